const SOURCES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** The one style sheet that the editor's package writes into the page, for the columns of its table; the browser tests see another. */
const RESIZER_STYLE = "'sha256-zCK2EVMoPc04mRF/g5CotUvxbJPWS+8V0b+s9ptqQIk='";

/** Lets a page load from our own origin what it needs, and nothing from elsewhere; no script runs. */
export const CONTENT_POLICY = policy(SOURCES);

/** As for all pages, but other sites may show the page in a frame of theirs; it has nothing to click by mistake. */
export const PREVIEW_POLICY = policy({ ...SOURCES, 'frame-ancestors': '*' });

/** For pages whose own script asks our own server. */
export const SCRIPT_POLICY = policy({ ...SOURCES, 'script-src': "'self'", 'connect-src': "'self'" });

/** For the page of the editor: our own scripts run, and ask our own endpoint. */
export const EDITOR_POLICY = policy({
  ...SOURCES,
  'style-src': `'self' ${RESIZER_STYLE}`,
  'script-src': "'self'",
  'connect-src': "'self'",
});

function policy(sources: Readonly<Record<string, string>>): string {
  return Object.entries(sources)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
