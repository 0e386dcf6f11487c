import { articles } from './articles.ts';
import { pick, type Random } from './random.ts';

/** Texts of one thing over and over, as long as asked for; what converts them in time of their length converts any article. */
export type Endless = (length: number, random: Random) => string;

const FAMILY = ['Nguyen', 'Tran', 'Le', 'Pham', 'Hoang', 'Vu', 'Dang', 'Bui', 'Do', 'Ngo'];
const MIDDLE = ['Van', 'Thi', 'Duc', 'Minh', 'Quang', 'Thanh'];
const START = ['B', 'C', 'D', 'H', 'K', 'L', 'M', 'N', 'Ph', 'Qu', 'S', 'T', 'Th', 'Tr', 'V'];
const VOWEL = ['a', 'e', 'i', 'o', 'u', 'ai', 'oa', 'uy', 'ie', 'ao'];
const FINAL = ['', 'n', 'ng', 'm', 't', 'c', 'nh', 'p', 'ch'];

/** A person's name of some 12 000 possible ones for each given name of one syllable, invented. */
const nameOf = (random: Random): string =>
  `${pick(FAMILY, random)} ${pick(MIDDLE, random)} ${pick(START, random)}${pick(VOWEL, random)}${pick(FINAL, random)}`;
const numberOf = (most: number, random: Random): number => 1 + Math.floor(random() * most);

const OPENING = 'On 5 May 2023, in Hanoi, the Ministry of Health held a conference to review the work of the sector. ';
const ASKS = `${OPENING}Minister of Health Dinh Gia Bao asked the hospitals to `;

/** A text of pieces up to a length. */
const repeated =
  (opening: string, piece: (random: Random, at: number) => string): Endless =>
  (length, random) => {
    const pieces = [opening];
    for (let size = opening.length, at = 0; size < length; at++) {
      const next = piece(random, at);
      pieces.push(next);
      size += next.length;
    }
    return pieces.join('').slice(0, length);
  };

const VIETNAMESE = articles.filter(({ language }) => language === 'vi').map(({ text }) => text);
const ITEM = 'improve the care of the people';

/** A list of items with what stands between them; `{n}` is the number of an item. */
const list = (between: string): Endless =>
  repeated(ASKS, (_, at) => `${between.replace('{n}', String(at + 1))}${ITEM}`);

/** Real articles of one language one after another. */
const prose = (change: (text: string) => string): Endless => {
  const texts = articles.filter(({ language }) => language === 'en').map(({ text }) => change(text));
  return repeated(OPENING, (random) => pick(texts, random));
};

