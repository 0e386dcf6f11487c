import { describe, expect, it } from 'vitest';
import { reportText } from '../../src/validation/report.ts';
import type { Complaint } from '../../src/validation/validate.ts';
import { foaf, hgov, xsd } from '../../src/vocabulary/index.ts';

const complaint = (own: Partial<Complaint>): Complaint => ({
  focus: 'id/person/mai',
  message: 'Add a name.',
  shape: 'https://w3id.org/hgov/shapes#Person-name',
  constraint: 'http://www.w3.org/ns/shacl#DatatypeConstraintComponent',
  ...own,
});
const textOf = (...complaints: Complaint[]) =>
  reportText({ conforms: complaints.length === 0, complaints, report: [] });

describe('the text of a verdict', () => {
  it('says so when all is well', () => {
    expect(textOf()).toBe('The graph conforms to the shapes.\n');
  });

  it('groups the complaints by node', () => {
    const other = complaint({
      focus: 'id/event/e',
      message: 'Give evidence.',
      shape: 'https://w3id.org/hgov/shapes#Event-evidence',
    });
    expect(textOf(other, complaint({ path: foaf.name.value, value: '"Mai"@vi' }))).toBe(
      [
        '2 complaints about 2 nodes.',
        '',
        'id/event/e',
        '  Give evidence. [Event-evidence]',
        '',
        'id/person/mai',
        '  Add a name. [Person-name]',
        '    found foaf:name "Mai"@vi',
        '',
      ].join('\n'),
    );
  });

  it('says a message once, with all that was found', () => {
    const twice = [complaint({ value: '"a"' }), complaint({ value: '"b"' }), complaint({ value: '"b"' })];
    expect(textOf(...twice)).toBe(
      '3 complaints about 1 node.\n\nid/person/mai\n  Add a name. [Person-name]\n    found "a"\n    found "b"\n',
    );
  });

  it('shortens IRIs and datatypes, never the words of a text', () => {
    const path = `^${hgov.target.value}|^${hgov.against.value}`;
    const value = '"see http://schema.org/name"';
    expect(textOf(complaint({ path, value }))).toContain(`found ^hgov:target|^hgov:against ${value}`);
    expect(textOf(complaint({ value: `"4"^^<${xsd.integer.value}>` }))).toContain('found "4"^^xsd:integer\n');
    expect(textOf(complaint({ value: hgov.Evidence.value }))).toContain('found hgov:Evidence');
  });
});
