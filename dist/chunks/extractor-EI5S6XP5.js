import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  properties,
  property
} from "./chunk-3A6SUTMJ.js";
import {
  ecosystem,
  readRequirement
} from "./chunk-4I44NG7I.js";
import {
  parseJson,
  summary
} from "./chunk-7BSHXXHH.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/package-json/dependency.ts
var placeholder = /\{\{|\{%|<%|\$\{/;
function readDependency({ key, value, start, end, slot, scope, direct, unresolved }, { content, locate }) {
  const location = locate(start, end);
  const gap = (code, reason2) => {
    return { gap: { code, subject: `${key} in ${slot}`, reason: reason2, location } };
  };
  if (key.trim() === "") return gap("unreadable", "the name of the package is empty");
  if (placeholder.test(key)) return gap("unresolved", "the name is filled in by a template");
  if (unresolved === void 0 && value?.type !== "string") {
    return gap("unreadable", value === void 0 ? "it has no value" : `its value is of type ${value.type}, not string`);
  }
  const written = value?.type === "string" ? value.value : "";
  const reason = unresolved ?? (placeholder.test(written) ? "the version is filled in by a template" : void 0);
  const { name, specifier, source } = readRequirement(key, reason === void 0 ? written : "");
  const version = source.type === "registry" && specifier !== void 0 ? ecosystem.pinned(specifier) : void 0;
  const component = {
    kind: "package",
    ecosystem: "npm",
    name,
    purl: ecosystem.purl(name, version),
    location,
    slot: name === key.trim() ? slot : `${slot} > ${key}`,
    text: content.slice(start, end),
    confidence: "certain",
    hashes: [],
    source,
    scope,
    direct,
    ...version !== void 0 && { version },
    ...specifier !== void 0 && reason === void 0 && { specifier }
  };
  return { component, ...reason !== void 0 && gap("unresolved", reason) };
}

// src/extractors/package-json/overrides.ts
function overridesIn(root, section, declared) {
  let node = root;
  for (const key of section) node = property(node, key)?.value;
  const found = [];
  const walk = (inside, slot, parent) => {
    for (const entry of properties(inside)) {
      const name = entry.key === "." ? parent : selected(entry.key);
      if (entry.value?.type === "object") walk(entry.value, `${slot} > ${entry.key}`, name);
      else if (!isDropped(entry)) found.push(override(entry, name, slot, declared));
    }
  };
  walk(node, section.join("."), "");
  return found;
}
function override(entry, name, slot, declared) {
  const { key, value, start, end } = entry;
  const reference = value?.type === "string" && value.value.startsWith("$") ? value.value.slice(1) : void 0;
  const meaning = reference === void 0 ? value : declared.get(reference);
  return {
    key: name,
    value: meaning,
    start,
    end,
    slot: key === name ? slot : `${slot} > ${key}`,
    scope: "runtime",
    direct: false,
    ...reference !== void 0 && meaning === void 0 && { unresolved: "it points at a dependency that this file does not declare" }
  };
}
function isDropped({ value }) {
  return value?.type === "string" && value.value === "-";
}
function selected(key) {
  let rest = key.split(/(?<=[^ |@])>(?!=)/).at(-1) ?? key;
  let name = rest;
  for (; ; ) {
    rest = rest.replace(/^(?:\*{1,2}\/)+/, "");
    const [match = ""] = /^(?:@[^/@]+\/)?[^/@]+/.exec(rest) ?? [];
    if (match === "") return name;
    name = match;
    const range = rest.slice(match.length);
    const next = range.indexOf("/", /^@(?:npm:)?@/.test(range) ? range.indexOf("/") + 1 : 0);
    if (next === -1 || /^@(?:patch:|[a-z+]+:\/)/.test(range)) return name;
    rest = range.slice(next + 1);
  }
}

// src/extractors/package-json/extractor.ts
var scopes = {
  dependencies: "runtime",
  devDependencies: "development",
  peerDependencies: "optional",
  optionalDependencies: "optional"
};
var overrideSections = [["overrides"], ["resolutions"], ["pnpm", "overrides"]];
var sections = [...Object.keys(scopes), "overrides", "resolutions", "pnpm"];
var locks = ["package-lock.json", "npm-shrinkwrap.json", "yarn.lock", "pnpm-lock.yaml", "bun.lock"];
var maxFolders = 12;
var extractor = {
  files: ["**/package.json"],
  extract(input) {
    const folders = input.path.split("/").slice(0, -1);
    if (folders.includes("node_modules")) return { components: [], gaps: [] };
    const { root, errors } = parseJson(input.content);
    const dependencies = Object.entries(scopes).flatMap(
      ([slot, scope]) => inSection(root, slot).map((entry) => ({ ...entry, slot, scope, direct: true }))
    );
    const declared = new Map(dependencies.toReversed().map(({ key, value }) => [key, value]));
    const catalogs = catalogSections(root).flatMap(
      ({ slot, node }) => properties(node).map((entry) => ({ ...entry, slot, scope: "runtime", direct: true }))
    );
    const overridden = overrideSections.flatMap((names) => overridesIn(root, names, declared));
    const components = [];
    const gaps = [...troubles(root, errors, input)];
    for (const dependency of [...dependencies, ...catalogs, ...overridden]) {
      const { component, gap } = readDependency(dependency, input);
      if (component !== void 0) components.push(component);
      if (gap !== void 0) gaps.push(gap);
    }
    return { components, gaps, wants: components.length === 0 ? [] : locksFor(folders) };
  }
};
function locksFor(folders) {
  const above = folders.map((_, index) => folders.slice(0, index)).toReversed();
  return [folders, ...above].slice(0, maxFolders).flatMap((folder) => locks.map((name) => [...folder, name].join("/")));
}
function catalogSections(root) {
  const workspaces = property(root, "workspaces")?.value;
  const owners = [
    ["", root],
    ["workspaces.", workspaces]
  ];
  return owners.flatMap(([prefix, owner]) => [
    { slot: `${prefix}catalog`, node: property(owner, "catalog")?.value },
    ...properties(property(owner, "catalogs")?.value).map(({ key, value }) => {
      return { slot: `${prefix}catalogs.${key}`, node: value };
    })
  ]);
}
function inSection(root, section) {
  return properties(property(root, section)?.value).map(({ key, value, start, end }) => ({ key, value, start, end }));
}
function troubles(root, errors, input) {
  const gap = (subject, reason, offset, length) => {
    return { code: "unreadable", subject, reason, location: input.locate(offset, offset + length) };
  };
  const found = [];
  const syntax = summary(errors);
  if (syntax !== void 0) found.push(gap(input.path, syntax.message, syntax.offset, syntax.length));
  else if (root?.type !== "object") found.push(gap(input.path, "it holds no object", 0, 0));
  const ours = sections.map((name) => property(root, name)).filter((section) => section !== void 0);
  for (const { key, value, start, end } of ours) {
    if (value?.type !== "object") found.push(gap(key, "it is no object of packages", start, end - start));
  }
  for (const { type, key = "", message, offset, length } of errors) {
    const isOurs = sections.includes(key) || ours.some(({ start, end }) => offset >= start && offset < end);
    if (type === "duplicate" && isOurs) found.push(gap(key, message, offset, length));
  }
  return found;
}
export {
  extractor
};
