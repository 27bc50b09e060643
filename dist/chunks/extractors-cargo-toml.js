import {
  readToml
} from "./shared-extractors-shared-files-toml-file.js";
import {
  givenAt,
  givingText
} from "./shared-extractors-shared-files-evidence.js";
import {
  ecosystem,
  gitSource,
  isFailure,
  isTemplate,
  parseToml,
  possibleLocks,
  registrySource,
  tomlAt,
  tomlText
} from "./review.js";
import "./cli.js";

// src/extractors/cargo-toml/dependency.ts
var telling = ["version", "git", "path", "workspace"];
function readDependency({ key, value, start, end }, content) {
  if (value.type === "string")
    return {
      name: key,
      specifier: value.value,
      source: { type: "registry" },
      optional: !1,
      inherited: !1,
      start,
      end,
      given: value
    };
  if (value.type !== "table") return { reason: `${key} is neither a version nor a table` };
  let version = tomlAt(value, "version");
  return version !== void 0 && version.type !== "string" ? { reason: `the version of ${key} is not a string` } : {
    name: tomlText(value, "package") ?? key,
    specifier: version?.value,
    source: sourceOf(value),
    optional: isTrue(tomlAt(value, "optional")),
    inherited: isTrue(tomlAt(value, "workspace")),
    ...place(value, start, end, content),
    given: givingText(value, "rev", "tag", "branch", "version")
  };
}
function sourceOf(table) {
  let text = (key) => tomlText(table, key), git = text("git");
  if (git !== void 0) return gitSource(git, text("rev") ?? text("tag") ?? text("branch"));
  let path = text("path");
  if (path !== void 0) return { type: "path", url: path };
  let index = text("registry-index");
  if (index !== void 0) return registrySource(index);
  let registry = text("registry");
  return registry === void 0 || isDefaultName(registry) ? { type: "registry" } : { type: "registry", url: registry };
}
function isDefaultName(registry) {
  return registry === "crates-io";
}
function place(table, start, end, content) {
  let said = telling.map((key) => table.entries.get(key)).find((entry) => entry !== void 0);
  return said === void 0 ? { start, end } : { start: content.startsWith("[", content.lastIndexOf(`
`, start) + 1 + indent(content, start)) ? said.start : start, end: said.end };
}
function indent(content, offset) {
  let line = content.lastIndexOf(`
`, offset) + 1, at = line;
  for (; content[at] === " " || content[at] === "	"; ) at++;
  return at - line;
}
function isTrue(node) {
  return node?.type === "boolean" && node.value === !0;
}

// src/extractors/cargo-toml/sections.ts
var kinds = [
  ["dependencies", "runtime"],
  ["dev-dependencies", "development"],
  ["dev_dependencies", "development"],
  ["build-dependencies", "build"],
  ["build_dependencies", "build"]
];
function sections(root) {
  return [
    ...dependencyTables(root, ""),
    ...entriesOf(tomlAt(root, "target")).flatMap(
      ({ key, value }) => value.type === "table" ? dependencyTables(value, `target.${key}.`) : []
    ),
    ...section(tomlAt(root, "workspace", "dependencies"), "workspace.dependencies", "runtime", !0),
    ...entriesOf(tomlAt(root, "patch")).flatMap(({ key, value }) => section(value, `patch.${key}`, "runtime", !1)),
    ...section(tomlAt(root, "replace"), "replace", "runtime", !1)
  ];
}
function entriesOf(node) {
  return node?.type === "table" ? [...node.entries.values()] : [];
}
function dependencyTables(table, prefix) {
  return kinds.flatMap(([key, scope]) => section(tomlAt(table, key), `${prefix}${key}`, scope, !0));
}
function section(node, slot, scope, direct) {
  return node === void 0 ? [] : [{ slot, scope, direct, node }];
}

// src/extractors/cargo-toml/workspace.ts
import { posix } from "node:path";
function foldersAbove(path) {
  let parts = path.split("/").slice(0, -1);
  return [...parts, ""].map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
function inFolders(folders, name) {
  return folders.map((folder) => posix.join(folder, name));
}
function workspaceDependencies(root, manifests, texts) {
  let inherited = /* @__PURE__ */ new Map(), above = manifests.flatMap((path) => texts.get(path) ?? []);
  for (let [manifest, text] of [[root, ""], ...above.map((text2) => [parseToml(text2).root, text2])])
    if (tomlAt(manifest, "workspace") !== void 0) {
      for (let entry of entriesOf(tomlAt(manifest, "workspace", "dependencies"))) {
        let dependency = readDependency(entry, text);
        isFailure(dependency) || inherited.set(entry.key, dependency);
      }
      return inherited;
    }
  return inherited;
}

// src/extractors/cargo-toml/extractor.ts
var extractor = { files: ["**/Cargo.toml"], extract };
function extract(input) {
  let { root, gaps } = readToml(input), components = [], above = foldersAbove(input.path).slice(1), isRoot = tomlAt(root, "workspace") !== void 0, manifests = isRoot ? [] : inFolders(above, "Cargo.toml"), inherited = workspaceDependencies(root, manifests, input.neighbours), wantsRoot = !1;
  for (let section2 of sections(root)) {
    section2.node.type !== "table" && gaps.push(gap(input, section2.node.start, section2.node.end, `${section2.slot} is not a table`));
    for (let entry of entriesOf(section2.node)) {
      let dependency = readDependency(entry, input.content);
      isFailure(dependency) ? gaps.push(gap(input, entry.start, entry.end, dependency.reason)) : isName(dependency.name) ? (wantsRoot ||= dependency.inherited, components.push(component(input, section2, entry, dependency, inherited.get(entry.key)))) : gaps.push(gap(input, entry.start, entry.end, "it names no crate"));
    }
  }
  let locks = possibleLocks(input.path, isRoot ? 0 : above.length);
  return { components, gaps, wants: components.length === 0 ? [] : [...locks, ...wantsRoot ? manifests : []] };
}
function component(input, { slot, scope, direct }, { key }, dependency, inherited) {
  let { name, source } = (dependency.inherited ? inherited : void 0) ?? dependency, { specifier = "", optional, start, end, given } = dependency, isFilledIn = isTemplate(specifier), version = source.type === "registry" && !isFilledIn ? ecosystem.pinned(specifier) : void 0;
  return {
    kind: "package",
    role: "requirement",
    ecosystem: "cargo",
    name,
    purl: ecosystem.purl(name, version),
    ...version !== void 0 && { version },
    ...specifier !== "" && !isFilledIn && { specifier },
    hashes: [],
    source,
    scope: optional && scope === "runtime" ? "optional" : scope,
    ...direct && { direct },
    slot: name === key ? slot : `${slot} > ${key}`,
    location: input.locate(start, end),
    ...givenAt(input, given),
    text: input.content.slice(start, end),
    confidence: "certain"
  };
}
function isName(name) {
  return name !== "" && name.length <= 256 && !/[\s/\\{}]/.test(name);
}
function gap(input, start, end, reason) {
  return { code: "parse-error", subject: input.path, reason, location: input.locate(start, end) };
}
export {
  extractor
};
