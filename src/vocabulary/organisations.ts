import { vocabulary } from './vocabulary.ts';

/** W3C Organization Ontology. */
export const org = vocabulary('http://www.w3.org/ns/org#', [
  'ChangeEvent',
  'FormalOrganization',
  'Membership',
  'Organization',
  'OrganizationalUnit',
  'Post',
  'Role',
  'classification',
  'heldBy',
  'holds',
  'identifier',
  'member',
  'memberOf',
  'organization',
  'postIn',
  'role',
  'subOrganizationOf',
]);

/** Friend of a Friend. */
export const foaf = vocabulary('http://xmlns.com/foaf/0.1/', [
  'Agent',
  'Document',
  'Group',
  'Organization',
  'Person',
  'homepage',
  'name',
  'page',
  'primaryTopic',
]);
