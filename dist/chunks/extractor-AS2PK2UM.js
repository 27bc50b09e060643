import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  ecosystem
} from "./chunk-GFQTHET2.js";
import {
  readToml
} from "./chunk-6FU3565E.js";
import "./chunk-OKRB2SBH.js";
import "./chunk-QLT5SFCX.js";
import "./chunk-L4GEVYOE.js";
import {
  parseToml
} from "./chunk-5NCGPKJH.js";
import {
  tomlAt,
  tomlText
} from "./chunk-KUNCNRGH.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/julia-manifest/extractor.ts
import { posix } from "node:path";

// src/extractors/julia-manifest/entry.ts
function readEntry(name, table) {
  const uuid = table.entries.get("uuid");
  if (uuid?.value.type !== "string" || !/^[0-9a-f-]{36}$/i.test(uuid.value.value)) return void 0;
  const version = table.entries.get("version");
  const source = sourceOf(table);
  const isVersioned = version?.value.type === "string";
  return {
    name,
    uuid: uuid.value.value.toLowerCase(),
    version: version?.value.type === "string" ? version.value.value : void 0,
    source,
    treeHash: tomlText(table, "git-tree-sha1"),
    dependencies: dependencyNames(table),
    isBuiltIn: !isVersioned && source.type === "registry",
    start: table.start,
    end: (isVersioned ? version : uuid).end
  };
}
function sourceOf(table) {
  const url = tomlText(table, "repo-url");
  const ref = tomlText(table, "repo-rev");
  if (url !== void 0) {
    if (!/^(?:[a-z][a-z0-9+.-]*:|[^/\\\s]+@[^/\\\s]+:)/i.test(url)) return { type: "path", url };
    const address = url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
    const isCommit = ref !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
    return {
      type: "vcs",
      url: address,
      ...ref !== void 0 && { ref },
      ...isCommit && { commit: ref.toLowerCase() }
    };
  }
  const path = tomlText(table, "path");
  if (path !== void 0) return { type: "path", url: path };
  const registry = registryName(table);
  return registry === void 0 || registry === "General" ? { type: "registry" } : { type: "registry", url: registry };
}
function registryName(table) {
  const node = tomlAt(table, "registries");
  if (node?.type === "string") return node.value;
  const names = node?.type === "array" ? node.items.flatMap((item) => item.type === "string" ? [item.value] : []) : [];
  return names.includes("General") ? "General" : names[0];
}
function dependencyNames(table) {
  const node = tomlAt(table, "deps");
  if (node?.type === "table") return [...node.entries.keys()];
  return node?.type === "array" ? node.items.flatMap((item) => item.type === "string" ? [item.value] : []) : [];
}

// src/extractors/julia-manifest/extractor.ts
var extractor = {
  files: ["**/Manifest.toml", "**/JuliaManifest.toml", "**/Manifest-v*.toml", "**/JuliaManifest-v*.toml"],
  lock: true,
  maxLength: 16e6,
  extract
};
var newestKnown = 2;
function extract(input) {
  const { root, gaps } = readToml(input);
  const gap = (start, end, reason) => {
    return { code: "unreadable", subject: input.path, reason, location: input.locate(start, end) };
  };
  const format = tomlAt(root, "manifest_format");
  const major = format?.type === "string" ? Number.parseInt(format.value, 10) : Number.NaN;
  if (format !== void 0 && !(major <= newestKnown)) {
    gaps.push(gap(format.start, format.end, "the format of the file is none that is understood"));
  }
  const list = format === void 0 ? root : tomlAt(root, "deps");
  const packages = [];
  for (const { key, value } of list?.type === "table" ? list.entries.values() : []) {
    if (value.type !== "array") continue;
    for (const item of value.items) {
      const entry = item.type === "table" ? readEntry(key, item) : void 0;
      if (entry === void 0) {
        if (format !== void 0) gaps.push(gap(item.start, item.end, `${key} has no UUID`));
      } else packages.push(entry);
    }
  }
  const folder = posix.dirname(input.path);
  const wants = ["Project.toml", "JuliaProject.toml"].map((name) => posix.join(folder, name));
  const named = directNames(wants, input);
  const components = packages.filter(({ isBuiltIn }) => !isBuiltIn).map((entry) => component(input, entry, named));
  return { components, gaps, wants: packages.length === 0 ? [] : wants };
}
function directNames(paths, { neighbours }) {
  const [text] = paths.flatMap((path) => neighbours.get(path) ?? []);
  if (text === void 0) return void 0;
  const deps = tomlAt(parseToml(text).root, "deps");
  return new Set(deps?.type === "table" ? deps.entries.keys() : []);
}
function component(input, { name, version, uuid, source, treeHash, dependencies, start, end }, named) {
  return {
    kind: "package",
    ecosystem: "julia",
    name,
    purl: `${ecosystem.purl(name, version)}?uuid=${encodeURIComponent(uuid)}`,
    ...version !== void 0 && { version },
    hashes: treeHash === void 0 ? [] : [`git-tree-sha1:${treeHash}`],
    source,
    scope: "runtime",
    ...named && { direct: named.has(name) },
    dependsOn: dependencies,
    slot: uuid,
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: "certain"
  };
}
export {
  extractor
};
