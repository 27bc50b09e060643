import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  namesOf,
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
  textsOf,
  unreadable
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

// src/extractors/pylock/packages.ts
function readPackage(table) {
  const identity = readIdentity(table);
  if (identity === void 0) return void 0;
  const wheels = tomlAt(table, "wheels");
  const files = [tomlAt(table, "archive"), tomlAt(table, "sdist"), ...wheels?.type === "array" ? wheels.items : []];
  const archive = tomlText(table, "archive", "url") ?? tomlText(table, "archive", "path") ?? "";
  const marker = tomlText(table, "marker");
  return {
    ...identity,
    version: identity.version ?? archiveName(archive)?.version,
    source: readSource(table),
    hashes: files.flatMap((file) => file?.type === "table" ? readHashes(tomlAt(file, "hashes")) : []),
    urls: files.flatMap((file) => file?.type === "table" ? tomlText(file, "url") ?? [] : []),
    scope: readScope(marker),
    dependsOn: textsOf(tomlAt(table, "dependencies"), "name").map((name) => ecosystem.normalizeName(name)),
    variant: marker ?? tomlText(table, "requires-python")
  };
}
function readSource(table) {
  const text = (...path) => tomlText(table, ...path);
  if (table.entries.has("vcs")) {
    const url = text("vcs", "url") ?? text("vcs", "path");
    return repositoryAt(url, text("vcs", "requested-revision"), text("vcs", "commit-id"));
  }
  if (table.entries.has("directory")) return pathAt(text("directory", "path"));
  if (table.entries.has("archive")) {
    const url = text("archive", "url");
    return url === void 0 ? pathAt(text("archive", "path")) : readDirect(url).source;
  }
  return registryAt(text("index"));
}
function pathAt(path) {
  return { type: "path", ...path !== void 0 && { url: path } };
}
function readHashes(node) {
  const entries = node?.type === "table" ? [...node.entries.values()] : [];
  return entries.flatMap(({ key, value }) => value.type === "string" ? [`${key}:${value.value}`] : []);
}
function readScope(marker) {
  const alternatives = (marker ?? "").split(/\bor\b/);
  if (alternatives.every((one) => /\bin\s+dependency_groups\b/.test(one))) return "development";
  return alternatives.every((one) => /\bin\s+(?:dependency_groups|extras)\b/.test(one)) ? "optional" : "runtime";
}

// src/extractors/pylock/extractor.ts
var extractor = {
  files: ["**/pylock.toml", "**/pylock.*.toml"],
  lock: true,
  maxLength: 1e8,
  extract
};
function extract(input) {
  const { root, errors } = parseToml(input.content);
  const { found, gaps } = readTables(input, root, "packages", readPackage);
  const project = projectWants(input);
  const names = project === void 0 ? void 0 : namesOf(project);
  const entries = found.map((one) => ({ ...one, direct: names?.has(one.name) }));
  return {
    components: lockedComponents(input, entries),
    gaps: [
      ...syntaxGaps(input, errors),
      ...versionGaps(input, root),
      ...gaps,
      ...entries.flatMap((entry) => foreignFiles(input, entry))
    ],
    wants: [projectPath(input.path)]
  };
}
function versionGaps(input, root) {
  const entry = root.entries.get("lock-version");
  const version = tomlText(root, "lock-version") ?? "";
  if (entry === void 0 || /^1(?:\.|$)/.test(version)) return [];
  return [unreadable(input, entry.start, entry.end, "the lock is of a version that is not known")];
}
export {
  extractor
};
