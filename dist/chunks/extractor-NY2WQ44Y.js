import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  pixiPackages,
  readPlace,
  registry
} from "./chunk-4W5JYGJA.js";
import {
  syntaxGaps
} from "./chunk-2MUDM7JE.js";
import {
  parseToml
} from "./chunk-5NCGPKJH.js";
import {
  sourceOffset,
  tomlAt,
  tomlText
} from "./chunk-KUNCNRGH.js";
import "./chunk-KRPAEIWW.js";
import {
  packageFacts
} from "./chunk-QS7IH7OM.js";
import "./chunk-FWEARNKS.js";
import {
  ecosystem,
  inSettings,
  isPackageName,
  readRequirement,
  registrySource
} from "./chunk-6GLDWVWQ.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/pyproject/extractor.ts
import { posix as posix2 } from "node:path";

// src/extractors/pyproject/dynamic.ts
import { posix } from "node:path";
function requirementFiles(input, root) {
  const dynamic = tomlAt(root, "tool", "setuptools", "dynamic");
  const hook = tomlAt(root, "tool", "hatch", "metadata", "hooks", "requirements_txt");
  const extras = [...tables(at(dynamic, "optional-dependencies")), ...tables(at(hook, "optional-dependencies"))];
  const lists = [
    at(at(dynamic, "dependencies"), "file"),
    at(hook, "files"),
    at(hook, "filename"),
    ...extras.map((node) => at(node, "file") ?? node)
  ];
  const paths = /* @__PURE__ */ new Set();
  const gaps = [];
  const nodes = lists.flatMap((list) => {
    if (list?.type === "array") return list.items;
    return list === void 0 ? [] : [list];
  });
  for (const node of nodes) {
    if (node.type !== "string") continue;
    const path = posix.normalize(posix.join(posix.dirname(input.path), node.value));
    if (path.startsWith("..") || node.value.startsWith("/")) {
      const location = input.locate(node.start, node.end);
      gaps.push({ code: "unreadable", subject: node.value, reason: "the file is not in the repository", location });
    } else paths.add(path);
  }
  return { paths: [...paths], gaps };
}
function at(node, key) {
  return node?.type === "table" ? tomlAt(node, key) : void 0;
}
function tables(node) {
  return node?.type === "table" ? [...node.entries.values()].map(({ value }) => value) : [];
}

// src/extractors/pyproject/indexes.ts
function uvIndexes(root) {
  const lists = [tomlAt(root, "tool", "uv"), tomlAt(root, "tool", "uv", "pip")].filter((node) => node?.type === "table");
  const tables2 = tomlTables(tomlAt(root, "tool", "uv", "index"));
  const shared = tables2.filter((index) => !isTrue(tomlAt(index, "explicit")));
  const isDefault = (index) => isTrue(tomlAt(index, "default"));
  const extra = lists.flatMap((table) => texts(tomlAt(table, "extra-index-url")));
  const plain = lists.map((table) => tomlText(table, "index-url")).find((url) => url !== void 0);
  const standard = tables2.find(isDefault);
  return {
    indexes: [
      ...shared.filter((index) => !isDefault(index)).map((index) => tomlText(index, "url")),
      ...extra,
      standard === void 0 ? plain : tomlText(standard, "url")
    ],
    findLinks: lists.flatMap((table) => texts(tomlAt(table, "find-links"))),
    trustedHosts: lists.flatMap((table) => texts(tomlAt(table, "allow-insecure-host"))),
    strategy: lists.map((table) => tomlText(table, "index-strategy")).find((strategy) => strategy !== void 0),
    node: shared[0] ?? lists.map((table) => tomlAt(table, "extra-index-url") ?? tomlAt(table, "index-url")).find(Boolean)
  };
}
function pdmIndexes(root) {
  const tables2 = tomlTables(tomlAt(root, "tool", "pdm", "source")).filter(
    (table) => tomlAt(table, "include_packages") === void 0
  );
  const links = tables2.filter((table) => tomlText(table, "type") === "find_links");
  const indexes2 = tables2.filter((table) => !links.includes(table));
  const replaced = indexes2.some((table) => tomlText(table, "name") === "pypi");
  const insecure = tables2.filter((table) => isFalse(tomlAt(table, "verify_ssl")));
  return {
    indexes: [...indexes2.map((table) => tomlText(table, "url")), ...replaced ? [] : [void 0]],
    findLinks: links.flatMap((table) => tomlText(table, "url") ?? []),
    trustedHosts: insecure.flatMap((table) => hostOf(tomlText(table, "url"))),
    node: tables2[0]
  };
}
function poetryIndexes(root) {
  const tables2 = tomlTables(tomlAt(root, "tool", "poetry", "source"));
  const priority = (table) => isTrue(tomlAt(table, "secondary")) ? "secondary" : (tomlText(table, "priority") ?? "primary").toLowerCase();
  const used = tables2.filter((table) => priority(table) !== "explicit");
  const primary = used.some((table) => ["primary", "default"].includes(priority(table)));
  const urls = used.map((table) => tomlText(table, "url"));
  return { indexes: primary ? urls : [...urls, void 0], node: used[0] };
}
function combined(stated) {
  const speaking = stated.filter(
    ({ node, strategy, findLinks, trustedHosts }) => [node, strategy, findLinks?.[0], trustedHosts?.[0]].some((part) => part !== void 0)
  );
  return {
    indexes: speaking.length === 0 ? [void 0] : speaking.flatMap(({ indexes: indexes2 }) => indexes2),
    findLinks: speaking.flatMap(({ findLinks = [] }) => findLinks),
    trustedHosts: speaking.flatMap(({ trustedHosts = [] }) => trustedHosts),
    strategy: speaking.map(({ strategy }) => strategy).find((strategy) => strategy !== void 0),
    node: speaking.map(({ node }) => node).find((node) => node !== void 0)
  };
}
function tomlTables(node) {
  if (node?.type === "table") return [node];
  return node?.type === "array" ? node.items.filter((item) => item.type === "table") : [];
}
function isTrue(node) {
  return node?.type === "boolean" && node.value === true;
}
function isFalse(node) {
  return node?.type === "boolean" && node.value === false;
}
function texts(node) {
  const items = node?.type === "array" ? node.items : node === void 0 ? [] : [node];
  return items.flatMap((item) => {
    if (item.type === "string") return [item.value];
    return item.type === "table" ? tomlText(item, "path") ?? tomlText(item, "url") ?? [] : [];
  });
}
function hostOf(url = "") {
  return URL.canParse(url) ? [new URL(url).host] : [];
}

