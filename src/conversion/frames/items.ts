import { lastDayOf } from '../../grammar/dates.ts';
import { flatOf } from '../../grammar/flat.ts';
import type { LanguagePack } from '../../grammar/language.ts';
import { itemsOf, type Run } from '../../grammar/lists.ts';
import type { Draft } from '../draft.ts';
import type { CommitmentFact } from '../facts.ts';
import { between, type Sentence } from '../reading.ts';
import type { Scene, Story } from '../story.ts';
import { addresseeWithin, askedOf } from './addressees.ts';
import { contrastsApart } from './contrasts.ts';
import { givenTask } from './given-tasks.ts';
import { headingPeriod, isHeading } from './headings.ts';
import { costApart } from './item-costs.ts';
import { upToReason } from './item-ends.ts';
import { fromHead, withoutArea } from './item-heads.ts';
import { upToOccasion } from './item-occasions.ts';
import { targetOf } from './item-targets.ts';
import { withoutPapers } from './listed-papers.ts';
import { deedsApart, negatedApart, thingsApart, withoutHope } from './no-actions.ts';
import { isLine, isOrdinal } from './opening-continues.ts';
import type { Opening } from './openings.ts';
import { leadingPeriod, periodBefore, relativeYear, statedPeriod } from './periods.ts';
import { rangeOf } from './plan-years.ts';
import { asksToKnow } from './questions.ts';
import { sharedPeriod, strivenPeriod } from './striven-periods.ts';
import { isTask } from './tasks.ts';
import type { Thread } from './threads.ts';
import { topicsOf } from './topics.ts';

interface Under {
  readonly opening: Opening;
  readonly thread: Thread;
}

/** The items of a sentence's list, and the thread that it leaves open: a heading among the items may date what follows. */
export function itemsUnder(
  story: Story,
  scene: Scene,
  { opening, thread }: Under,
): { facts: CommitmentFact[]; thread: Thread } {
  const { sentence } = scene;
  const { spans } = sentence;
  const { letters = sentence.letters } = opening;
  const { pack } = story.context.language;
  const whole = { from: opening.items, to: opening.to ?? lastOf(letters, opening.items) };
  const layout = { numbered: isOrdinal(sentence), line: isLine(story, sentence) };
  const listed = flatOf(itemsOf(spans, letters, whole, layout), (run) =>
    flatOf(withoutHope(spans, run), (each) =>
      flatOf(negatedApart(spans, each), (part) =>
        flatOf(thingsApart(sentence, part), (one) =>
          flatOf(contrastsApart(sentence, one), (each) =>
            flatOf(
              costApart(sentence, upToReason(sentence, upToOccasion(sentence, each, story.events.facts))),
              (apart) => deedsApart(sentence, apart, pack),
            ),
          ),
        ),
      ),
    ),
  );
  const given = withoutPapers(letters, withParticiples(sentence, listed, pack), opening.items)
    .filter((run, at) => run.from >= opening.items && isTask(sentence, run, { at, thread }))
    .map((run) => givenTask(scene, fromHead(sentence, letters, run)));
  const runs = given.map(({ run }) => run);
  const heading = runs.findLast((run) => isHeading(sentence, run, pack));
  let over = thread.period ?? leadingPeriod(sentence, runs[0]);
  let addressee = thread.addressee;
  let end = opening.items;
  let before: { readonly run: Run; readonly period: string | undefined } | undefined;
  return {
    // "What will the sector do?" only opens the list that its answer tells.
    facts: (asksToKnow(sentence) ? [] : given)
      .filter(({ run }) => !isHeading(sentence, run, pack))
      .map(({ run, to }) => {
        over = periodBefore(sentence, run) ?? over;
        addressee =
          (to && askedOf(story, to)) ?? addresseeWithin(story, scene, { from: end, to: run.from }) ?? addressee;
        end = Math.max(run.to, to?.to ?? 0) + 1;
        const fact = factOf(story, sentence, {
          run,
          thread: addressee ? { ...thread, addressee } : thread,
          rule: opening.rule,
          over: strivenPeriod(sentence, run, before) ?? over ?? sharedPeriod(letters, run, before),
        });
        before = { run, period: fact.period };
        return fact;
      }),
    thread: heading ? { ...thread, ...headingPeriod(sentence, heading) } : thread,
  };
}

/** ", avoiding formality": the one thing that is done beside an action belongs to it, unless it has a number of its own. */
function withParticiples({ spans, letters }: Sentence, runs: readonly Run[], { gerund }: LanguagePack): readonly Run[] {
  const isGerund = (at: number): boolean => spans[at]?.type === 'verb' && gerund?.test(spans[at].value) === true;
  const [before, last] = runs.slice(-2);
  if (!gerund || !before || !last || !isGerund(last.from) || letters[last.from - 1] !== ',') return runs;
  for (let at = runs[0]?.from ?? 0; at <= before.to; at++) if (isGerund(at)) return runs;
  return letters.slice(last.from, last.to + 1).includes('#')
    ? runs
    : [...runs.slice(0, -2), { from: before.from, to: last.to }];
}

/** The last span before the final mark, or of the quotation that the items stand in. */
function lastOf(letters: string, items: number): number {
  const quoted =
    letters[items - 1] === '"' ? letters.indexOf('"', items) : (/^"[^"]*(?=")/.exec(letters)?.[0].length ?? 0);
  return (quoted > items ? quoted : letters.length - (/[.~]*$/.exec(letters)?.[0].length ?? 0)) - 1;
}

interface Item {
  readonly run: Run;
  readonly thread: Thread;
  readonly rule: string;
  /** The year that stands over the item. */
  readonly over: string | undefined;
}

function factOf(story: Story, sentence: Sentence, item: Item): CommitmentFact {
  const { run, thread, rule, over } = item;
  const quote = between(sentence, withoutArea(sentence, run).from, run.to);
  const target = targetOf(story, sentence, run);
  const stated = statedPeriod(sentence, run) ?? over;
  // A year that stands over the list is surer than one that is counted from the article's.
  const period = stated ?? relativeYear(sentence, run, story) ?? rangeOf(story, thread);
  const event = thread.by.kind === 'person' ? story.events.eventOf(sentence, 0) : undefined;
  const fact: Draft<CommitmentFact> = {
    kind: 'commitment',
    type: thread.type,
    by: thread.by,
    action: story.reading.text.slice(quote.start, quote.end),
    topics: topicsOf(story, sentence, run),
    evidence: [quote],
    rule,
    inferred: period && !stated ? [...thread.inferred, 'inferred-year'] : thread.inferred,
  };
  if (thread.addressee && thread.type === 'Directive') fact.addressee = thread.addressee;
  if (event) fact.event = event;
  if (target) fact.target = target;
  if (period) Object.assign(fact, { period, due: lastDayOf(period) });
  return fact;
}
