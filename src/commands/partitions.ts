import { distinct } from '../rdf/distinct.ts';
import { classPartition, DATASET, linkPartition, propertyPartition } from '../rdf/partitions.ts';
import { iri, literal, type Quad, quad, type Term } from '../rdf/terms.ts';
import { rdf, rdfs, sh, void as voidTerms } from '../vocabulary/index.ts';

/**
 * What can be asked for, by class and property as the shapes have it: the dataset's own description in terms of VoID,
 * which editors complete from. It holds no counts, because a description that counts itself is never done; those are in
 * `void.ttl`, under the same names.
 */
export function partitionQuads(shapes: readonly Quad[]): Quad[] {
  const objects = (subject: Term, predicate: Term) =>
    shapes
      .filter((each) => each.subject.equals(subject) && each.predicate.equals(predicate))
      .map(({ object }) => object);
  const dataset = iri(DATASET);
  const propertiesOf = (shape: Term) =>
    objects(shape, sh.property).flatMap((property) => {
      const [path] = objects(property, sh.path);
      return path?.termType === 'NamedNode' ? [{ path, targets: objects(property, sh.class) }] : [];
    });
  const targeting = shapes.filter(({ predicate }) => predicate.equals(sh.targetClass));
  const all = targeting.flatMap(({ subject: shape, object: { value: type } }) => {
    const ofClass = iri(classPartition(DATASET, type));
    return [
      quad(dataset, voidTerms.classPartition, ofClass),
      quad(ofClass, voidTerms.class, iri(type)),
      ...propertiesOf(shape).flatMap(({ path: { value: property }, targets }) => {
        const ofProperty = iri(propertyPartition(DATASET, property, type));
        return [
          quad(ofClass, voidTerms.propertyPartition, ofProperty),
          quad(ofProperty, voidTerms.property, iri(property)),
          ...targets.flatMap(({ value: target }) => {
            const link = iri(linkPartition(DATASET, { type, property, target }));
            return [quad(ofProperty, voidTerms.classPartition, link), quad(link, voidTerms.class, iri(target))];
          }),
        ];
      }),
    ];
  });
  const own = [
    quad(dataset, rdf.type, voidTerms.Dataset),
    quad(dataset, rdfs.label, literal('hgov, a knowledge graph of health governance', 'en')),
    quad(dataset, rdfs.seeAlso, iri('void.ttl')),
  ];
  return distinct([...own, ...all]);
}
