import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  registryAt,
  repositoryAt
} from "./chunk-2MUDM7JE.js";
import {
  properties,
  property,
  text
} from "./chunk-3A6SUTMJ.js";
import {
  parseJson,
  summary
} from "./chunk-7BSHXXHH.js";
import {
  parseToml
} from "./chunk-5NCGPKJH.js";
import "./chunk-KUNCNRGH.js";
import {
  ecosystem,
  isDefaultIndex,
  isPackageName,
  readDirect
} from "./chunk-6GLDWVWQ.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/pipfile-lock/extractor.ts
import { posix } from "node:path";

// src/extractors/pipfile-lock/packages.ts
function readIndexes(meta) {
  const list = property(meta, "sources")?.value;
  const sources = (list?.type === "array" ? list.items : []).flatMap((source) => {
    const url = text(source, "url");
    return url === void 0 ? [] : [{ name: text(source, "name") ?? "", url }];
  });
  return { urls: new Map(sources.map(({ name, url }) => [name, url])), first: sources[0]?.url };
}
function readLocked(entry, category, indexes, input) {
  const { key, value, start, keyEnd } = entry;
  if (!isPackageName(key)) return { reason: "the entry names no package" };
  if (value?.type !== "object") return { reason: "the entry is no object" };
  const name = ecosystem.normalizeName(key);
  const source = readSource(value, indexes);
  const written = text(value, "version");
  const version = (written === void 0 ? void 0 : ecosystem.pinned(written)) ?? archiveVersion(value);
  const hashes = property(value, "hashes")?.value;
  const versionAt = property(value, "version");
  const location = input.locate(start, keyEnd);
  return {
    kind: "package",
    ecosystem: "pypi",
    name,
    purl: ecosystem.purl(name, version),
    ...version !== void 0 && { version },
    ...version === void 0 && written !== void 0 && { specifier: written },
    hashes: (hashes?.type === "array" ? hashes.items : []).flatMap((hash) => hash.type === "string" ? hash.value : []),
    source,
    scope: scopes.get(category) ?? "optional",
    slot: category,
    // The hashes stand between the name and the version: a comment belongs on the version.
    location: versionAt === void 0 ? location : input.locate(versionAt.start, versionAt.end),
    text: `${input.content.slice(start, keyEnd)}: ${versionAt === void 0 ? "" : input.content.slice(versionAt.start, versionAt.end)}`,
    confidence: "certain"
  };
}
var scopes = /* @__PURE__ */ new Map([
  ["default", "runtime"],
  ["develop", "development"]
]);
function readSource(value, { urls, first }) {
  for (const kind of ["git", "hg", "svn", "bzr"]) {
    const url2 = text(value, kind);
    if (url2 !== void 0) return repositoryAt(url2, text(value, "ref"), void 0);
  }
  const path = text(value, "path");
  if (path !== void 0) return { type: "path", url: path };
  const file = text(value, "file");
  if (file !== void 0) return readDirect(file).source;
  const index = text(value, "index");
  const url = index === void 0 ? first : urls.get(index) ?? (URL.canParse(index) ? index : first);
  return url === void 0 || isDefaultIndex(url) ? { type: "registry" } : registryAt(url);
}
function archiveVersion(value) {
  return readDirect(text(value, "file") ?? text(value, "path") ?? "").version;
}

// src/extractors/pipfile-lock/extractor.ts
var extractor = {
  files: ["**/Pipfile.lock"],
  lock: true,
  maxLength: 64e6,
  extract
};
function extract(input) {
  const { root, errors } = parseJson(input.content);
  const components = [];
  const gaps = [];
  const gap = (reason, start, end, subject = input.path) => {
    gaps.push({ code: "unreadable", subject, reason, location: input.locate(start, end) });
  };
  const syntax = summary(errors);
  if (syntax !== void 0) gap(syntax.message, syntax.offset, syntax.offset + syntax.length);
  else if (root?.type !== "object") gap("it holds no object", 0, 0);
  const [twice, ...more] = errors.filter(({ type }) => type === "duplicate");
  if (twice !== void 0) {
    const others = more.length === 0 ? "" : ` (and ${more.length} more like it)`;
    gap(`${twice.message}${others}`, twice.offset, twice.offset + twice.length);
  }
  const indexes = readIndexes(property(root, "_meta")?.value);
  const direct = projectNames(input);
  for (const category of properties(root)) {
    if (category.key === "_meta") continue;
    if (category.value?.type !== "object") {
      gap(`${category.key} is no object`, category.start, category.end);
      continue;
    }
    for (const entry of properties(category.value)) {
      const found = readLocked(entry, category.key, indexes, input);
      if ("reason" in found) gap(found.reason, entry.start, entry.keyEnd, entry.key);
      else components.push(direct === void 0 ? found : { ...found, direct: direct.has(found.name) });
    }
  }
  return { components, gaps, wants: [projectPath(input)] };
}
function projectPath({ path }) {
  return posix.join(posix.dirname(path), "Pipfile");
}
function projectNames(input) {
  const text2 = input.neighbours.get(projectPath(input));
  if (text2 === void 0) return void 0;
  const tables = [...parseToml(text2).root.entries.values()].flatMap(
    ({ value }) => value.type === "table" ? value : []
  );
  return new Set(tables.flatMap(({ entries }) => [...entries.keys()].map((name) => ecosystem.normalizeName(name))));
}
export {
  extractor
};
