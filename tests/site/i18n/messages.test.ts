import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/site/i18n/language.ts';
import { createVoice, type Message } from '../../../src/site/i18n/message.ts';

const FOLDER = fileURLToPath(new URL('../../../src/site/i18n', import.meta.url));
const MACHINERY = ['language.ts', 'message.ts'];
const files = readdirSync(FOLDER).filter((name) => !MACHINERY.includes(name));
const messages: [string, Message][] = [];
for (const file of files) {
  const parts = Object.entries((await import(`${FOLDER}/${file}`)) as Record<string, Record<string, Message>>);
  for (const [part, own] of parts)
    for (const [key, message] of Object.entries(own)) messages.push([`${part}.${key}`, message]);
}
const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('The texts of the pages', () => {
  it('are there', () => expect(messages.length).toBeGreaterThan(20));

  it.each(messages)('%s: says the same slots in every language, and nothing is empty', (_, message) => {
    for (const language of LANGUAGES) {
      expect(message[language].trim()).toBe(message[language]);
      expect(message[language]).not.toBe('');
      expect(slotsOf(message[language])).toEqual(slotsOf(message.en));
    }
  });
});

describe('A voice', () => {
  const count = { en: '{n} rows of {all}', vi: '{n} / {all} dòng', id: '{n} baris dari {all}' } as const;

  it('speaks one language and fills the slots', () => {
    expect(createVoice('vi')(count, { n: 3, all: '9' })).toBe('3 / 9 dòng');
  });

  it('does not compile without a slot of the text', () => {
    // @ts-expect-error: `all` is missing
    expect(createVoice('en')(count, { n: 3 })).toBe('3 rows of {all}');
  });
});
