import { classPartition, linkPartition, propertyPartition } from '../../rdf/partitions.ts';
import { iri, type Quad, quad } from '../../rdf/terms.ts';
import { void as voidTerms } from '../../vocabulary/index.ts';
import type { ClassCount, Counts, PropertyCount } from './counts.ts';
import { count, statements } from './statements.ts';

/** The classes and properties of the data with their counts (VoID §4.4), under the names that they have in the data itself. */
export function partitions(dataset: string, { classes, properties }: Counts): Quad[] {
  return [
    ...classes.flatMap((each) => ofClass(dataset, each)),
    ...properties.flatMap((each) => ofProperty(dataset, each)),
  ];
}

function ofClass(dataset: string, { type, entities, triples, properties }: ClassCount): Quad[] {
  const partition = iri(classPartition(dataset, type));
  return [
    quad(iri(dataset), voidTerms.classPartition, partition),
    ...statements(partition, [
      [voidTerms.class, iri(type)],
      [voidTerms.entities, count(entities)],
      [voidTerms.triples, count(triples)],
      [voidTerms.properties, count(properties.length)],
    ]),
    ...properties.flatMap((each) => ofProperty(dataset, each, type)),
  ];
}

/** The triples with a property: of all subjects, or of those of a class. */
function ofProperty(dataset: string, { property, triples, subjects, objects, targets }: PropertyCount, type?: string) {
  const partition = iri(propertyPartition(dataset, property, type));
  const whole = iri(type === undefined ? dataset : classPartition(dataset, type));
  return [
    quad(whole, voidTerms.propertyPartition, partition),
    ...statements(partition, [
      [voidTerms.property, iri(property)],
      [voidTerms.triples, count(triples)],
      [voidTerms.distinctSubjects, count(subjects)],
      [voidTerms.distinctObjects, count(objects)],
    ]),
    ...targets.flatMap((target) => {
      const link = iri(linkPartition(dataset, { type: type ?? '', property, target: target.type }));
      return [
        quad(partition, voidTerms.classPartition, link),
        ...statements(link, [
          [voidTerms.class, iri(target.type)],
          [voidTerms.triples, count(target.triples)],
        ]),
      ];
    }),
  ];
}