// src/extractors/pyproject/poetry.ts
function poetryDependencies(root, usual) {
  const poetry = tomlAt(root, "tool", "poetry");
  if (poetry?.type !== "table") return [];
  const places2 = { urls: indexes(poetry), usual };
  const groups = tomlAt(poetry, "group");
  const grouped = groups?.type === "table" ? [...groups.entries.values()] : [];
  const lists = [
    { slot: "tool.poetry.dependencies", scope: "runtime", node: tomlAt(poetry, "dependencies") },
    { slot: "tool.poetry.requires-plugins", scope: "build", node: tomlAt(poetry, "requires-plugins") },
    { slot: "tool.poetry.dev-dependencies", scope: "development", node: tomlAt(poetry, "dev-dependencies") },
    ...grouped.map(({ key, value }) => ({
      slot: `tool.poetry.group.${key}.dependencies`,
      scope: "development",
      node: value.type === "table" ? tomlAt(value, "dependencies") : void 0
    }))
  ];
  return lists.flatMap(
    ({ slot, scope, node }) => node?.type === "table" ? [...node.entries.values()].filter(({ key }) => ecosystem.normalizeName(key) !== "python").flatMap((entry) => readEntry(entry, slot, scope, places2)) : []
  );
}
function readEntry({ key, value, start, end }, slot, scope, { urls, usual }) {
  const alternatives = value.type === "array" ? value.items : [value];
  return alternatives.map((node) => {
    const place = value.type === "array" ? { start: node.start, end: node.end } : { start, end };
    const base = { name: key, slot, ...place };
    if (node.type === "string") return { ...base, scope, specifier: node.value, source: usual };
    if (node.type !== "table") return { reason: "a dependency is neither text nor a table", ...place };
    const index = tomlText(node, "source");
    const source = readPlace(node) ?? (index === void 0 ? usual : registry(urls.get(index.toLowerCase())));
    const optional = isTrue(tomlAt(node, "optional")) && scope === "runtime" ? "optional" : scope;
    return { ...base, scope: optional, specifier: tomlText(node, "version"), source };
  });
}
function indexes(poetry) {
  const tables2 = tomlTables(tomlAt(poetry, "source"));
  return new Map(tables2.map((table) => [(tomlText(table, "name") ?? "").toLowerCase(), tomlText(table, "url")]));
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
  ["tool.uv.extra-build-dependencies.*", "build"],
  ["tool.pdm.dev-dependencies.*", "development"],
  ["tool.pdm.plugins", "build"],
  ["tool.rye.dev-dependencies", "development"],
  ["tool.tox.requires", "development"],
  ["tool.tox.env_run_base.deps", "development"],
  ["tool.tox.env.*.deps", "development"],
  ["tool.hatch.env.requires", "build"],
  ["tool.hatch.build.dependencies", "build"],
  ["tool.hatch.build.targets.*.dependencies", "build"],
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

// src/extractors/pyproject/uv-sources.ts
function uvSources(root) {
  const indexes2 = tomlTables(tomlAt(root, "tool", "uv", "index"));
  const urls = new Map(indexes2.map((index) => [tomlText(index, "name") ?? "", tomlText(index, "url")]));
  const byName = /* @__PURE__ */ new Map();
  const sources = tomlAt(root, "tool", "uv", "sources");
  for (const { key, value } of sources?.type === "table" ? sources.entries.values() : []) {
    const found = tomlTables(value).flatMap((source) => readSource(source, urls) ?? []);
    const distinct = new Map(found.map((source) => [JSON.stringify(source), source]));
    if (distinct.size > 0) byName.set(ecosystem.normalizeName(key), [...distinct.values()]);
  }
  return byName;
}
function readSource(table, urls) {
  const index = tomlText(table, "index");
  if (index !== void 0) return registry(urls.get(index));
  return isTrue(tomlAt(table, "workspace")) ? { type: "path" } : readPlace(table);
}

// src/extractors/pyproject/extractor.ts
var extractor = { files: ["**/pyproject.toml"], extract };
var mostFolders = 8;
function extract(input) {
  const { root, errors } = parseToml(input.content);
  const wants = locks(input.path);
  const sources = uvSources(root);
  const stated = combined([uvIndexes(root), pdmIndexes(root), poetryIndexes(root)]);
  const settings = { ...stated, at: stated.node && input.locate(stated.node.start, stated.node.end) };
  const own = ecosystem.normalizeName(tomlText(root, "project", "name") ?? "");
  const pixi = tomlAt(root, "tool", "pixi");
  const found = [
    ...sections(root).map((section) => readSection(input, section, { sources, settings, own })),
    ...poetryDependencies(root, registrySource(settings)).map((item) => readPoetry(input, item)),
    ...pixi?.type === "table" ? [pixiPackages(input, pixi, "tool.pixi.")] : []
  ];
  const dynamic = requirementFiles(input, root);
  return {
    components: found.flatMap(({ components = [] }) => components),
    gaps: [...syntaxGaps(input, errors), ...found.flatMap((one) => one.gaps ?? []), ...dynamic.gaps],
    wants,
    wantsAs: dynamic.paths.map((path) => ({ path, extractor: "requirements-txt" }))
  };
}
function locks(path) {
  const found = ["uv.lock", "poetry.lock", "pdm.lock", "pylock.toml", "pixi.lock"].map((name) => beside(path, name));
  for (let folder = posix2.dirname(path), depth = 0; folder !== "." && depth < mostFolders; depth++) {
    folder = posix2.dirname(folder);
    for (const name of ["uv.lock", "pixi.lock"]) found.push(posix2.join(folder, name));
  }
  return found;
}
function beside(path, name) {
  return posix2.join(posix2.dirname(path), name);
}
function readSection(input, section, project) {
  const { list } = section;
  if (list.type !== "array") return { gaps: [gap(input, list.start, list.end, `${section.slot} is no list`)] };
  const found = list.items.map((item) => {
    if (item.type === "string") return readText(input, item, section, project);
    if (item.type === "table") {
      const requirement = tomlAt(item, "requirement");
      if (requirement?.type === "string") return readText(input, requirement, section, project);
      if (item.entries.has("include-group") || section.slot.startsWith("tool.tox.")) return {};
    }
    return { gaps: [gap(input, item.start, item.end, "a requirement is not text")] };
  });
  return {
    components: found.flatMap(({ components = [] }) => components),
    gaps: found.flatMap(({ gaps = [] }) => gaps)
  };
}
function readText(input, node, section, project) {
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
  const facts = packageFacts(requirement);
  const gaps = requirement.problem === void 0 ? [] : [gap(input, start, end, requirement.problem, "unreadable", node.value)];
  if (facts === void 0) {
    const { type } = requirement.source;
    const reason = "the URL does not say which package it is";
    return type === "path" ? { gaps } : { gaps: [gap(input, start, end, reason, "unresolved", node.value)] };
  }
  if (slot.startsWith("project.optional-dependencies.") && facts.name === project.own && requirement.extras.length > 0)
    return {};
  const named = requirement.source.type === "registry" ? project.sources.get(facts.name) : void 0;
  const location = input.locate(start, end);
  return {
    gaps,
    components: (named ?? [inSettings(facts.source, requirement.version === void 0, project.settings)]).map(
      (source) => ({
        ...facts,
        source,
        scope,
        ...narrows ? {} : { direct: true },
        slot,
        location,
        text: input.content.slice(start, end)
      })
    )
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
