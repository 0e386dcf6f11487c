import type { LanguagePack } from '../../grammar/language.ts';
import { foldWord } from '../../grammar/name-forms.ts';
import type { Span } from '../../grammar/span.ts';

/** Whether one of the spans is a noun that announces a list: "tasks", "nhiệm vụ", also as it opens a sentence. */
export const namesTasks = (spans: readonly Span[], { listNouns }: Pick<LanguagePack, 'listNouns'>): boolean =>
  spans.some(({ value }) => listNouns.includes(value) || listNouns.includes(foldWord(value)));

/** The value of nouns for what comes next: "trọng tâm", "phương hướng". */
const NEXT = 'next';

/** Whether one of the spans is a noun for what somebody will turn to. */
export const namesNext = (spans: readonly Span[]): boolean => spans.some(({ value }) => value === NEXT);