/** One thing over and over, by its name. */
export const ENDLESS: Readonly<Record<string, Endless>> = {
  'articles one after another': prose((text) => `${text}\n`),
  'articles in one paragraph': prose((text) => `${text.replace(/\s+/g, ' ')} `),
  'articles in one sentence': prose((text) => `${text.replace(/[.!?…]/g, '').replace(/\s+/g, ' ')} `),
  'articles without spaces': prose((text) => text.replace(/\s+/g, '')),
  'articles in Vietnamese': repeated(
    'Ngày 5/5/2023, tại Hà Nội, Bộ Y tế tổ chức hội nghị về công tác của ngành.\n',
    (random) => `${pick(VIETNAMESE, random)}\n`,
  ),
  'persons that speak': repeated(
    OPENING,
    (random) => `\nMr. ${nameOf(random)}, Director of the Department of Health, spoke at the conference.`,
  ),
  'names alone': repeated(OPENING, (random) => `${nameOf(random)} and the `),
  'given names': repeated(OPENING, (random, at) =>
    at % 2 === 0
      ? `\nMr. ${nameOf(random)} was at the conference.`
      : `\n${nameOf(random).split(' ')[2]} asked the hospital to train nurses.`,
  ),
  'offices of the same person': repeated(
    OPENING,
    (random) =>
      `Director of the Department of Health of ${pick(['Can Tho', 'Da Nang', 'Lao Cai'], random)} Tran Van An said so to the press. `,
  ),
  numbers: repeated(OPENING, (random) => `${numberOf(9_999, random) / 10} and the `),
  'measured values': repeated(
    OPENING,
    (random) =>
      `The rate of the ${pick(['insured', 'vaccinated', 'treated'], random)} reached ${numberOf(999, random) / 10}% of the plan. `,
  ),
  'document numbers': repeated(OPENING, (random) => `the Resolution No. ${numberOf(9999, random)}/NQ-CP, `),
  'short document numbers': repeated(
    OPENING,
    (random) => `the Resolution ${numberOf(9999, random)} of the Government; `,
  ),
  'named documents': repeated(
    OPENING,
    (random) => `the Law on ${nameOf(random)} and the National Plan of ${nameOf(random)}, `,
  ),
  'values and asks': repeated(OPENING, (random, at) =>
    at % 2 === 0
      ? `The rate of the insured reached ${numberOf(999, random) / 10}% of the plan. `
      : `Minister of Health Dinh Gia Bao asked the hospitals to train ${numberOf(999, random)} nurses. `,
  ),
  'titled persons': repeated(
    OPENING,
    (random) => `\nMr. ${nameOf(random)} and Mrs. ${nameOf(random)} were in the hospital.`,
  ),
  'resolutions that ask': repeated(
    OPENING,
    (_, at) =>
      `\nThe Resolution No. ${at + 1}/NQ-CP asked the hospitals to train nurses; the Resolution will improve care.`,
  ),
  'offices that ask': repeated(
    OPENING,
    (random) =>
      `\nMr. ${nameOf(random)}, Director of the Department of Health of Can Tho, spoke. The Director of the Department of Health of Da Nang asked the hospitals to train nurses.`,
  ),
  'districts with a bridge point': repeated(
    OPENING,
    (random) =>
      `\nAt the bridge point of ${pick(START, random)}${pick(VOWEL, random)}${pick(FINAL, random)} ${pick(START, random)}${pick(VOWEL, random)}${pick(FINAL, random)} District, delegates attended the conference.`,
  ),
  years: repeated(
    OPENING,
    (random) => `in ${2000 + numberOf(30, random)} and the plan for ${2000 + numberOf(30, random)}, `,
  ),
  dates: repeated(OPENING, (random) => `on ${numberOf(28, random)}/${numberOf(12, random)}/2023 and in the `),
  places: repeated(
    OPENING,
    (random) => `the ${pick(['Can Tho', 'Da Nang', 'Lao Cai', 'Dak Lak', 'Ca Mau'], random)} bridge point, `,
  ),
  organisations: repeated(
    OPENING,
    (random) => `the ${nameOf(random).split(' ')[2]} General Hospital and the Ministry of Health of the country, `,
  ),
  events: repeated(
    OPENING,
    (random) =>
      `the ${pick(['conference', 'meeting', 'campaign', 'working session'], random)} was held by the Ministry of Health. `,
  ),
  findings: repeated(OPENING, () => 'The sector still faces a shortage of doctors in the mountains. '),
  'quotation marks': repeated(OPENING, (random) => `${pick(['"', '“', '”', '«', "'"], random)}the care of `),
  brackets: repeated(OPENING, (random) => `${pick(['(', ')', '[', '((', '{'], random)}the care of `),
  'opening brackets': repeated(OPENING, () => '('),
  stops: repeated(OPENING, () => '. '),
  commas: repeated(OPENING, () => ','),
  spaces: repeated(OPENING, (_, at) => (at % 1000 === 999 ? 'the end' : ' ')),
  'a word without an end': repeated(OPENING, () => 'healthcare'),
  'capitals without a stop': repeated(OPENING, () => 'The Care Of '),
  'abbreviations with stops': repeated(OPENING, () => 'Dr. of the Prof. and No. '),
  'hyphens and apostrophes': repeated(OPENING, () => "a'b-c-'"),
  'addresses of the web': repeated(OPENING, () => 'https://example.org/the/of/and?in=to&is=on '),
  'a list with semicolons': list('; '),
  'a list with commas': list(', '),
  'a list with "and"': list(' and '),
  'a list with numbers in it': list(' ({n}) '),
  'a list of ordinals': list('. Second, '),
  'a list of dashes': list('\n- '),
  'a list of bullets': list('\n• '),
  'a list of numbered lines': list('\n{n}. '),
  'a list of lettered lines': list('\na) '),
  'a list with slashes': list(' / '),
};
