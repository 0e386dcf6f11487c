/** Lists, tables, quotations and forms. */
export const PARTS = `
dl { margin: 0; display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; border-bottom: 1px solid var(--line) }
dt { grid-column: 1; color: var(--soft); padding: .5rem 1rem .5rem 0; border-top: 1px solid var(--line) }
dt::first-letter { text-transform: uppercase }
dd { grid-column: 2; margin: 0; padding: .5rem 0 }
dt + dd { border-top: 1px solid var(--line) }
dd + dd { padding-top: 0 }
ul.plain { list-style: none; margin: 0; padding: 0 }
ul.plain > li { padding: .5rem 0; border-top: 1px solid var(--line) }
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
pre { background: var(--wash); padding: .75rem; border-radius: .3rem; margin: 0; width: max-content; min-width: 100% }
button { font: inherit; padding: .45rem 1.2rem; border: 0; border-radius: .3rem; background: var(--link); color: var(--paper); cursor: pointer }
@media (max-width: 36rem) {
  dl { display: block }
  dt { padding-bottom: 0 }
  dt + dd { border-top: 0; padding-top: 0 }
  nav.languages { margin-left: 0 }
}
`;
