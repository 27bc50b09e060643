import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  reaches
} from "./chunk-6UXZOS2N.js";
import {
  foreignFiles,
  lockedComponents,
  readIdentity,
  readTables,
  registryAt,
  repositoryAt,
  syntaxGaps
} from "./chunk-2MUDM7JE.js";
import {
  parseToml
} from "./chunk-5NCGPKJH.js";
import {
  tomlAt,
  tomlText
} from "./chunk-KUNCNRGH.js";
import {
  archiveName,
  ecosystem,
  readDirect
} from "./chunk-6GLDWVWQ.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

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
  const { found: packages, gaps } = readTables(input, root, "package", readPackage);
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
    gaps: [...syntaxGaps(input, errors), ...gaps, ...entries.flatMap((entry) => foreignFiles(input, entry))]
  };
}
export {
  extractor
};
