import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  parseToml,
  tomlAt,
  tomlText
} from "./chunk-EAYXHL6I.js";
import {
  archiveName,
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

// src/extractors/uv-lock/packages.ts
function readPackage(table) {
  const nameEntry = table.entries.get("name");
  const versionEntry = table.entries.get("version");
  if (nameEntry?.value.type !== "string" || !isPackageName(nameEntry.value.value)) return void 0;
  const version = versionEntry?.value.type === "string" ? versionEntry.value.value : void 0;
  const origin = tomlAt(table, "source");
  const source = origin?.type === "table" ? readSource(origin) : { type: "registry" };
  const places = [nameEntry, ...versionEntry === void 0 ? [] : [versionEntry]];
  return {
    name: ecosystem.normalizeName(nameEntry.value.value),
    version: version ?? (origin?.type === "table" ? archiveVersion(origin) : void 0),
    source,
    own: origin?.type === "table" && ["virtual", "editable", "directory"].some((key) => origin.entries.has(key)),
    hashes: readFiles(table, "hash"),
    elsewhere: source.type === "registry" && source.url === void 0 ? foreignHosts(readFiles(table, "url")) : [],
    runtime: readDependencies(tomlAt(table, "dependencies")),
    optional: readGroups(tomlAt(table, "optional-dependencies")),
    development: readGroups(tomlAt(table, "dev-dependencies")),
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end))
  };
}
function readManifest(root) {
  return {
    runtime: readDependencies(tomlAt(root, "manifest", "requirements")),
    optional: [],
    development: readGroups(tomlAt(root, "manifest", "dependency-groups"))
  };
}
function readSource(origin) {
  const text = (key) => tomlText(origin, key);
  const git = text("git");
  if (git !== void 0) return gitSource(git);
  const registry = text("registry");
  if (registry !== void 0)
    return isDefaultIndex(registry) ? { type: "registry" } : { type: "registry", url: withoutCredentials(registry) };
  const url = text("url");
  if (url !== void 0) return readDirect(url).source;
  const path = text("path") ?? text("editable") ?? text("virtual") ?? text("directory");
  return path === void 0 ? { type: "registry" } : { type: "path", url: path };
}
function gitSource(text) {
  const [address = "", commit = ""] = text.split("#", 2);
  const [url = "", query = ""] = address.split("?", 2);
  const asked = new URLSearchParams(query);
  const ref = asked.get("rev") ?? asked.get("tag") ?? asked.get("branch");
  return {
    type: "vcs",
    url: withoutCredentials(url),
    ...ref !== null && { ref },
    .../^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) && { commit }
  };
}
function archiveVersion(origin) {
  return archiveName(tomlText(origin, "url") ?? tomlText(origin, "path") ?? "")?.version;
}
function foreignHosts(urls) {
  const foreign = urls.filter((url) => URL.canParse(url) && !isDefaultIndex(url));
  return [...new Set(foreign.map((url) => new URL(url).host))];
}
function readFiles(table, key) {
  const wheels = tomlAt(table, "wheels");
  const archives = [tomlAt(table, "sdist"), ...wheels?.type === "array" ? wheels.items : []];
  return archives.flatMap((archive) => {
    const value = archive?.type === "table" ? tomlText(archive, key) : void 0;
    return value === void 0 ? [] : [value];
  });
}
function readGroups(node) {
  return node?.type === "table" ? [...node.entries.values()].flatMap(({ value }) => readDependencies(value)) : [];
}
function readDependencies(node) {
  if (node?.type !== "array") return [];
  return node.items.flatMap((item) => {
    const name = item.type === "table" ? tomlText(item, "name") : void 0;
    if (item.type !== "table" || name === void 0) return [];
    return [{ name: ecosystem.normalizeName(name), version: tomlText(item, "version") }];
  });
}

