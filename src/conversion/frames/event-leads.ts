import type { LanguagePack } from '../../grammar/language.ts';
import { matchesOf } from '../../grammar/matches.ts';
import { BUILDING } from '../actions.ts';
import type { OrganizationRef } from '../facts.ts';
import { type ActorContext, organizationOf, provinceIn } from '../organizations.ts';
import type { Reading, Sentence } from '../reading.ts';
import { acts } from './event-organisers.ts';
import { firstOf } from './first-of.ts';
import { handedOn } from './handed-on.ts';

/** How many sentences of the body tell what an article reports on. */
const EARLY = 3;
/** The day that stands between a body and what it does: "on Friday, May 3, 2024", "pada Jumat (3/5/2024)", "sáng 3/5". */
export const WHEN = /[8b_]{0,3}(?:,?f{0,2}[C_]?[,(]?U?[Dd][,)]{0,2}|,?fC,?)?[8b]?/.source;
/** A body, perhaps with its area ("of the Mekong Delta province of Ben Tre", "in the Mekong Delta"), and the day. */
export const BODY_WHEN = `O(?:f*C{0,3}P|\\(P\\)|f{2}C{2,3}(?=f|,))?${WHEN}`;
/** A body that hands over a decision: "UBND tỉnh đã công bố và trao quyết định bổ nhiệm …", "announced and presented the decision", "handed over 20 refrigerators to the centre". */
const HANDS_OVER = new RegExp(
  `${BODY_WHEN}(?:s[,&]{0,2})?(?:hp|p(?:[f_O]{0,3}[LQ]|#[_CTVSU]{1,8}(?:[fK]f?P?O)?[fm]{1,2}(?:_{1,4}[f_])?P?O)|V#[_CTVSUf]{1,10}yf{0,2}P?O[f_P]{0,2}p)`,
  'g',
);
/** A body that makes a decision known, which is handed over behind. */
const ANNOUNCES = new RegExp(`${BODY_WHEN}s[f_]?L(?=V)`, 'g');
/** A body that opens something, or begins to build it. */
const INAUGURATES = new RegExp(`${BODY_WHEN}h?l`, 'g');
/** A body that holds or opens something that no event's noun names: "Bệnh viện … tổ chức khánh thành", "… inaugurated its centre". */
const OPENS = new RegExp(`${BODY_WHEN}[hl]`, 'g');

/** The first body that does something, and where its words end. */
function bodyThat(does: RegExp, sentence: Sentence): { from: number; to: number } | undefined {
  const found = matchesOf(sentence.letters, does).find(({ index }) => acts(sentence, index));
  return found && { from: found.index, to: found.index + found[0].length - 1 };
}

/** Where a body is, and its short name: "of the northern mountainous province of Dien Bien", "Dak Nong (Central Highlands)", "(Ho Chi Minh City)", "(UNFPA)". */
export const AREA = '(?:f*[C_]{0,3}P)?(?:\\([CPO]{1,4}\\))?';
/** When and where they do something: "on Wednesday (October 18), in Hanoi,". */
export const WHEN_AND_WHERE = `(?:${WHEN}|,[fCUD(),]{1,8},?fP,?[8b]?)`;
/** Whoever signs something, alone or as the first of two. */
const SIGNS = new RegExp(`O${AREA}(?:,f?P?O${AREA}){0,4}(?:(?:,?&|[Vh]_)f?P?O${AREA})?${WHEN_AND_WHERE}[h=9]?Š`, 'g');
/** "The Steering Committee met to discuss …": the meeting has its noun further down. */
const MET = /O(?:f*P)?[8b]?(?:f?U?D)?\+(?=m|_|c|f*[DP]|fC)/g;

/** "Hôm qua (9/7), Chi cục Dân số đã sơ kết công tác 6 tháng": what a body did at the conference that is named behind it. */
const REVIEWED = /(?<=[Dd][^;EN]{0,4})O(?:f*P)?[8b]{1,2}V(?=[_V])/g;

/** The sentences of an article's lead that name no event. */
export const leads = (sentences: readonly Sentence[]): Sentence[] =>
  sentences
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, EARLY)
    .filter(({ letters }) => !/[EB]/.test(letters));

