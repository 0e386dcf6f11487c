import type { Request, Response } from 'express';
import type { Service } from '../reconciliation/service.ts';
import { labelLanguages } from '../site/i18n/language.ts';
import { createLabels } from '../site/labels.ts';
import type { RouteOptions } from './app-options.ts';
import { settingOf } from './pages.ts';
import { send } from './respond.ts';
import { iriOf, shortOf } from './short-iris.ts';

/** What reconciliation answers from, names in the language of whoever asks. */
export async function serviceFor(request: Request, options: RouteOptions): Promise<Service> {
  const { overview, resources, baseIri } = options;
  await overview.upToDate();
  const { language } = settingOf(request, baseIri);
  const { things } = overview;
  return {
    things,
    resources,
    iriOf: (id) => iriOf(id, baseIri),
    shortOf: (iri) => shortOf(iri, baseIri),
    nameOf: createLabels(resources, labelLanguages(language)).of,
  };
}

/** Sends JSON whose names are in the language of whoever asked. */
export function answerJson(response: Response, content: unknown): Promise<void> {
  response.vary('Accept-Language');
  return send(response, { type: 'application/json', body: JSON.stringify(content) });
}
