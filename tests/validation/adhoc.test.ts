import { it } from 'vitest';
import { createValidator } from '../../src/validation/validate.ts';
import { fixtures, SHAPES, shapes, turtle } from '../shapes/fixtures.ts';
const SH='http://www.w3.org/ns/shacl#';
const KINDS=['minCount','maxCount','datatype','pattern','in','class','nodeKind','minLength','closed','lessThan','equals','uniqueLang','hasValue','or','targetClass','targetSubjectsOf','targetObjectsOf','property'];
it('x', async () => {
  const context = turtle('context.ttl');
  const inv = fixtures('invalid').map((f) => ({ f, q: [...context, ...turtle(`${f.folder}/${f.file}`)] }));
  const val = fixtures('valid').map((f) => [...context, ...turtle(`${f.folder}/${f.file}`)]);
  const surv: string[] = []; let n=0;
  for (const dead of shapes.filter(({ subject, predicate }) => subject.value.startsWith(SHAPES) && KINDS.some((k) => predicate.value === SH + k))) {
    n++;
    const rest = shapes.filter((q) => q !== dead);
    const v = createValidator(rest);
    let killed = false;
    for (const { f, q } of inv) {
      const set = [...new Set((await v.validate(q)).complaints.map((c) => c.shape.replace(SHAPES, '')))].sort().join();
      if (set !== [...f.expects].sort().join()) { killed = true; break; }
    }
    if (!killed) for (const q of val) if (!(await v.validate(q)).conforms) { killed = true; break; }
    if (!killed) surv.push(dead.subject.value.replace(SHAPES,'') + ' ' + dead.predicate.value.replace(SH,'') + ' ' + dead.object.value);
  }
  console.log(n, surv.length, '\n' + surv.join('\n'));
}, 3000_000);
