import { describe, expect, it } from 'vitest';
import { openGate } from '../../src/commands/build/gate.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';

const quadsOf = (turtle: string) => parseRdf(turtle, { mediaType: 'text/turtle', where: 'test' });

describe('The gate of the build', () => {
  it('lets nothing pass that breaks a shape, and tells the first complaint', async () => {
    const pass = await openGate();
    const commitment = quadsOf('<id/commitment/x/1-2> a <https://w3id.org/hgov#Directive> .');
    await expect(pass(commitment, 'x.txt')).rejects.toMatchObject({
      code: 'GRAPH_INVALID',
      exit: 1,
      message: expect.stringMatching(/^x\.txt breaks \d+ shape constraint\(s\) .* id\/commitment\/x\/1-2: \w+/),
    });
    await expect(pass([], 'empty')).resolves.toBeUndefined();
  });
});
