import { flatOf } from './flat.ts';
import { BARE_VERB, HIGHER_AND, ITEM_START, LAST_AND } from './list-marks.ts';
import { cut, type Run } from './runs.ts';
import type { Span } from './span.ts';

/** "forecast, monitor and detect epidemics": a verb without an object of its own cuts nothing around it. */
function withObjects(spans: readonly Span[], letters: string, parts: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let open = false;
  let alone = false;
  for (const part of parts) {
    const bare = BARE_VERB.test(letters.slice(part.from, part.to + 1));
    const needsNone = bare && spans[part.to]?.value === ALONE;
    const before = joined.at(-1);
    if (before && (bare ? !needsNone || open || alone : open))
      joined[joined.length - 1] = { from: before.from, to: part.to };
    else joined.push(part);
    open = (bare && !needsNone) || SUBMITTED.test(letters.slice(part.from, part.to + 1));
    alone = needsNone;
  }
  return joined;
}

/** "trình UBND tỉnh xem xét, ban hành": what a body is to do with what it is handed, "bố trí 12 tỷ đồng sửa chữa, nâng cấp trạm": what money is for, up to the first verb. */
const SUBMITTED = /VP?OP?V$|V#U[mu]?V$/;

/** The value of verbs that need no object: "promised to keep learning, and to unite the sector". */
const ALONE = 'alone';

/** A comma, then perhaps "and" and adverbs, then a verb, begins the next item; so does the last "and" of such a list. */
export function byVerb(spans: readonly Span[], letters: string, run: Run): Run[] {
  const whole = withListedPurposes(letters, withObjects(spans, letters, cut(letters, run, ITEM_START)));
  const parts = betweenVerbs(letters, whole);
  const last = parts.at(-1);
  if (!last) return parts;
  if (parts.length === 1) return cut(letters, last, HIGHER_AND);
  return flatOf(withoutPurposes(letters, parts), (part) => (part === last ? cut(letters, part, LAST_AND) : [part]));
}

/** ", in order to raise A, and to keep B": what is joined to a purpose is part of it. */
function withoutPurposes(letters: string, parts: readonly Run[]): Run[] {
  let purpose = false;
  return parts.filter((part) => {
    const joined = purpose && letters[part.from - 1] === '&';
    purpose = joined || /,[&b]*u/.test(letters.slice(part.from - 1, part.to + 1));
    return !joined;
  });
}

/** What somebody is to do for, and the last of what it is for, joined without a comma. */
const FOR = /^[^m]+mb*V[^V]*$/;
const LAST_FOR = /^b*V[^V&]*&b*V[^V&]*$/;

/** "mobilise staff to trace contacts, take samples and isolate patients, and inform the people": what is joined by a bare "and" before the list goes on by ", and" is what the first is for. */
function withListedPurposes(letters: string, parts: Run[]): Run[] {
  const next = parts.findIndex(({ from }, at) => at > 1 && letters[from - 1] === '&');
  const last = parts[next - 1];
  if (!last || !LAST_FOR.test(letters.slice(last.from, last.to + 1))) return parts;
  const head = parts.findLastIndex(({ from, to }, at) => at < next - 1 && FOR.test(letters.slice(from, to + 1)));
  const from = parts[head]?.from;
  return from === undefined ? parts : [...parts.slice(0, head), { from, to: last.to }, ...parts.slice(next)];
}

/** Between two items that begin with a verb: a comma, then words with no "and" among them. */
const UNKNOWN = /,(?=b*_[^,;:&()V]{2,}$)/;

/** "publish prices, unclog the supply and shorten queues": what stands like the items around it is one, whatever its verb. */
function betweenVerbs(letters: string, parts: Run[]): Run[] {
  if (parts.length < 2) return parts;
  return flatOf(parts, (part, at) => {
    const comma = at < parts.length - 1 ? letters.slice(part.from, part.to + 1).search(UNKNOWN) : -1;
    return comma > 1
      ? [
          { from: part.from, to: part.from + comma - 1 },
          { from: part.from + comma + 1, to: part.to },
        ]
      : [part];
  });
}
