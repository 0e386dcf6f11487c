import { vocabulary } from './vocabulary.ts';

/** RDF. */
export const rdf = vocabulary('http://www.w3.org/1999/02/22-rdf-syntax-ns#', [
  'List',
  'Property',
  'first',
  'langString',
  'nil',
  'rest',
  'type',
  'value',
]);

/** RDF Schema. */
export const rdfs = vocabulary('http://www.w3.org/2000/01/rdf-schema#', [
  'Class',
  'Datatype',
  'Literal',
  'Resource',
  'comment',
  'domain',
  'isDefinedBy',
  'label',
  'range',
  'seeAlso',
  'subClassOf',
  'subPropertyOf',
]);

/** OWL 2. */
export const owl = vocabulary('http://www.w3.org/2002/07/owl#', [
  'AllDisjointClasses',
  'AnnotationProperty',
  'Class',
  'DatatypeProperty',
  'FunctionalProperty',
  'NamedIndividual',
  'ObjectProperty',
  'Ontology',
  'SymmetricProperty',
  'Thing',
  'deprecated',
  'disjointWith',
  'inverseOf',
  'members',
  'sameAs',
  'unionOf',
  'versionIRI',
  'versionInfo',
]);

/** XML Schema datatypes. */
export const xsd = vocabulary('http://www.w3.org/2001/XMLSchema#', [
  'anyURI',
  'boolean',
  'date',
  'dateTime',
  'decimal',
  'double',
  'gYear',
  'integer',
  'nonNegativeInteger',
  'string',
]);

/** Simple Knowledge Organization System. */
export const skos = vocabulary('http://www.w3.org/2004/02/skos/core#', [
  'Concept',
  'ConceptScheme',
  'altLabel',
  'broader',
  'definition',
  'editorialNote',
  'exactMatch',
  'hasTopConcept',
  'hiddenLabel',
  'inScheme',
  'notation',
  'note',
  'prefLabel',
  'scopeNote',
]);

/** Shapes Constraint Language. */
export const sh = vocabulary('http://www.w3.org/ns/shacl#', [
  'ClosedConstraintComponent',
  'IRI',
  'Info',
  'Literal',
  'NodeShape',
  'PropertyConstraintComponent',
  'PropertyShape',
  'ValidationReport',
  'ValidationResult',
  'Violation',
  'Warning',
  'class',
  'closed',
  'conforms',
  'datatype',
  'focusNode',
  'ignoredProperties',
  'in',
  'maxCount',
  'message',
  'minCount',
  'node',
  'nodeKind',
  'or',
  'path',
  'pattern',
  'property',
  'result',
  'resultMessage',
  'resultPath',
  'resultSeverity',
  'severity',
  'sourceConstraintComponent',
  'sourceShape',
  'targetClass',
  'value',
]);
