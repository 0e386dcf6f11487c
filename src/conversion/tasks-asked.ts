/** What opens an ask or plan, where its next action begins, and where its first one does: behind the cue or whom it asks. */
const OPENED = /[kwng][^"]*$/;
const NEXT = /[,;&bmwn]$/;
const FIRST =
  /k[fbj]*(?:P?OP?|Rf?OP?)b?$|kf_{2}[_,&]{0,8}b?$|[kwng]b?m?$|kf*(?:P?OP?|[Z31])(?:[,&]{1,2}f*[OZ31P]{1,2}){0,3}jb?$/;
/** "First," before an item that stands in a line or sentence of its own, perhaps with whom it is for. */
const ORDINAL = /^["-]*(?:#[.)])?t,?(?:P?O[OP_]{0,2}|[OC_]{0,2}&?f?1)?b*$/;
/** No action has a speaker or what is said behind it. */
const SPEECH = /^(?:[NHRIj:",.]|fR)/;
/** "will report to the Prime Minister": what a body will do has whom it tells behind it. */
const WILL = /[OZ]P?8?wb?$/;
const QUOTES = /^[NHIj:",.]/;

/** "asked the Department to report each case", "proposed that the province direct the Department to …": what is asked is a task. */
export function isTask(before: string, behind: string): boolean {
  const begins = FIRST.test(before) || ORDINAL.test(before) || (NEXT.test(before) && OPENED.test(before));
  return begins && !(WILL.test(before) ? QUOTES : SPEECH).test(behind);
}
