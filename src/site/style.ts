/** The style of all pages: one column, readable on a telephone, in light and dark. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --line: #dfe4ea; --paper: #fff; --wash: #f5f7f9; --link: #0b5cad; --mark: #fff3c4 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eaf0; --soft: #9aa6b5; --line: #323b47; --paper: #14181e; --wash: #1c222a; --link: #7db8f5; --mark: #4a3f14 }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere }
header, main, footer { max-width: 58rem; margin: 0 auto; padding: 0 1rem }
header { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; padding-block: 1rem; border-bottom: 1px solid var(--line) }
header strong { font-size: 1.1rem; margin-right: auto }
footer { margin-block: 3rem 2rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .15em }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1.75rem 0 .25rem }
h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem }
.kind { color: var(--soft); margin: 0 }
.iri, code, pre, textarea { font-family: ui-monospace, monospace; font-size: .875rem }
.iri { color: var(--soft); margin: .25rem 0 1rem }
dl { margin: 0; display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr }
dt, dd { margin: 0; padding: .5rem 0; border-top: 1px solid var(--line) }
dt { color: var(--soft); padding-right: 1rem }
dd > ul, ul.plain { list-style: none; margin: 0; padding: 0 }
ul.plain > li { padding: .5rem 0; border-top: 1px solid var(--line) }
.note { color: var(--soft); font-size: .8125rem }
blockquote { margin: .25rem 0; padding: .5rem .75rem; border-left: 3px solid #d9a400; background: var(--mark); border-radius: 0 .25rem .25rem 0 }
blockquote footer { margin: .25rem 0 0; padding: 0; border: 0; max-width: none }
:target > blockquote, blockquote:target { outline: 2px solid #d9a400 }
table { border-collapse: collapse; width: 100% }
.wide { overflow-x: auto }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--line); overflow-wrap: normal }
td.number, th.number { text-align: right; padding-right: 0; font-variant-numeric: tabular-nums }
textarea { width: 100%; min-height: 14rem; padding: .75rem; border: 1px solid var(--line); border-radius: .25rem; background: var(--wash); color: inherit; tab-size: 2 }
pre { background: var(--wash); padding: .75rem; border-radius: .25rem; overflow-x: auto }
button { font: inherit; padding: .4rem 1.1rem; border: 0; border-radius: .25rem; background: var(--link); color: var(--paper); cursor: pointer }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
@media (max-width: 36rem) {
  dl { display: block }
  dt { padding-bottom: 0 }
  dd { border-top: 0; padding-top: 0 }
}
`;
