import { matchesOf } from '../grammar/matches.ts';
import { foldWord } from '../grammar/name-forms.ts';
import type { Span } from '../grammar/span.ts';
import type { ActorRef } from './facts.ts';
import { OFFICE, type OfficeMention, officeAt, withOrganization } from './office.ts';
import { officesBefore, officesBehind, officesShared, officesTakenLater } from './offices.ts';
import { type ActorContext, areaIn, organizationOf, provinceIn } from './organizations.ts';
import type { Sentence } from './reading.ts';
import { withSharedOffices } from './shared-offices.ts';
import { withSharedBodies } from './stacked-offices.ts';

/** Someone or something that can act, with all the offices that stand beside the name. */
export interface Actor {
  readonly from: number;
  readonly to: number;
  readonly name?: { readonly key: string; readonly printed: string; readonly at: number };
  readonly offices: readonly OfficeMention[];
  readonly pronoun: boolean;
  /** The offices are those of whom the text speaks of, whose name stands elsewhere. */
  readonly elided?: true;
  /** An organisation, a group in words, or a document that acts. */
  readonly ref?: Exclude<ActorRef, { kind: 'person' | 'office' }> | DocumentOfType;
}

/** Whether what acts is a document. */
export const isDocument = ({ ref }: Actor): boolean => ref?.kind === 'document' || ref?.kind === 'document-of-type';

/** "The Resolution …": a document by its type alone; which one is meant the story tells. */
export interface DocumentOfType {
  readonly kind: 'document-of-type';
  readonly type: string;
  /** The first part of its number, where it is called by that. */
  readonly short?: string;
  /** Where it is mentioned, an offset into the text. */
  readonly at: number;
}

/** "Deputy Director of Le Van Tam Hospital": a body that bears a person's name. */
const NAMES_BODY = /^RfNO$/;

/** Everyone and everything in a sentence that can act, in order. */
export function actorsOf(sentence: Sentence, context: ActorContext): Actor[] {
  const { letters, spans } = sentence;
  const actors: Actor[] = [];
  let taken = 0;
  for (let at = letters.indexOf('N'); at >= 0; at = letters.indexOf('N', at + 1)) {
    if (NAMES_BODY.test(letters.slice(Math.max(0, at - 2), at + 2))) continue;
    const before = officesBefore(sentence, { from: taken, name: at }, context);
    const shared = before ? [] : officesShared(sentence, at, context);
    const honorific = /H+$/.exec(letters.slice(taken, at))?.[0].length ?? 0;
    const right = officesBehind(sentence, { name: at, apposed: before?.apposed ?? false }, context);
    const to = right.at(-1)?.to ?? at;
    const printed = (spans[at] as Span).value;
    actors.push({
      from: before?.start ?? at - honorific,
      to,
      name: { key: personKey(printed), printed, at },
      offices: withSharedBodies(
        [...(before?.offices ?? shared), ...right].map((mention) =>
          withOrganization(sentence, mention, { to, context }),
        ),
        context,
      ),
      pronoun: false,
    });
    taken = to + 1;
    at = to;
  }
  const sharing = withSharedOffices(sentence, actors);
  return [...sharing, ...unnamed(sentence, actors, context)].sort((a, b) => a.from - b.from);
}

/** The key under which the spellings of one name meet: folded words. */
export const personKey = (printed: string): string =>
  foldWord(printed)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const UNNAMED = new RegExp(
  `I|1|L[xS]?M|(?<=^[f"]{0,2}|[,;.]f?)L(?=[f_b8]{0,2}V(?:j|#|T|_?:))|(?<=^["-]?(?:t,)?[4K]f?)L|(?<=^[f"]{0,2}|[,;.]f?)L(?=[^;:,]{1,16}:$|Tj|[^;:,.=8+#]{1,16}:)|L(?=#?[f_b8]{0,2}[kw]|[f_b8]{0,2}[AsV_][f_#b]{0,3}T[T_bfzY]{0,6}[:j])|${OFFICE}|(?:P?O(?:f{0,2}P)?)|(?:P|Z|G|3|Đ[C_]{0,2})(?=(?:[b8t]{0,2}|,[^,;]{1,4},b?)[kwg]|[_sp=V][#_]k[^;.,]{0,4}:)|E(?=[b_]?w)|(?<=w(?:b?9|[_V9]{1,3}y)f?)Đ`,
  'gu',
);

