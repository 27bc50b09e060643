import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  foreignFiles,
  lockedComponents,
  readIdentity,
  registryAt,
  repositoryAt,
  syntaxGaps,
  tablesAt,
  unreadable
} from "./chunk-SYAC54G5.js";
import {
  parseToml,
  tomlAt,
  tomlText
} from "./chunk-OKRSWSE6.js";
import {
  archiveName,
  ecosystem,
  readDirect
} from "./chunk-LCFNMVP3.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

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

// src/extractors/uv-lock/packages.ts
function readPackage(table) {
  const identity = readIdentity(table);
  if (identity === void 0) return void 0;
  const origin = tomlAt(table, "source");
  const from = origin?.type === "table" ? origin : void 0;
  return {
    ...identity,
    version: identity.version ?? (from && archiveVersion(from)),
    source: from === void 0 ? { type: "registry" } : readSource(from),
    own: ["virtual", "editable", "directory"].some((key) => from?.entries.has(key)),
    hashes: readFiles(table, "hash"),
    urls: readFiles(table, "url"),
    variant: readMarkers(tomlAt(table, "resolution-markers")),
    runtime: readDependencies(tomlAt(table, "dependencies")),
    optional: readGroups(tomlAt(table, "optional-dependencies")),
    development: readGroups(tomlAt(table, "dev-dependencies"))
  };
}
function readManifest(root) {
  return {
    runtime: readDependencies(tomlAt(root, "manifest", "requirements")),
    optional: [],
    development: readGroups(tomlAt(root, "manifest", "dependency-groups"))
  };
}
function readSource(origin) {
  const text = (key) => tomlText(origin, key);
  const git = text("git");
  if (git !== void 0) return gitSource(git);
  const registry = text("registry");
  if (registry !== void 0) return registryAt(registry);
  const url = text("url");
  if (url !== void 0) return readDirect(url).source;
  const path = text("path") ?? text("editable") ?? text("virtual") ?? text("directory");
  return path === void 0 ? { type: "registry" } : { type: "path", url: path };
}
function gitSource(text) {
  const [address = "", commit] = text.split("#", 2);
  const [url = "", query = ""] = address.split("?", 2);
  const asked = new URLSearchParams(query);
  return repositoryAt(url, asked.get("rev") ?? asked.get("tag") ?? asked.get("branch") ?? void 0, commit);
}
function archiveVersion(origin) {
  return archiveName(tomlText(origin, "url") ?? tomlText(origin, "path") ?? "")?.version;
}
function readFiles(table, key) {
  const wheels = tomlAt(table, "wheels");
  const archives = [tomlAt(table, "sdist"), ...wheels?.type === "array" ? wheels.items : []];
  return archives.flatMap((archive) => {
    const value = archive?.type === "table" ? tomlText(archive, key) : void 0;
    return value === void 0 ? [] : [value];
  });
}
function readMarkers(node) {
  const markers = node?.type === "array" ? node.items.flatMap((item) => item.type === "string" ? item.value : []) : [];
  return markers.length === 0 ? void 0 : markers.join(" or ");
}
function readGroups(node) {
  return node?.type === "table" ? [...node.entries.values()].flatMap(({ value }) => readDependencies(value)) : [];
}
function readDependencies(node) {
  if (node?.type !== "array") return [];
  return node.items.flatMap((item) => {
    const name = item.type === "table" ? tomlText(item, "name") : void 0;
    if (item.type !== "table" || name === void 0) return [];
    return [{ name: ecosystem.normalizeName(name), version: tomlText(item, "version") }];
  });
}

// src/extractors/uv-lock/extractor.ts
var extractor = {
  files: ["**/uv.lock", "**/*.py.lock"],
  lock: true,
  maxLength: 1e8,
  extract
};
function extract(input) {
  const { root, errors } = parseToml(input.content);
  const { tables, gaps } = tablesAt(input, root, "package");
  const packages = [];
  const nameless = [];
  for (const table of tables) {
    const found = readPackage(table);
    if (found === void 0) nameless.push(unreadable(input, table.start, table.end, "the package has no name"));
    else packages.push(found);
  }
  const reached = reaches(packages, readManifest(root));
  const entries = packages.map((one) => {
    const wanted = [...one.runtime, ...one.optional, ...one.own ? one.development : []];
    const { scope = "runtime", direct = false } = reached.get(one) ?? {};
    return { ...one, scope, direct, dependsOn: wanted.map(({ name }) => name) };
  });
  const governs = packages.flatMap(({ own, source: { url } }) => own && url !== void 0 ? [url] : []);
  return {
    governs,
    components: lockedComponents(input, entries),
    gaps: [...syntaxGaps(input, errors), ...gaps, ...nameless, ...entries.flatMap((entry) => foreignFiles(input, entry))]
  };
}
export {
  extractor
};
