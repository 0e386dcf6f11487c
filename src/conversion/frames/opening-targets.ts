import { PLAN } from '../actions.ts';
import { RESOLUTION } from '../mentioned-documents.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { documentAt } from './opening-headed.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "Specific targets by 2025: 12 doctors …", "Mục tiêu đến năm 2030: …": what the plan that the article is on sets. */
const TARGETS_SET =
  /^["-]?(?:t,?)?[Cfb_]{0,3}(?:[Tw](?:fT)?[A_fmyzbt]{0,4}Yz?|YT)(?:[_b]{0,2}[:e=]:?|[_b]?[wj])(?=[^8sk]*#)/;

/** "The goal is that by 2030, 95 % of …", "Its target is to reach 15 doctors", "Target: coverage of 95 % by 2030". */
const GOAL_IS =
  /^["-]?(?:t,?)?[Cfb_]{0,2}(?:(?:TfT|T)(?:=[jm]?|w)|w)(?:f_{1,2}(?=j))?j?(?=[^8sk]*#)|^[Cfb_]{0,2}T_?:(?=[^8sk]*#[^8sk]*Y)/;

/** "Targets: over 95 % of …; 100 % of …" behind a plan that was issued: they are its own, whatever their years. */
const TARGETS_ARE = /^["-]?[Cfb_t]{0,3}T_?:(?=f?K?#U[^8sk]*$)/;

/** "The department's plan for 2027 is to train …", "Kế hoạch năm 2027 của Sở Y tế là …": whose plan or target of a year it is, up to what that is. */
const BODYS_PLAN =
  /^["-]?(?:t,)?f*(?:P?O(?:f?P)?f)?[TwL](?:[f_mz]{0,3}Y|f{0,2}P?O(?:f?P)?){1,2}(?:=?jm?|=m?|w)(?=b*[V+K#*]|f?_{1,4}w[+V])(?=[^8k]*$)/;

/** The value of words for what is aimed at. */
const INTENDS = 'intends';

/** "Mục tiêu tỉnh đặt ra đến hết năm 2027 là …", "The goal that the province set for 2027 is to …": whoever sets it stands between. */
const SET_BY = /^["-]?(?:t,?)?f?[Tw][j_]?f?(?:P?O(?:f?P)?|Z|P)A[^;.,s]{0,14}?[j=]m?(?=b*[V+K#*])(?=[^8k]*$)/;

/** What a body plans for a year, where the sentence is on its plan. */
export function bodysPlan(scene: Scene): Opening | undefined {
  const { letters } = scene.sentence;
  const items = (BODYS_PLAN.exec(letters) ?? SET_BY.exec(letters))?.[0].length;
  const subject = items === undefined ? undefined : scene.actors.find(({ ref, to }) => ref !== undefined && to < items);
  if (!subject || items === undefined || !letters.slice(0, items).includes('Y')) return undefined;
  const over = periodOver(scene, { before: 0, from: 0, to: items });
  return { kind: 'plan', rule: 'plan-list', subject, cue: items - 1, items, continues: false, ...over };
}

/** The targets of a sentence that names nobody who sets them: those of the plan that the article speaks of last. */
export function targetsSet(scene: Scene, { open, issued }: Pick<Before, 'open' | 'issued'>): Opening | undefined {
  const { letters, spans, start } = scene.sentence;
  const ofIssued = issued && open !== 'Directive' ? TARGETS_ARE.exec(letters) : null;
  const match = TARGETS_SET.exec(letters) ?? (open === 'Directive' ? null : GOAL_IS.exec(letters)) ?? ofIssued;
  if (!match || scene.actors.some(({ to }) => to < match[0].length)) return undefined;
  const items = match[0].length;
  // "Patients will be seen for 28 days": what will be is no goal.
  if (!/[TY]/.test(match[0]) && spans[match[0].indexOf('w')]?.value !== INTENDS) return undefined;
  const over = periodOver(scene, { before: 0, from: 0, to: items });
  return {
    kind: 'plan',
    rule: 'plan-document',
    subject: ofIssued && issued ? issued : documentAt(start, PLAN),
    otherwise: documentAt(start, RESOLUTION),
    cue: items - 1,
    items,
    continues: false,
    ...over,
  };
}
