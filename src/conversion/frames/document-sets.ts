import { HAS } from '../meanings.ts';
import type { Sentence } from '../reading.ts';

/** A year or number to be reached, where no verb says that it will be; where one year follows the other or a verb stands behind it, no comma need stand behind the first. */
const TARGETS =
  /^[^;:]{0,6}Y,.*#|^[fmyC_]{0,5}z?Y(?=b*V[^8]*#|=K?#)|^[^;:]{0,6}Y[^;:]*;&?[fyCm_]{0,3}z?Y,.*#|^(?:[fmyC_]{0,5}z?Y,?)?(?:K#|#U|f?_?S)/;
/** "…, provinces have to keep health services running": who must do what, in the document's words. */
const MUST = /^[f_bCOZP31&]{1,8}n[^sk]*$/;
/** "Under Decision No. 9, the province was assigned a coverage of 91 %": a figure, nothing to be done. */
const ASSIGNED_RATE = /^[^n]{1,8}n(?:_?S|K?#)/;
/** "Theo Kế hoạch, Sở Y tế tổ chức …": a body does what it will do. */
const ACTS = /^(?:f[^,;kVsw]{1,7},)?f?(?:P?O(?:f?P)?|Z|Đ(?:f?P?O)?)b*[Vc6](?!.*[8s])/u;
/** "Under Resolution No. 15, the provincial budget supports a further 30 %": a thing that the document has do so much. */
const PROVIDES = /^[_CfZP&b]{1,7}V(?![^;]*[8s])[^;:,V]{0,8}#/;

/** What a document sets where no verb says that it will be: what somebody must do, what is done, or a target. */
export function setBehind({ letters, spans }: Sentence, from: number): 'ask' | 'plan' | undefined {
  const rest = letters.slice(from);
  if (MUST.test(rest)) return ASSIGNED_RATE.test(rest) ? 'plan' : 'ask';
  if (ACTS.test(rest) || TARGETS.test(rest)) return 'plan';
  return PROVIDES.test(rest) && spans[letters.indexOf('V', from)]?.value !== HAS ? 'plan' : undefined;
}
