import { dateOf } from './dates.ts';
import type { Line } from './lines.ts';

/** What a source declares about an article, beside its words. */
export interface Declared {
  readonly headline?: string;
  readonly language?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** An article's body with what each of its lines is by the markup, and what the source declares. */
export interface Source {
  readonly declared: Declared;
  readonly text: string;
  readonly lines: readonly Line[];
}

/** The same fields as a source may spell them. */
export type RawFields = { readonly [name in keyof Declared]?: string | undefined };

/** Keeps the fields that hold a usable value: a web address, a date of the calendar, a language tag, one line of text. */
export function declared(fields: RawFields): Declared {
  return Object.fromEntries(
    Object.entries({
      headline: oneLine(fields.headline),
      language: languageTag(fields.language),
      url: webAddress(fields.url),
      publisher: oneLine(fields.publisher),
      published: fields.published === undefined ? undefined : dateOf(fields.published),
    }).filter(([, value]) => value !== undefined),
  );
}

/** JSON and character references can hold what no text file does: halves of surrogate pairs and control characters. */
export function wellFormed(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is replaced
  return text.replace(/\p{Cs}/gu, '\ufffd').replace(/[\0-\x08\x0e-\x1f\x7f]/g, ' ');
}

/** One line in NFC with single spaces, undefined if nothing is left. */
export function oneLine(text: string | undefined): string | undefined {
  const line = text
    ?.normalize('NFC')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\s\p{Cc}\u200b\u00ad\u2060\ufeff]+/gu, (gap) => (/\s/.test(gap) ? ' ' : ''));
  return line?.trim() || undefined;
}

/** A host in ASCII; browsers put up with others, no registry has them. */
const HOST = /^[\w.:[\]-]+$/;

/** An http(s) address that can stand in RDF; characters that no IRI has are percent-encoded. */
export function webAddress(text: string | undefined): string | undefined {
  const url = text?.trim() ?? '';
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || !HOST.test(new URL(url).hostname)) return undefined;
  return /[\s\p{Cc}\p{Cs}<>"{}|^`\\]/u.test(url) ? new URL(url).href.replace(/[|^`{}]/g, encodeURIComponent) : url;
}

/** A BCP 47 tag in its canonical case ("vi_VN" → "vi-VN"). */
function languageTag(text: string | undefined): string | undefined {
  const tag = text?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
