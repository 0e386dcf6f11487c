import { isIP, isIPv4 } from 'node:net';

/** What is said to whoever names proxies that cannot be. */
export const PROXY_ADVICE =
  'must be the number of proxies before this server, or their addresses, such as 1 or loopback, 10.0.0.0/8';

/** Whether a text names proxies: how many there are, or their addresses and ranges; never just any, whose word is nobody's. */
export function isProxies(text: string): boolean {
  return /^[1-9]$/.test(text) || text.split(',').every((name) => isProxy(name.trim()));
}

function isProxy(name: string): boolean {
  if (/^(?:loopback|linklocal|uniquelocal)$/.test(name)) return true;
  const [address = '', bits, ...more] = name.split('/');
  const most = isIPv4(address) ? 32 : 128;
  const isRange = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= most);
  return isIP(address) > 0 && isRange && more.length === 0;
}

/** The proxies as Express takes them: a number of hops, or addresses. */
export function proxiesOf(text: string): number | string {
  return /^\d$/.test(text) ? Number(text) : text;
}

/** Whether others than this machine reach a server that listens here. */
export function isPublic(host: string, proxies: string | undefined): boolean {
  return proxies !== undefined || !/^(?:localhost|127(?:\.\d+){3}|::1)$/.test(host);
}
