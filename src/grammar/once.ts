/** A function that works its answer out once for each object, for as long as the object lives: what a language compiles to. */
export function oncePer<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const answer = known.get(key);
    if (answer) return answer;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
