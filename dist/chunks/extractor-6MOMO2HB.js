import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  ecosystem,
  isDefaultSource
} from "./chunk-3LXFORSJ.js";
import {
  few
} from "./chunk-OKRB2SBH.js";
import "./chunk-J2UXDKE6.js";
import "./chunk-QLT5SFCX.js";
import "./chunk-L4GEVYOE.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/gemfile-lock/sections.ts
var sources = /* @__PURE__ */ new Set(["GEM", "GIT", "PATH", "PLUGIN SOURCE"]);
var lists = /* @__PURE__ */ new Set(["DEPENDENCIES", "CHECKSUMS"]);
function readSections(text) {
  const sections = [];
  const mistakes = [];
  for (let from = 0; from < text.length; ) {
    const lineEnd = text.indexOf("\n", from);
    const to = lineEnd === -1 ? text.length : lineEnd;
    const line = text.slice(from, to).trimEnd();
    const content = line.trimStart();
    const start = from + line.length - content.length;
    const end = from + line.length;
    const indent = start - from;
    from = to + 1;
    const section = sections.at(-1);
    if (content === "") continue;
    if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line)) {
      mistakes.push({ reason: "it is a merge-conflict marker", start, end });
    } else if (indent === 0) {
      if (/^[A-Z][A-Z ]*$/.test(content)) sections.push({ name: content, options: /* @__PURE__ */ new Map(), entries: [] });
      else mistakes.push({ reason: "the line belongs to no section", start, end });
    } else if (section === void 0) mistakes.push({ reason: "the line belongs to no section", start, end });
    else if (sources.has(section.name) || lists.has(section.name)) {
      const reason = readLine(section, content, indent, start, end);
      if (reason !== void 0) mistakes.push({ reason, start, end });
    }
  }
  return { sections, mistakes };
}
function readLine(section, content, indent, start, end) {
  const isSource = sources.has(section.name);
  if (isSource && indent === 2) {
    const colon = content.indexOf(":");
    if (colon === -1) return "the line says nothing about its source";
    const key = content.slice(0, colon);
    const values = section.options.get(key) ?? [];
    section.options.set(key, values);
    values.push(content.slice(colon + 1).trim());
    return void 0;
  }
  const parsed = readEntry(content);
  if (parsed === void 0) return "the line is no gem";
  if (isSource && indent > 4) {
    section.entries.at(-1)?.dependencies.push(parsed.name);
    return void 0;
  }
  if (indent !== (isSource ? 4 : 2)) return "the line is indented like nothing else";
  section.entries.push({ ...parsed, dependencies: [], start, end });
  return void 0;
}
function readEntry(content) {
  const [, name, inner, rest = ""] = /^([\w.-]+)!?(?: \(([^()]*)\))?!?(?: (\S.*))?$/.exec(content) ?? [];
  return name === void 0 ? void 0 : { name, inner, rest };
}

// src/extractors/gemfile-lock/extractor.ts
var extractor = {
  files: ["**/Gemfile.lock", "**/gems.locked"],
  lock: true,
  maxLength: 16e6,
  extract
};
function extract(input) {
  const { sections, mistakes } = readSections(input.content);
  const named = (name) => sections.filter((section) => section.name === name).flatMap(({ entries }) => entries);
  const direct = new Set(named("DEPENDENCIES").map(({ name }) => name));
  const isSaid = sections.some(({ name }) => name === "DEPENDENCIES");
  const checksums = /* @__PURE__ */ new Map();
  for (const { name, inner = "", rest } of named("CHECKSUMS")) {
    const key = `${name} ${versionOf(inner)}`;
    const list = checksums.get(key) ?? [];
    checksums.set(key, list);
    for (const sum of rest.split(",")) if (/^\w+=\w+/.test(sum)) list.push(sum.replace("=", ":"));
  }
  const gaps = mistakes.map(({ reason, start, end }) => {
    return { code: "unreadable", subject: input.path, reason, location: input.locate(start, end) };
  });
  const components = [];
  for (const section of sections) {
    if (!["GEM", "GIT", "PATH", "PLUGIN SOURCE"].includes(section.name)) continue;
    const origin = { source: sourceOf(section), hosts: section.name === "GEM" ? hostsOf(section) : [] };
    for (const entry of section.entries) {
      const { name, inner, start, end } = entry;
      const version = inner === void 0 ? "" : versionOf(inner);
      if (version === "") {
        const location = input.locate(start, end);
        gaps.push({ code: "unreadable", subject: name, reason: "the gem has no version", location });
        continue;
      }
      const hashes = checksums.get(`${name} ${version}`) ?? [];
      components.push(component(input, entry, version, hashes, origin, isSaid ? direct.has(name) : void 0));
    }
  }
  return { components, gaps: few(gaps) };
}
function component(input, { name, dependencies, start, end }, version, hashes, { source, hosts }, direct) {
  return {
    kind: "package",
    ecosystem: "rubygems",
    name,
    purl: ecosystem.purl(name, version),
    version,
    hashes,
    source,
    scope: "runtime",
    ...direct !== void 0 && { direct },
    dependsOn: [...new Set(dependencies)],
    ...hosts.length > 0 && { hosts },
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: "certain"
  };
}
function versionOf(inner) {
  return inner.split("-", 1)[0]?.trim() ?? "";
}
function sourceOf({ name, options }) {
  const value = (key) => options.get(key)?.[0];
  const url = withoutCredentials(value("remote") ?? "");
  if (name === "GEM") return registryOf(options.get("remote") ?? []);
  if (name === "PATH") return { type: "path", url: value("remote") ?? "" };
  if (name !== "GIT") return { type: "url", url };
  const ref = value("ref") ?? value("tag") ?? value("branch");
  const commit = value("revision") ?? "";
  return {
    type: "vcs",
    url,
    ...ref !== void 0 && { ref },
    .../^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit) && { commit: commit.toLowerCase() }
  };
}
function registryOf(remotes) {
  const [first] = remotes;
  if (first === void 0 || remotes.some(isDefaultSource)) return { type: "registry" };
  return { type: "registry", url: withoutCredentials(first) };
}
function hostsOf({ options }) {
  const urls = (options.get("remote") ?? []).filter((remote) => URL.canParse(remote));
  return [...new Set(urls.map((url) => new URL(url).host.toLowerCase()))].sort();
}
function withoutCredentials(url) {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}
export {
  extractor
};
