import type { LanguagePack } from '../grammar/language.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import { indonesian } from './id/index.ts';
import { vietnamese } from './vi/index.ts';

/** The languages that hgov reads. */
export const languages: readonly LanguagePack[] = [english, indonesian, vietnamese, french];
