/** Lets a page load from our own origin what it needs, and nothing from elsewhere; no script runs. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** As for all pages, but other sites may show the page in a frame of theirs; it has nothing to click by mistake. */
export const PREVIEW_POLICY = CONTENT_POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *');
