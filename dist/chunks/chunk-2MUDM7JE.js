import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  tomlAt,
  tomlText
} from "./chunk-KUNCNRGH.js";
import {
  ecosystem,
  isDefaultIndex,
  isPackageName,
  withoutCredentials
} from "./chunk-6GLDWVWQ.js";

// src/syntax/toml/summary.ts
function summary(errors) {
  const [first, ...more] = errors;
  if (first === void 0) return void 0;
  const others = more.length === 0 ? "" : more.length === 1 ? ", and one more mistake" : `, and ${more.length} more mistakes`;
  return { ...first, message: first.message + others };
}

// src/extractors/python-lock.ts
function lockedComponents(input, entries) {
  const slots = slotsOf(entries);
  return entries.map((entry, index) => {
    const { name, version, source, hashes, scope, direct, dependsOn, start, end } = entry;
    const hosts = hostsOf(entry.urls);
    const slot = slots[index];
    return {
      kind: "package",
      ecosystem: "pypi",
      name,
      purl: ecosystem.purl(name, version),
      ...version !== void 0 && { version },
      hashes,
      source,
      scope,
      ...direct !== void 0 && { direct },
      dependsOn: [...new Set(dependsOn)],
      ...hosts.length > 0 && { hosts },
      ...slot !== void 0 && { slot },
      location: input.locate(start, end),
      text: input.content.slice(start, end),
      confidence: "certain"
    };
  });
}
function slotsOf(entries) {
  const byName = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const present = byName.get(entry.name);
    if (present === void 0) byName.set(entry.name, [entry]);
    else present.push(entry);
  }
  const slots = /* @__PURE__ */ new Map();
  for (const [name, versions] of byName) {
    if (versions.length === 1) continue;
    const variants = new Set(versions.map(({ variant }) => variant ?? ""));
    const telling = variants.size === versions.length;
    for (const [index, entry] of versions.entries()) {
      slots.set(entry, `${name}@${telling ? entry.variant ?? "" : String(index)}`);
    }
  }
  return entries.map((entry) => slots.get(entry));
}
function hostsOf(urls) {
  const hosts = /* @__PURE__ */ new Set();
  for (const url of urls) {
    const host = URL.canParse(url) ? new URL(url).host : "";
    if (host !== "") hosts.add(host);
  }
  return [...hosts].sort();
}
function foreignFiles(input, entry) {
  if (entry.source.type !== "registry" || entry.source.url !== void 0) return [];
  const hosts = hostsOf(entry.urls.filter((url) => !isDefaultIndex(url)));
  if (hosts.length === 0) return [];
  const reason = `its files come from ${hosts.slice(0, 3).join(", ")}, which no advisory source covers`;
  return [{ code: "not-covered", subject: entry.name, reason, location: input.locate(entry.start, entry.end) }];
}
function registryAt(url) {
  return url === void 0 || isDefaultIndex(url) ? { type: "registry" } : { type: "registry", url: withoutCredentials(url) };
}
function repositoryAt(url, ref, commit) {
  const full = [commit, ref].find((text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text ?? ""));
  return {
    type: "vcs",
    ...url !== void 0 && { url: withoutCredentials(url.replace(/^(?:git|hg|svn|bzr)\+/i, "")) },
    ...ref !== void 0 && { ref },
    ...full !== void 0 && { commit: full.toLowerCase() }
  };
}
function readIdentity(table) {
  const name = table.entries.get("name");
  const version = table.entries.get("version");
  if (name?.value.type !== "string" || !isPackageName(name.value.value)) return void 0;
  const places = version === void 0 ? [name] : [name, version];
  return {
    name: ecosystem.normalizeName(name.value.value),
    version: version?.value.type === "string" && version.value.value !== "" ? version.value.value : void 0,
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end))
  };
}
function textsOf(list, key) {
  const items = list?.type === "array" ? list.items : [];
  return items.flatMap((item) => item.type === "table" ? tomlText(item, key) ?? [] : []);
}
function readTables(input, root, key, read) {
  const list = tomlAt(root, key);
  if (list === void 0) return { found: [], gaps: [] };
  if (list.type !== "array")
    return { found: [], gaps: [unreadable(input, list.start, list.end, `${key} is no list of tables`)] };
  const found = [];
  const gaps = [];
  for (const item of list.items) {
    const one = item.type === "table" ? read(item) : void 0;
    if (one === void 0) gaps.push(unreadable(input, item.start, item.end, "the package has no name"));
    else found.push(one);
  }
  return { found, gaps };
}
function syntaxGaps(input, errors) {
  const first = summary(errors);
  return first === void 0 ? [] : [unreadable(input, first.offset, first.offset, first.message)];
}
function unreadable(input, start, end, reason) {
  return { code: "unreadable", subject: input.path, reason, location: input.locate(start, end) };
}

export {
  lockedComponents,
  foreignFiles,
  registryAt,
  repositoryAt,
  readIdentity,
  textsOf,
  readTables,
  syntaxGaps,
  unreadable
};
