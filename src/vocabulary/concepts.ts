import { HGOV } from './hgov.ts';
import { vocabulary } from './vocabulary.ts';

/** The concept schemes of ontology/schemes. */
export const scheme = vocabulary(HGOV, [
  'Capacities',
  'DocumentTypes',
  'EventTypes',
  'Indicators',
  'Inferences',
  'OrganizationTypes',
  'Organizations',
  'Provinces',
  'Roles',
  'Statuses',
  'Topics',
]);

/** In what capacity a person takes part in an event. */
export const capacity = vocabulary(`${HGOV}capacity-`, ['attendee', 'chair', 'launcher', 'presenter', 'speaker']);

/** How an observed value stands to its target. */
export const status = vocabulary(`${HGOV}status-`, ['exceeded', 'met', 'missed']);

/** What a converter adds to the words of a fact because the article states it elsewhere. */
export const inference = vocabulary(HGOV, ['inferred-place', 'inferred-year', 'resolved-reference']);

/** The seven kinds of policy document. */
export const documentType = vocabulary(`${HGOV}document-type-`, [
  'circular',
  'decision',
  'decree',
  'directive',
  'law',
  'plan',
  'resolution',
]);
