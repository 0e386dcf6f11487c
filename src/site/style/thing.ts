/** The pages of things: rows under dates, commitments, plots. */
export const THING_STYLE = `
.thing .kind { margin-top: 1.75rem; display: inline-block }
.thing .kind::first-letter { text-transform: uppercase }
.thing h1 { margin-top: .1rem }
.facts { margin: 1rem 0; border-bottom: 0 }
.facts dt, .facts dd, .facts dt + dd { border-top: 0; padding-block: .2rem }
ul.rows { list-style: none; margin: 0; padding: 0 }
ul.rows > li { padding: .55rem 0; border-top: 1px solid var(--line) }
ul.rows > li:has(> .under) { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem }
.under { color: var(--soft); font-size: .9rem; padding-top: .05rem }
.sources { font-size: .8125rem }
.target { display: inline-block; padding: 0 .5rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--wash); font-size: .875rem; font-weight: 600; white-space: nowrap }
details.everything { margin-top: 2.5rem }
summary { cursor: pointer; font-weight: 600; padding: .35rem 0 }
.plot { max-width: 36rem }
.plot svg { width: 100%; height: auto; display: block }
.plot .grid { stroke: var(--line); stroke-width: 1 }
.plot .tick { fill: var(--soft); font-size: 10px }
.plot .end { text-anchor: end }
.plot .middle { text-anchor: middle }
.plot .gap { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 2 }
.plot .goal { stroke: var(--edge); stroke-width: 3 }
.plot .dot { fill: var(--link) }
.forms { margin-top: 2.5rem }
.forms h2 { font-size: 1rem }
@media (max-width: 36rem) {
  ul.rows > li:has(> .under) { display: block }
  .facts dt { padding-top: .6rem; padding-bottom: 0 }
  .facts dd, .facts dt + dd { padding-top: 0 }
}
`;
