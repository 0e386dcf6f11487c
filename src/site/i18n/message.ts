import type { Language } from './language.ts';

/** A text in every language that the pages speak; one that lacks a language does not compile. */
export type Message = Readonly<Record<Language, string>>;

/** The texts of one part of the site, by key. */
export type Messages = Readonly<Record<string, Message>>;

/** The names in the {slots} of a text. */
type SlotOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotOf<Rest> : never;

type Slots<Text extends string> = [SlotOf<Text>] extends [never]
  ? []
  : [slots: Readonly<Record<SlotOf<Text>, string | number>>];

/** Says a text in the language of the page; its slots are those of the English text. */
export type Say = <const M extends Message>(message: M, ...slots: Slots<M['en']>) => string;

/** A voice that speaks one language. */
export function createVoice(language: Language): Say {
  return (message, ...[slots]) =>
    message[language].replace(/\{(\w+)\}/g, (slot, name: string) => String(slots?.[name as never] ?? slot));
}
