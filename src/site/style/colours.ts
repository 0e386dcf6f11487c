/** The colours of all pages, in light and dark; text on its ground reaches 4.5 to 1 (WCAG 1.4.3). */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --ink: #1b2330; --soft: #566173; --line: #dde3ea; --paper: #fff; --wash: #f4f6f9; --link: #0a57a8; --mark: #fff4cc; --edge: #c79300;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7ebf1; --soft: #a3aebd; --line: #313a46; --paper: #12161c; --wash: #1a2028; --link: #86bdf7; --mark: #3d3411; --edge: #d9a400 }
}
`;
