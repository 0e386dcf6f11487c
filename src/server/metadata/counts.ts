import { type Asked, type Solution, selectAll } from '../select.ts';

/** How much there is of what, all at one state of the data. */
export interface Counts {
  readonly triples: number;
  readonly subjects: number;
  readonly objects: number;
  /** Things that have a class. */
  readonly entities: number;
  readonly classes: readonly ClassCount[];
  readonly properties: readonly PropertyCount[];
}

/** A class, the things that have it, and their properties. */
export interface ClassCount {
  readonly type: string;
  readonly entities: number;
  readonly triples: number;
  /** One of its things that has a page here: the first by its IRI. */
  readonly example: string | undefined;
  readonly properties: readonly PropertyCount[];
}

/** A property, its triples, and the classes of what it leads to. */
export interface PropertyCount {
  readonly property: string;
  readonly triples: number;
  readonly subjects: number;
  readonly objects: number;
  readonly targets: readonly { readonly type: string; readonly triples: number }[];
}

const TOTALS = `SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?o) AS ?objects)
WHERE { ?s ?p ?o }`;
const ENTITIES = 'SELECT (COUNT(DISTINCT ?s) AS ?entities) WHERE { ?s a ?type }';
const CLASSES = 'SELECT ?type (COUNT(?s) AS ?entities) WHERE { ?s a ?type } GROUP BY ?type ORDER BY ?type';
const EXAMPLES = `SELECT ?type (MIN(?iri) AS ?example) WHERE {
  ?s a ?type BIND(STR(?s) AS ?iri) FILTER(STRSTARTS(?iri, STR(<id/>)) && !CONTAINS(?iri, "#"))
} GROUP BY ?type`;
const MEASURES = '(COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects) (COUNT(DISTINCT ?o) AS ?objects)';
const PROPERTIES = `SELECT ?property ${MEASURES} WHERE { ?s ?property ?o } GROUP BY ?property ORDER BY ?property`;
const BY_CLASS = `SELECT ?type ?property ${MEASURES} WHERE { ?s a ?type ; ?property ?o }
GROUP BY ?type ?property ORDER BY ?type ?property`;
/** Bracketed so that the engine goes from things to their links: as one group it takes ten times as long. */
const TARGETS = `SELECT ?type ?property ?target (COUNT(*) AS ?triples) WHERE {
  { SELECT ?s ?property ?target WHERE { ?o a ?target . ?s ?property ?o } }
  ?s a ?type
}
GROUP BY ?type ?property ?target ORDER BY ?type ?property ?target`;

/** Counts the data by SPARQL, in the threads of the store; every number is what the query that it names would answer. */
export async function countAll(asked: Asked): Promise<Counts> {
  const queries = [TOTALS, ENTITIES, CLASSES, EXAMPLES, PROPERTIES, BY_CLASS, TARGETS];
  const [totals = [], entities = [], classes = [], examples = [], properties = [], byClass = [], targets = []] =
    await selectAll(asked, queries);
  const exampleOf = new Map(examples.map(({ type = '', example }) => [type, example]));
  const propertiesOf = grouped(byClass, ({ type = '' }) => type);
  const targetsOf = grouped(targets, ({ type = '', property = '' }) => `${type} ${property}`);
  const [total] = totals;
  return {
    triples: Number(total?.triples ?? 0),
    subjects: Number(total?.subjects ?? 0),
    objects: Number(total?.objects ?? 0),
    entities: Number(entities[0]?.entities ?? 0),
    properties: properties.map((row) => propertyCount(row, [])),
    classes: classes.map(({ type = '', entities: things }) => {
      const own = (propertiesOf.get(type) ?? []).map((row) =>
        propertyCount(row, targetsOf.get(`${type} ${row.property}`) ?? []),
      );
      const triples = own.reduce((sum, each) => sum + each.triples, 0);
      return { type, entities: Number(things), triples, example: exampleOf.get(type), properties: own };
    }),
  };
}

function propertyCount(row: Solution, targets: readonly Solution[]): PropertyCount {
  const { property = '', triples, subjects, objects } = row;
  return {
    property,
    triples: Number(triples),
    subjects: Number(subjects),
    objects: Number(objects),
    targets: targets.map(({ target = '', triples: links }) => ({ type: target, triples: Number(links) })),
  };
}

function grouped(rows: readonly Solution[], keyOf: (row: Solution) => string): ReadonlyMap<string, Solution[]> {
  const groups = new Map<string, Solution[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The classes and properties that the data uses, the most used first: what an editor completes. */
export function termsOf({
  classes,
  properties,
}: Counts): Readonly<Record<'classes' | 'properties', readonly string[]>> {
  return {
    classes: classes.toSorted((a, b) => b.entities - a.entities).map(({ type }) => type),
    properties: properties.toSorted((a, b) => b.triples - a.triples).map(({ property }) => property),
  };
}
