
// src/extractors/shared/python/reach.ts
function reaches(packages, project) {
  let places = /* @__PURE__ */ new Map();
  for (let one of packages)
    for (let key of /* @__PURE__ */ new Set([one.name, keyOf(one)])) {
      let present = places.get(key);
      present === void 0 ? places.set(key, [one]) : present.push(one);
    }
  let roots = [project, ...packages.filter(({ own }) => own)], wanted = (scope) => roots.flatMap((root) => root[scope]), direct = /* @__PURE__ */ new Set();
  for (let key of new Set([...wanted("runtime"), ...wanted("optional"), ...wanted("development")].map(keyOf)))
    for (let one of places.get(key) ?? []) direct.add(one);
  let scopes = /* @__PURE__ */ new Map(), seen = /* @__PURE__ */ new Set();
  for (let scope of ["runtime", "optional", "development"]) {
    let open = wanted(scope).map(keyOf);
    for (let key = open.pop(); key !== void 0; key = open.pop())
      if (!seen.has(key)) {
        seen.add(key);
        for (let one of places.get(key) ?? [])
          if (!scopes.has(one) && (scopes.set(one, scope), !one.own))
            for (let next of [...one.runtime, ...one.optional]) open.push(keyOf(next));
      }
  }
  return new Map(
    packages.map((one) => [one, { scope: one.own ? "runtime" : scopes.get(one) ?? "runtime", direct: direct.has(one) }])
  );
}
function keyOf({ name, version }) {
  return version === void 0 ? name : `${name} ${version}`;
}

export {
  reaches
};
