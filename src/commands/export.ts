import { Failure } from '../errors.ts';
import { resolveIri, resolveQuads } from '../store/base.ts';
import { defineCommand, EXIT } from './command.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export/formats.ts';
import { print, writeWhole } from './output.ts';
import { ownQuads } from './project.ts';
import { openPublished, quadsOf } from './published.ts';

/** `hgov export`: all graphs that the endpoint holds, with absolute IRIs: the bytes of the server's dumps. */
export default defineCommand({
  name: 'export',
  summary: 'write what is published as one file of RDF',
  options: {
    format: { type: 'string', value: 'FORM', text: 'form (default: ttl)', choices: Object.keys(EXPORT_FORMATS) },
    graph: { type: 'string', value: 'IRI', text: 'only this graph, such as graph/derived' },
    out: { type: 'string', value: 'FILE', text: 'write there, whole or not at all, instead of printing' },
    data: { type: 'string', value: 'DIR', text: 'the published folder (default: DATA_DIR)' },
  },
  examples: [
    'hgov export --format trig --out hgov.trig',
    'BASE_IRI=https://example.org/ hgov export --format nq | head',
  ],
  run: async ({ values: { format = 'ttl', graph, out, data }, config, stdout, stderr }) => {
    const { baseIri, dataDir } = config();
    const { graphs, faults } = await openPublished(data ?? dataDir, stderr);
    const wanted = graph === undefined ? undefined : resolveIri(graph, baseIri);
    const all = [...resolveQuads([...graphs.flatMap(quadsOf), ...(await ownQuads(baseIri))], baseIri)];
    const quads = wanted === undefined ? all : all.filter((quad) => quad.graph.value === wanted);
    if (wanted !== undefined && quads.length === 0) throw new Failure('GRAPH_UNKNOWN', { iri: wanted });
    const text = EXPORT_FORMATS[format as ExportFormat](quads, baseIri);
    if (out === undefined) await print(stdout, text);
    else await writeWhole(out, text);
    return faults === 0 ? EXIT.ok : EXIT.failed;
  },
});
