import type { Article } from '../articles/article.ts';
import { Failure } from '../errors.ts';
import type { LanguagePack } from '../grammar/language.ts';
import type { Quad } from '../rdf/terms.ts';
import type { Concept } from '../schemes/schemes.ts';
import { actorsOf } from './actors.ts';
import { contextOf } from './context.ts';
import { detectLanguage } from './detect.ts';
import { emit } from './emit/emit.ts';
import { type ExplainedRejection, type ExplainedSentence, explainRejections, explainSentences } from './explain.ts';
import type { Fact, HoldingFact, PersonFact } from './facts.ts';
import { commitmentsOf } from './frames/commitments.ts';
import { documentsOf } from './frames/documents.ts';
import { eventsOf } from './frames/events.ts';
import { findingsOf } from './frames/findings.ts';
import { observationsOf } from './frames/indicators/observations.ts';
import { participationsOf } from './frames/participations.ts';
import { createLanguage, type Language } from './language.ts';
import { type People, peopleOf } from './people.ts';
import { type Reading, read } from './reading.ts';
import type { Rejection } from './rejection.ts';
import type { Story } from './story.ts';
import { verified } from './verify.ts';

/** What conversion makes of an article: its quads, and what was read and rejected on the way. */
export interface Conversion {
  readonly language: string;
  readonly quads: readonly Quad[];
  readonly facts: readonly Fact[];
  /** Each sentence with what was read from it; worked out when asked for. */
  readonly sentences: readonly ExplainedSentence[];
  readonly rejections: readonly ExplainedRejection[];
}

/** Reads articles of the supported languages. */
export interface Converter {
  /** Stages 2 to 8: pure, the same article gives the same quads. Failure LANGUAGE_UNSUPPORTED. */
  convert(article: Article): Conversion;
}

/** A converter for the concept schemes whose labels it reads; a language compiles on first use. */
export function createConverter(concepts: readonly Concept[], packs: readonly LanguagePack[]): Converter {
  const languages = new Map<string, Language>();
  const languageOf = (pack: LanguagePack): Language => {
    const known = languages.get(pack.tag) ?? createLanguage(pack, concepts);
    languages.set(pack.tag, known);
    return known;
  };
  return {
    convert(article) {
      const pack = detectLanguage(article, packs);
      if (!pack)
        throw new Failure('LANGUAGE_UNSUPPORTED', {
          where: article.slug,
          supported: packs.map(({ tag }) => tag).join(', '),
        });
      const reading = read(article, languageOf(pack));
      const { facts, rejections } = verified(reading, factsOf(reading));
      return {
        language: pack.tag,
        quads: emit(reading, facts),
        facts,
        get sentences() {
          return explainSentences(reading, facts);
        },
        get rejections() {
          return explainRejections(reading, rejections);
        },
      };
    },
  };
}

/** Persons who hold an office, are addressed with a title or do something; a name alone is a credit or a place. */
function supported(
  persons: readonly (PersonFact | HoldingFact)[],
  deeds: readonly Fact[],
  people: People,
): (PersonFact | HoldingFact)[] {
  const active = new Set<string>();
  for (const fact of [...persons, ...deeds]) {
    if (fact.kind === 'holding' || fact.kind === 'participation') active.add(fact.person);
    if (fact.kind === 'commitment')
      for (const actor of [fact.by, fact.addressee]) if (actor?.kind === 'person') active.add(actor.key);
  }
  return persons.filter((fact) => fact.kind === 'holding' || active.has(fact.key) || people.isTitled(fact.key));
}

/** A number that someone asks for is a target, not a value. */
const overlaps = ({ evidence: [a] }: Fact, { evidence: [b] }: Fact): boolean => a.start < b.end && b.start < a.end;

function factsOf(reading: Reading): { facts: Fact[]; rejections: readonly Rejection[] } {
  const context = contextOf(reading);
  const scenes = reading.sentences.map((sentence) => ({ sentence, actors: actorsOf(sentence, context) }));
  const people = peopleOf(scenes);
  const events = eventsOf(reading, context);
  const documents = documentsOf(reading);
  const story: Story = { reading, context, scenes, people, events, documents };
  const { facts, rejections } = commitmentsOf(story);
  const observations = observationsOf(story).filter(
    (observation) => !facts.some((commitment) => overlaps(commitment, observation)),
  );
  const participations = participationsOf(story);
  const persons = supported(people.facts(reading.text), [...participations, ...facts], people);
  return {
    facts: [
      ...persons,
      ...events.facts,
      ...participations,
      ...facts,
      ...observations,
      ...documents,
      ...findingsOf(story),
    ],
    rejections,
  };
}
