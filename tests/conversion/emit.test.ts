import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Quad } from '../../src/rdf/terms.ts';
import { writeTurtle } from '../../src/rdf/turtle.ts';
import { readShapes } from '../../src/validation/shapes.ts';
import { createValidator } from '../../src/validation/validate.ts';
import { foaf, hgov, oa, org, rdf, schema } from '../../src/vocabulary/index.ts';
import { articleOf, convertText } from './samples.ts';

const EN = `On 24 December 2024, the Ministry of Health held an online conference to review the work of 2024. Minister of Health Dinh Gia Bao chaired the conference. Ms. H'Yim Kdoh, Vice Chairwoman of the Provincial People's Committee, attended the conference at the Dak Lak bridge point.
Minister of Health Dinh Gia Bao asked the Department of Health of Can Tho to train 200 nurses in 2025; increase the vaccination rate to over 95%.
In 2024, the health insurance coverage rate was 93.2% (plan 93.5%). The sector follows Resolution No. 20-NQ/TW.`;
const VI = `Ngày 24/12/2024, Bộ Y tế tổ chức hội nghị trực tuyến tổng kết công tác năm 2024. Bộ trưởng Bộ Y tế Đinh Gia Bảo chủ trì hội nghị. Bà H'Yim Kđoh, Phó Chủ tịch UBND tỉnh, dự hội nghị tại điểm cầu Đắk Lắk. Ngành thực hiện Nghị quyết số 20-NQ/TW.`;
const ID = `Pada 24 Desember 2024, Kementerian Kesehatan mengadakan konferensi daring untuk meninjau pekerjaan tahun 2024. Menteri Kesehatan Dinh Gia Bao memimpin konferensi tersebut. Ibu H'Yim Kdoh, Wakil Ketua Komite Rakyat Provinsi, hadir pada konferensi itu di titik jembatan Dak Lak.`;

const quadsOf = (text: string, name?: string): readonly Quad[] => convertText(text, name).quads;
const subjects = (quads: readonly Quad[], type: { value: string }): string[] =>
  quads
    .filter(({ predicate, object }) => predicate.equals(rdf.type) && object.value === type.value)
    .map(({ subject }) => subject.value)
    .sort();
const objects = (quads: readonly Quad[], predicate: { value: string }): string[] =>
  [
    ...new Set(quads.filter((quad) => quad.predicate.value === predicate.value).map(({ object }) => object.value)),
  ].sort();

