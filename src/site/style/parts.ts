/** Lists, tables, quotations and forms. */
export const PARTS = `
dl { margin: 0; display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; border-bottom: 1px solid var(--line) }
dt { grid-column: 1; color: var(--soft); padding: .5rem 1rem .5rem 0; border-top: 1px solid var(--line) }
dt::first-letter { text-transform: uppercase }
dd { grid-column: 2; margin: 0; padding: .5rem 0 }
dt + dd { border-top: 1px solid var(--line) }
dd + dd { padding-top: 0 }
ul.plain, ol.plain { list-style: none; margin: 0; padding: 0 }
ul.plain > li, ol.plain > li { padding: .5rem 0; border-top: 1px solid var(--line) }
figure { margin: .75rem 0 }
.quote { padding: .6rem .9rem; border-left: 3px solid var(--edge); background: var(--mark); border-radius: 0 .3rem .3rem 0 }
.quote blockquote { margin: 0 }
.quote figcaption { margin-top: .2rem; font-size: .8125rem; color: var(--soft) }
.quote:target { outline: 2px solid var(--edge); outline-offset: 2px }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .45rem .9rem .45rem 0; border-top: 1px solid var(--line); overflow-wrap: normal }
th { font-weight: 600; font-size: .875rem; color: var(--soft) }
.number { text-align: right; font-variant-numeric: tabular-nums }
.number:last-child { padding-right: 0 }
.wide { overflow-x: auto }
label { display: block; font-weight: 600; margin-bottom: .25rem }
textarea { width: 100%; min-height: 16rem; padding: .75rem; border: 1px solid var(--soft); border-radius: .3rem; background: var(--wash); color: inherit; tab-size: 2 }
input[type=search], select { font: inherit; width: 100%; padding: .4rem .6rem; border: 1px solid var(--soft); border-radius: .3rem; background: var(--wash); color: inherit }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: 1rem 0 }
.filters p { margin: 0; flex: 0 1 12rem; min-width: 9rem }
.filters p.grows { flex: 3 1 18rem }
.paging { margin: 1.5rem 0; align-items: baseline }
ul.ways { list-style: none; margin: 1.5rem 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .75rem }
ul.ways li { padding: .75rem .9rem; border: 1px solid var(--line); border-radius: .4rem; color: var(--soft); font-size: .875rem }
ul.ways a { display: block; font-size: 1rem; font-weight: 600 }
pre { background: var(--wash); padding: .75rem; border-radius: .3rem; margin: 0; width: max-content; min-width: 100% }
button { font: inherit; padding: .45rem 1.2rem; border: 0; border-radius: .3rem; background: var(--link); color: var(--paper); cursor: pointer }
.filters .check { flex: 1 1 auto }
.filters .check label { font-weight: 400; margin: 0 }
.stacked td { overflow-wrap: anywhere }
.stacked td:first-child { min-width: 14rem }
table.stacked .target { white-space: normal }
.stacked time { white-space: nowrap }
ul.inside { list-style: none; margin: 0; padding: 0 }
nav a[aria-current=page] { color: inherit; font-weight: 600; text-decoration: none }
.network { width: 100%; min-width: 44rem; height: auto; display: block }
.network path { stroke: var(--line); stroke-width: 1.5; fill: none }
.network circle { fill: var(--link) }
.network rect { fill: var(--edge) }
.network text { font-size: 11px; fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 3px }
.network text.soft { fill: var(--soft); font-size: 9px }
@media (max-width: 36rem) {
  .filters p { flex: 1 1 100% }
  .stacked, .stacked tbody, .stacked tr, .stacked td { display: block }
  .stacked thead { position: absolute; left: -99rem }
  .stacked tr { padding: .6rem 0; border-top: 1px solid var(--line) }
  .stacked td { border: 0; padding: .1rem 0 }
  .stacked td:empty { display: none }
  .stacked td:not(:first-child)::before { content: attr(data-head) ": "; color: var(--soft); font-size: .875rem }
  dl { display: block }
  dt { padding-bottom: 0 }
  dt + dd { border-top: 0; padding-top: 0 }
  nav.languages { margin-left: 0 }
}
`;
