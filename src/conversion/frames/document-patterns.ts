import type { LanguagePack } from '../../grammar/language.ts';

/** What the IRI of every document type begins with. */
export const TYPE = 'https://w3id.org/hgov#document-type-';
const PLAN = `${TYPE}plan`;
const LAW = `${TYPE}law`;

const NAME = '(?:[CPO]|[&f](?=[CPO]))*';
const PERIOD = '(?:m?f{0,2}z?f?Yz?)';

/** A title in sentence case runs on to a mark, a verb of the sentence or an auxiliary. */
const OPEN_TITLE = '(?:[C_VGOfPTWUSXEZb]|-(?=_)){1,14}?(?:\\(r\\)|(?=[,;.):&89wnkhy"=+(?LYz]|m?f?z?Y|$))';

/** How a document is written, over the letters of titles; `types` says which kinds a named one may be. */
export interface DocumentPattern {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly types?: (type: string) => boolean;
}

const isPlan = (type: string): boolean => type === PLAN;
const isLaw = (type: string): boolean => type === LAW;

/** Documents by their number, the surest reading: "Resolution No. 57-NQ/TW", "Resolution 57", "57-NQ/TW". */
export const NUMBERED: readonly DocumentPattern[] = [
  { rule: 'document-number', pattern: /(?<type>[Lλ])[xS]?(?<number>M)/g },
  { rule: 'document-number', pattern: /(?<type>L)[xS]?(?<number>#)|(?<type2>λ)[xS](?<number2>#)/g },
  { rule: 'document-number-alone', pattern: /(?<number>M)/g },
];

const PLAN_NAME_LAST = `[CP]${NAME}(?<type>L)(?:f+[CPO]${NAME})?|(?<type2>L)f+[CPO]${NAME}`;
const PLAN_NAME_FIRST = `(?<type>L)(?:[CPO]|[&f](?=[CPOL])|L(?=[CPO&]))+`;

/** Patterns of named documents, for languages whose nouns come last and first. */
export function named({ nounFirst, sentenceCaseTitles }: LanguagePack): readonly DocumentPattern[] {
  const plan = nounFirst ? PLAN_NAME_FIRST : PLAN_NAME_LAST;
  const bare = plan.replaceAll(/\?<\w+>/g, '?:');
  const open: readonly DocumentPattern[] = sentenceCaseTitles
    ? [
        { rule: 'law-open', pattern: new RegExp(`(?<type>L)r?f*[CGPO]${OPEN_TITLE}`, 'g'), types: isLaw },
        {
          rule: 'plan-open',
          pattern: new RegExp(`(?<=.)(?<type>L)(?=[^,;.]*_)${OPEN_TITLE}(?<period>${PERIOD})?`, 'g'),
          types: isPlan,
        },
      ]
    : [];
  return [
    ...open,
    {
      rule: 'decision-approving',
      pattern: new RegExp(`(?:[RO]f?)?(?<type>[Lλ])(?:f?[RO])?f*qf*(?:${bare})`, 'g'),
      types: (type) => !isPlan(type) && !isLaw(type),
    },
    { rule: 'law-amending', pattern: new RegExp(`(?<type>L)r[_fC#&RS]{0,7}Lf*C${NAME}`, 'g'), types: isLaw },
    { rule: 'law-named', pattern: new RegExp(`(?<type>L)(?:q|f)*C${NAME}`, 'g'), types: isLaw },
    { rule: 'plan-named', pattern: new RegExp(`(?:${plan})(?<period>${PERIOD})?`, 'g'), types: isPlan },
    {
      rule: 'plan-doing',
      pattern: new RegExp(`(?<=.)(?<type>L)f+V[^,;.:"#kwnsg]{1,12}?(?<period>${PERIOD})`, 'g'),
      types: isPlan,
    },
    { rule: 'plan-doing', pattern: /(?<=.)(?<type>L)f+V[^,;.:"#kwnsg&(]{1,8}(?=[,;.:"&(]|$)/g, types: isPlan },
    { rule: 'draft-named', pattern: /Jf*[Lλ](?:[qfr]+[C_VGOfPTWUSXEZb]{1,10}|[_V]{1,3}[Lλ][xS]?M)(?=[,;.:)]|$)/g },
    { rule: 'plan-with-period', pattern: /(?<type>L)[^,;.V#"]{1,14}?(?<period>m?f{0,2}z?Yz?)/g, types: isPlan },
  ];
}
