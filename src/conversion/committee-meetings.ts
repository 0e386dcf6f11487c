import { changed, type Span } from '../grammar/span.ts';
import { hgov } from '../vocabulary/index.ts';

const SESSION = hgov.Session.value;
const MEETING = hgov.Meeting.value;
const COMMITTEE = /steering[- ]committee/i;
const ASSEMBLY = /peoples-council|national-assembly|Council|Assembly/;

const isSession = ({ type, value }: Span): boolean => type === 'event' && value === SESSION;
const tellsOf = (spans: readonly Span[], body: RegExp): boolean =>
  spans.some(({ type, value }) => type === 'organization' && body.test(value));

/**
 * "Sidang Badan Pengarahan Nasional", "phiên họp Ban Chỉ đạo": assemblies sit in sessions, a steering committee meets. Told by the sentences
 * that name what is held beside whose it is; what is behind ("the session") is the same then.
 */
export function withCommitteeMeetings(sentences: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
  const held = sentences.filter((spans) => spans.some(isSession));
  const isCommittees =
    held.some((spans) => tellsOf(spans, COMMITTEE)) && !held.some((spans) => tellsOf(spans, ASSEMBLY));
  return isCommittees
    ? sentences.map((spans) => spans.map((span) => (isSession(span) ? changed(span, { value: MEETING }) : span)))
    : sentences;
}
