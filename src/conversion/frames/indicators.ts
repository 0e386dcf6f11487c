import { tokenise } from '../../grammar/tokens.ts';
import type { ObservationFact, OrganizationRef } from '../facts.ts';
import { organizationOf } from '../actors.ts';
import { between, type Sentence } from '../reading.ts';
import type { Scene, Story } from '../story.ts';
import { unitAt } from './quantities.ts';

/** An indicator's words in a sentence, spans `from` to `to`. */
interface Mention {
  readonly from: number;
  readonly to: number;
  readonly indicator: ObservationFact['indicator'];
  readonly unit?: string;
}

/** What hangs over the values of a sentence or list: the year they tell of and who set the targets. */
interface Frame {
  readonly year?: number;
  readonly assignedBy?: OrganizationRef;
}

const TARGETS_ACHIEVED = 'https://w3id.org/hgov#indicator-main-targets';
const TARGETS_EXCEEDED = 'https://w3id.org/hgov#indicator-main-targets-exceeded';

/** Values and statuses that the article reports, not those it plans. */
export function observationsOf(story: Story): ObservationFact[] {
  const facts: ObservationFact[] = [];
  let year: number | undefined;
  let block = -1;
  for (const scene of story.scenes) {
    const { sentence } = scene;
    if (sentence.kind === 'caption' || sentence.kind === 'headline') continue;
    if (sentence.block !== block) year = undefined;
    block = sentence.block;
    year = yearIn(sentence) ?? year;
    facts.push(...inSentence(story, scene, year));
  }
  return facts;
}

function yearIn({ spans, letters }: Sentence): number | undefined {
  const at = [...letters].findIndex((letter, i) => letter === 'Y' && spans[i]?.value.length === 4 && !/[7LM][fzm]*$/.test(letters.slice(0, i)));
  return at < 0 ? undefined : Number(spans[at]?.value);
}

