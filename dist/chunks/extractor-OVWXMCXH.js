import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  readToml
} from "./chunk-6FU3565E.js";
import "./chunk-OKRB2SBH.js";
import {
  ecosystem,
  gitSource,
  registrySource
} from "./chunk-L24WWVM3.js";
import "./chunk-J2UXDKE6.js";
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
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/cargo-toml/dependency.ts
var telling = ["version", "git", "path", "workspace"];
function readDependency({ key, value, start, end }, content) {
  if (value.type === "string") {
    return {
      name: key,
      specifier: value.value,
      source: { type: "registry" },
      optional: false,
      inherited: false,
      start,
      end
    };
  }
  if (value.type !== "table") return { reason: `${key} is neither a version nor a table` };
  const version = tomlAt(value, "version");
  if (version !== void 0 && version.type !== "string") return { reason: `the version of ${key} is no text` };
  return {
    name: tomlText(value, "package") ?? key,
    specifier: version?.value,
    source: sourceOf(value),
    optional: isTrue(tomlAt(value, "optional")),
    inherited: isTrue(tomlAt(value, "workspace")),
    ...place(value, start, end, content)
  };
}
function sourceOf(table) {
  const text = (key) => tomlText(table, key);
  const git = text("git");
  if (git !== void 0) return gitSource(git, text("rev") ?? text("tag") ?? text("branch"));
  const path = text("path");
  if (path !== void 0) return { type: "path", url: path };
  const index = text("registry-index");
  if (index !== void 0) return registrySource(index);
  const registry = text("registry");
  return registry === void 0 || isDefaultName(registry) ? { type: "registry" } : { type: "registry", url: registry };
}
function isDefaultName(registry) {
  return registry === "crates-io";
}
function place(table, start, end, content) {
  const said = telling.map((key) => table.entries.get(key)).find((entry) => entry !== void 0);
  if (said === void 0) return { start, end };
  const isHeader = content.startsWith("[", content.lastIndexOf("\n", start) + 1 + indent(content, start));
  return { start: isHeader ? said.start : start, end: said.end };
}
function indent(content, offset) {
  const line = content.lastIndexOf("\n", offset) + 1;
  let at = line;
  while (content[at] === " " || content[at] === "	") at++;
  return at - line;
}
function isTrue(node) {
  return node?.type === "boolean" && node.value === true;
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
    ...section(tomlAt(root, "workspace", "dependencies"), "workspace.dependencies", "runtime", true),
    ...entriesOf(tomlAt(root, "patch")).flatMap(({ key, value }) => section(value, `patch.${key}`, "runtime", false)),
    ...section(tomlAt(root, "replace"), "replace", "runtime", false)
  ];
}
function entriesOf(node) {
  return node?.type === "table" ? [...node.entries.values()] : [];
}
function dependencyTables(table, prefix) {
  return kinds.flatMap(([key, scope]) => section(tomlAt(table, key), `${prefix}${key}`, scope, true));
}
function section(node, slot, scope, direct) {
  return node === void 0 ? [] : [{ slot, scope, direct, node }];
}

// src/extractors/cargo-toml/workspace.ts
import { posix } from "node:path";
function foldersAbove(path) {
  const parts = path.split("/").slice(0, -1);
  return [...parts, ""].map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
function inFolders(folders, name) {
  return folders.map((folder) => posix.join(folder, name));
}
function workspaceDependencies(root, manifests, texts) {
  const inherited = /* @__PURE__ */ new Map();
  const above = manifests.flatMap((path) => texts.get(path) ?? []);
  for (const [manifest, text] of [[root, ""], ...above.map((text2) => [parseToml(text2).root, text2])]) {
    if (tomlAt(manifest, "workspace") === void 0) continue;
    for (const entry of entriesOf(tomlAt(manifest, "workspace", "dependencies"))) {
      const dependency = readDependency(entry, text);
      if (!("reason" in dependency)) inherited.set(entry.key, dependency);
    }
    return inherited;
  }
  return inherited;
}

// src/extractors/cargo-toml/extractor.ts
var extractor = { files: ["**/Cargo.toml"], extract };
var placeholder = /\{\{|\{%|\$\{/;
function extract(input) {
  const { root, gaps } = readToml(input);
  const components = [];
  const above = foldersAbove(input.path).slice(1);
  const isRoot = tomlAt(root, "workspace") !== void 0;
  const manifests = isRoot ? [] : inFolders(above, "Cargo.toml");
  const inherited = workspaceDependencies(root, manifests, input.neighbours);
  let wantsRoot = false;
  for (const section2 of sections(root)) {
    if (section2.node.type !== "table") {
      gaps.push(gap(input, section2.node.start, section2.node.end, `${section2.slot} is no table`));
    }
    for (const entry of entriesOf(section2.node)) {
      const dependency = readDependency(entry, input.content);
      if ("reason" in dependency) gaps.push(gap(input, entry.start, entry.end, dependency.reason));
      else if (!isName(dependency.name)) gaps.push(gap(input, entry.start, entry.end, "it names no crate"));
      else {
        wantsRoot ||= dependency.inherited;
        components.push(component(input, section2, entry, dependency, inherited.get(entry.key)));
      }
    }
  }
  const locks = inFolders(isRoot ? foldersAbove(input.path).slice(0, 1) : foldersAbove(input.path), "Cargo.lock");
  return { components, gaps, wants: components.length === 0 ? [] : [...locks, ...wantsRoot ? manifests : []] };
}
function component(input, { slot, scope, direct }, { key }, dependency, inherited) {
  const { name, source } = (dependency.inherited ? inherited : void 0) ?? dependency;
  const { specifier = "", optional, start, end } = dependency;
  const isFilledIn = placeholder.test(specifier);
  const version = source.type === "registry" && !isFilledIn ? ecosystem.pinned(specifier) : void 0;
  return {
    kind: "package",
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
    text: input.content.slice(start, end),
    confidence: "certain"
  };
}
function isName(name) {
  return name !== "" && name.length <= 256 && !/[\s/\\{}]/.test(name);
}
function gap(input, start, end, reason) {
  return { code: "unreadable", subject: input.path, reason, location: input.locate(start, end) };
}
export {
  extractor
};
