import type { VNode } from 'preact';
import { ARTICLE } from '../i18n/article.ts';
import type { View } from '../view.ts';
import { FACT_KINDS } from './fact-kinds.ts';
import type { Mark } from './marks.ts';
import type { ArticleText } from './text.ts';

interface LegendProps {
  readonly marks: readonly Mark[];
  readonly text: ArticleText;
  readonly view: View;
}

/** What the marks mean, how many there are of each kind, and a switch for each that needs no script. */
export function Legend({ marks, text, view }: LegendProps): VNode {
  const { here, number, say } = view;
  const facts = new Map(marks.flatMap((mark) => mark.facts.map((fact) => [fact.iri, fact.kind] as const)));
  const count = (name: string) => [...facts.values()].filter((kind) => kind.name === name).length;
  const { rejected } = text;
  return (
    <div class="legend">
      <fieldset>
        <legend>{say(ARTICLE.show)}</legend>
        {FACT_KINDS.filter(({ name }) => count(name) > 0).map(({ name, sign, title }) => (
          <label class={name}>
            <input type="checkbox" id={`show-${name}`} checked autocomplete="off" />
            <span class="sign" aria-hidden="true">
              {sign}
            </span>{' '}
            {say(title)} <span class="note">{number(count(name))}</span>
          </label>
        ))}
      </fieldset>
      <p class="note">
        {rejected === undefined ? (
          <a href={here({ rejected: '1' })}>{say(ARTICLE.showRejected)}</a>
        ) : (
          <>
            {rejected.length === 0 && `${say(ARTICLE.nothingRejected)} `}
            <a href={here({ rejected: undefined })}>{say(ARTICLE.hideRejected)}</a>
          </>
        )}
        {text.blocks.some(({ kind }) => kind === 'clutter') && ` · ${say(ARTICLE.clutter)}`}
      </p>
    </div>
  );
}
