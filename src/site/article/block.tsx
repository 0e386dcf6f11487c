import type { VNode } from 'preact';
import { ARTICLE } from '../i18n/article.ts';
import type { View } from '../view.ts';
import { FactLine } from './fact-line.tsx';
import { MarkedText } from './marked-text.tsx';
import type { Mark, MarkedFact } from './marks.ts';
import type { Rejected, TextBlock } from './text.ts';

interface BlockProps {
  readonly block: TextBlock;
  readonly text: string;
  /** Those that touch the block. */
  readonly marks: readonly Mark[];
  readonly language: string | undefined;
  readonly view: View;
}

/** A block of an article with, beside it, the facts that were understood there. */
export function BlockView({ block, text, marks, language, view }: BlockProps): VNode | null {
  if (text.slice(block.start, block.end).trim() === '') return null;
  const words = <MarkedText text={text} marks={marks} within={block} view={view} />;
  const spoken = language === undefined ? {} : { lang: language };
  // A fact stands beside the block in which its words begin.
  const own = marks.filter(({ start }) => start >= block.start).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return (
    <div class={`block ${block.kind}`}>
      {block.kind === 'headline' ? <h3 {...spoken}>{words}</h3> : <p {...spoken}>{words}</p>}
      <Beside marks={own} text={text} view={view} />
    </div>
  );
}

function Beside({ marks, text, view }: Pick<BlockProps, 'marks' | 'text' | 'view'>): VNode | null {
  if (marks.length === 0) return null;
  const shown = new Map<string, MarkedFact>();
  for (const { facts } of marks) for (const fact of facts) shown.set(fact.iri, shown.get(fact.iri) ?? fact);
  return (
    <ul class="beside" aria-label={view.say(ARTICLE.factsHere)}>
      {[...shown.values()].map((fact) => (
        <FactLine fact={fact} view={view} />
      ))}
      {marks.flatMap(({ rejected }) => (rejected ? [<RejectedLine rejected={rejected} text={text} />] : []))}
    </ul>
  );
}

function RejectedLine({ rejected, text }: { readonly rejected: Rejected; readonly text: string }): VNode {
  const words = text.slice(rejected.start, rejected.end).replace(/\s+/g, ' ');
  return (
    <li class="rejected">
      <span class="sign" aria-hidden="true">
        ✕
      </span>
      <span>
        “{words}”: <span lang="en">{rejected.reason}</span> <code>{rejected.rule}</code>
      </span>
    </li>
  );
}
