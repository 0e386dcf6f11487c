import { createValidator } from '../validation/validate.ts';
import { defineCommand, EXIT } from './command.ts';
import { print } from './output.ts';
import { projectShapes } from './project.ts';
import { openPublished, quadsOf } from './published.ts';
import { openRdfFile, parseRdfFile } from './rdf-file.ts';
import { type Judged, reportsText, reportsTurtle } from './validate/reports.ts';

/** `hgov validate`: what the shapes say of graphs. */
export default defineCommand({
  name: 'validate',
  summary: 'check graphs against the shapes',
  files: { least: 0 },
  options: {
    format: { type: 'string', value: 'FORM', text: 'form of the report', choices: ['text', 'turtle'] },
    data: { type: 'string', value: 'DIR', text: 'without a file: the folder that is checked (default: DATA_DIR)' },
  },
  examples: ['hgov validate', 'hgov validate graph.ttl', 'hgov validate --format turtle graph.ttl > report.ttl'],
  run: async ({ files, values: { format, data }, config, stdout, stderr }) => {
    const { validate } = createValidator(await projectShapes());
    const judged: Judged[] = [];
    for (const where of files) judged.push({ where, verdict: await validate(parseRdfFile(await openRdfFile(where))) });
    let faults = 0;
    if (files.length === 0) {
      const folder = await openPublished(data ?? config().dataDir, stderr);
      faults = folder.faults;
      for (const graph of folder.graphs) judged.push({ where: graph.name, verdict: await validate(quadsOf(graph)) });
    }
    await print(stdout, format === 'turtle' ? reportsTurtle(judged) : reportsText(judged));
    return faults === 0 && judged.every(({ verdict }) => verdict.conforms) ? EXIT.ok : EXIT.failed;
  },
});
