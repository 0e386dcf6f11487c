import { documentType, HGOV } from '../vocabulary/index.ts';
import { DELEGATION_HEAD } from './delegation-heads.ts';
import { firstOf, type Phrase } from './phrase.ts';
import { isUniversityHospital } from './phrase-checks.ts';

/** Titles of more words than the schemes know, where they stand behind a name and a body follows them. */
export const TITLES: readonly Phrase[] = [
  // "Head of the Supervision Team", "Ketua Tim Inspeksi No. 3": whoever leads a delegation is known by that.
  {
    pattern: /Rf{0,2}Đ(?:x#)?/g,
    needs: 'RĐ',
    type: 'role',
    accept: ([title], words) => LEADS.test(title?.value ?? '') && !/ (?:group|kelompok)\b/.test(words),
    value: () => DELEGATION_HEAD,
  },
  // "team leader for maternal health at UNFPA": what a title is for stands between it and the body.
  {
    pattern: /(?<=N,f?)Rf{1,2}[CV_L]{1,5}(?:&[CV_]{1,3})?(?=f{1,2}O)/g,
    needs: 'N,RO',
    type: 'role',
    nounLast: true,
    value: firstOf('role'),
  },
  // "Phó Trưởng Ban thường trực - Ban Chỉ đạo … tỉnh, Chủ tịch …": a dash between a title and its body.
  {
    pattern: /(?<=^|[,;&-])R-(?=OP?(?:,&?R|-H*N|,?H*N|[;.]|$))/g,
    needs: 'R-O',
    type: 'role',
    value: firstOf('role'),
  },
  // "Trưởng nhóm Sức khỏe bà mẹ, Văn phòng UNFPA": where nouns come first, no word need stand between.
  {
    pattern:
      /(?<=N[,-]F?)R(?:(?:[CV_tqIL]|H(?=_)|O(?=fO)){1,6}(?=f?O[C_]{0,2}(?:f?2)?(?:[,.;)&sk]|$))|(?:[C_tIL]|H(?=_)){1,6}(?=,O(?:f?2)?(?:[,.;)&s]|$)))/g,
    needs: 'NRO',
    type: 'role',
    value: firstOf('role'),
  },
];

/** Titles of those who lead a delegation, where it stands behind them. */
const LEADS = /#role-(?:head|leader|team-leader)$/;

/** "the provincial Party leader": whoever leads a committee of the Party is its Secretary. */
const PARTY_LEADER: Phrase = {
  pattern: /O[_R](?=[,.;tb]{0,2}[skgcapw])/g,
  needs: 'O',
  type: 'role',
  nounLast: true,
  accept: ([body], words) => PARTY_COMMITTEE.test(body?.value ?? '') && / (?:leader|chief)$/.test(words),
  value: () => `${HGOV}role-secretary`,
};
const PARTY_COMMITTEE = /#orgtype-[a-z]+-party-committee$/;

/** Ranks before a title, also of somebody whose name nothing else tells. */
export const RANKS: readonly Phrase[] = [
  PARTY_LEADER,
  // "a WHO immunization officer": what a title is on stands between the body and the title.
  {
    pattern: /(?<=[CN],f?O)[C_V]{1,2}R(?=[,.;)&s]|$)/g,
    needs: ',OR',
    type: 'role',
    nounLast: true,
    value: firstOf('role'),
  },
  // "pharmaceutical policy specialist at the World Health Organization": what a specialist's field is.
  {
    pattern: /(?<=[CN],f?)[CV_LO]{1,4}R(?=[f_K]{1,2}O)/g,
    needs: ',RO',
    type: 'role',
    nounLast: true,
    accept: (spans, words) => !/[,;]/.test(words) && SPECIALIST.test(spans.at(-1)?.value ?? ''),
    value: (spans) => spans.at(-1)?.value ?? '',
  },
  // "Senior Project Adviser at JICA", "Acting Country Director of …": what ranks a title stands before it.
  {
    pattern: /(?<=[CN],f?)[CVL]{1,3}R(?=f{1,2}[CV_]{0,5}f{0,2}O)/g,
    needs: ',RO',
    type: 'role',
    nounLast: true,
    accept: (_, words) => words.split(' ').every((word) => /^\p{Lu}/u.test(word) || /ing$/.test(word)),
    value: firstOf('role'),
  },
];

/** Titles of those who know a field, which stands before the title in small letters. */
const SPECIALIST = /#role-(?:[a-z]+-)*(?:specialist|expert|adviser|officer|consultant)$/;

/** "Văn phòng UNFPA": an office of a body of many countries is that body in this one. */
export const OFFICES: readonly Phrase[] = [
  // "Hue University Hospital", "Rumah Sakit Universitas Hue": the hospital that a university has.
  {
    pattern: /OO/g,
    needs: 'OO',
    type: 'organization',
    accept: isUniversityHospital,
    value: (_, words, translate) => `named:${translate(words)}`,
  },
  {
    pattern: /GO(?=f?2|[,.;)s]|$)/g,
    needs: 'GO',
    type: 'organization',
    accept: (spans) => /#org-/.test(spans[1]?.value ?? ''),
    value: firstOf('organization'),
  },
];

const DIRECTIVE = documentType.directive.value;

/** Bodies that "the Ministry's Party Committee" tells apart from others, and what is an office's name. */
const OWNERS = /^(?:Ministry|Department|Government|Province|Hospital|Committee|Council)$/;

/** What stands as an official or a province's body does elsewhere, and is a paper or the nation's. */
export const LEVELS: readonly Phrase[] = [
  // "the Official Dispatch No. 5": before a number no official is meant.
  {
    pattern: /I[C_](?=x?M)/g,
    needs: 'IM',
    type: 'documentType',
    accept: (_, words) => /(?:letter|dispatch|telegram|document)$/i.test(words),
    value: () => DIRECTIVE,
  },
  // "Deputy Secretary of the Ministry's Party Committee": whose it is was told before.
  {
    pattern: /(?<=Rf{1,2})CfO/g,
    needs: 'RCfO',
    type: 'organization',
    nounLast: true,
    accept: ([, owns], words) => owns?.value === "'s" && OWNERS.test(words.split(/['’]/)[0] ?? ''),
    value: (spans) => spans.at(-1)?.value ?? '',
  },
  // "Head of the Office of Medical Professions": no post that is given to somebody.
  {
    pattern: /(?<=Rf{1,2})_C{1,4}(?=[,.;)sk&]|$)/g,
    needs: 'R_C',
    type: 'organization',
    nounLast: true,
    accept: (_, words) => words.startsWith('Office of '),
    value: (_, words) => `named:${words}`,
  },
  // "the National Steering Committee for Epidemic Control": no province's.
  {
    pattern: /C(?=O)O/g,
    needs: 'CO',
    nounLast: true,
    type: 'organization',
    accept: ([level, body]) => level?.value === 'national' && /steering-committee$/.test(body?.value ?? ''),
    value: (_, words, translate) => `named:${translate(words)}`,
  },
];
