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
  ecosystem,
  readDirect,
  readRequirement
} from "./chunk-6GLDWVWQ.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/pdm-lock/packages.ts
function filesByPackage(root) {
  const files = tomlAt(root, "metadata", "files");
  const entries = files?.type === "table" ? [...files.entries.values()] : [];
  return new Map(entries.map(({ key, value }) => [key, value]));
}
function readPackage(table, elsewhere) {
  const identity = readIdentity(table);
  if (identity === void 0) return void 0;
  const written = `${tomlText(table, "name") ?? ""} ${identity.version ?? ""}`;
  const files = tomlAt(table, "files") ?? elsewhere.get(written);
  const marker = tomlText(table, "marker") ?? tomlText(table, "requires_python");
  return {
    ...identity,
    source: readSource(table),
    own: false,
    groups: texts(tomlAt(table, "groups")),
    hashes: textsOf(files, "hash"),
    urls: textsOf(files, "url"),
    variant: marker,
    runtime: readDependencies(tomlAt(table, "dependencies")),
    optional: [],
    development: []
  };
}
function together(packages) {
  const byIdentity = /* @__PURE__ */ new Map();
  for (const one of packages) {
    const key = JSON.stringify([one.name, one.version, one.source]);
    const before = byIdentity.get(key);
    byIdentity.set(key, before === void 0 ? one : joined(before, one));
  }
  return [...byIdentity.values()];
}
function joined(one, other) {
  return {
    ...one,
    groups: one.groups && other.groups && [.../* @__PURE__ */ new Set([...one.groups, ...other.groups])],
    hashes: [.../* @__PURE__ */ new Set([...one.hashes, ...other.hashes])],
    urls: [.../* @__PURE__ */ new Set([...one.urls, ...other.urls])],
    runtime: [...one.runtime, ...other.runtime].filter(({ name }) => name !== one.name)
  };
}
function readSource(table) {
  const git = tomlText(table, "git");
  if (git !== void 0) return repositoryAt(git, tomlText(table, "ref"), tomlText(table, "revision"));
  const url = tomlText(table, "url");
  if (url !== void 0) return readDirect(url).source;
  const path = tomlText(table, "path");
  return path === void 0 ? { type: "registry" } : { type: "path", url: path };
}
function texts(node) {
  return node?.type === "array" ? node.items.flatMap((item) => item.type === "string" ? item.value : []) : void 0;
}
function readDependencies(node) {
  if (node?.type === "table") return [...node.entries.keys()].map((key) => ({ name: ecosystem.normalizeName(key) }));
  return (texts(node) ?? []).flatMap((text) => {
    const requirement = readRequirement(text);
    const name = "reason" in requirement ? void 0 : requirement.name;
    return name === void 0 ? [] : [{ name: ecosystem.normalizeName(name) }];
  });
}

// src/extractors/pdm-lock/extractor.ts
var extractor = {
  files: ["**/pdm.lock", "**/pdm.*.lock"],
  lock: true,
  maxLength: 1e8,
  extract
};
function extract(input) {
  const { root, errors } = parseToml(input.content);
  const files = filesByPackage(root);
  const { found, gaps } = readTables(input, root, "package", (table) => readPackage(table, files));
  const entries = withProject(input, together(found));
  return {
    components: lockedComponents(input, entries),
    gaps: [...syntaxGaps(input, errors), ...gaps, ...entries.flatMap((entry) => foreignFiles(input, entry))],
    wants: [projectPath(input.path)]
  };
}
function withProject(input, packages) {
  const project = projectWants(input);
  const reached = project === void 0 ? void 0 : reaches(packages, project);
  const scope = ({ groups }) => {
    if (groups === void 0) return void 0;
    if (groups.includes("default")) return "runtime";
    return groups.some((group) => project?.extras.has(group)) ? "optional" : "development";
  };
  return packages.map((one) => {
    const reach = reached?.get(one);
    return {
      ...one,
      scope: scope(one) ?? reach?.scope ?? "runtime",
      direct: reach?.direct,
      dependsOn: one.runtime.map(({ name }) => name)
    };
  });
}
export {
  extractor
};
