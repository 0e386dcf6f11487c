import { isIPv4, isIPv6 } from 'node:net';
import type { Response } from 'express';

/** Of an IPv6 address so many groups of 16 bits name the network that one subscriber has: a /64. */
const NETWORK_GROUPS = 4;

/** Who asks, as far as budgets go: the address, of IPv6 the network, which a proxy names if it is trusted (`trust proxy`). */
export function clientOf({ req: request, locals }: Response): string {
  // A socket that is closed has forgotten its address.
  locals.client ??= networkOf(request.ip ?? '');
  return String(locals.client);
}

/** The IPv4 address, the /64 of an IPv6 address, or `unknown` for what is no address. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return plain;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, NETWORK_GROUPS).join(':')}::/64` : 'unknown';
}

/** All eight groups without leading zeros; an IPv4 part at the end counts as two. */
function groupsOf(address: string): string[] {
  const [head = [], tail = []] = address
    .replace(/[\d.]+$/, (end) => (end.includes('.') ? '0:0' : end))
    .split('::')
    .map((part) => part.split(':').filter(Boolean));
  const zeros = Array<string>(8 - head.length - tail.length).fill('0');
  return [...head, ...zeros, ...tail].map((group) => Number.parseInt(group, 16).toString(16));
}
