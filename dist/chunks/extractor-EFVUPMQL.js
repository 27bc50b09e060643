import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  scopes
} from "./chunk-OFER4LDU.js";
import {
  integrityHashes,
  lockedComponent
} from "./chunk-YQ7C7TVE.js";
import {
  properties,
  property,
  text
} from "./chunk-3A6SUTMJ.js";
import {
  readRequirement,
  readResolved
} from "./chunk-4I44NG7I.js";
import {
  parseJson,
  summary
} from "./chunk-7BSHXXHH.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/bun-lock/reach.ts
function reach(root, entries) {
  const workspaces = properties(property(root, "workspaces")?.value);
  const named = (...sections) => {
    const keys = workspaces.flatMap(({ key, value: workspace }) => {
      const parent = key === "" ? "" : text(workspace, "name") ?? key;
      return sections.flatMap((section) => lookUpAll(entries, parent, workspace, section));
    });
    return new Set(keys);
  };
  const roots = {
    runtime: named("dependencies"),
    optional: named("optionalDependencies", "peerDependencies"),
    development: named("devDependencies")
  };
  const edges = (key) => {
    const entry = entries.get(key);
    if (entry === void 0 || entry.reference.startsWith("workspace:")) return { required: [], optional: [] };
    const found = (section) => lookUpAll(entries, key, entry.facts, section);
    return {
      required: found("dependencies"),
      optional: [...found("optionalDependencies"), ...found("peerDependencies")]
    };
  };
  return {
    direct: /* @__PURE__ */ new Set([...roots.runtime, ...roots.optional, ...roots.development]),
    scope: scopes(roots, edges)
  };
}
function lookUpAll(entries, parent, node, section) {
  return properties(property(node, section)?.value).flatMap(({ key }) => lookUp(entries, parent, key) ?? []);
}
function lookUp(entries, parent, name) {
  let above = parent;
  while (above !== "") {
    const key = `${above}/${name}`;
    if (entries.has(key)) return key;
    above = above.slice(0, Math.max(0, above.lastIndexOf("/")));
  }
  return entries.has(name) ? name : void 0;
}

// src/extractors/bun-lock/packages.ts
var dependencySections = ["dependencies", "optionalDependencies", "peerDependencies"];
function readPackages(root, input) {
  const entries = /* @__PURE__ */ new Map();
  const gaps = [];
  for (const item of properties(property(root, "packages")?.value)) {
    const entry = readEntry(item);
    if ("reason" in entry) {
      const location = input.locate(item.start, item.keyEnd);
      gaps.push({ code: "unreadable", subject: item.key, reason: entry.reason, location });
    } else entries.set(entry.key, entry);
  }
  const reached = reach(root, entries);
  const components = [];
  for (const entry of entries.values()) {
    if (!/^(?:workspace|root):/.test(entry.reference)) components.push(component(entry, reached, input));
  }
  return { components, gaps };
}
function readEntry(item) {
  const { key, value } = item;
  const parts = value?.type === "array" ? value.items : [];
  const [spec] = parts;
  if (spec?.type !== "string") return { reason: "the entry is no list that begins with a package" };
  const at = spec.value.indexOf("@", 1);
  const name = at === -1 ? spec.value : spec.value.slice(0, at);
  if (!/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name)) return { reason: "the entry names no package" };
  if (at === -1 || at === spec.value.length - 1) return { reason: "the entry has no version" };
  const facts = parts.find((part) => part.type === "object");
  return { key, name, reference: spec.value.slice(at + 1), property: item, facts };
}
function component(entry, reached, input) {
  const { key, name, reference, property: item, facts } = entry;
  const strings = item.value?.type === "array" ? item.value.items.filter((part) => part.type === "string") : [];
  const [spec, second] = strings;
  const { source, version, resolved } = origin(reference, second?.value ?? "");
  return lockedComponent(
    {
      name,
      version,
      source,
      resolved,
      slot: key,
      hashes: integrityHashes(strings.slice(1).find(({ value }) => /^sha\d+-/.test(value))?.value),
      scope: reached.scope(key),
      direct: reached.direct.has(key),
      dependsOn: dependsOn(facts),
      installScript: void 0,
      start: item.start,
      end: spec?.end ?? item.keyEnd
    },
    input
  );
}
function origin(reference, registry) {
  const { source, specifier } = readRequirement("", reference);
  if (source.type !== "registry") return { source, version: void 0, resolved: reference };
  if (/^https?:/i.test(reference)) return { source, version: specifier, resolved: reference };
  if (!/^https?:/i.test(registry)) return { source, version: reference, resolved: void 0 };
  const isTarball = /\.t(?:ar\.)?gz(?:[?#]|$)|\/-\//.test(registry);
  const base = isTarball ? registry : `${registry.replace(/\/+$/, "")}/-/`;
  return { source: readResolved(base), version: reference, resolved: registry };
}
function dependsOn(facts) {
  const names = /* @__PURE__ */ new Set();
  for (const section of dependencySections) {
    for (const { key, value } of properties(property(facts, section)?.value)) {
      names.add(value?.type === "string" ? readRequirement(key, value.value).name : key);
    }
  }
  return [...names];
}

// src/extractors/bun-lock/extractor.ts
var newestKnown = 1;
var extractor = {
  files: ["**/bun.lock", "**/bun.lockb"],
  lock: true,
  maxLength: 64e6,
  extract(input) {
    const folders = input.path.split("/").slice(0, -1);
    if (folders.includes("node_modules")) return { components: [], gaps: [] };
    if (/\.lockb$/i.test(input.path)) return binary(input);
    const { root, errors } = parseJson(input.content, "jsonc");
    const { components, gaps } = readPackages(root, input);
    return { components, gaps: [...troubles(root, errors, input), ...gaps] };
  }
};
function binary({ path, locate }) {
  const reason = "the binary lockfile of bun is not read; bun writes a text with --save-text-lockfile";
  return { components: [], gaps: [{ code: "unreadable", subject: path, reason, location: locate(0, 0) }] };
}
function troubles(root, errors, input) {
  const found = [];
  const gap = (reason, start, end) => {
    found.push({ code: "unreadable", subject: input.path, reason, location: input.locate(start, end) });
  };
  const syntax = summary(errors);
  if (syntax !== void 0) gap(syntax.message, syntax.offset, syntax.offset + syntax.length);
  else if (root?.type !== "object") gap("it holds no object", 0, 0);
  for (const key of ["packages", "workspaces"]) {
    const section = property(root, key);
    if (section !== void 0 && section.value?.type !== "object") {
      gap(`its ${key} are no object`, section.start, section.end);
    }
  }
  const version = property(root, "lockfileVersion");
  if (version?.value?.type === "number" && version.value.value > newestKnown) {
    gap(`lockfile version ${version.value.value} is newer than what is understood`, version.start, version.end);
  }
  const isLock = version ?? property(root, "packages");
  if (syntax === void 0 && root?.type === "object" && isLock === void 0) gap("it is no lockfile of bun", 0, 0);
  const [first, ...more] = errors.filter(({ type }) => type === "duplicate");
  if (first !== void 0) {
    const others = more.length === 0 ? "" : ` (and ${more.length} more like it)`;
    gap(`${first.message}${others}`, first.offset, first.offset + first.length);
  }
  return found;
}
export {
  extractor
};