/** Pronouns, offices without a name, organisations, groups, provinces and documents that act, outside what the named actors cover. */
function unnamed(sentence: Sentence, named: readonly Actor[], context: ActorContext): Actor[] {
  const found: Actor[] = officesTakenLater(sentence, context).flatMap((offices): Actor[] => {
    const [from, to] = [offices[0]?.from ?? 0, offices.at(-1)?.to ?? 0];
    const covered = named.some((actor) => actor.from <= to && from <= actor.to);
    return covered ? [] : [{ from, to, offices, pronoun: false, elided: true }];
  });
  const taken = [...named, ...found];
  for (const match of matchesOf(sentence.letters, UNNAMED)) {
    const from = match.index;
    const to = from + match[0].length - 1;
    if (taken.some((actor) => actor.from <= to && from <= actor.to)) continue;
    const run = sentence.spans.slice(from, to + 1);
    if (match[0] === 'I') found.push({ from, to, offices: [], pronoun: true });
    else if (match[0].includes('R'))
      found.push({ from, to, offices: [officeAt(sentence, from, to, context)], pronoun: false });
    else {
      const ref = refOf(run, match[0], { context, next: sentence.spans[to + 1] });
      if (ref) found.push({ from, to, offices: [], pronoun: false, ref });
    }
  }
  return found;
}

/** "Resolution 72" is called by the first part of its number. */
const documentOfType = ({ value, start }: Span, next: Span | undefined): DocumentOfType => ({
  kind: 'document-of-type',
  type: value,
  at: start,
  ...(next?.type === 'number' ? { short: next.value } : {}),
});

interface Around {
  readonly context: ActorContext;
  /** The span behind the run. */
  readonly next: Span | undefined;
}

/** A city under the central government bears the word in one of its English names. */
const isCity = (label: string): boolean => label.endsWith(' City');

function provinceNamed(labels: readonly string[] = []): Actor['ref'] {
  const name = labels.find(isCity) ?? (labels[0] && `${labels[0]} province`);
  return name ? { kind: 'group', name } : undefined;
}

function refOf(run: readonly Span[], letters: string, { context, next }: Around): Actor['ref'] {
  if (letters === '1') return { kind: 'group', name: run[0]?.value ?? '' };
  if (letters === 'L') return run[0] && documentOfType(run[0], next);
  if (letters.startsWith('L')) return { kind: 'document', key: `${run[0]?.value} ${run.at(-1)?.value}` };
  const value = run.find((span) => span.type === 'organization')?.value;
  if (value) return { kind: 'organization', organization: organizationOf(value, areaIn(run), context) };
  // "The campaign aims to …"; of other events it tells when they will be held.
  if (letters === 'E') return run[0]?.value.endsWith('#Campaign') ? { kind: 'group', name: 'campaign' } : undefined;
  const area = areaIn(run);
  if (area?.startsWith('place:')) return { kind: 'group', name: area.slice('place:'.length) };
  // "Chi cục sẽ …", "Xã sẽ …": a body or area that is known by its head noun alone.
  if (letters.startsWith('Đ')) return { kind: 'group', name: run[0]?.value ?? '' };
  if (/^[G3]/.test(letters)) return { kind: 'group', name: run.map(({ value }) => value).join(' ') };
  const province = provinceIn(run) ?? context.home;
  return provinceNamed(province ? context.language.concepts.get(province)?.labels.en : undefined);
}
