/** One column, readable on a telephone. */
export const BASE = `
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: anywhere }
body > header, main, body > footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem }
body > header { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; padding-block: .85rem; border-bottom: 1px solid var(--line) }
body > footer { margin-block: 3.5rem 2rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem }
main:focus { outline: 0 }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem }
nav.languages { margin-left: auto; font-size: .875rem; gap: .25rem .9rem }
nav.languages a[aria-current] { color: inherit; text-decoration: none; font-weight: 600 }
.brand { font-weight: 700; font-size: 1.1rem; color: inherit; text-decoration: none; letter-spacing: -.01em }
.skip { position: absolute; left: -99rem; background: var(--paper); padding: .5rem 1rem; z-index: 1 }
.skip:focus { left: .5rem; top: .5rem }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .17em }
a:hover { text-decoration-thickness: 2px }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.1rem); line-height: 1.2; letter-spacing: -.015em; margin: 1.75rem 0 .35rem; text-wrap: balance }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.5rem 0 .6rem }
h3 { font-size: 1rem; margin: 1.5rem 0 .3rem }
p { margin: .5rem 0 }
.lead { font-size: 1.1rem; max-width: 42rem }
.kind { color: var(--soft); margin: 0 }
.iri, code, pre, textarea { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: .84rem }
.iri { color: var(--soft); margin: .25rem 0 1.25rem }
.note { color: var(--soft); font-size: .8125rem }
.notice { background: var(--wash); border-left: 3px solid var(--edge); padding: .5rem .85rem; margin: 1rem 0 }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px }
@media print { body > header, body > footer, .skip { display: none } }
`;
