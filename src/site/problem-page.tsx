import { PROBLEM } from './i18n/problem.ts';
import { layout } from './layout.tsx';
import { Words } from './term.tsx';
import { createView, type Setting } from './view.ts';

/** What the page of a kind of problem says. */
export interface ProblemPage {
  readonly title: string;
  readonly status: number;
  /** The sentence with its {slots}. */
  readonly text: string;
}

/** What a kind of problem means, for those who follow its IRI. */
export function problemPage({ title, status, text }: ProblemPage, setting: Setting): string {
  const view = createView(setting);
  const content = (
    <>
      <h1>
        <Words text={title} language="en" view={view} />
      </h1>
      <p>
        <Words text={text.replace(/\{(\w+)\}/g, '⟨$1⟩')} language="en" view={view} />
      </p>
      <p class="note">{view.say(PROBLEM.sentWith, { status })}</p>
    </>
  );
  return layout({ title: `${title} – hgov`, view, content });
}
