
// src/extractors/shared/npm/reach.ts
function scopes(roots, edges) {
  let runtime = new Set(roots.runtime), optional = new Set(roots.optional), development = new Set(roots.development);
  for (let key of runtime) {
    let next = edges(key);
    for (let found of next.required) runtime.add(found);
    for (let found of next.optional) optional.add(found);
  }
  for (let set of [optional, development])
    for (let key of set) {
      let next = edges(key);
      for (let found of next.required) set.add(found);
      for (let found of next.optional) set.add(found);
    }
  return (key) => runtime.has(key) ? "runtime" : optional.has(key) ? "optional" : development.has(key) ? "development" : "runtime";
}

export {
  scopes
};
