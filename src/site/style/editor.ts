/** The editor of queries, in our colours; its own are for light pages alone. */
export const EDITOR_STYLE = `
.examples > summary { cursor: pointer; color: var(--link); padding: .35rem 0 }
.examples ul { columns: 18rem; column-gap: 2rem; padding-left: 1.1rem; margin: .35rem 0 1rem }
.examples li { break-inside: avoid; padding: .15rem 0 }
.editor { border: 1px solid var(--soft); border-radius: .3rem; margin-top: .5rem }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .75rem 0 .25rem }
.tools input { font: inherit; width: min(24rem, 80vw) }
button.plain { background: none; color: var(--link); border: 1px solid var(--line) }
.problem { border-left: 3px solid var(--edge); padding: .5rem .85rem; background: var(--wash) }

.yasqe .CodeMirror { height: auto; min-height: 14rem; border: 0; border-radius: .3rem; background: var(--wash); color: var(--ink); font: .84rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace }
.yasqe .CodeMirror-scroll { min-height: 14rem }
.CodeMirror pre { width: auto }
.yasqe .CodeMirror-gutters { background: var(--wash); border-color: var(--line) }
.yasqe .CodeMirror-linenumber { color: var(--soft) }
.yasqe .CodeMirror-cursor { border-color: var(--ink) }
.yasqe .CodeMirror-selected, .yasqe .CodeMirror-focused .CodeMirror-selected { background: var(--mark) }
.yasqe .CodeMirror span.cm-keyword { color: var(--code-word); text-transform: none }
.yasqe .CodeMirror span.cm-atom, .yasqe .CodeMirror span.cm-number { color: var(--code-name) }
.yasqe .CodeMirror span.cm-string { color: var(--code-text) }
.yasqe .CodeMirror span.cm-string-2, .yasqe .CodeMirror span.cm-variable-3 { color: var(--link) }
.yasqe .CodeMirror span.cm-comment { color: var(--soft) }
.yasqe .CodeMirror span.cm-error { color: var(--code-fault) }
.yasqe .CodeMirror .CodeMirror-matchingbracket { color: var(--ink); outline: 1px solid var(--soft) }
.yasqe .cm-matchhighlight, .yasqe .CodeMirror .cm-matchhighlight { background: var(--mark) }
.yasqe .notificationContainer { color: var(--soft) }
.CodeMirror-hints.default { background: var(--paper); color: var(--ink); border: 1px solid var(--line); max-height: 16rem }
.CodeMirror-hints.default .CodeMirror-hint { color: var(--ink); max-width: 90vw }
.CodeMirror-hints.default .CodeMirror-hint-active { background: var(--link); color: var(--paper) }
:root { --code-word: #7a2da0; --code-name: #8a4b00; --code-text: #1c6b34; --code-fault: #b3261e }
@media (prefers-color-scheme: dark) { :root { --code-word: #d3a4ee; --code-name: #eab676; --code-text: #8fd6a3; --code-fault: #ff9d94 } }

.results .yasr { color: var(--ink) }
.yasr .yasr_header { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; padding: .25rem 0 }
.yasr .yasr_btnGroup { margin: 0; padding: 0 }
.yasr .yasr_btn { color: var(--soft); fill: var(--soft); border-radius: 0; padding: .35rem .6rem; background: none }
.yasr .yasr_btn.selected { color: var(--ink); fill: var(--ink); border-color: var(--link) }
.yasr .yasr_btn:hover:not(.disabled) { color: var(--ink); fill: var(--ink) }
.yasr .yasr_btn.disabled { display: none }
.yasr .plugin_icon svg { width: 15px; height: 15px; display: block }
.yasr .plugin_icon svg, .yasr .yasr_downloadIcon svg { fill: currentColor; color: inherit }
.yasr .yasr_response_chip { background: none; color: var(--soft); padding: 0; font-size: .8125rem }
.yasr .yasr_fallback_info:empty { display: none }
.yasr .yasr_results { overflow-x: auto }
.yasr .tableControls { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; color: var(--ink) }
.yasr input, .yasr select { font: inherit; font-size: .875rem; color: var(--ink); background: var(--wash); border: 1px solid var(--soft); border-radius: .3rem; padding: .2rem .4rem }
.yasr table.dataTable { font-size: .875rem; min-width: 100%; border-collapse: collapse; overflow-wrap: normal }
.yasr table.dataTable thead th, .yasr table.dataTable tbody td { border: 0; border-top: 1px solid var(--line); color: var(--ink); background: none; box-shadow: none; padding: .4rem .9rem .4rem 0 !important; text-align: left }
.yasr table.dataTable thead th { color: var(--soft); white-space: nowrap; padding-right: 1.4rem !important; overflow: visible }
.results .yasr .dataTable:not(.ellipseTable) div:not(.expanded) { word-break: normal; overflow-wrap: normal; white-space: normal; max-width: 26rem; max-height: none }
.results .yasr .dataTable .rowNumber, .yasr table.dataTable tbody .dt-type-numeric > div { white-space: nowrap !important }
.results .yasr .dataTable div.long { min-width: 16rem }
.yasr table.dataTable .dt-type-numeric { text-align: right }
.yasr table.dataTable tbody tr, .yasr table.dataTable tbody tr:hover { background: none }
.yasr .rowNumber { color: var(--soft) }
.yasr a, .yasr a.iri { color: var(--link) }
.yasr .dt-info, .yasr .dt-container { color: var(--soft); font-size: .875rem }
.yasr .dt-container .dt-paging .dt-paging-button, .yasr .dt-container .dt-paging .dt-paging-button.disabled { color: var(--soft) !important; border: 0 }
.yasr .dt-container .dt-paging .dt-paging-button.current { color: var(--ink) !important; background: var(--wash); border: 1px solid var(--line) }
.yasr .dt-container .dt-paging .dt-paging-button:hover { color: var(--paper) !important; background: var(--link) }
.yasr .CodeMirror { background: var(--wash); color: var(--ink); height: auto }
.yasr .CodeMirror-gutters { background: var(--wash); border-color: var(--line) }
.yasr .errorResult .redOutline { border: 0; border-left: 3px solid var(--code-fault); background: var(--wash); color: var(--ink); padding: .5rem .85rem }
.yasr .booleanResult { color: var(--ink) }
table.chart td.bars { width: 60%; padding: .45rem 0 .45rem .9rem }
table.chart .bar { background: var(--link); height: 1.1rem; border-radius: 0 .2rem .2rem 0; min-width: 1px }
@media (max-width: 36rem) {
  .yasr .tableControls, .yasr .yasr_plugin_control { width: 100%; order: 3 }
  table.chart td.bars { width: 35% }
}
`;
