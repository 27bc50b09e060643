import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  parseToml,
  sourceOffset,
  tomlAt,
  tomlText
} from "./chunk-EAYXHL6I.js";
import {
  packageFacts
} from "./chunk-IIV37PPC.js";
import {
  readRequirement
} from "./chunk-MDBI45OB.js";
import {
  isPackageName,
  readDirect,
  withoutCredentials
} from "./chunk-TFGOSRCN.js";
import {
  ecosystem,
  isDefaultIndex
} from "./chunk-FOQ7K4IG.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/pyproject/extractor.ts
import { posix } from "node:path";

// src/extractors/pyproject/uv-sources.ts
function uvSources(root) {
  const indexes2 = tables(tomlAt(root, "tool", "uv", "index"));
  const urls = new Map(indexes2.map((index) => [tomlText(index, "name") ?? "", tomlText(index, "url")]));
  const byName = /* @__PURE__ */ new Map();
  const sources = tomlAt(root, "tool", "uv", "sources");
  for (const { key, value } of sources?.type === "table" ? sources.entries.values() : []) {
    const found = tables(value).flatMap((source) => readSource(source, urls) ?? []);
    const distinct = new Map(found.map((source) => [JSON.stringify(source), source]));
    if (distinct.size > 0) byName.set(ecosystem.normalizeName(key), [...distinct.values()]);
  }
  return { byName, index: onlyIndex(root, indexes2) };
}
function readPlace(table) {
  const git = tomlText(table, "git");
  if (git !== void 0) {
    const ref = tomlText(table, "rev") ?? tomlText(table, "tag") ?? tomlText(table, "branch");
    const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref ?? "") ? ref?.toLowerCase() : void 0;
    const url2 = withoutCredentials(git.replace(/^git\+/, ""));
    return { type: "vcs", url: url2, ...ref !== void 0 && { ref }, ...commit !== void 0 && { commit } };
  }
  const url = tomlText(table, "url");
  if (url !== void 0) return readDirect(url).source;
  const path = tomlText(table, "path");
  return path === void 0 ? void 0 : { type: "path", url: path };
}
function registry(url) {
  return url === void 0 || isDefaultIndex(url) ? { type: "registry" } : { type: "registry", url: withoutCredentials(url) };
}
function readSource(table, urls) {
  const index = tomlText(table, "index");
  if (index !== void 0) return registry(urls.get(index));
  const workspace = tomlAt(table, "workspace");
  return workspace?.type === "boolean" && workspace.value === true ? { type: "path" } : readPlace(table);
}
function onlyIndex(root, indexes2) {
  const shared = indexes2.filter((index) => !isTrue(tomlAt(index, "explicit")));
  const [first] = shared;
  const old = tomlText(root, "tool", "uv", "index-url");
  if (tomlAt(root, "tool", "uv", "extra-index-url") !== void 0 || shared.length > 1) return void 0;
  const url = first === void 0 ? old : isTrue(tomlAt(first, "default")) ? tomlText(first, "url") : void 0;
  return url === void 0 ? void 0 : registry(url).url;
}
function isTrue(node) {
  return node?.type === "boolean" && node.value === true;
}
function tables(node) {
  if (node?.type === "table") return [node];
  return node?.type === "array" ? node.items.filter((item) => item.type === "table") : [];
}

// src/extractors/pyproject/poetry.ts
function poetryDependencies(root) {
  const poetry = tomlAt(root, "tool", "poetry");
  if (poetry?.type !== "table") return [];
  const urls = indexes(poetry);
  const groups = tomlAt(poetry, "group");
  const grouped = groups?.type === "table" ? [...groups.entries.values()] : [];
  const lists = [
    { slot: "tool.poetry.dependencies", scope: "runtime", node: tomlAt(poetry, "dependencies") },
    { slot: "tool.poetry.dev-dependencies", scope: "development", node: tomlAt(poetry, "dev-dependencies") },
    ...grouped.map(({ key, value }) => ({
      slot: `tool.poetry.group.${key}.dependencies`,
      scope: "development",
      node: value.type === "table" ? tomlAt(value, "dependencies") : void 0
    }))
  ];
  return lists.flatMap(
    ({ slot, scope, node }) => node?.type === "table" ? [...node.entries.values()].filter(({ key }) => ecosystem.normalizeName(key) !== "python").flatMap((entry) => readEntry(entry, slot, scope, urls)) : []
  );
}
function readEntry({ key, value, start, end }, slot, scope, urls) {
  const alternatives = value.type === "array" ? value.items : [value];
  return alternatives.map((node) => {
    const place = value.type === "array" ? { start: node.start, end: node.end } : { start, end };
    const base = { name: key, slot, ...place };
    if (node.type === "string") return { ...base, scope, specifier: node.value, source: { type: "registry" } };
    if (node.type !== "table") return { reason: "a dependency is neither text nor a table", ...place };
    const index = tomlText(node, "source");
    const source = readPlace(node) ?? registry(index === void 0 ? void 0 : urls.get(index.toLowerCase()));
    const optional = isTrue2(tomlAt(node, "optional")) && scope === "runtime" ? "optional" : scope;
    return { ...base, scope: optional, specifier: tomlText(node, "version"), source };
  });
}
function indexes(poetry) {
  const list = tomlAt(poetry, "source");
  const tables2 = list?.type === "array" ? list.items.filter((item) => item.type === "table") : [];
  return new Map(tables2.map((table) => [(tomlText(table, "name") ?? "").toLowerCase(), tomlText(table, "url")]));
}
function isTrue2(node) {
  return node?.type === "boolean" && node.value === true;
}

