import {
  jsonLockGaps
} from "./shared-extractors-shared-files-json-lock.js";
import {
  scopes
} from "./shared-extractors-shared-npm-reach.js";
import {
  integrityHashes,
  lockedComponent
} from "./shared-extractors-shared-npm-locked.js";
import {
  properties,
  property,
  text
} from "./shared-syntax-json-tree.js";
import "./shared-extractors-shared-files-lock-entries.js";
import "./shared-extractors-shared-files-archives.js";
import "./shared-syntax-json-summary.js";
import {
  isFailure,
  parseJson,
  readRequirement,
  readResolved
} from "./review.js";
import "./cli.js";

// src/extractors/bun-lock/reach.ts
function reach(root, entries) {
  let workspaces = properties(property(root, "workspaces")?.value), named = (...sections) => {
    let keys = workspaces.flatMap(({ key, value: workspace }) => {
      let parent = key === "" ? "" : text(workspace, "name") ?? key;
      return sections.flatMap((section) => lookUpAll(entries, parent, workspace, section));
    });
    return new Set(keys);
  }, roots = {
    runtime: named("dependencies"),
    optional: named("optionalDependencies", "peerDependencies"),
    development: named("devDependencies")
  }, edges = (key) => {
    let entry = entries.get(key);
    if (entry === void 0 || entry.reference.startsWith("workspace:")) return { required: [], optional: [] };
    let found = (section) => lookUpAll(entries, key, entry.facts, section);
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
  for (; above !== ""; ) {
    let key = `${above}/${name}`;
    if (entries.has(key)) return key;
    above = above.slice(0, Math.max(0, above.lastIndexOf("/")));
  }
  return entries.has(name) ? name : void 0;
}

// src/extractors/bun-lock/packages.ts
var dependencySections = ["dependencies", "optionalDependencies", "peerDependencies"];
function readPackages(root, input) {
  let entries = /* @__PURE__ */ new Map(), gaps = [];
  for (let item of properties(property(root, "packages")?.value)) {
    let entry = readEntry(item);
    if (isFailure(entry)) {
      let location = input.locate(item.start, item.keyEnd);
      gaps.push({ code: "parse-error", subject: item.key, reason: entry.reason, location });
    } else entries.set(entry.key, entry);
  }
  let reached = reach(root, entries), components = [];
  for (let entry of entries.values())
    isOwn(entry) || components.push(component(entry, entries, reached, input));
  let governs = properties(property(root, "workspaces")?.value).flatMap(({ key }) => key === "" ? [] : key);
  return { components, gaps, governs };
}
function readEntry(item) {
  let { key, value } = item, parts = value?.type === "array" ? value.items : [], [spec] = parts;
  if (spec?.type !== "string") return { reason: "the entry is not a list that begins with a package" };
  let at = spec.value.indexOf("@", 1), name = at === -1 ? spec.value : spec.value.slice(0, at);
  if (!/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name)) return { reason: "the entry names no package" };
  if (at === -1 || at === spec.value.length - 1) return { reason: "the entry has no version" };
  let facts = parts.find((part) => part.type === "object");
  return { key, name, reference: spec.value.slice(at + 1), property: item, facts };
}
function component(entry, entries, reached, input) {
  let { key, name, reference, property: item } = entry, strings = item.value?.type === "array" ? item.value.items.filter((part) => part.type === "string") : [], [spec, second] = strings, { source, version, resolved } = origin(reference, second?.value ?? "");
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
      entry: key,
      dependsOn: dependsOn(entry, entries),
      installScript: void 0,
      start: item.start,
      end: spec?.end ?? item.keyEnd
    },
    input
  );
}
function origin(reference, registry) {
  let { source, specifier } = readRequirement("", reference);
  if (source.type !== "registry") return { source, version: void 0, resolved: reference };
  if (/^https?:/i.test(reference)) return { source, version: specifier, resolved: reference };
  if (!/^https?:/i.test(registry)) return { source, version: reference, resolved: void 0 };
  let base = /\.t(?:ar\.)?gz(?:[?#]|$)|\/-\//.test(registry) ? registry : `${registry.replace(/\/+$/, "")}/-/`;
  return { source: readResolved(base), version: reference, resolved: registry };
}
function dependsOn({ key: parent, facts }, entries) {
  let found = /* @__PURE__ */ new Set();
  for (let section of dependencySections)
    for (let { key: name } of properties(property(facts, section)?.value)) {
      let entry = entries.get(lookUp(entries, parent, name) ?? "");
      entry !== void 0 && !isOwn(entry) && found.add(entry.key);
    }
  return [...found];
}
function isOwn({ reference }) {
  return /^(?:workspace|root):/.test(reference);
}

// src/extractors/bun-lock/extractor.ts
var kind = { writer: "bun", sections: ["packages", "workspaces"], signs: ["packages"], newestKnown: 1 }, extractor = {
  files: ["**/bun.lock"],
  maxLength: 24e6,
  extract(input) {
    if (input.path.split("/").slice(0, -1).includes("node_modules")) return { components: [], gaps: [] };
    let { root, errors } = parseJson(input.content, "jsonc"), { gaps, ...found } = readPackages(root, input);
    return { ...found, gaps: [...jsonLockGaps(kind, root, errors, input), ...gaps] };
  }
};
export {
  extractor
};
