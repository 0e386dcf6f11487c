import { shortOf } from './settings.js';

/** @typedef {import('./settings.js').Settings} Settings */
/** @typedef {import('@zazuko/yasgui').default} Yasgui */
/** @typedef {{ readonly classes: readonly string[], readonly properties: readonly string[] }} Terms */

/** So many suggestions are shown at a time. */
const SHOWN = 60;

/**
 * Completes our prefixes, and the classes and properties that the data uses, the most used first; nothing is asked of
 * another site.
 *
 * @param {typeof import('@zazuko/yasgui').default.Yasqe} Yasqe
 * @param {Settings} settings
 */
export function setCompleters(Yasqe, settings) {
  /** @type {Promise<Terms> | undefined} */
  let asked;
  const terms = () => {
    asked ??= fetch(settings.terms).then((answer) => (answer.ok ? answer.json() : { classes: [], properties: [] }));
    return asked;
  };
  const declarations = Object.entries(settings.prefixes).map(([prefix, space]) => `${prefix}: <${space}>`);
  Yasqe.forkAutocompleter('prefixes', {
    name: 'our-prefixes',
    // What is fetched in bulk is kept in the browser's storage, where another version would not be seen.
    bulk: false,
    get: (_, token) => declarations.filter((each) => each.startsWith(typed(token).replace(/\s+</, ' <'))),
  });
  for (const [base, kind] of /** @type {const} */ ([
    ['class', 'classes'],
    ['property', 'properties'],
  ])) {
    Yasqe.forkAutocompleter(base, {
      name: `our-${kind}`,
      autoShow: true,
      get: async (_, token) => matching((await terms())[kind], typed(token), settings).slice(0, SHOWN),
      postProcessSuggestion: (_, __, iri) => shortOf(settings, iri) ?? `<${iri}>`,
    });
  }
  // A list in an editor's own settings would be mixed with this one, place by place.
  Yasqe.defaults.autocompleters = ['variables', 'our-prefixes', 'our-classes', 'our-properties'];
}

/** @param {unknown} token */
function typed(token) {
  const { autocompletionString, string } = /** @type {{ autocompletionString?: string, string?: string }} */ (
    token ?? {}
  );
  return (autocompletionString ?? string ?? '').trim();
}

/**
 * The terms that begin as the text does: whole, by their short names, or by their local names in any case.
 *
 * @param {readonly string[]} iris
 * @param {string} text
 * @param {Settings} settings
 */
function matching(iris, text, settings) {
  const lower = text.toLowerCase();
  return iris.filter((iri) => {
    const short = shortOf(settings, iri) ?? iri;
    const local = short.slice(short.indexOf(':') + 1).toLowerCase();
    return iri.startsWith(text) || short.toLowerCase().startsWith(lower) || local.startsWith(lower);
  });
}
