import { foaf, hgov } from '../../vocabulary/index.ts';
import type { Facts, Property } from '../facts.ts';
import { ARTICLE } from '../i18n/article.ts';
import type { Message } from '../i18n/message.ts';

/** How facts of one kind are marked in a text: by a sign, a name and a colour. */
export interface FactKind {
  /** The class in the style sheet. */
  readonly name: string;
  readonly sign: string;
  readonly title: Message;
  readonly types: readonly Property[];
}

/** The kinds of facts in a text, in the order of the legend; the style sheet has a colour for each. */
export const FACT_KINDS: readonly FactKind[] = [
  { name: 'commitment', sign: '➔', title: ARTICLE.commitments, types: [hgov.Commitment] },
  { name: 'figure', sign: '#', title: ARTICLE.figures, types: [hgov.Observation] },
  { name: 'event', sign: '■', title: ARTICLE.events, types: [hgov.Event] },
  { name: 'participation', sign: '▲', title: ARTICLE.participations, types: [hgov.Participation] },
  { name: 'person', sign: '●', title: ARTICLE.people, types: [foaf.Person] },
  { name: 'office', sign: '◆', title: ARTICLE.offices, types: [hgov.PostHolding] },
  { name: 'document', sign: '§', title: ARTICLE.documents, types: [hgov.Citation, hgov.PolicyDocument] },
  { name: 'finding', sign: '±', title: ARTICLE.findings, types: [hgov.Finding] },
];

/** The kind of a fact; undefined for what is marked in no text. */
export function factKindOf(iri: string, facts: Facts): FactKind | undefined {
  return FACT_KINDS.find(({ types }) => types.some((type) => facts.isA(iri, type)));
}
