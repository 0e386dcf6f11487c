import { readFileSync } from 'node:fs';
import { request as http } from 'node:http';
import { pino } from 'pino';
import { Store } from 'n3';
import { createEmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { createResources } from '../../src/store/resources.ts';
import { createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { iri, quad } from '../../src/rdf/terms.ts';
const dir='/work/shared/w3c/sparql/sparql11/protocol/';
const quads=[1,2,3].flatMap(n=>parseRdf(readFileSync(`${dir}data${n}.nt`,'utf8'),{mediaType:'application/n-triples',where:'d'}).map(q=>quad(q.subject,q.predicate as never,q.object,iri(`http://kasei.us/2009/09/sparql/data/data${n}.rdf`))));
const baseIri='http://127.0.0.1:3998/';
const o={quads,version:'1',baseIri};
const store=await createEmbeddedStore({...o,workers:1});
const l=await listen(createApp({store,resources:createResources(o),baseIri,logger:pino({level:'error'})}),{host:'127.0.0.1',port:3998});
const m=new Store(parseRdf(readFileSync(dir+'manifest.ttl','utf8'),{mediaType:'text/turtle',base:'http://m/',where:'m'}) as never);
const one=(s:any,p:string)=>m.getObjects(s,p,null)[0];
const list=(h:any):any[]=>{const r=[];while(h&&h.value!=='http://www.w3.org/1999/02/22-rdf-syntax-ns#nil'){r.push(one(h,'http://www.w3.org/1999/02/22-rdf-syntax-ns#first'));h=one(h,'http://www.w3.org/1999/02/22-rdf-syntax-ns#rest')}return r};
const MF='http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#',HT='http://www.w3.org/2011/http#',CNT='http://www.w3.org/2011/content#';
let ok=0,n=0;
for(const t of list(m.getObjects('http://m/',MF+'entries',null)[0])){
 n++;let good=true;const log:string[]=[];
 for(const r of list(one(one(t,MF+'action'),HT+'requests'))){
  const path=one(r,HT+'absolutePath')!.value.replace('/sparql/','/sparql');
  const method=one(r,HT+'methodName')!.value;
  const headers:Record<string,string>={};for(const h of list(one(r,HT+'headers')))headers[one(h,HT+'fieldName')!.value]=one(h,HT+'fieldValue')!.value;
  const b=one(r,HT+'body');const enc=b&&one(b,CNT+'characterEncoding')?.value;
  const body=b?Buffer.from(one(b,CNT+'chars')!.value,enc==='UTF-16'?'utf16le':'utf8'):undefined;
  if(!headers['Accept']&&!headers['accept']){}
  const res:any=await new Promise((resolve,reject)=>{const q=http({port:3998,host:'127.0.0.1',path,method,headers},x=>{const c:Buffer[]=[];x.on('data',d=>c.push(d));x.on('end',()=>resolve({status:x.statusCode,type:x.headers['content-type'],text:Buffer.concat(c).toString()}))});q.on('error',reject);q.end(body)});
  const resp=one(r,HT+'resp');
  const want=m.getObjects(resp,MF+'expectedStatus',null).map(x=>x.value.replace(/.*StatusCode/,'').replace(/.*#/,''));
  const fmt=one(resp,MF+'expectedFormat')?.value;const bool=one(resp,MF+'expectedBoolean')?.value;
  const sok=want.some(w=>w[0]===String(res.status)[0]);
  const bok=bool===undefined||new RegExp(`"boolean":\\s*${bool}|<boolean>${bool}`).test(res.text);
  if(!sok||!bok)good=false;
  log.push(`${method} ${path.slice(0,50)} want ${want} ${fmt??''} ${bool??''} got ${res.status} ${res.type} ${sok&&bok?'':res.text.slice(0,200)}`);
 }
 if(good)ok++;console.log(good?'ok  ':'FAIL',t.value.replace(/.*#/,''),good?'':log.join('\n     '));
}
console.log(ok,'/',n);
for(const a of ['application/rdf+xml','text/turtle','application/ld+json','*/*',''])  {const r=await fetch(baseIri+'sparql',{headers:a?{Accept:a}:{}});console.log(a,r.status,r.headers.get('content-type'))}
console.log((await (await fetch(baseIri+'sparql',{headers:{Accept:'text/turtle'}})).text()));
console.log((await (await fetch(baseIri+'sparql',{headers:{Accept:'application/rdf+xml'}})).text()).slice(0,1200));
console.log((await (await fetch(baseIri+'sparql',{headers:{Accept:'application/ld+json'}})).text()).slice(0,900));
await l.close();await store.close();
