import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  tomlAt,
  tomlText
} from "./chunk-KUNCNRGH.js";
import {
  saysDevelopment
} from "./chunk-KRPAEIWW.js";
import {
  packageFacts
} from "./chunk-QS7IH7OM.js";
import {
  channelSource,
  channelsSource,
  ecosystem,
  readMatchSpec
} from "./chunk-FWEARNKS.js";
import {
  isDefaultIndex,
  isPackageName,
  readDirect,
  readRequirement,
  registrySource,
  withoutCredentials
} from "./chunk-6GLDWVWQ.js";

// src/extractors/python-place.ts
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

// src/extractors/pixi-dependency.ts
function readCondaDependency({ key, value }, usual) {
  const table = value.type === "table" ? value : void 0;
  if (value.type !== "string" && table === void 0)
    return { reason: "a dependency is neither text nor a table", template: false };
  const version = value.type === "string" ? value.value : table && tomlText(table, "version");
  const build = table && tomlText(table, "build");
  const template = isTemplate(`${key}${version ?? ""}`);
  const written = [version ?? "", build ?? ""].filter((part) => part !== "").join(" ");
  const spec = readMatchSpec(`${key} ${written}`);
  if ("reason" in spec) return { reason: spec.reason, template };
  if (spec.name !== key) return { reason: "a dependency has no name of a package", template };
  const name = ecosystem.normalizeName(key);
  const stated = template ? void 0 : spec.version;
  const channel = table && tomlText(table, "channel");
  const problem = template ? "the version is only known when the file is used" : spec.problem;
  return {
    facts: {
      kind: "package",
      ecosystem: "conda",
      name,
      purl: ecosystem.purl(name, stated),
      ...stated !== void 0 && { version: stated },
      ...written !== "" && { specifier: written },
      hashes: ["sha256", "md5"].flatMap((hash) => {
        const digest = table && tomlText(table, hash);
        return digest === void 0 ? [] : [`${hash}:${digest}`];
      }),
      source: (table && readPlace(table)) ?? (channel === void 0 ? usual : channelSource(channel)),
      confidence: problem === void 0 ? "certain" : "likely"
    },
    ...problem !== void 0 && { problem },
    template
  };
}
function readPythonDependency({ key, value }, usual) {
  const table = value.type === "table" ? value : void 0;
  if (value.type !== "string" && table === void 0)
    return { reason: "a dependency is neither text nor a table", template: false };
  const written = textOf(value);
  const template = isTemplate(`${key}${written}`);
  if (!isPackageName(key)) return { reason: "a dependency has no name of a package", template };
  const index = table && tomlText(table, "index");
  const source = (table && readPlace(table)) ?? (index === void 0 ? usual : registry(index));
  const specifier = written === "*" ? "" : written;
  const requirement = specifier === "" ? void 0 : readRequirement(`${key} ${specifier}`);
  const malformed = requirement !== void 0 && "reason" in requirement ? requirement.reason : requirement?.problem;
  const problem = template ? "the version is only known when the file is used" : malformed;
  const facts = packageFacts({
    name: key,
    extras: [],
    hashes: [],
    source,
    start: 0,
    end: 0,
    ...written !== "" && { specifier: written },
    ...problem !== void 0 && { problem }
  });
  if (facts === void 0) return { reason: "a dependency has no name of a package", template };
  return { facts, ...problem !== void 0 && { problem }, template };
}
function textOf(value) {
  if (value.type === "string") return value.value.trim();
  return (value.type === "table" ? tomlText(value, "version") : void 0)?.trim() ?? "";
}
function isTemplate(text) {
  return /\{\{|\{%|\$\{|<%/.test(text);
}

// src/extractors/pixi-tables.ts
var kinds = [
  ["dependencies"],
  ["run-dependencies"],
  ["host-dependencies", "build"],
  ["build-dependencies", "build"],
  ["dev", "development"],
  ["constraints"],
  ["run-constraints"],
  ["pypi-dependencies"]
];
function pixiPackages(input, root, prefix) {
  const components = [];
  const gaps = [];
  const gap = ({ start, end }, reason, code = "unreadable") => gaps.push({
    code,
    subject: input.content.slice(start, end).slice(0, 2e3) || input.path,
    reason,
    location: input.locate(start, end)
  });
  const sources = { conda: channels(root), python: pythonIndexes(input, root) };
  for (const { slot, table, scope } of places(root)) {
    for (const [key, own] of kinds) {
      const node = tomlAt(table, key);
      if (node === void 0) continue;
      if (node.type !== "table") {
        gap(node, `${key} is no table`);
        continue;
      }
      const python = key === "pypi-dependencies";
      for (const entry of [...node.entries.values()].flatMap(unconditional)) {
        const found = python ? readPythonDependency(entry, sources.python) : readCondaDependency(entry, sources.conda);
        if ("reason" in found) gap(entry, found.reason, found.template ? "unresolved" : "unreadable");
        else {
          if (found.problem !== void 0) gap(entry, found.problem, found.template ? "unresolved" : "unreadable");
          const asks = key !== "constraints" && key !== "run-constraints";
          components.push(component(input, entry, found, `${prefix}${slot}${key}`, own ?? scope, asks));
        }
      }
    }
  }
  return { components, gaps };
}
function unconditional(entry) {
  return entry.key.startsWith("if(") && entry.value.type === "table" ? [...entry.value.entries.values()] : [entry];
}
function component(input, { start, end }, { facts }, slot, scope, direct) {
  const location = input.locate(start, end);
  return { ...facts, scope, slot, ...direct && { direct }, location, text: input.content.slice(start, end) };
}
function places(root) {
  const found = [];
  const add = (slot, table, scope) => {
    if (table?.type !== "table") return;
    found.push({ slot, table, scope });
    for (const { key, value } of entries(tomlAt(table, "target")))
      if (value.type === "table") found.push({ slot: `${slot}target.${key}.`, table: value, scope });
  };
  add("", root, "runtime");
  for (const { key, value } of entries(tomlAt(root, "feature")))
    add(`feature.${key}.`, value, saysDevelopment(key) ? "development" : "optional");
  add("workspace.", tomlAt(root, "workspace"), "runtime");
  add("package.", tomlAt(root, "package"), "runtime");
  return found;
}
function channels(root) {
  const lists = [
    tomlAt(root, "workspace", "channels") ?? tomlAt(root, "project", "channels"),
    ...entries(tomlAt(root, "feature")).map(
      ({ value }) => value.type === "table" ? tomlAt(value, "channels") : void 0
    )
  ];
  return channelsSource(
    lists.flatMap((list) => texts(list, "channel")),
    true
  );
}
function pythonIndexes(input, root) {
  const features = entries(tomlAt(root, "feature")).map(({ value }) => value);
  const tables = [root, tomlAt(root, "workspace") ?? tomlAt(root, "project"), ...features].flatMap((table) => {
    const options = table?.type === "table" ? tomlAt(table, "pypi-options") : void 0;
    return options?.type === "table" ? [options] : [];
  });
  const [first] = tables;
  const urls = tables.flatMap((table) => tomlText(table, "index-url") ?? []);
  return registrySource({
    indexes: [
      ...tables.flatMap((table) => texts(tomlAt(table, "extra-index-urls"))),
      ...urls.length > 0 ? urls : [void 0]
    ],
    findLinks: tables.flatMap((table) => texts(tomlAt(table, "find-links"), "url", "path")),
    strategy: tables.map((table) => tomlText(table, "index-strategy")).find((strategy) => strategy !== void 0),
    at: first && input.locate(first.start, first.end)
  });
}
function entries(node) {
  return node?.type === "table" ? [...node.entries.values()] : [];
}
function texts(node, ...keys) {
  return (node?.type === "array" ? node.items : []).flatMap((item) => {
    if (item.type === "string") return [item.value];
    return item.type === "table" ? keys.map((key) => tomlText(item, key)).find((text) => text !== void 0) ?? [] : [];
  });
}

export {
  readPlace,
  registry,
  pixiPackages
};
