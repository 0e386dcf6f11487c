import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../src/site/document.ts';

describe('A document', () => {
  it('begins with the type that keeps browsers to the standard', () => {
    expect(documentOf(<html lang="en" />)).toBe('<!doctype html>\n<html lang="en"></html>\n');
  });

  it('shows any text as it is and never as markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { document } = parseHTML(
          documentOf(
            <html lang="en">
              <body>
                <p id="x" title={text}>
                  {text}
                </p>
              </body>
            </html>,
          ),
        );
        const paragraph = document.querySelector('#x');
        const plain = text.replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd');
        expect(paragraph?.children.length).toBe(0);
        expect(paragraph?.textContent).toBe(plain);
        expect(paragraph?.getAttribute('title')).toBe(plain);
      }),
    );
  });
});
