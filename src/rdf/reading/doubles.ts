import { xsd } from '../../vocabulary/index.ts';

const SHIELD = 'urn:x-hgov:double';

/**
 * Hides the type of doubles that are written as strings: the processor would rewrite them as if they were JSON numbers,
 * `"1.50"` as `1.5E0` and `"INF"` as `NaN`. Changes the expanded document in place.
 */
export function shieldDoubles(expanded: unknown): void {
  const open: unknown[] = [expanded];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    const value = node as Record<string, unknown>;
    if (typeof value['@value'] === 'string' && value['@type'] === xsd.double.value) value['@type'] = SHIELD;
    else for (const child of Object.values(value)) open.push(child);
  }
}

/** The datatype as it was before `shieldDoubles`. */
export function unshielded(datatype: string): string {
  return datatype === SHIELD ? xsd.double.value : datatype;
}
