import type { Draft } from '../../draft.ts';
import type { ObservationFact, OrganizationRef } from '../../facts.ts';
import { organizationOf } from '../../organizations.ts';
import { between, type Sentence } from '../../reading.ts';
import type { Story } from '../../story.ts';
import type { Mention } from './mentions.ts';

/** A sentence with what hangs over its values: the year they tell of, who set the targets, which indicators it names. */
export interface Frame {
  readonly story: Story;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly year?: number;
  /** The sentence does not say the year itself. */
  readonly isYearInferred: boolean;
  /** The year of the items before the one that names a year: that of the day that opens the sentence, else what the sentences before told of. */
  readonly before?: number;
  /** The year that the article is of: what is told of a later one is a plan. */
  readonly now?: number;
  /** It is an item of a list of tasks or targets. */
  readonly list?: 'tasks' | 'targets';
  readonly assignedBy?: OrganizationRef;
}

/** What a reading tells of an indicator. */
export type Read = Pick<ObservationFact, 'indicator' | 'rule'> &
  Partial<Pick<ObservationFact, 'value' | 'unit' | 'target' | 'status' | 'year'>>;

/** An observation of a frame, resting on the spans from one to another. */
export function observed(
  { sentence, year, isYearInferred, assignedBy }: Frame,
  { from, to }: { from: number; to: number },
  read: Read,
): ObservationFact {
  const isInherited = year !== undefined && year !== 0 && read.year === undefined;
  const fact: Draft<ObservationFact> = {
    kind: 'observation',
    indicator: read.indicator,
    rule: read.rule,
    evidence: [between(sentence, from, to)],
    inferred: isInherited && isYearInferred ? ['inferred-year'] : [],
  };
  if (read.value !== undefined) fact.value = read.value;
  if (read.unit !== undefined) fact.unit = read.unit;
  if (read.target !== undefined) fact.target = read.target;
  if (read.status !== undefined) fact.status = read.status;
  if (isInherited) fact.year = year;
  else if (read.year !== undefined) fact.year = read.year;
  if (assignedBy && (read.target !== undefined || read.status)) fact.assignedBy = assignedBy;
  return fact;
}

/** "assigned by the National Assembly", "do Quốc hội giao". */
export function assignerIn({ context }: Story, { spans, letters }: Sentence): OrganizationRef | undefined {
  const match = /Ay?f*O|[9y]f*OP?A/.exec(letters);
  const organization =
    match && spans.slice(match.index, match.index + match[0].length).find((span) => span.type === 'organization');
  return organization ? organizationOf(organization.value, undefined, context) : undefined;
}
