import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  reaches
} from "./chunk-6UXZOS2N.js";
import {
  projectPath,
  projectWants
} from "./chunk-WB562W4H.js";
import {
  foreignFiles,
  lockedComponents,
  readIdentity,
  readTables,
  registryAt,
  repositoryAt,
  syntaxGaps,
  textsOf
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

// src/extractors/poetry-lock/packages.ts
function hashesByName(root) {
  const found = /* @__PURE__ */ new Map();
  const files = tomlAt(root, "metadata", "files");
  for (const { key, value } of files?.type === "table" ? files.entries.values() : []) {
    found.set(ecosystem.normalizeName(key), readFiles(value));
  }
  const hashes = tomlAt(root, "metadata", "hashes");
  for (const { key, value } of hashes?.type === "table" ? hashes.entries.values() : []) {
    const texts = value.type === "array" ? value.items.flatMap((item) => item.type === "string" ? item.value : []) : [];
    found.set(
      ecosystem.normalizeName(key),
      texts.map((hash) => ({ file: void 0, hash: `sha256:${hash}` }))
    );
  }
  return found;
}
function readPackage(table, elsewhere) {
  const identity = readIdentity(table);
  if (identity === void 0) return void 0;
  const own = tomlAt(table, "files");
  const files = own === void 0 ? ofVersion(elsewhere.get(identity.name) ?? [], identity.version) : readFiles(own);
  const flag = tomlAt(table, "optional");
  const isOptional = flag?.type === "boolean" && flag.value === true;
  const origin = tomlAt(table, "source");
  return {
    ...identity,
    source: origin?.type === "table" ? readSource(origin) : { type: "registry" },
    own: false,
    isOptional,
    scope: readScope(table, isOptional),
    hashes: files.map(({ hash }) => hash),
    urls: textsOf(own, "url"),
    variant: readMarkers(tomlAt(table, "markers")) ?? tomlText(table, "python-versions"),
    ...readDependencies(tomlAt(table, "dependencies"))
  };
}
function readScope(table, isOptional) {
  const category = tomlText(table, "category");
  const groups = tomlAt(table, "groups");
  if (groups?.type !== "array" && category === void 0) return void 0;
  const isMain = groups?.type === "array" ? groups.items.some((item) => item.type === "string" && item.value === "main") : category !== "dev";
  return isMain ? isOptional ? "optional" : "runtime" : "development";
}
function readSource(origin) {
  const url = tomlText(origin, "url");
  switch (tomlText(origin, "type")) {
    case "git":
    case "hg":
    case "svn":
    case "bzr":
      return repositoryAt(url, tomlText(origin, "reference"), tomlText(origin, "resolved_reference"));
    case "url":
      return url === void 0 ? { type: "url" } : readDirect(url).source;
    case "file":
    case "directory":
      return { type: "path", ...url !== void 0 && { url } };
    default:
      return registryAt(url);
  }
}
function readFiles(list) {
  const items = list.type === "array" ? list.items : [];
  return items.flatMap((item) => {
    const hash = item.type === "table" ? tomlText(item, "hash") : void 0;
    return item.type === "table" && hash !== void 0 ? [{ file: tomlText(item, "file"), hash }] : [];
  });
}
function ofVersion(files, version) {
  const some = files.filter(({ file }) => {
    const named = archiveName(file ?? "")?.version;
    return named !== void 0 && version !== void 0 && ecosystem.compare(named, version) === 0;
  });
  return some.length === 0 ? files : some;
}
function readMarkers(node) {
  if (node?.type === "string") return node.value;
  if (node?.type !== "table") return void 0;
  return [...node.entries.values()].map(({ key, value }) => `${key}: ${value.type === "string" ? value.value : ""}`).sort().join("; ");
}
function readDependencies(node) {
  const entries = node?.type === "table" ? [...node.entries.values()] : [];
  const named = (optional) => entries.filter(({ value }) => isOptionalOnly(value) === optional).map(({ key }) => ({ name: ecosystem.normalizeName(key) }));
  return { runtime: named(false), optional: named(true), development: [] };
}
function isOptionalOnly(node) {
  if (node.type === "array") return node.items.length > 0 && node.items.every(isOptionalOnly);
  const flag = node.type === "table" ? tomlAt(node, "optional") : void 0;
  return flag?.type === "boolean" && flag.value === true;
}

// src/extractors/poetry-lock/extractor.ts
var extractor = {
  files: ["**/poetry.lock"],
  lock: true,
  maxLength: 1e8,
  extract
};
function extract(input) {
  const { root, errors } = parseToml(input.content);
  const hashes = hashesByName(root);
  const { found, gaps } = readTables(input, root, "package", (table) => readPackage(table, hashes));
  const entries = withProject(input, found);
  return {
    components: lockedComponents(input, entries),
    gaps: [...syntaxGaps(input, errors), ...gaps, ...entries.flatMap((entry) => foreignFiles(input, entry))],
    wants: [projectPath(input.path)]
  };
}
function withProject(input, packages) {
  const project = projectWants(input);
  const reached = project === void 0 ? void 0 : reaches(packages, project);
  return packages.map((one) => {
    const reach = reached?.get(one);
    return {
      ...one,
      scope: one.scope ?? reach?.scope ?? (one.isOptional ? "optional" : "runtime"),
      direct: reach?.direct,
      dependsOn: [...one.runtime, ...one.optional].map(({ name }) => name)
    };
  });
}
export {
  extractor
};
