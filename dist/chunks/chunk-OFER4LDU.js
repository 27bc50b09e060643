import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)


// src/extractors/npm-reach.ts
function scopes(roots, edges) {
  const runtime = new Set(roots.runtime);
  const optional = new Set(roots.optional);
  const development = new Set(roots.development);
  for (const key of runtime) {
    const next = edges(key);
    for (const found of next.required) runtime.add(found);
    for (const found of next.optional) optional.add(found);
  }
  for (const set of [optional, development]) {
    for (const key of set) {
      const next = edges(key);
      for (const found of next.required) set.add(found);
      for (const found of next.optional) set.add(found);
    }
  }
  return (key) => {
    if (runtime.has(key)) return "runtime";
    return optional.has(key) ? "optional" : development.has(key) ? "development" : "runtime";
  };
}

export {
  scopes
};
