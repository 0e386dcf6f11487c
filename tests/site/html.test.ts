import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/site/html.ts';

describe('A template', () => {
  it('escapes text and keeps markup', () => {
    const inner = html`<b>${'<i>'}</b>`;
    expect(html`<p title="${'"x" & \'y\''}">${inner}${[1, html`<br>`]}</p>`.markup).toBe(
      '<p title="&quot;x&quot; &amp; &#39;y&#39;"><b>&lt;i&gt;</b>1<br></p>',
    );
  });

  it('gives nothing for what is not there', () => {
    expect(html`<p>${undefined}${false}${[]}</p>`.markup).toBe('<p></p>');
  });

  it('leaves backslashes of the template alone', () => {
    expect(html`a\nb`.markup).toBe('a\nb');
  });

  it('shows any text as it is and never as markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { document } = parseHTML(
          `<!doctype html><body>${html`<p id="x" title="${text}">${text}</p>`.markup}</body>`,
        );
        const paragraph = document.querySelector('#x');
        const plain = text.replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd');
        expect(paragraph?.children.length).toBe(0);
        expect(paragraph?.textContent).toBe(plain);
      }),
    );
  });
});
