import { registerChart } from './chart.js';
import { setCompleters } from './completion.js';
import { problemOf, tidy } from './results.js';
import { registerRows } from './rows.js';
import { element, say } from './settings.js';

/** @typedef {import('./settings.js').Settings} Settings */

/** Servers refuse an address that is longer; a longer question travels after the `#`, which no server sees. */
const LONGEST_ADDRESS = 6000;

const { Yasqe, Yasr } = /** @type {{ Yasgui: typeof import('@zazuko/yasgui').default }} */ (
  /** @type {unknown} */ (globalThis)
).Yasgui;

const form = document.querySelector('form[data-editor]');
if (form instanceof HTMLFormElement) start(form, JSON.parse(form.dataset.editor ?? '{}'));

/**
 * Puts the editor in the place of the form, which is there for those who run no scripts.
 *
 * @param {HTMLFormElement} form
 * @param {Settings} settings
 */
function start(form, settings) {
  const field = form.querySelector('textarea');
  const [place, results] = [element('div', { class: 'editor' }), element('div', { class: 'results', hidden: '' })];
  form.before(place);
  const run = element('button', { type: 'button' }, [say(settings, 'run')]);
  const share = element('button', { type: 'button', class: 'plain' }, [say(settings, 'share')]);
  const note = element('span', { class: 'note', role: 'status' });
  const hint = element('p', { class: 'note' }, [say(settings, 'keys')]);
  form.before(element('p', { class: 'tools' }, [run, share, note]), hint, results);

  /** @type {Record<string, unknown>} */
  const look = {
    value: addressedQuery() ?? field?.value.trim() ?? '',
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: null,
    showQueryButton: false,
    resizeable: false,
    editorHeight: 'auto',
    // As wide as the page and as high as the query: what scrolls within a page is no help to keyboards and telephones.
    lineWrapping: true,
    screenReaderLabel: say(settings, 'query'),
    requestConfig: {
      endpoint: new URL(settings.endpoint, location.href).href,
      method: 'POST',
      acceptHeaderGraph: 'text/turtle',
      acceptHeaderSelect: 'application/sparql-results+json',
    },
  };
  setCompleters(Yasqe, settings);
  const yasqe = new Yasqe(place, look);
  registerRows(Yasr, settings);
  registerChart(Yasr, settings);
  const yasr = new Yasr(results, {
    persistenceId: null,
    pluginOrder: ['table', 'chart', 'response'],
    defaultPlugin: 'table',
    prefixes: { ...settings.prefixes },
    errorRenderers: [problemOf(settings)],
  });
  tidy(yasr, settings);

  let isRunning = false;
  const show = (/** @type {boolean} */ running) => {
    isRunning = running;
    run.textContent = say(settings, running ? 'stop' : 'run');
  };
  const ask = () => {
    if (isRunning) return yasqe.abortQuery();
    yasqe.query().catch(() => undefined);
  };
  run.addEventListener('click', ask);
  yasqe.on('query', () => {
    show(true);
    note.textContent = say(settings, 'running');
    history.replaceState(null, '', addressOfQuery(yasqe.getValue()));
    // The server's own answer has had its time.
    document.getElementById('answer')?.remove();
  });
  yasqe.on('queryResponse', (_, response, duration) => {
    show(false);
    note.textContent = '';
    results.hidden = false;
    yasr.setResponse(response, duration);
  });
  share.addEventListener('click', async () => {
    const address = new URL(addressOfQuery(yasqe.getValue()), location.href).href;
    const isCopied = await navigator.clipboard?.writeText(address).then(
      () => true,
      () => false,
    );
    if (isCopied) note.textContent = say(settings, 'copied');
    else note.replaceChildren(element('input', { readonly: '', value: address, 'aria-label': say(settings, 'share') }));
    note.querySelector('input')?.select();
  });
  for (const example of document.querySelectorAll('a[data-example]'))
    example.addEventListener('click', (event) => {
      event.preventDefault();
      yasqe.setValue(new URL(/** @type {HTMLAnchorElement} */ (example).href).searchParams.get('query') ?? '');
      example.closest('details')?.removeAttribute('open');
      if (isRunning) yasqe.abortQuery();
      yasqe.query().catch(() => undefined);
      place.scrollIntoView({ block: 'nearest' });
    });

  form.hidden = true;
  yasqe.refresh();
  if (form.dataset.run !== undefined || location.hash.startsWith('#query=')) ask();
}

/** The question in the part of the address that no server sees. */
function addressedQuery() {
  return location.hash.startsWith('#query=') ? new URLSearchParams(location.hash.slice(1)).get('query') : undefined;
}

/**
 * The address that opens and runs a question.
 *
 * @param {string} query
 */
function addressOfQuery(query) {
  const parameters = new URLSearchParams(location.search);
  parameters.set('query', query);
  if (parameters.toString().length <= LONGEST_ADDRESS) return `?${parameters}`;
  parameters.delete('query');
  return `?${parameters}#${new URLSearchParams({ query })}`;
}