function inSentence(story: Story, scene: Scene, year: number | undefined): ObservationFact[] {
  const { sentence } = scene;
  if (!/[#+^!]/.test(sentence.letters)) return [];
  const assignedBy = assignerIn(story, sentence);
  const frame: Frame = { ...(year ? { year } : {}), ...(assignedBy ? { assignedBy } : {}) };
  const mentions = mentionsIn(story, sentence);
  return [...fractions(story, sentence, frame), ...exceededCounts(story, sentence, { frame, mentions }), ...measured(story, sentence, { frame, mentions })];
}

/** "assigned by the National Assembly". */
function assignerIn({ context }: Story, { spans, letters }: Sentence): OrganizationRef | undefined {
  const match = /Ay?f*O|[9y]f*OP?A/.exec(letters);
  const organization = match && spans.slice(match.index, match.index + match[0].length).find((span) => span.type === 'organization');
  return organization ? organizationOf(organization.value, undefined, context) : undefined;
}

/** "achieved 8/9 targets assigned by …": a value against its target, met when they are equal. */
function fractions({ context }: Story, sentence: Sentence, { year }: Frame): ObservationFact[] {
  const { letters, spans } = sentence;
  return [...letters.matchAll(/[+^][&+^b_f]{0,6}(#)[fU_CbK]{0,6}T(?:[^;,.#()]{0,14}(?:Ay?f*O|[9y]f*OP?A))?/g)].flatMap((match): ObservationFact[] => {
    const at = match.index + match[0].indexOf('#');
    const [value, target] = (spans[at]?.value ?? '').split('/').map(Number);
    if (!value || !target) return [];
    const organization = /A/.test(match[0]) ? spans.slice(match.index, match.index + match[0].length).findLast((span) => span.type === 'organization') : undefined;
    return [
      {
        kind: 'observation',
        indicator: { iri: TARGETS_ACHIEVED },
        value,
        unit: 'targets',
        target,
        ...(year ? { year } : {}),
        ...(organization ? { assignedBy: organizationOf(organization.value, undefined, context) } : {}),
        ...(value >= target ? { status: 'met' as const } : {}),
        evidence: [between(sentence, match.index, match.index + match[0].length - 1)],
        rule: 'targets-of-all',
        inferred: [],
      },
    ];
  });
}

interface Inside {
  readonly frame: Frame;
  readonly mentions: readonly Mention[];
}

/** "exceeded 2 targets on A and B": the count, and each named indicator exceeded. */
function exceededCounts(_story: Story, sentence: Sentence, { frame, mentions }: Inside): ObservationFact[] {
  const { letters, spans } = sentence;
  return [...letters.matchAll(/\^[f_]{0,2}(#)T(?:f*A(?:y?f*O)?|[9y]f*OA)?/g)].flatMap((match): ObservationFact[] => {
    const value = Number(spans[match.index + match[0].indexOf('#')]?.value);
    const end = match.index + match[0].length - 1;
    const clause = letters.slice(end + 1).search(/[,;+!]/);
    const listed = mentions.filter(({ from }) => from > end && (clause < 0 || from < end + 1 + clause));
    if (!Number.isInteger(value)) return [];
    const base = { kind: 'observation', status: 'exceeded', rule: 'targets-exceeded', inferred: [], ...frame } as const;
    return [
      { ...base, indicator: { iri: TARGETS_EXCEEDED }, value, unit: 'targets', evidence: [between(sentence, match.index, end)] },
      ...listed.map((mention): ObservationFact => ({ ...base, ...unitOf(mention), indicator: mention.indicator, evidence: [between(sentence, match.index, mention.to)] })),
    ];
  });
}

const unitOf = ({ unit }: Mention): { unit: string } | object => (unit ? { unit } : {});

const VALUE = /^[f_b]{0,3}[=+^!][=+^f_b]{0,3}[fK]{0,3}(#)(U?)/;
const TARGET = /^[,(;]*f*(?:[+^]f*)?T(?:[f_]*Ay?f*O|[9yf]*OA)?[=:f]{0,3}[fK]{0,2}(#)(U?)|^\(f*T[=:f]{0,2}(#)(U?)/;

/** INDICATOR is VALUE, the target is TARGET; INDICATOR has not reached TARGET; achieved the target of INDICATOR. */
function measured(story: Story, sentence: Sentence, { frame, mentions }: Inside): ObservationFact[] {
  const { letters, spans } = sentence;
  const base = { kind: 'observation', inferred: [], ...frame } as const;
  return mentions.flatMap((mention): ObservationFact[] => {
    const { indicator, from, to, unit: counted } = mention;
    if (counted === 'targets') return [];
    const before = /([+^!])f*Tf*[AyO]*f*$/.exec(letters.slice(0, from));
    if (before) {
      const status = before[1] === '+' ? 'met' : before[1] === '^' ? 'exceeded' : 'missed';
      return [{ ...base, ...unitOf(mention), indicator, status, evidence: [between(sentence, before.index, to)], rule: 'target-of-indicator' }];
    }
    const gap = /^(?:[^#,;.()=+^!]|#U?(?=[^,;.()]{0,6}[=+^!])){0,10}/.exec(letters.slice(to + 1))?.[0].length ?? 0;
    const stated = VALUE.exec(letters.slice(to + 1 + gap));
    if (!stated || /w|n/.test(letters.slice(from, to + 1 + gap + stated[0].length))) return [];
    const at = to + 1 + gap + stated[0].indexOf('#');
    const value = Number(spans[at]?.value);
    const end = to + gap + stated[0].length;
    if (!Number.isFinite(value)) return [];
    const unit = (stated[2] ? spans[at + 1]?.value : undefined) ?? mention.unit ?? unitAt(spans, letters, at, story.context.language.pack);
    if (!unit) return [];
    if (stated[0].includes('!'))
      return [{ ...base, indicator, target: value, unit, status: 'missed', evidence: [between(sentence, from, end)], rule: 'indicator-missed' }];
    const against = TARGET.exec(letters.slice(end + 1));
    const targetAt = against ? end + 1 + against[0].lastIndexOf('#') : -1;
    const target = against ? Number(spans[targetAt]?.value) : undefined;
    const status = target === undefined ? undefined : value > target ? 'exceeded' : value === target ? 'met' : 'missed';
    const last = against ? end + against[0].length : end;
    return [{ ...base, indicator, value, unit, ...(target === undefined ? {} : { target }), ...(status ? { status } : {}), evidence: [between(sentence, from, last)], rule: 'indicator-value' }];
  });
}

/** The indicators that a sentence names: by the scheme's labels first, then by form ("the rate of …"). */
function mentionsIn({ reading, context }: Story, sentence: Sentence): Mention[] {
  const { start, end, spans, letters } = sentence;
  const tokens = tokenise(reading.text.slice(start, end), start);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = context.language.indicators.longestAt(tokens, at);
    if (match) {
      const from = spans.findIndex((span) => span.end > (tokens[at]?.start ?? 0));
      const to = spans.findLastIndex((span) => span.start < (tokens[at + match.length - 1]?.end ?? 0));
      const unit = context.language.concepts.get(match.meaning.value)?.unit;
      found.push({ from, to, indicator: { iri: match.meaning.value }, ...(unit ? { unit } : {}) });
    }
    at += match?.length ?? 1;
  }
  for (const match of letters.matchAll(/S[^,;.()=+^!"#KST]{1,9}(?=[=+^!])/g)) {
    const to = match.index + match[0].length - 1;
    if (found.some((mention) => mention.from <= to && match.index <= mention.to)) continue;
    const quote = between(sentence, match.index, to);
    found.push({ from: match.index, to, indicator: { name: reading.text.slice(quote.start, quote.end) } });
  }
  return found.sort((a, b) => a.from - b.from);
}