// src/extractors/pyproject/sections.ts
var places = [
  ["build-system.requires", "build"],
  ["project.dependencies", "runtime"],
  ["project.optional-dependencies.*", "optional"],
  ["dependency-groups.*", "development"],
  ["tool.uv.dev-dependencies", "development"],
  ["tool.uv.override-dependencies", "runtime", true],
  ["tool.uv.constraint-dependencies", "runtime", true],
  ["tool.uv.build-constraint-dependencies", "build", true],
  ["tool.pdm.dev-dependencies.*", "development"],
  ["tool.hatch.envs.*.dependencies", "development"],
  ["tool.hatch.envs.*.extra-dependencies", "development"],
  ["tool.flit.metadata.requires", "runtime"],
  ["tool.flit.metadata.dev-requires", "development"],
  ["tool.flit.metadata.requires-extra.*", "optional"]
];
function sections(root) {
  return places.flatMap(
    ([path, scope, narrows = false]) => follow(root, path.split(".")).map(({ keys, node }) => ({ slot: keys.join("."), scope, list: node, narrows }))
  );
}
function follow(root, path) {
  let found = [{ keys: [], node: root }];
  for (const step of path) {
    found = found.flatMap(({ keys, node }) => {
      if (node.type !== "table") return [];
      if (step === "*")
        return [...node.entries.values()].map(({ key, value }) => ({ keys: [...keys, key], node: value }));
      const next = tomlAt(node, step);
      return next === void 0 ? [] : [{ keys: [...keys, step], node: next }];
    });
  }
  return found;
}

// src/extractors/pyproject/extractor.ts
var extractor = { files: ["**/pyproject.toml"], extract };
function extract(input) {
  const parsed = parseToml(input.content);
  const wants = ["uv.lock", "poetry.lock"].map((name) => posix.join(posix.dirname(input.path), name));
  if ("error" in parsed) {
    const { message, offset } = parsed.error;
    return { components: [], gaps: [gap(input, offset, offset, message)] };
  }
  const { root } = parsed;
  const sources = uvSources(root);
  const own = ecosystem.normalizeName(tomlText(root, "project", "name") ?? "");
  const found = [
    ...sections(root).map((section) => readSection(input, section, sources, own)),
    ...poetryDependencies(root).map((item) => readPoetry(input, item))
  ];
  return {
    components: found.flatMap(({ components = [] }) => components),
    gaps: found.flatMap(({ gaps = [] }) => gaps),
    wants
  };
}
function readSection(input, section, sources, own) {
  const { list } = section;
  if (list.type !== "array") return { gaps: [gap(input, list.start, list.end, `${section.slot} is no list`)] };
  const found = list.items.map((item) => {
    if (item.type === "string") return readText(input, item, section, sources, own);
    if (item.type === "table" && section.slot.startsWith("dependency-groups.")) return {};
    return { gaps: [gap(input, item.start, item.end, "a requirement is not text")] };
  });
  return {
    components: found.flatMap(({ components = [] }) => components),
    gaps: found.flatMap(({ gaps = [] }) => gaps)
  };
}
function readText(input, node, section, sources, own) {
  const { slot, scope, narrows } = section;
  const lead = /^\s*(?:-e|--editable)\s+/.exec(node.value)?.[0].length ?? 0;
  const requirement = readRequirement(node.value.slice(lead));
  if ("reason" in requirement) {
    const template = /\{\{|\$\{|\{%/.test(node.value);
    const reason = template ? "the package is only known when the file is used" : requirement.reason;
    return { gaps: [gap(input, node.start, node.end, reason, template ? "unresolved" : "unreadable", node.value)] };
  }
  const start = sourceOffset(node, lead + requirement.start);
  const end = sourceOffset(node, lead + requirement.end);
  const facts = packageFacts(requirement, sources.index);
  const gaps = requirement.problem === void 0 ? [] : [gap(input, start, end, requirement.problem, "unreadable", node.value)];
  if (facts === void 0) {
    const { type } = requirement.source;
    const reason = "the URL does not say which package it is";
    return type === "path" ? { gaps } : { gaps: [gap(input, start, end, reason, "unresolved", node.value)] };
  }
  if (slot.startsWith("project.optional-dependencies.") && facts.name === own && requirement.extras.length > 0)
    return {};
  const named = requirement.source.type === "registry" ? sources.byName.get(facts.name) : void 0;
  const location = input.locate(start, end);
  return {
    gaps,
    components: (named ?? [facts.source]).map((source) => ({
      ...facts,
      source,
      scope,
      ...narrows ? {} : { direct: true },
      slot,
      location,
      text: input.content.slice(start, end)
    }))
  };
}
function readPoetry(input, item) {
  const { start, end } = item;
  if ("reason" in item) return { gaps: [gap(input, start, end, item.reason)] };
  const { name: written, specifier, source, scope, slot } = item;
  if (!isPackageName(written)) return { gaps: [gap(input, start, end, "a dependency has no name of a package")] };
  const stated = { name: written, extras: [], hashes: [], source, start, end };
  const facts = packageFacts(specifier === void 0 ? stated : { ...stated, specifier });
  if (facts === void 0) return {};
  const location = input.locate(start, end);
  return { components: [{ ...facts, scope, direct: true, slot, location, text: input.content.slice(start, end) }] };
}
function gap(input, start, end, reason, code = "unreadable", subject = input.path) {
  return { code, subject: subject.slice(0, 2e3), reason, location: input.locate(start, end) };
}
export {
  extractor
};
