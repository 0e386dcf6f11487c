import { element, say } from './settings.js';

/** @typedef {import('./settings.js').Settings} Settings */

/**
 * Makes the results speak the language of the page, and keeps them from leading to other sites.
 *
 * @param {InstanceType<typeof import('@zazuko/yasgui').default.Yasr>} yasr
 * @param {Settings} settings
 */
export function tidy(yasr, settings) {
  const numbers = new Intl.NumberFormat(settings.locale);
  for (const plugin of Object.values(yasr.plugins)) plugin.helpReference = '';
  yasr.headerEl.querySelector('.yasr_external_ref_btn')?.remove();
  const response = yasr.headerEl.querySelector('.select_response span');
  if (response) response.textContent = say(settings, 'response');
  const chip = yasr.headerEl.querySelector('.yasr_response_chip');
  const download = yasr.headerEl.querySelector('.yasr_downloadIcon');
  download?.setAttribute('aria-label', say(settings, 'download'));
  yasr.on('drawn', () => {
    yasr.emptyFallbackElement();
    const count = yasr.results?.getBindings()?.length;
    const seconds = numbers.format((yasr.results?.getResponseTime() ?? 0) / 1000);
    if (!chip) return;
    chip.textContent =
      count === undefined
        ? say(settings, 'took', { seconds })
        : say(settings, 'rowsIn', { count: numbers.format(count), seconds });
  });
}

/**
 * Shows what the server has to say about a question that it could not answer (RFC 9457).
 *
 * @param {Settings} settings
 * @returns {(error: { readonly text: string }) => Promise<HTMLElement | undefined>}
 */
export function problemOf(settings) {
  return async ({ text }) => {
    try {
      const { title, detail } = JSON.parse(text);
      return element('div', {}, [element('strong', {}, [String(title)]), element('p', {}, [String(detail)])]);
    } catch {
      return element('p', {}, [/abort/i.test(text) ? say(settings, 'stopped') : text]);
    }
  };
}
