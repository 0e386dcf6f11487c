import type { LanguagePack } from '../grammar/language.ts';
import { changed, type Span } from '../grammar/span.ts';
import { HGOV } from '../vocabulary/index.ts';

const DELEGATION = `${HGOV}orgtype-national-assembly-delegation`;
const DEPUTY = `${HGOV}role-national-assembly-deputy`;
/** The value of "delegate", of whatever gathering. */
const DELEGATE = 'delegates';
/** "delegate X (", "delegate X, ": up to the body that X comes from. */
const FROM = /^1N[(,-]O/;

/** "đại biểu X (Đoàn ĐBQH tỉnh A)": a delegate of a delegation to the National Assembly is a deputy; "X (Đoàn A)": a body in brackets may look like a name. */
export function delegated(
  span: Span,
  read: readonly Span[],
  letters: string,
  { at, pack }: { readonly at: number; readonly pack: LanguagePack },
): Span | undefined {
  if (span.type === 'name') {
    const isBody =
      letters.startsWith('N(N)', at - 2) && pack.cues.organizationHead?.includes(span.value.split(' ')[0] ?? '');
    return isBody ? changed(span, { type: 'word' }) : undefined;
  }
  return span.type === 'group' &&
    span.value === DELEGATE &&
    FROM.test(letters.slice(at, at + 4)) &&
    isDelegation(read[at + 3])
    ? changed(span, { type: 'role', value: DEPUTY })
    : undefined;
}

/** Whether a body is a delegation to the National Assembly. */
export const isDelegation = (span: Span | undefined): boolean => span?.value === DELEGATION;
