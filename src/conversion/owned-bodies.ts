import { HGOV } from '../vocabulary/index.ts';
import type { Phrase } from './phrase.ts';

const PARTY_COMMITTEE = /#orgtype-[a-z]+-party-committee$/;
/** Bodies that the Party committee of a province or district has. */
const BODY_OF_PARTY =
  /#orgtype-standing-committee$|#org-(?:party|central)-.*commi|^(?:named|local):.*(?:Commission|Board)/;

/** Bodies that are told by what they belong to, which stands before them. */
export const OWNED_BODIES: readonly Phrase[] = [
  // "the provincial Party Committee's Standing Board", "… 's Commission for Organisation": a body of the Party by whose it is.
  {
    pattern: /OfO/g,
    needs: 'OfO',
    type: 'organization',
    nounLast: true,
    accept: ([whole, owns, body]) =>
      owns?.value === "'s" && PARTY_COMMITTEE.test(whole?.value ?? '') && BODY_OF_PARTY.test(body?.value ?? ''),
    value: ([whole, , body], words) =>
      body?.value.endsWith('#orgtype-standing-committee')
        ? (whole?.value ?? '').replace(/-committee$/, '-standing-committee')
        : `local:${words.split(/['’]s /)[1]} of the ${words.split(/['’]s /)[0]?.replace(/^\p{Ll}/u, (first) => first.toUpperCase())}`,
  },
  // "the NA Committee for Social Affairs": what the Assembly is called for short before its committee.
  {
    pattern: /CO/g,
    needs: 'CO',
    nounLast: true,
    type: 'organization',
    accept: ([short, body]) => short?.value === 'na' && /#org-national-assembly-/.test(body?.value ?? ''),
    value: (spans) => spans[1]?.value ?? '',
  },
];

/** "Deputy X (Dien Bien delegation)", "đại biểu X (đoàn Tuyên Quang)", "delegasi X (Delegasi Majelis Nasional provinsi Y)": the delegation behind the name tells of which house. */
export const DEPUTIES: readonly Phrase[] = [
  {
    pattern: /[C1Đ](?=N\((?:P?ĐP?|OP)\))/gu,
    needs: 'N()',
    type: 'role',
    accept: ([deputy]) => deputy?.type !== 'capitalised' || deputy.value === 'deputy',
    value: () => `${HGOV}role-national-assembly-deputy`,
  },
];
