/** The languages that the pages speak, the fallback first. */
export const LANGUAGES = ['en', 'vi', 'id'] as const;

/** A language that the pages speak, as a BCP 47 tag. */
export type Language = (typeof LANGUAGES)[number];

/** The languages by their own names, for the switch. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  vi: 'Tiếng Việt',
  id: 'Bahasa Indonesia',
};

const FALLBACK: Language = 'en';

/** What a reader asks for: the tag in `?lang=`, and the Accept-Language header. */
export interface LanguageWish {
  readonly tag?: string | undefined;
  readonly accept?: string | undefined;
}

/** The language of a page, and how it came to be. */
export interface ChosenLanguage {
  readonly language: Language;
  /** The address names it, so that the links of the page name it too. */
  readonly isNamed: boolean;
  /** The tag that the address names and no page speaks. */
  readonly missing?: string;
}

/** The language to answer in: `?lang=` decides if we speak it, then Accept-Language by its weights (RFC 9110 §12.5.4), then English. */
export function chooseLanguage({ tag, accept = '' }: LanguageWish): ChosenLanguage {
  const named = tag === undefined ? undefined : spoken(tag);
  if (named) return { language: named, isNamed: true };
  const language = accepted(accept) ?? FALLBACK;
  return tag ? { language, isNamed: false, missing: tag } : { language, isNamed: false };
}

/** The languages to take labels from, the page's own first. */
export function labelLanguages(language: Language): readonly Language[] {
  return [language, ...LANGUAGES.filter((other) => other !== language)];
}

/** What a language is called in another; a tag that is none stays as it is. */
export function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function spoken(tag: string): Language | undefined {
  const [primary] = tag.trim().toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary);
}

function accepted(header: string): Language | undefined {
  const wishes = header.split(',').map((part, order) => {
    const [range = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => /^q\s*=/i.test(parameter))?.replace(/^q\s*=\s*/i, '');
    const quality = weight === undefined ? 1 : Number(weight);
    return {
      language: range === '*' ? FALLBACK : spoken(range),
      quality: quality > 0 && quality <= 1 ? quality : 0,
      order,
    };
  });
  const wanted = wishes.filter(({ language, quality }) => language !== undefined && quality > 0);
  return wanted.sort((a, b) => b.quality - a.quality || a.order - b.order)[0]?.language;
}
