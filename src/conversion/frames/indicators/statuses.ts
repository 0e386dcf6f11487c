import { flatOf } from '../../../grammar/flat.ts';
import { matchesOf } from '../../../grammar/matches.ts';
import { foldWord } from '../../../grammar/name-forms.ts';
import { HGOV } from '../../../vocabulary/index.ts';
import type { ObservationFact } from '../../facts.ts';
import { between } from '../../reading.ts';
import { type Frame, observed } from './frame.ts';
import type { Mention } from './mentions.ts';
import { targetsBefore } from './targets-before.ts';

const EXCEEDED = `${HGOV}indicator-main-targets-exceeded`;
const TARGETS = `${HGOV}indicator-main-targets`;
const LISTED = /\^[f_]{0,2}(#)T(?:f*A(?:y?f*O)?|[9y]f*OA)?/g;
const SURPASSED = /(#)T[fjb8e]{0,3}\^f*[LTA]/g;
/** "has not achieved these two planned targets: A and B" */
const LISTED_MISSED = /![f_]{0,2}(#)A?T(?=,?e?[:,.;]|$)/g;
const MISSED = /(#)T(?:[fj_]{0,3}|f[LSxMfOP]{1,8}|,[^,;#.]{1,14},)!/g;
/** "9 targets were exceeded", "two of them surpassed": nothing but the verb behind. */
const SURPASSED_ALONE = /(#)(?:_{0,2}T[^#;,.()!^+kwgn]{0,8}|e)\^(?=[,.;]|$)/g;
const MET = /(#)_{0,2}T[^#;,.()!^+kwgn]{0,8}\+(?=[_fb]{0,3}(?:[,.;]|$))/g;

/** Targets counted by status, with the indicators that are named as such: "exceeded 2 targets on A and B", "two targets not met are A and B". */
export function countedTargets(frame: Frame): ObservationFact[] {
  return [
    ...counted(frame, { pattern: LISTED, status: 'exceeded', iri: EXCEEDED }),
    ...counted(frame, { pattern: SURPASSED, status: 'exceeded', iri: EXCEEDED }),
    ...counted(frame, { pattern: SURPASSED_ALONE, status: 'exceeded', iri: EXCEEDED }),
    ...counted(frame, { pattern: MET, status: 'met', iri: TARGETS }),
    ...counted(frame, { pattern: MISSED, status: 'missed', iri: TARGETS }),
    ...counted(frame, { pattern: LISTED_MISSED, status: 'missed', iri: TARGETS }),
  ];
}

interface Count {
  readonly pattern: RegExp;
  readonly status: 'exceeded' | 'met' | 'missed';
  readonly iri: string;
}

function counted(frame: Frame, { pattern, status, iri }: Count): ObservationFact[] {
  const { letters, spans } = frame.sentence;
  return flatOf(matchesOf(letters, pattern), (match): ObservationFact[] => {
    const value = Number(spans[match.index + match[0].indexOf('#')]?.value);
    const end = match.index + match[0].length - 1;
    if (!Number.isInteger(value) || (status === 'met' && targetsBefore(frame).has(match.index))) return [];
    // "…, including the birth rate", "are the birth rate, the sex ratio and …": commas before what is listed do not end it.
    const inclusive = /^,e/.test(letters.slice(end + 1)) ? 2 : 0;
    const clause = letters.slice(end + 1 + inclusive).search(/[;+!.]|,(?!f?S)/);
    const listed = [...frame.mentions, ...mentionsByForm(frame, end)]
      .filter(({ from }) => from > end && (clause < 0 || from < end + 1 + inclusive + clause))
      .filter(({ to }) => !VALUE_IN_BRACKETS.test(letters.slice(to + 1, to + 14)))
      .sort((a, b) => a.from - b.from);
    return [
      observed(
        frame,
        { from: match.index, to: end },
        {
          indicator: { iri },
          value,
          unit: 'targets',
          ...wholeOf(frame, match.index, value),
          status,
          rule: `targets-${status}`,
        },
      ),
      ...listed.map(({ indicator, unit, to }) =>
        observed(
          frame,
          { from: match.index, to },
          { indicator, ...(unit ? { unit } : {}), status, rule: `targets-${status}` },
        ),
      ),
    ];
  });
}

/** "… fully vaccinated (81 %, plan 90 %)": its own value tells of it. */
const VALUE_IN_BRACKETS = /^[^#;,.&()]{0,9}\(K?#U/;

/** "all three targets": the value is the whole. */
const wholeOf = ({ sentence: { spans }, story }: Frame, at: number, value: number): { readonly target?: number } =>
  story.context.language.pack.all?.has(foldWord(lastWord(spans[at - 1]?.value ?? ''))) ? { target: value } : {};

const lastWord = (value: string): string => value.slice(value.lastIndexOf(' ') + 1);

/** Indicators of a list that end it, so that no verb tells where their names do: "… are the sex ratio and the birth rate". */
function mentionsByForm({ sentence, mentions, story }: Frame, after: number): Mention[] {
  const rest = sentence.letters.slice(after + 1);
  return matchesOf(rest, /S[^,;.&#()=!S]{1,12}(?=[,;.&]|$)/g).flatMap((match) => {
    const from = after + 1 + match.index;
    const to = from + match[0].length - 1;
    if (mentions.some((mention) => mention.from <= to && from <= mention.to)) return [];
    const quote = between(sentence, from, to);
    return [{ from, to, indicator: { name: story.reading.text.slice(quote.start, quote.end) } }];
  });
}

/** What a verb of reaching says. */
const STATUS = { '+': 'met', '^': 'exceeded', '!': 'missed' } as const;

/** An indicator with a status and no value: "achieved the target of A"; "A has not reached the target (of 90 %)". */
export function statedStatuses(frame: Frame): ObservationFact[] {
  return flatOf(frame.mentions, (mention) => {
    if (mention.unit === 'targets') return [];
    const stated = targetOfIndicator(frame, mention) ?? missedTarget(frame, mention);
    return stated ? [stated] : [];
  });
}

/** "achieved the target of A", "exceeded the assigned target on A" */
function targetOfIndicator(frame: Frame, { indicator, unit, from, to }: Mention): ObservationFact | undefined {
  const before = /([+^!])f*Tf*[AyO]*f*$/.exec(frame.sentence.letters.slice(0, from));
  if (!before) return undefined;
  const status = STATUS[before[1] as keyof typeof STATUS];
  const rule = 'target-of-indicator';
  return observed(frame, { from: before.index, to }, { indicator, ...(unit ? { unit } : {}), status, rule });
}

const NOT_REACHED =
  /^(?:,[_bt]{1,2},)?(?:[^;.,()+^!#]|#U?(?=[^;.,()]{0,8}!)){0,14}!f*(?:(?:[TA]|f|K|y?O)*(?:[_S]f?(?=#))?)(#?)(U?)/;

/** "A has not reached the target (of 90 %)" */
function missedTarget(frame: Frame, { indicator, unit, from, to }: Mention): ObservationFact | undefined {
  const { letters, spans } = frame.sentence;
  const missed = NOT_REACHED.exec(letters.slice(to + 1));
  if (!missed) return undefined;
  const end = to + missed[0].length;
  // The value is stated behind the words, and takes them for its status.
  if (/^(?:,[^#;.S]{0,6}|\([_b]?[K+=]{1,2})#/.test(letters.slice(end + 1))) return undefined;
  const at = missed[1] ? to + missed[0].indexOf('#', missed[0].indexOf('!')) + 1 : -1;
  const target = at < 0 ? undefined : Number(spans[at]?.value);
  const printed = (missed[2] && spans[end]?.value) || unit;
  return observed(
    frame,
    { from, to: end },
    {
      indicator,
      ...(printed ? { unit: printed } : {}),
      ...(target === undefined ? {} : { target }),
      status: 'missed',
      rule: 'indicator-missed',
    },
  );
}
