/** While somebody types, what is found so far takes the place of what was found before; without this script the form does it. */

const PAUSE_MS = 120;
const PARTS = ['#found', '#hits'];

const form = document.querySelector('form.search');
if (form instanceof HTMLFormElement) listenTo(form);

/** @param {HTMLFormElement} form */
function listenTo(form) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  let asked = 0;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      asked += 1;
      const turn = asked;
      const address = addressOf(form);
      const response = await fetch(address, { headers: { Accept: 'text/html' } });
      // An answer that comes late is an answer to what nobody asks any more.
      if (!response.ok || turn !== asked) return;
      show(new DOMParser().parseFromString(await response.text(), 'text/html'));
      history.replaceState(null, '', address);
    }, PAUSE_MS);
  });
}

/** @param {HTMLFormElement} form */
function addressOf(form) {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return `${form.action}?${new URLSearchParams(fields.filter(([, value]) => value !== ''))}`;
}

/** @param {Document} page */
function show(page) {
  for (const part of PARTS) {
    const [old, fresh] = [document.querySelector(part), page.querySelector(part)];
    if (old && fresh) old.replaceChildren(...fresh.childNodes);
  }
  document.title = page.title;
}
