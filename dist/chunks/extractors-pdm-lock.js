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
  ecosystem8 as ecosystem,
  isFailure,
  parseToml,
  readDirect,
  readRequirement2 as readRequirement,
  tomlAt,
  tomlText
} from "./review.js";
import "./cli.js";

// src/extractors/pdm-lock/packages.ts
function filesByPackage(root) {
  let files = tomlAt(root, "metadata", "files"), entries = files?.type === "table" ? [...files.entries.values()] : [];
  return new Map(entries.map(({ key, value }) => [key, value]));
}
function readPackage(table, elsewhere) {
  let identity = readIdentity(table);
  if (identity === void 0) return;
  let written = `${tomlText(table, "name") ?? ""} ${identity.version ?? ""}`, files = tomlAt(table, "files") ?? elsewhere.get(written), marker = tomlText(table, "marker") ?? tomlText(table, "requires_python");
  return {
    ...identity,
    source: readSource(table),
    own: !1,
    groups: texts(tomlAt(table, "groups")),
    archives: readFiles(files),
    variant: marker,
    runtime: readDependencies(tomlAt(table, "dependencies")),
    optional: [],
    development: []
  };
}
function together(packages) {
  let byIdentity = /* @__PURE__ */ new Map();
  for (let one of packages) {
    let key = JSON.stringify([one.name, one.version, one.source]), before = byIdentity.get(key);
    byIdentity.set(key, before === void 0 ? one : joined(before, one));
  }
  return [...byIdentity.values()];
}
function joined(one, other) {
  return {
    ...one,
    groups: one.groups && other.groups && [.../* @__PURE__ */ new Set([...one.groups, ...other.groups])],
    archives: distinct([...one.archives, ...other.archives]),
    runtime: [...one.runtime, ...other.runtime].filter(({ name }) => name !== one.name)
  };
}
function distinct(archives) {
  return [...new Map(archives.map((archive) => [JSON.stringify(archive), archive])).values()];
}
function readFiles(list) {
  return (list?.type === "array" ? list.items : []).flatMap((item) => {
    if (item.type !== "table") return [];
    let hash = tomlText(item, "hash");
    return archiveAt(tomlText(item, "url") ?? tomlText(item, "file") ?? "", hash === void 0 ? [] : [hash]);
  });
}
function readSource(table) {
  let git = tomlText(table, "git");
  if (git !== void 0) return repositoryAt(git, tomlText(table, "ref"), tomlText(table, "revision"));
  let url = tomlText(table, "url");
  if (url !== void 0) return readDirect(url).source;
  let path = tomlText(table, "path");
  return path === void 0 ? { type: "registry" } : { type: "path", url: path };
}
function texts(node) {
  return node?.type === "array" ? node.items.flatMap((item) => item.type === "string" ? item.value : []) : void 0;
}
function readDependencies(node) {
  return node?.type === "table" ? [...node.entries.keys()].map((key) => ({
    name: ecosystem.normalizeName(key),
    specifier: tomlText(node, key) ?? tomlText(node, key, "version")
  })) : (texts(node) ?? []).flatMap((text) => {
    let requirement = readRequirement(text);
    return isFailure(requirement) || requirement.name === void 0 ? [] : [{ name: ecosystem.normalizeName(requirement.name), specifier: requirement.specifier }];
  });
}

// src/extractors/pdm-lock/extractor.ts
var extractor = {
  files: ["**/pdm.lock", "**/pdm.*.lock"],
  maxLength: 32e6,
  extract
};
function extract(input) {
  let { root, errors } = parseToml(input.content), files = filesByPackage(root), { found, gaps } = readTables(input, root, "package", (table) => readPackage(table, files)), entries = withProject(input, together(found));
  return {
    components: lockedComponents(input, entries),
    gaps: [...syntaxGaps(input, errors), ...gaps, ...entries.flatMap((entry) => foreignFiles(input, entry))],
    wants: [projectPath(input.path)]
  };
}
function withProject(input, packages) {
  let project = projectWants(input), reached = project === void 0 ? void 0 : reaches(packages, project), scope = ({ groups }) => {
    if (groups !== void 0)
      return groups.includes("default") ? "runtime" : groups.some((group) => project?.extras.has(group)) ? "optional" : "development";
  };
  return packages.map((one) => {
    let reach = reached?.get(one);
    return {
      ...one,
      scope: scope(one) ?? reach?.scope ?? "runtime",
      direct: reach?.direct,
      dependsOn: one.runtime
    };
  });
}
export {
  extractor
};
