import type { Request, Response } from 'express';
import { chooseLanguage } from '../site/i18n/language.ts';
import type { Setting } from '../site/view.ts';
import { HTML } from './formats.ts';
import { parametersOf } from './request.ts';
import { type Content, send } from './respond.ts';

/** Where the page for a request stands: its base, its language and its own parameters; nothing of the Host header. */
export function settingOf(request: Request, baseIri: string): Setting {
  const parameters = parametersOf(request);
  const tag = parameters.get('lang') ?? undefined;
  return { baseIri, parameters, ...chooseLanguage({ tag, accept: request.get('Accept-Language') }) };
}

/** A page on its way out, in the language of its setting. */
export interface SentPage extends Omit<Content, 'type' | 'body'> {
  readonly html: string;
  readonly setting: Setting;
}

/** Sends a page and says which language it speaks. */
export function sendPage(response: Response, { html, setting, ...content }: SentPage): Promise<void> {
  response.vary('Accept-Language').set('Content-Language', setting.language);
  return send(response, { ...content, type: HTML.type, body: html });
}
