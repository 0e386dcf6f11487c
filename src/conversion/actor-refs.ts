import type { Span } from '../grammar/span.ts';
import type { ActorRef } from './facts.ts';
import { type ActorContext, areaIn, organizationOf, provinceIn } from './organizations.ts';

/** An organisation, a group in words, or a document that acts. */
export type ActedFor = Exclude<ActorRef, { kind: 'person' | 'office' }> | DocumentOfType;

/** "The Resolution …": a document by its type alone; which one is meant the story tells. */
export interface DocumentOfType {
  readonly kind: 'document-of-type';
  readonly type: string;
  /** The first part of its number, where it is called by that. */
  readonly short?: string;
  /** Whether it is told of as a draft, which may not say what it is a draft of: then its type is empty. */
  readonly draft?: true;
  /** Whether it lays down figures, which are its plan though it is to be a law. */
  readonly laysDown?: true;
  /** Whether it is mentioned where its own name may stand. */
  readonly own?: true;
  /** Where it is mentioned, an offset into the text. */
  readonly at: number;
}

/** "Resolution 72" is called by the first part of its number. */
const documentOfType = ({ value, start }: Span, next: Span | undefined): DocumentOfType => ({
  kind: 'document-of-type',
  type: value,
  at: start,
  ...(next?.type === 'number' ? { short: next.value } : {}),
});

/** "The draft", "the draft Plan": what it is a draft of, where that is said. */
const draftIn = ([draft, noun]: readonly Span[]): DocumentOfType => ({
  kind: 'document-of-type',
  type: noun?.value ?? '',
  at: noun?.start ?? draft?.start ?? 0,
  draft: true,
});

/** A document by its number, else by its type. */
const documentIn = (run: readonly Span[], next: Span | undefined): ActedFor | undefined =>
  run[0] &&
  (run.length === 1 ? documentOfType(run[0], next) : { kind: 'document', key: `${run[0].value} ${run.at(-1)?.value}` });

interface Around {
  readonly context: ActorContext;
  /** The span behind the run. */
  readonly next: Span | undefined;
}

/** A city under the central government bears the word in one of its English names. */
const isCity = (label: string): boolean => label.endsWith(' City');

function provinceNamed(labels: readonly string[] = []): ActedFor | undefined {
  const name = labels.find(isCity) ?? (labels[0] && `${labels[0]} province`);
  return name ? { kind: 'group', name } : undefined;
}

/** "The district recommended …", "Xã sẽ …": the district or commune that the article is about. */
function smallArea(word: string, { language, areas }: ActorContext): ActedFor | undefined {
  const isWord = (known: readonly string[] = []): boolean => known.includes(word);
  const { areas: words } = language.pack;
  const level = isWord(words?.commune) ? 'commune' : isWord(words?.district) ? 'district' : undefined;
  const area = level && areas?.[level]?.slice('place:'.length);
  if (level === undefined || word === `${level}s`) return { kind: 'group', name: word };
  const kind = words?.english?.get(word) ?? level;
  return { kind: 'group', name: area ? `${area} ${kind}` : kind };
}

/** What an unnamed actor stands for: a document, body, group or area. */
export function refOf(run: readonly Span[], letters: string, { context, next }: Around): ActedFor | undefined {
  if (letters.startsWith('J')) return draftIn(run);
  if (letters.startsWith('L')) return documentIn(run, next);
  const value = run.find((span) => span.type === 'organization')?.value;
  if (value) return { kind: 'organization', organization: organizationOf(value, areaIn(run), context) };
  const [{ value: word = '' } = {}] = run;
  // "The campaign aims to …"; of other events it tells when they will be held.
  if (letters === 'E') return word.endsWith('#Campaign') ? { kind: 'group', name: 'campaign' } : undefined;
  const area = areaIn(run);
  if (area?.startsWith('place:')) return { kind: 'group', name: area.slice('place:'.length) };
  // "Chi cục sẽ …", "Xã sẽ …": a body or area that is known by its head noun alone.
  if (letters === '1' || letters.startsWith('Đ')) return { kind: 'group', name: word };
  if (letters === '3') return smallArea(word, context);
  if (letters.startsWith('G')) return { kind: 'group', name: run.map(({ value }) => value).join(' ') };
  const province = provinceIn(run) ?? context.home;
  return provinceNamed(province ? context.language.concepts.get(province)?.labels.en : undefined);
}
