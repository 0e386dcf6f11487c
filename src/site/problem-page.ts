import { html } from './html.ts';
import { layout } from './layout.ts';

/** What the page of a kind of problem says. */
export interface ProblemPage {
  readonly baseIri: string;
  readonly title: string;
  readonly status: number;
  /** The sentence with its {slots}. */
  readonly text: string;
}

/** What a kind of problem means, for those who follow its IRI. */
export function problemPage({ baseIri, title, status, text }: ProblemPage): string {
  const content = html`<h1>${title}</h1>
<p>${text.replace(/\{(\w+)\}/g, '⟨$1⟩')}</p>
<p class="note">Sent with status ${status}. The words in ⟨brackets⟩ are members of the problem’s JSON.</p>`;
  return layout({ title: `${title} – hgov`, baseIri, content });
}
