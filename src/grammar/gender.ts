/** What a pronoun or a courtesy tells of a person. */
export type Gender = 'she' | 'he';
