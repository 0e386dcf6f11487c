import { vocabulary } from './vocabulary.ts';

/** W3C PROV-O. */
export const prov = vocabulary('http://www.w3.org/ns/prov#', [
  'Activity',
  'Agent',
  'Entity',
  'SoftwareAgent',
  'endedAtTime',
  'generatedAtTime',
  'startedAtTime',
  'used',
  'wasAssociatedWith',
  'wasAttributedTo',
  'wasDerivedFrom',
  'wasGeneratedBy',
]);

/** W3C Web Annotation. */
export const oa = vocabulary('http://www.w3.org/ns/oa#', [
  'SpecificResource',
  'TextPositionSelector',
  'TextQuoteSelector',
  'end',
  'exact',
  'hasSelector',
  'hasSource',
  'prefix',
  'start',
  'suffix',
]);
