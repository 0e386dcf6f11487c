import type { ComponentType } from 'preact';
import { foaf, hgov, org, owl, schema, skos } from '../../vocabulary/index.ts';
import { ArticleBody } from '../article/article.tsx';
import type { ArticleText } from '../article/text.ts';
import type { Facts, Property } from '../facts.ts';
import type { View } from '../view.ts';

import { CommitmentBody, OtherReports } from './commitment.tsx';
import { ConceptBody } from './concept.tsx';
import { DocumentBody } from './document.tsx';
import { EventBody } from './event.tsx';
import { IndicatorBody, ObservationBody } from './indicator.tsx';
import { OrganizationBody, PostBody } from './organization.tsx';
import { PersonBody } from './person.tsx';
import { PlaceBody } from './place.tsx';

/** What a page shows of a thing of one kind, before all that is said of it. */
export type Body = ComponentType<{
  readonly iri: string;
  readonly view: View;
  /** The whole text, of an article. */
  readonly text?: ArticleText | undefined;
}>;

/** The kinds that have a view of their own, the narrowest first. */
const KINDS: readonly { readonly type: Property; readonly body: Body }[] = [
  { type: hgov.Article, body: ArticleBody },
  { type: foaf.Person, body: PersonBody },
  { type: hgov.Event, body: EventBody },
  { type: hgov.Commitment, body: CommitmentBody },
  { type: hgov.Observation, body: ObservationBody },
  { type: hgov.Assertion, body: OtherReports },
  { type: hgov.Indicator, body: IndicatorBody },
  { type: hgov.PolicyDocument, body: DocumentBody },
  { type: org.Post, body: PostBody },
  { type: org.Organization, body: OrganizationBody },
  { type: org.FormalOrganization, body: OrganizationBody },
  { type: foaf.Group, body: OrganizationBody },
  { type: schema.Place, body: PlaceBody },
  { type: schema.AdministrativeArea, body: PlaceBody },
  { type: skos.Concept, body: ConceptBody },
  { type: skos.ConceptScheme, body: ConceptBody },
  { type: org.Role, body: ConceptBody },
  { type: owl.Class, body: ConceptBody },
  { type: owl.ObjectProperty, body: ConceptBody },
  { type: owl.DatatypeProperty, body: ConceptBody },
];

/** The view of a thing by its kind; undefined for kinds that have none of their own. */
export function bodyOf(iri: string, facts: Facts): Body | undefined {
  return KINDS.find(({ type }) => facts.isA(iri, type))?.body;
}
