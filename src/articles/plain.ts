import { sourceOf } from './clutter.ts';
import { dateOf, isDateLine } from './dates.ts';
import { type Line, linesOf } from './lines.ts';
import { type Declared, declared, type RawFields, type Source, webAddress } from './source.ts';

/** What a header line may be called, by what it declares. */
const HEADER_NAMES: Readonly<Record<string, keyof RawFields>> = {
  url: 'url',
  title: 'headline',
  headline: 'headline',
  published: 'published',
  date: 'published',
  datepublished: 'published',
  publisher: 'publisher',
  site: 'publisher',
  language: 'language',
  lang: 'language',
  inlanguage: 'language',
};
/** A date line stands near the top or the end. */
const DATE_LINES = 4;

/** Reads a plain text. Its body is kept as it is; offsets count from the body's first character. */
export function readPlain(content: string): Source {
  const { header, body } = split(content);
  const lines = linesOf(body);
  return { declared: declaredIn(body, lines, headerFields(header)), text: body, lines };
}

/** What lines of the text declare ("Source: https://…", a line with a date), where the given fields do not. */
export function declaredIn(text: string, lines: readonly Line[], fields: RawFields = {}): Declared {
  const words = lines.map(({ start, end }) => text.slice(start, end).normalize('NFC'));
  return declared({
    ...fields,
    url: webAddress(fields.url) ?? sourceUrl(words),
    published: fields.published ?? dateLine(words),
  });
}

/** A file that begins with "url: " has a header, and its body begins after the first empty line. */
function split(content: string): { header: string; body: string } {
  if (!content.startsWith('url: ')) return { header: '', body: content };
  const gap = /\r?\n\r?\n/.exec(content) ?? /(?<=\n)(?![a-z]+: )/i.exec(content);
  if (!gap) return { header: content, body: '' };
  return { header: content.slice(0, gap.index), body: content.slice(gap.index + gap[0].length) };
}

function headerFields(header: string): RawFields {
  const fields: Record<string, string> = {};
  for (const line of header.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^\s*([a-z]+)\s*:\s*(.*)$/i.exec(line) ?? [];
    const name = HEADER_NAMES[key.toLowerCase()];
    if (name !== undefined) fields[name] ??= value;
  }
  return fields;
}

function sourceUrl(words: readonly string[]): string | undefined {
  return words.map((line) => webAddress(sourceOf(line)?.url)).findLast((url) => url !== undefined);
}

function dateLine(words: readonly string[]): string | undefined {
  const found = [...words.slice(0, DATE_LINES), ...words.slice(-DATE_LINES)].find(isDateLine);
  return found === undefined ? undefined : dateOf(found);
}

/** The lines of a text that has a title beside it; one that does not open the text yet is put before it. */
export function withHeadline(source: Source, headline: string | undefined): Source {
  const [first] = source.lines;
  if (headline === undefined) return source;
  const opening = first ? source.text.slice(first.start, first.end) : '';
  if (opening.normalize('NFC') === headline) {
    return {
      ...source,
      lines: source.lines.map((line, index) => (index === 0 ? { ...line, hint: 'headline' } : line)),
    };
  }
  const shift = headline.length + 1;
  const moved = source.lines.map((line): Line => ({ ...line, start: line.start + shift, end: line.end + shift }));
  return {
    ...source,
    text: `${headline}\n${source.text}`,
    lines: [{ start: 0, end: headline.length, hint: 'headline' }, ...moved],
  };
}
