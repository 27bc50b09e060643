import {
  reaches
} from "./shared-extractors-shared-python-reach.js";
import {
  projectPath,
  projectWants
} from "./shared-extractors-shared-python-project.js";
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

// src/extractors/poetry-lock/packages.ts
function hashesByName(root) {
  let found = /* @__PURE__ */ new Map(), files = tomlAt(root, "metadata", "files");
  for (let { key, value } of files?.type === "table" ? files.entries.values() : [])
    found.set(ecosystem.normalizeName(key), readFiles(value));
  let hashes = tomlAt(root, "metadata", "hashes");
  for (let { key, value } of hashes?.type === "table" ? hashes.entries.values() : []) {
    let texts = value.type === "array" ? value.items.flatMap((item) => item.type === "string" ? item.value : []) : [];
    found.set(
      ecosystem.normalizeName(key),
      texts.map((hash) => ({ archive: void 0, hashes: [`sha256:${hash}`] }))
    );
  }
  return found;
}
function readPackage(table, elsewhere) {
  let identity = readIdentity(table);
  if (identity === void 0) return;
  let own = tomlAt(table, "files"), files = own === void 0 ? ofVersion(elsewhere.get(identity.name) ?? [], identity.version) : readFiles(own), flag = tomlAt(table, "optional"), isOptional = flag?.type === "boolean" && flag.value === !0, origin = tomlAt(table, "source");
  return {
    ...identity,
    source: origin?.type === "table" ? readSource(origin) : { type: "registry" },
    own: !1,
    isOptional,
    scope: readScope(table, isOptional),
    archives: files.flatMap(({ archive }) => archive ?? []),
    unnamed: files.flatMap(({ archive, hashes }) => archive === void 0 ? hashes : []),
    variant: readMarkers(tomlAt(table, "markers")) ?? tomlText(table, "python-versions"),
    ...readDependencies(tomlAt(table, "dependencies"))
  };
}
function readScope(table, isOptional) {
  let category = tomlText(table, "category"), groups = tomlAt(table, "groups");
  return groups?.type !== "array" && category === void 0 ? void 0 : (groups?.type === "array" ? groups.items.some((item) => item.type === "string" && item.value === "main") : category !== "dev") ? isOptional ? "optional" : "runtime" : "development";
}
function readSource(origin) {
  let url = tomlText(origin, "url");
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
  return (list.type === "array" ? list.items : []).flatMap((item) => {
    if (item.type !== "table") return [];
    let hash = tomlText(item, "hash"), hashes = hash === void 0 ? [] : [hash], address = tomlText(item, "url") ?? tomlText(item, "file");
    return { archive: address === void 0 ? void 0 : archiveAt(address, hashes), hashes };
  });
}
function ofVersion(files, version) {
  let some = files.filter(({ archive }) => {
    let named = archiveName(archive?.file ?? "")?.version;
    return named !== void 0 && version !== void 0 && ecosystem.compare(named, version) === 0;
  });
  return some.length === 0 ? files : some;
}
function readMarkers(node) {
  if (node?.type === "string") return node.value;
  if (node?.type === "table")
    return [...node.entries.values()].map(({ key, value }) => `${key}: ${value.type === "string" ? value.value : ""}`).sort().join("; ");
}
function readDependencies(node) {
  let entries = node?.type === "table" ? [...node.entries.values()] : [], named = (optional) => entries.filter(({ value }) => isOptionalOnly(value) === optional).flatMap(({ key, value }) => {
    let name = ecosystem.normalizeName(key);
    return (value.type === "array" ? value.items : [value]).map((one) => ({ name, specifier: specifierOf(one) }));
  });
  return { runtime: named(!1), optional: named(!0), development: [] };
}
function specifierOf(node) {
  return node.type === "string" ? node.value : node.type === "table" ? tomlText(node, "version") : void 0;
}
function isOptionalOnly(node) {
  if (node.type === "array") return node.items.length > 0 && node.items.every(isOptionalOnly);
  let flag = node.type === "table" ? tomlAt(node, "optional") : void 0;
  return flag?.type === "boolean" && flag.value === !0;
}

// src/extractors/poetry-lock/extractor.ts
var extractor = {
  files: ["**/poetry.lock"],
  maxLength: 32e6,
  extract
};
function extract(input) {
  let { root, errors } = parseToml(input.content), hashes = hashesByName(root), { found, gaps } = readTables(input, root, "package", (table) => readPackage(table, hashes)), entries = withProject(input, found);
  return {
    components: lockedComponents(input, entries),
    gaps: [...syntaxGaps(input, errors), ...gaps, ...entries.flatMap((entry) => foreignFiles(input, entry))],
    wants: [projectPath(input.path)]
  };
}
function withProject(input, packages) {
  let project = projectWants(input), reached = project === void 0 ? void 0 : reaches(packages, project);
  return packages.map((one) => {
    let reach = reached?.get(one);
    return {
      ...one,
      scope: one.scope ?? reach?.scope ?? (one.isOptional ? "optional" : "runtime"),
      direct: reach?.direct,
      dependsOn: [...one.runtime, ...one.optional]
    };
  });
}
export {
  extractor
};
