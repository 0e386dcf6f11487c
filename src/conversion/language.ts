import { EACH, type LanguagePack } from '../grammar/language.ts';
import { createLexicon, type Lexicon } from '../grammar/lexicon.ts';
import { foldWord } from '../grammar/name-forms.ts';
import type { StopWords } from '../grammar/segment.ts';
import { type SpanType, typeNamed } from '../grammar/span.ts';
import { type Spotter, spotter } from '../grammar/spot.ts';
import { type Tokeniser, tokeniser } from '../grammar/tokens.ts';
import type { Concept } from '../schemes/schemes.ts';
import { HGOV, hgov } from '../vocabulary/index.ts';
import { labelsIn } from './concept-labels.ts';

/** A language ready to read with: its pack and the labels of the concept schemes, compiled once. */
export interface Language {
  readonly pack: LanguagePack;
  readonly tag: string;
  readonly stopWords: StopWords;
  readonly tokensOf: Tokeniser;
  readonly spot: Spotter;
  readonly indicators: Lexicon;
  readonly topics: Lexicon;
  readonly concepts: ReadonlyMap<string, Concept>;
}

const TYPES: Partial<Record<Concept['kind'], SpanType>> = {
  role: 'role',
  organization: 'organization',
  'organization-type': 'organization',
  place: 'place',
  'event-type': 'event',
  'document-type': 'documentType',
};
/** Proper names count only where the text capitalises them. */
const CASED: ReadonlySet<SpanType> = new Set(['place', 'organizationHead', 'country']);
/** Little words that stand alone are no passive cues. */
const LITTLE: ReadonlySet<SpanType> = new Set(['of', 'by']);
/** What the value of a passive cue ends in. */
export const AGENT = 'by';

/** "WHO" is no "who". */
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Compiles a language: titles before names first, then the schemes' labels, then the cues; the first meaning of a phrase stays. */
export function createLanguage(source: LanguagePack, concepts: readonly Concept[]): Language {
  const pack = { ...source, counted: new Map([...source.counted].map(([noun, unit]) => [foldWord(noun), unit])) };
  const tokensOf = tokeniser(pack);
  const agents = new Set(pack.agents);
  const main = createLexicon(tokensOf);
  for (const [row, phrases = []] of Object.entries(pack.cues)) {
    const [name, value] = row.split('=', 2) as [string, string | undefined];
    if (name === 'honorific') addAll(main, phrases, { type: name, value, agents });
  }
  for (const concept of concepts) addConcept(main, concept, pack);
  for (const concept of concepts) addOffices(main, concept, pack);
  for (const [phrase, body] of pack.properBodies ?? [])
    main.add(phrase, { type: 'organization', value: `${HGOV}${body}`, cased: true });
  for (const [phrase, office] of pack.offices ?? [])
    main.add(phrase, {
      type: 'role',
      value: office
        .split(' ')
        .map((name) => `${HGOV}${name}`)
        .join(' '),
    });
  for (const [row, phrases = []] of Object.entries(pack.cues)) {
    const cut = row.indexOf('=');
    const type = typeNamed(cut < 0 ? row : row.slice(0, cut));
    addAll(main, phrases, { type, value: cut < 0 ? undefined : row.slice(cut + 1), agents });
  }
  const layer = (kind: Concept['kind']): Lexicon => {
    const lexicon = createLexicon(tokensOf);
    for (const concept of concepts)
      if (concept.kind === kind)
        for (const label of labelsIn(concept, pack)) lexicon.add(label, { type: 'word', value: concept.iri });
    return lexicon;
  };
  return {
    pack,
    tag: pack.tag,
    stopWords: stopWordsOf(pack),
    tokensOf,
    spot: spotter(pack, main),
    indicators: layer('indicator'),
    topics: layer('topic'),
    concepts: new Map(concepts.map((concept) => [concept.iri, concept])),
  };
}

const stopWordsOf = ({ abbreviations, markers, cues }: LanguagePack): StopWords => ({
  abbreviations: new Set(abbreviations),
  openers: new Set([...markers, ...(cues.pronoun ?? [])].map((word) => word.toLowerCase())),
});

interface Row {
  readonly type: SpanType;
  readonly value: string | undefined;
  readonly agents: ReadonlySet<string>;
}

function addAll(lexicon: Lexicon, phrases: readonly string[], { type, value, agents }: Row): void {
  for (const phrase of phrases)
    lexicon.add(phrase, {
      type,
      value: value ?? (LITTLE.has(type) ? phrase.toLowerCase() : passive(phrase.toLowerCase(), agents)),
      cased: CASED.has(type),
    });
}

/** A cue that whoever does it stands behind ends in "by" in every language: frames know no language's own words. */
const passive = (phrase: string, agents: ReadonlySet<string>): string => {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
  return agents.has(last) ? phrase.slice(0, phrase.length - last.length) + AGENT : phrase;
};

/** A title in the plural, by the plural of its head: "Deputy Directors", "Vice Ministers of Health". */
function pluralOf(title: string, plurals: LanguagePack['pluralTitles']): string | undefined {
  const [head = '', rest] = cutAt(title, title.search(/ (?:of|for|in) /));
  const last = head.slice(head.lastIndexOf(' ') + 1);
  const plural = plurals?.get(last);
  return plural && `${head.slice(0, head.length - last.length)}${plural}${rest}`;
}

const cutAt = (words: string, at: number): [string, string] =>
  at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at)];

function addConcept(lexicon: Lexicon, concept: Concept, pack: LanguagePack): void {
  const type = concept.iri === hgov.BridgePoint.value ? 'bridge' : TYPES[concept.kind];
  if (!type || concept.validFrom) return;
  for (const label of labelsIn(concept, pack)) {
    lexicon.add(label, { type, value: concept.iri, cased: CASED.has(type) || ACRONYM.test(label) });
    const plural = type === 'role' ? pluralOf(label, pack.pluralTitles) : undefined;
    if (plural) lexicon.add(plural, { type, value: `${concept.iri} ${EACH}`, cased: true });
  }
}

/** A minister's office is one phrase: the role and the ministry stand in one word group. */
function addOffices(lexicon: Lexicon, concept: Concept, pack: LanguagePack): void {
  for (const portfolio of concept.portfolio?.[pack.tag] ?? [])
    for (const [role, patterns] of Object.entries(pack.ministerial))
      for (const pattern of patterns) {
        const title = pattern.replace('{portfolio}', portfolio);
        const value = `${HGOV}${role} ${concept.iri}`;
        lexicon.add(title, { type: 'role', value });
        const plural = pluralOf(title, pack.pluralTitles);
        if (plural) lexicon.add(plural, { type: 'role', value: `${value} ${EACH}`, cased: true });
      }
}