// src/extractors/uv-lock/reach.ts
function reaches(packages, project) {
  const places = /* @__PURE__ */ new Map();
  for (const one of packages) {
    for (const key of /* @__PURE__ */ new Set([one.name, keyOf(one)])) {
      const present = places.get(key);
      if (present === void 0) places.set(key, [one]);
      else present.push(one);
    }
  }
  const roots = [project, ...packages.filter(({ own }) => own)];
  const wanted = (scope) => roots.flatMap((root) => root[scope]);
  const direct = /* @__PURE__ */ new Set();
  for (const key of new Set([...wanted("runtime"), ...wanted("optional"), ...wanted("development")].map(keyOf)))
    for (const one of places.get(key) ?? []) direct.add(one);
  const scopes = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const scope of ["runtime", "optional", "development"]) {
    const open = wanted(scope).map(keyOf);
    for (let key = open.pop(); key !== void 0; key = open.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      for (const one of places.get(key) ?? []) {
        if (scopes.has(one)) continue;
        scopes.set(one, scope);
        if (!one.own) for (const next of [...one.runtime, ...one.optional]) open.push(keyOf(next));
      }
    }
  }
  return new Map(
    packages.map((one) => [one, { scope: one.own ? "runtime" : scopes.get(one) ?? "runtime", direct: direct.has(one) }])
  );
}
function keyOf({ name, version }) {
  return version === void 0 ? name : `${name} ${version}`;
}

// src/extractors/uv-lock/extractor.ts
var extractor = {
  files: ["**/uv.lock", "**/*.py.lock"],
  lock: true,
  maxLength: 16e6,
  extract
};
function extract(input) {
  const parsed = parseToml(input.content);
  if ("error" in parsed) {
    const { message, offset } = parsed.error;
    return { components: [], gaps: [gap(input, offset, offset, message)] };
  }
  const list = tomlAt(parsed.root, "package");
  if (list === void 0) return { components: [], gaps: [] };
  if (list.type !== "array")
    return { components: [], gaps: [gap(input, list.start, list.end, "package is no list of tables")] };
  const packages = [];
  const gaps = [];
  for (const item of list.items) {
    const found = item.type === "table" ? readPackage(item) : void 0;
    if (found === void 0) gaps.push(gap(input, item.start, item.end, "the package has no name"));
    else packages.push(found);
    if (found !== void 0 && found.elsewhere.length > 0) {
      const reason = `its files come from ${found.elsewhere.slice(0, 3).join(", ")}, which no advisory source covers`;
      const location = input.locate(found.start, found.end);
      gaps.push({ code: "not-covered", subject: found.name, reason, location });
    }
  }
  const governs = packages.flatMap(({ own, source: { url } }) => own && url !== void 0 ? [url] : []);
  return { components: components(input, packages, readManifest(parsed.root)), gaps, governs };
}
function components(input, packages, project) {
  const reached = reaches(packages, project);
  const totals = /* @__PURE__ */ new Map();
  for (const { name } of packages) totals.set(name, (totals.get(name) ?? 0) + 1);
  const seen = /* @__PURE__ */ new Map();
  return packages.map((one) => {
    const { name, version, source, own, hashes, runtime, optional, development, start, end } = one;
    const position = seen.get(name) ?? 0;
    seen.set(name, position + 1);
    const wanted = [...runtime, ...optional, ...own ? development : []];
    const reach = reached.get(one);
    return {
      kind: "package",
      ecosystem: "pypi",
      name,
      purl: ecosystem.purl(name, version),
      ...version !== void 0 && { version },
      hashes,
      source,
      scope: reach?.scope ?? "runtime",
      direct: reach?.direct ?? false,
      dependsOn: [...new Set(wanted.map((dependency) => dependency.name))],
      ...(totals.get(name) ?? 0) > 1 && { slot: `${name}@${position}` },
      location: input.locate(start, end),
      text: input.content.slice(start, end),
      confidence: "certain"
    };
  });
}
function gap(input, start, end, reason) {
  return { code: "unreadable", subject: input.path, reason, location: input.locate(start, end) };
}
export {
  extractor
};
