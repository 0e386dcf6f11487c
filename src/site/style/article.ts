import { FACT_KINDS } from '../article/fact-kinds.ts';

/** The hue of each kind, in degrees of the colour circle. */
const HUES: Readonly<Record<string, number>> = {
  commitment: 260,
  figure: 150,
  event: 25,
  participation: 75,
  person: 225,
  office: 195,
  document: 320,
  finding: 105,
};

/** A switched-off kind loses its marks and its lines; what it marks stays text. */
const SWITCHES = FACT_KINDS.map(
  ({ name }) => `
.article:has(#show-${name}:not(:checked)) .beside .${name} { display: none }
.article:has(#show-${name}:not(:checked)) mark.${name} { background: none }
.article:has(#show-${name}:not(:checked)) mark.${name} > a { text-decoration: none }
.article:has(#show-${name}:not(:checked)) mark.${name}[data-sign]::before { content: none }
`,
).join('');
const COLOURS = FACT_KINDS.map(({ name }) => `.article .${name} { --hue: ${HUES[name]} }`).join('\n');

/** The text of an article with its facts: what is marked has a ground, a line and a sign of its kind. */
export const ARTICLE_STYLE = `
.article { --ground: 93%; --stroke: 45%; --tint: .05 }
@media (prefers-color-scheme: dark) { .article { --ground: 27%; --stroke: 75%; --tint: .06 } }
${COLOURS}
.block { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 0 1.75rem; padding-block: .1rem; scroll-margin-top: 1rem }
.block > p { margin: .4rem 0; line-height: 1.9; font-size: 1.05rem; white-space: pre-line }
.block > h3 { font-size: 1.25rem; line-height: 1.5; margin: .5rem 0 }
.block.caption > p { font-size: .9rem; font-style: italic }
.block.list-item > p { padding-left: 1rem }
.block.clutter > p { color: var(--soft); font-size: .8125rem; line-height: 1.5 }
mark { color: inherit; background: oklch(var(--ground) var(--tint) var(--hue)); border-radius: .15rem; scroll-margin-top: 5rem }
mark[data-sign]::before { content: attr(data-sign) / ""; font-size: .65em; vertical-align: .35em; color: oklch(var(--stroke) .13 var(--hue)); padding-inline: .1em .2em }
mark a { color: inherit; text-decoration: underline 2px oklch(var(--stroke) .13 var(--hue)); text-underline-offset: .22em; text-decoration-skip-ink: none }
mark a:hover { text-decoration-thickness: 3px }
mark:target { outline: 3px solid var(--edge); outline-offset: 2px }
.block:has(:target) { background: var(--wash) }
del { text-decoration: underline wavy var(--soft) 1px; text-underline-offset: .25em }
.sign { display: inline-block; min-width: 1em; color: oklch(var(--stroke, 45%) .13 var(--hue)); text-align: center }
.beside { list-style: none; margin: .55rem 0; padding: 0 0 0 .9rem; font-size: .8125rem; line-height: 1.45; border-left: 1px solid var(--line) }
.beside li { padding: .15rem 0; display: flex; gap: .45em }
.beside .sign { flex: none }
.beside a { color: inherit }
.beside .rejected { color: var(--soft) }
.legend { position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); padding: .25rem 0 .5rem; margin-bottom: .75rem }
.legend fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem 1rem }
.legend legend { float: left; padding: .2rem 0; font-weight: 600; font-size: .875rem }
.legend label { font-weight: 400; font-size: .875rem; margin: 0; padding: .2rem 0; cursor: pointer }
.legend p { margin: .15rem 0 0 }
${SWITCHES}
@media (max-width: 52rem) {
  .block { display: block }
  .beside { margin: 0 0 1rem; border-left-width: 3px }
  .legend { position: static }
}
`;
