import { bodyReader } from '../grammar/bodies.ts';
import type { LanguagePack } from '../grammar/language.ts';
import { oncePer } from '../grammar/once.ts';
import { tokenise } from '../grammar/tokens.ts';

/** A national programme is called that first: "National Nutrition Strategy". */
const NATIONAL = /^(.+) (National(?: Target)?) (?=\p{Lu}\p{Ll}+$)/u;

/** The English of a programme's printed title, where the language's words for bodies and programmes tell all of it. */
export const englishTitles = oncePer(
  ({ bodies, programmes }: LanguagePack): ((title: string) => string | undefined) => {
    const titles = bodies && programmes && bodyReader({ ...bodies, ...joined(bodies, programmes) });
    if (!titles) return () => undefined;
    return (title) => {
      const tokens = tokenise(title);
      const found = titles.read({ text: title, tokens, stops: () => false }, 0, { stops: () => false, titled: true });
      return found?.length === tokens.length ? found.name.replace(NATIONAL, '$2 $1 ') : undefined;
    };
  },
);

type Words = NonNullable<LanguagePack['programmes']>;

/** What programmes are, and what they are on beside the fields of bodies. */
const joined = ({ parts }: Pick<Words, 'parts'>, programmes: Words): Words => ({
  heads: programmes.heads,
  parts: new Map([...parts, ...programmes.parts]),
});
