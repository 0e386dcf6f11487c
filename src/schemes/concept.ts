/** The languages' labels of a concept: preferred first, then alternative, then hidden ones. */
export type Labels = Readonly<Record<string, readonly string[]>>;

/** What a concept names; each kind is one concept scheme. */
export type ConceptKind =
  | 'capacity'
  | 'document-type'
  | 'event-type'
  | 'indicator'
  | 'inference'
  | 'organization'
  | 'organization-type'
  | 'place'
  | 'role'
  | 'status'
  | 'topic';

/** The level of government at which a kind of organisation exists once per place. */
export type Level = 'any' | 'commune' | 'district' | 'province';

/** One entry of a concept scheme with the words that name it in every language. */
export interface Concept {
  readonly iri: string;
  readonly kind: ConceptKind;
  readonly labels: Labels;
  /** Roles: the organisation that the bare title implies. */
  readonly ofOrganization?: string;
  /** Organisations: the words that follow "Minister of". */
  readonly portfolio?: Labels;
  /** Kinds of organisation: where there is one each. */
  readonly level?: Level;
  /** Indicators: what their values are counted in. */
  readonly unit?: string;
  /** Provinces: the unit that this one became part of. */
  readonly mergedInto?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Provinces: ISO 3166-2 code. */
  readonly isoCode?: string;
}
