import { vocabulary } from './vocabulary.ts';

/** Simple Event Model. */
export const sem = vocabulary('http://semanticweb.cs.vu.nl/2009/11/sem/', [
  'Actor',
  'Event',
  'EventType',
  'Place',
  'Time',
  'hasActor',
  'hasPlace',
  'hasSubEvent',
  'hasTimeStamp',
  'subEventOf',
]);

/** OWL-Time. */
export const time = vocabulary('http://www.w3.org/2006/time#', [
  'Instant',
  'Interval',
  'hasBeginning',
  'hasEnd',
  'inXSDDate',
  'inXSDgYear',
]);

/** schema.org, in the http form of its IRIs. */
export const schema = vocabulary('http://schema.org/', [
  'AdministrativeArea',
  'Dataset',
  'Event',
  'EventAttendanceModeEnumeration',
  'Legislation',
  'MixedEventAttendanceMode',
  'NewsArticle',
  'Observation',
  'OfflineEventAttendanceMode',
  'OnlineEventAttendanceMode',
  'Organization',
  'Person',
  'Place',
  'about',
  'attendee',
  'containedInPlace',
  'datePublished',
  'endDate',
  'eventAttendanceMode',
  'headline',
  'inLanguage',
  'legislationIdentifier',
  'legislationType',
  'location',
  'mentions',
  'name',
  'organizer',
  'performer',
  'publisher',
  'roleName',
  'startDate',
  'subEvent',
  'subjectOf',
  'superEvent',
  'target',
  'text',
  'url',
  'value',
]);
