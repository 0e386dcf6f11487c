import { readFileSync } from 'node:fs';
import { twoArticles, ontology } from '../rules/datasets.ts';
import { derive, storeOf, BASE } from '../rules/rules.ts';
import { readQuestions } from './queries.ts';
import { parseQuery } from '../../src/store/sparql/query.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { iri, quad } from '../../src/rdf/terms.ts';
const snap = process.argv[3] === 'snap';
const given = snap ? [...ontology(), ...['en','id'].flatMap((l) => { const g = iri(l==='en'?'graph/article/daklak-2024-12-24.en':'graph/article/thanhhoa-2024-12-24.id');
  return parseRdf(readFileSync(`/tmp/hgov-q-${l}.ttl`,'utf8'), {mediaType:'text/turtle', where:'x'}).map(q=>quad(q.subject,q.predicate,q.object,g)); })] : await twoArticles();
const store = storeOf([...given, ...derive(storeOf(given))]);
const only = process.argv[2];
for (const { name, sparql } of readQuestions()) {
  if (only && only !== 'all' && !only.split(',').includes(name)) continue;
  try { parseQuery(sparql); } catch (e) { console.log(name, 'PARSE', String(e)); continue; }
  let rows = store.select(sparql); 
  const times = []; for (let i=0;i<5;i++){ const t=performance.now(); rows=store.select(sparql); times.push(performance.now()-t);} 
  console.log(`## ${name} ${rows.length} rows ${Math.min(...times).toFixed(2)} ms`);
  if (only) for (const r of rows.slice(0,30)) console.log('  ', Object.entries(r).map(([k,v])=>`${k}=${(v as any)?.value?.replace(BASE,'').slice(0,70)}`).join(' | '));
}
