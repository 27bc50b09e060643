import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)


// src/extractors/python-reach.ts
function reaches(packages, project) {
  const places = /* @__PURE__ */ new Map();
  for (const one of packages) {
    for (const key of /* @__PURE__ */ new Set([one.name, keyOf(one)])) {
      const present = places.get(key);
      if (present === void 0) places.set(key, [one]);
      else present.push(one);
    }
  }
  const roots = [project, ...packages.filter(({ own }) => own)];
  const wanted = (scope) => roots.flatMap((root) => root[scope]);
  const direct = /* @__PURE__ */ new Set();
  for (const key of new Set([...wanted("runtime"), ...wanted("optional"), ...wanted("development")].map(keyOf)))
    for (const one of places.get(key) ?? []) direct.add(one);
  const scopes = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const scope of ["runtime", "optional", "development"]) {
    const open = wanted(scope).map(keyOf);
    for (let key = open.pop(); key !== void 0; key = open.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      for (const one of places.get(key) ?? []) {
        if (scopes.has(one)) continue;
        scopes.set(one, scope);
        if (!one.own) for (const next of [...one.runtime, ...one.optional]) open.push(keyOf(next));
      }
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
