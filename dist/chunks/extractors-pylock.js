import {
  namesOf,
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
  tomlText,
  unreadable
} from "./review.js";
import "./cli.js";

// src/extractors/pylock/packages.ts
function readPackage(table) {
  let identity = readIdentity(table);
  if (identity === void 0) return;
  let wheels = tomlAt(table, "wheels"), files = [tomlAt(table, "archive"), tomlAt(table, "sdist"), ...wheels?.type === "array" ? wheels.items : []], archive = tomlText(table, "archive", "url") ?? tomlText(table, "archive", "path") ?? "", marker = tomlText(table, "marker");
  return {
    ...identity,
    version: identity.version ?? archiveName(archive)?.version,
    source: readSource(table),
    archives: files.flatMap((file) => file?.type === "table" ? readFile(file) : []),
    scope: readScope(marker),
    dependsOn: readDependencies(tomlAt(table, "dependencies")),
    variant: marker ?? tomlText(table, "requires-python")
  };
}
function readDependencies(list) {
  return (list?.type === "array" ? list.items : []).flatMap((table) => {
    let name = table.type === "table" ? tomlText(table, "name") : void 0;
    if (table.type !== "table" || name === void 0) return [];
    let says = ["vcs", "directory", "archive", "index"].some((key) => table.entries.has(key)), version = tomlText(table, "version");
    return [{ name: ecosystem.normalizeName(name), version, ...says && { source: readSource(table) } }];
  });
}
function readSource(table) {
  let text = (...path) => tomlText(table, ...path);
  if (table.entries.has("vcs")) {
    let url = text("vcs", "url") ?? text("vcs", "path");
    return repositoryAt(url, text("vcs", "requested-revision"), text("vcs", "commit-id"));
  }
  if (table.entries.has("directory")) return pathAt(text("directory", "path"));
  if (table.entries.has("archive")) {
    let url = text("archive", "url");
    return url === void 0 ? pathAt(text("archive", "path")) : readDirect(url).source;
  }
  return registryAt(text("index"));
}
function pathAt(path) {
  return { type: "path", ...path !== void 0 && { url: path } };
}
function readFile(table) {
  let read = archiveAt(tomlText(table, "url") ?? tomlText(table, "path") ?? "", readHashes(tomlAt(table, "hashes")));
  return { ...read, file: tomlText(table, "name") ?? read.file };
}
function readHashes(node) {
  return (node?.type === "table" ? [...node.entries.values()] : []).flatMap(({ key, value }) => value.type === "string" ? [`${key}:${value.value}`] : []);
}
function readScope(marker) {
  let alternatives = (marker ?? "").split(/\bor\b/);
  return alternatives.every((one) => /\bin\s+dependency_groups\b/.test(one)) ? "development" : alternatives.every((one) => /\bin\s+(?:dependency_groups|extras)\b/.test(one)) ? "optional" : "runtime";
}

// src/extractors/pylock/extractor.ts
var extractor = {
  files: ["**/pylock.toml", "**/pylock.*.toml"],
  maxLength: 32e6,
  extract
};
function extract(input) {
  let { root, errors } = parseToml(input.content), { found, gaps } = readTables(input, root, "packages", readPackage), project = projectWants(input), names = project === void 0 ? void 0 : namesOf(project), entries = found.map((one) => ({ ...one, direct: names?.has(one.name) }));
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
  let entry = root.entries.get("lock-version"), version = tomlText(root, "lock-version") ?? "";
  return entry === void 0 || /^1(?:\.|$)/.test(version) ? [] : [unreadable(input, entry.start, entry.end, "the lockfile version is not supported")];
}
export {
  extractor
};
