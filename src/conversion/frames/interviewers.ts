import { HGOV } from '../../vocabulary/index.ts';
import { isOfPress } from '../press.ts';
import type { Sentence } from '../reading.ts';

const REPORTER = `${HGOV}role-reporter`;

/** Who interviews somebody: "reporters of the newspaper had an interview with X", else "whom the newspaper interviewed", "talks to the newspaper". */
export const interviewer = (sentence: Sentence): number | undefined => reporters(sentence) ?? paper(sentence);

/** Whose reporters they are. */
function reporters({ spans, letters }: Sentence): number | undefined {
  const role = spans.findIndex(({ type, value }) => type === 'role' && value === REPORTER);
  const behind = role < 0 ? null : /^Rf{0,2}P?O/.exec(letters.slice(role));
  return behind ? role + behind[0].length - 1 : undefined;
}

/** The newspaper that a sentence names; whose editor somebody is does not interview him. */
function paper({ spans, letters }: Sentence): number | undefined {
  const at = spans.findIndex((span, i) => isOfPress(span) && !/R[fm_]*P?$/.test(letters.slice(0, i)));
  return at < 0 ? undefined : at;
}
