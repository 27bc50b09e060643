import {
  reaches
} from "./shared-extractors-shared-python-reach.js";
import {
  foreignFiles,
  lockedComponents,
  readIdentity,
  readTables
} from "./shared-extractors-shared-python-locked.js";
import {
  registryAt,
  repositoryAt
} from "./shared-extractors-shared-python-origin.js";
import {
  syntaxGaps
} from "./shared-extractors-shared-files-toml-file.js";
import "./shared-extractors-shared-files-lock-entries.js";
import {
  archiveAt
} from "./shared-extractors-shared-files-archives.js";
import {
  archiveName,
  ecosystem8 as ecosystem,
  parseToml,
  readDirect,
  tomlAt,
  tomlText
} from "./review.js";
import "./cli.js";

// src/extractors/uv-lock/packages.ts
function readPackage(table) {
  let identity = readIdentity(table);
  if (identity === void 0) return;
  let origin = tomlAt(table, "source"), from = origin?.type === "table" ? origin : void 0;
  return {
    ...identity,
    version: identity.version ?? (from && archiveVersion(from)),
    source: from === void 0 ? { type: "registry" } : readSource(from),
    own: ["virtual", "editable", "directory"].some((key) => from?.entries.has(key)),
    archives: readFiles(table),
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
  let text = (key) => tomlText(origin, key), git = text("git");
  if (git !== void 0) return gitSource(git);
  let registry = text("registry");
  if (registry !== void 0) return registryAt(registry);
  let url = text("url");
  if (url !== void 0) return readDirect(url).source;
  let path = text("path") ?? text("editable") ?? text("virtual") ?? text("directory");
  return path === void 0 ? { type: "registry" } : { type: "path", url: path };
}
function gitSource(text) {
  let [address = "", commit] = text.split("#", 2), [url = "", query = ""] = address.split("?", 2), asked = new URLSearchParams(query);
  return repositoryAt(url, asked.get("rev") ?? asked.get("tag") ?? asked.get("branch") ?? void 0, commit);
}
function archiveVersion(origin) {
  return archiveName(tomlText(origin, "url") ?? tomlText(origin, "path") ?? "")?.version;
}
function readFiles(table) {
  let wheels = tomlAt(table, "wheels"), files = [];
  for (let archive of [tomlAt(table, "sdist"), ...wheels?.type === "array" ? wheels.items : []]) {
    if (archive?.type !== "table") continue;
    let hash = tomlText(archive, "hash"), address = tomlText(archive, "url") ?? tomlText(archive, "path") ?? tomlText(archive, "filename") ?? "";
    files.push(archiveAt(address, hash === void 0 ? [] : [hash]));
  }
  return files;
}
function readMarkers(node) {
  let markers = node?.type === "array" ? node.items.flatMap((item) => item.type === "string" ? item.value : []) : [];
  return markers.length === 0 ? void 0 : markers.join(" or ");
}
function readGroups(node) {
  return node?.type === "table" ? [...node.entries.values()].flatMap(({ value }) => readDependencies(value)) : [];
}
function readDependencies(node) {
  return node?.type !== "array" ? [] : node.items.flatMap((item) => {
    let name = item.type === "table" ? tomlText(item, "name") : void 0;
    if (item.type !== "table" || name === void 0) return [];
    let origin = tomlAt(item, "source");
    return [
      {
        name: ecosystem.normalizeName(name),
        version: tomlText(item, "version"),
        ...origin?.type === "table" && { source: readSource(origin) }
      }
    ];
  });
}

// src/extractors/uv-lock/extractor.ts
var extractor = {
  files: ["**/uv.lock", "**/*.py.lock"],
  maxLength: 32e6,
  extract
};
function extract(input) {
  let { root, errors } = parseToml(input.content), { found: packages, gaps } = readTables(input, root, "package", readPackage), reached = reaches(packages, readManifest(root)), entries = packages.map((one) => {
    let wanted = [...one.runtime, ...one.optional, ...one.own ? one.development : []], { scope = "runtime", direct = !1 } = reached.get(one) ?? {};
    return { ...one, scope, direct, dependsOn: wanted };
  });
  return {
    governs: packages.flatMap(({ own, source: { url } }) => own && url !== void 0 ? [url] : []),
    components: lockedComponents(input, entries),
    gaps: [...syntaxGaps(input, errors), ...gaps, ...entries.flatMap((entry) => foreignFiles(input, entry))]
  };
}
export {
  extractor
};
