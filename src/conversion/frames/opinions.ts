/** "The results must not be lost to …": behind a purpose, and of a document, the need is an opinion. */
const OPINION = /u[^,;]*$|L$/;

/** The values of words for what somebody wishes or complains about. */
const VIEWS: ReadonlySet<string> = new Set(['complains', 'wishes']);

/** Whether a need behind some letters, and perhaps a word of saying, is somebody's view. */
export const isOpinion = (before: string, said = ''): boolean => OPINION.test(before) || VIEWS.has(said);