describe('The graph of an article', () => {
  it('is the same bytes from run to run', () => expect(writeTurtle(quadsOf(EN))).toBe(writeTurtle(quadsOf(EN))));

  it('holds each statement once', () => {
    const lines = quadsOf(EN).map(
      ({ subject, predicate, object }) =>
        `${subject.value} ${predicate.value} ${object.termType} ${object.value} ${'language' in object ? object.language : ''}`,
    );
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('quotes the article in each evidence', () => {
    const quads = quadsOf(EN);
    const { text } = articleOf(EN);
    const nodes = subjects(quads, hgov.Evidence);
    expect(nodes.length).toBeGreaterThan(8);
    for (const node of nodes) {
      const [start, end] = (/#char=(\d+),(\d+)$/.exec(node) ?? []).slice(1).map(Number);
      const exact = quads.find(({ subject, predicate }) => subject.value === node && predicate.equals(oa.exact));
      expect(exact?.object.value).toBe(text.slice(start, end));
    }
  });

  it('names article and run by the slug', () => {
    const quads = quadsOf(EN, 'some-article.en.txt');
    expect(subjects(quads, hgov.Article)).toEqual(['id/article/some-article.en']);
    expect(subjects(quads, hgov.ConversionRun)).toEqual(['id/run/some-article.en']);
  });

  it('has relative names without a slash in front, and no space', () => {
    const minted = quadsOf(VI)
      .flatMap(({ subject, object }) => [subject.value, ...(object.termType === 'NamedNode' ? [object.value] : [])])
      .filter((iri) => !/^https?:/.test(iri));
    for (const iri of minted) expect(iri).toMatch(/^id\/[!-~]+$/);
  });
});

describe.each([
  ['Vietnamese', VI],
  ['Indonesian', ID],
])('One conference told in English and %s', (_, other) => {
  const [one, two] = [quadsOf(EN), quadsOf(other)];

  it('is one event', () => {
    expect(subjects(two, hgov.Conference)).toEqual(['id/event/2024-12-24-ministry-of-health-conference']);
    expect(subjects(two, hgov.Conference)).toEqual(subjects(one, hgov.Conference));
    expect(subjects(two, hgov.BridgePoint)).toEqual(subjects(one, hgov.BridgePoint));
  });

  it('has the same persons in the same posts', () => {
    expect(subjects(one, foaf.Person)).toEqual(['id/person/dinh-gia-bao', 'id/person/h-yim-kdoh']);
    expect(subjects(two, foaf.Person)).toEqual(subjects(one, foaf.Person));
    expect(objects(two, hgov.post)).toEqual(objects(one, hgov.post));
    expect(objects(two, org.organization)).toEqual(objects(one, org.organization));
  });
});

describe('A document', () => {
  it('is the same in two languages', () =>
    expect(subjects(quadsOf(VI), hgov.PolicyDocument)).toEqual(['id/document/resolution-20-nq-tw']));
});

describe('A province', () => {
  const held = (date: string, name: string): string =>
    `On ${date}, the Department of Health of ${name} held a conference in ${name}. Director of the Department of Health Bui Cong Thanh chaired it.`;

  it.each([
    ['30 June 2025', 'Dak Lak', 'dak-lak'],
    ['1 July 2025', 'Dak Lak', 'dak-lak-2025'],
    ['1 July 2025', 'Phu Yen', 'phu-yen'],
  ])('of %s called %s is %s', (date, name, province) => {
    expect(objects(quadsOf(held(date, name)), schema.location)).toEqual([`https://w3id.org/hgov#province-${province}`]);
    expect(objects(quadsOf(held(date, name)), schema.organizer)).toEqual([
      `id/organization/department-of-health/${province}`,
    ]);
  });

  it('that was merged is the new one where the text names that too', () => {
    const text = 'The event was for the people of Phu Yen, which is in Dak Lak now.';
    expect(objects(quadsOf(`${held('1 July 2025', 'Phu Yen')} ${text}`), schema.location)).toEqual([
      'https://w3id.org/hgov#province-dak-lak-2025',
    ]);
  });

  it.each([
    ['30 June 2025', 'phu-yen'],
    ['1 July 2025', 'dak-lak-2025'],
  ])('of %s is where its towns are: %s', (date, province) => {
    const quads = quadsOf(`On ${date}, in Tuy Hoa city, the Department of Health held a conference.`);
    expect(objects(quads, schema.location)).toEqual(['id/place/tuy-hoa']);
    expect(objects(quads, schema.containedInPlace)).toEqual([`https://w3id.org/hgov#province-${province}`]);
  });

  it('is that of before where nothing dates the article', () => {
    expect(
      objects(
        quadsOf('The Department of Health of Phu Yen held a conference in Phu Yen on the work of the sector.'),
        schema.location,
      ),
    ).toEqual(['https://w3id.org/hgov#province-phu-yen']);
  });
});

describe('A second event', () => {
  it('of the same kind at the same place gets a number', () => {
    const twice = quadsOf(
      'On 5 May 2023, the Ministry of Health held a conference. The conference was at the Ministry of Health bridge point. It was at the Can Tho bridge point too.',
    );
    expect(new Set(subjects(twice, hgov.BridgePoint)).size).toBe(2);
  });
});

describe('The shapes', async () => {
  const validator = createValidator(await readShapes(fileURLToPath(new URL('../../shapes', import.meta.url))));

  it.each([
    ['English', EN],
    ['Vietnamese', VI],
    ['Indonesian', ID],
  ])('let pass the %s graph', async (_, text) =>
    expect((await validator.validate(quadsOf(text))).complaints).toEqual([]),
  );
});
