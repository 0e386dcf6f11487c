import type { Run } from './runs.ts';
import type { Span } from './span.ts';

/** The value of the word behind which partners stand: "work with", "coordinate with". */
const WITH = 'with';
/** Partners, up to the end of an item: "sectors, localities". */
const PARTNERS = /^[fZ3OP1&,_]{1,12}$/;

/** "work with sectors, localities and the health sector to run campaigns": the last partner is no further addressee, its "to" tells what for. */
export function withPartners(spans: readonly Span[], letters: string, parts: readonly Run[]): readonly Run[] {
  if (parts.length < 2) return parts;
  const joined: Run[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before && endsWithPartners(spans, letters, before, part))
      joined[joined.length - 1] = { from: before.from, to: part.to };
    else joined.push(part);
  }
  return joined;
}

function endsWithPartners(spans: readonly Span[], letters: string, { from, to }: Run, next: Run): boolean {
  const at = spans.findLastIndex(({ value }, index) => index <= to && index > from && value === WITH);
  const partners = at < 0 ? '' : letters.slice(at + 1, to + 1);
  if (!PARTNERS.test(partners)) return false;
  // "work with the hospitals, and the department to …": behind a single partner that is a further addressee.
  const mark = letters.slice(to + 1, next.from);
  return mark.includes('&') && (partners.includes(',') || !mark.startsWith(','));
}