/** "Convened by the Ministry of Health, the event …", "Sự kiện do Bộ Y tế tổ chức": where an event is meant by no noun of its own. */
const TOLD_HOST = /h[_b]?[y=j]f{0,2}P?O|yf{0,2}P?O(?=[^;skENR]{0,12}h)|^f{0,2}P?O(?=[=j]f{0,2}h)/;

/** "The launch, organised by the Department, …", "The event, co-hosted by …": goes on about the event, wherever a picture stands between. */
const GOES_ON = /^f[_lE],h[_b]?yf{0,2}P?O/;
/** How far behind an event a sentence goes on about it. */
const FAR = 4;

/** Who holds the event, as a sentence behind the one that names it tells. */
export function hostToldBehind(
  { index }: Sentence,
  sentences: readonly Sentence[],
  context: ActorContext,
): OrganizationRef | undefined {
  const goesOn = sentences.slice(index + 1, index + FAR).find(({ letters }) => GOES_ON.test(letters));
  const next = goesOn ?? sentences[index + 1];
  const told = next?.kind === 'paragraph' && TOLD_HOST.exec(next.letters);
  if (!told || /[EBsk]/.test(next.letters.slice(0, told.index))) return undefined;
  const at = told.index + told[0].length - 1;
  const body = next.spans[at];
  return body && organizationOf(body.value, provinceIn(next.spans.slice(at, at + 3)), context);
}

/** What a body does in the lead that is named further down, by the type of the event. */
const DOES: Readonly<Record<string, readonly RegExp[]>> = {
  Ceremony: [HANDS_OVER, OPENS],
  SigningCeremony: [SIGNS],
  Meeting: [MET],
  Conference: [REVIEWED],
};

/** The lead that tells, with no noun for it, of an event that is named further down: which body does something, up to which word. */
export function leadOf(
  type: string,
  sentences: readonly Sentence[],
): { sentence: Sentence; from: number; to: number } | undefined {
  const does = DOES[type.slice(type.indexOf('#') + 1)] ?? [];
  return firstOf(leads(sentences), (sentence) => {
    const found = firstOf(does, (pattern) => bodyThat(pattern, sentence));
    return found && { sentence, ...found };
  });
}

/** Who holds an event that is named further down: the body that hands over, holds or opens something, or meets, in the lead. */
export function leadHost(
  type: string,
  sentences: readonly Sentence[],
  context: ActorContext,
): OrganizationRef | undefined {
  const { sentence, from } = leadOf(type, sentences) ?? {};
  const body = from === undefined ? undefined : sentence?.spans[from];
  return body && organizationOf(body.value, provinceIn(sentence?.spans.slice(from, (from ?? 0) + 3) ?? []), context);
}

/** "X handed over the decision" */
const HANDED_OVER = /N[^;.]{0,24}p[f_]{0,2}L/;

/** A ceremony that no noun names: on some day a body hands over or makes known a decision, or opens something, in the lead. */
export function handingOverIn(
  sentences: readonly Sentence[],
  { language }: Pick<Reading, 'language'>,
): { sentence: Sentence; at: number; opens: boolean } | undefined {
  return firstOf(leads(sentences), (sentence) => {
    if (!isDated(sentence, language.pack)) return undefined;
    const opened = bodyThat(INAUGURATES, sentence);
    const handed =
      bodyThat(HANDS_OVER, sentence) ??
      handedOn(sentence) ??
      (opened && sentence.spans[opened.to]?.value === BUILDING ? opened : undefined) ??
      (sentences.some(({ letters }) => HANDED_OVER.test(letters)) ? bodyThat(ANNOUNCES, sentence) : undefined);
    return handed && { sentence, at: handed.to, opens: handed === opened };
  });
}

/** A day, a part of today or a weekday ("on Wednesday"). */
const isDated = ({ letters, spans }: Sentence, { weekdays }: LanguagePack): boolean =>
  /[Dd]/.test(letters) || spans.some(({ type, value }) => type === 'capitalised' && weekdays.has(value));
