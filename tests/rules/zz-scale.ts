import { listArticles, readArticleFile } from '../../src/articles/file.ts';
import { createConverter } from '../../src/conversion/converter.ts';
import { languages } from '../../src/languages/index.ts';
import { loadSchemes } from '../../src/schemes/schemes.ts';
import { ontologyFiles, textOf } from '../ontology/ontology.ts';
import { ontology } from './datasets.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { writeNQuads } from '../../src/rdf/nquads.ts';
import { iri, quad, type Quad } from '../../src/rdf/terms.ts';
import { readRules, storeOf, derive } from './rules.ts';
import { readQuestions } from '../queries/queries.ts';
const schemes = ontologyFiles().filter(({ name }) => name.startsWith('schemes/'));
const converter = createConverter(loadSchemes(schemes.map(({ name }) => textOf(name))), languages);
const paths = [...await listArticles('data/articles'), ...(await listArticles('data/gold')).filter((p) => p.endsWith('.txt'))];
const base: Quad[] = [];
for (const p of paths) { const a = await readArticleFile(p); const g = iri(`graph/article/${a.slug}`); try { for (const q of converter.convert(a).quads) base.push(quad(q.subject,q.predicate,q.object,g)); } catch (e) { console.log(p, String(e)); } }
console.log('articles', paths.length, 'quads', base.length);
const copies = Number(process.argv[2] ?? 1);
const all: Quad[] = [...ontology(), ...base];
for (let n = 1; n < copies; n++) {
  // other articles about other events of the same people and organisations
  const m = (v: string) => v.replace(/^(id\/(?:article|run|commitment|target|observation|finding|citation|participation|post-holding)\/|graph\/article\/)/, `$1c${n}-`).replace(/^id\/event\//, `id/event/c${Math.floor(n / 2)}-`);
  const mt = (x: any) => x.termType === 'NamedNode' ? iri(m(x.value)) : x;
  for (const q of base) all.push(quad(mt(q.subject), mt(q.predicate) as any, mt(q.object), mt(q.graph) as any));
}
let t = performance.now(); const store = storeOf(all); console.log('load', all.length, (performance.now()-t).toFixed(0));
const bad = new Map();
for (const r of readRules().filter((x) => !process.argv[4] || x.name.includes(process.argv[4]))) { t = performance.now(); const out = store.construct(r.sparql); console.log(r.name, out.length, (performance.now()-t).toFixed(0)+'ms'); if (copies===1 && process.argv[3]) for (const q of out) { const l=(v:string)=>all.find((x)=>x.subject.value===v && /action$|#text$|exact$/.test(x.predicate.value))?.object.value.slice(0,100); if (!/2024-12-24/.test(q.subject.value+q.object.value) || /disag|disput/.test(r.name)) console.log('  ', q.subject.value, '~', q.object.value, l(q.subject.value), '~', l(q.object.value)); } }
if (process.argv[4]) process.exit(0); t = performance.now(); const d = derive(store); console.log('derive', d.length, (performance.now()-t).toFixed(0)+'ms');
const full = storeOf([...all, ...d]);
for (const q of readQuestions()) { full.select(q.sparql); t = performance.now(); const rows = full.select(q.sparql); console.log(q.name, rows.length, (performance.now()-t).toFixed(1)+'ms'); }
