import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  ecosystem,
  isDefaultRepository
} from "./chunk-BOMJFBSM.js";
import {
  properties,
  property,
  text
} from "./chunk-3A6SUTMJ.js";
import {
  parseJson,
  summary
} from "./chunk-7BSHXXHH.js";
import "./chunk-J2UXDKE6.js";
import "./chunk-L4GEVYOE.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/renv-lock/dependencies.ts
var base = new Set(
  "R base compiler datasets graphics grDevices grid methods parallel splines stats stats4 tcltk tools utils".split(" ")
);
var sections = ["Requirements", "Depends", "Imports", "LinkingTo"];
function dependencyNames(entry) {
  const names = /* @__PURE__ */ new Set();
  for (const section of sections) {
    const value = property(entry, section)?.value;
    const items = value?.type === "array" ? value.items : value?.type === "string" ? [value] : [];
    for (const item of items) {
      if (item.type !== "string") continue;
      for (const part of item.value.split(",")) {
        const [name] = /^[A-Za-z][\w.]*/.exec(part.trim()) ?? [];
        if (name !== void 0 && !base.has(name)) names.add(name);
      }
    }
  }
  return [...names];
}

// src/extractors/renv-lock/forge.ts
var hosts = /* @__PURE__ */ new Map([
  ["github", "github.com"],
  ["gitlab", "gitlab.com"],
  ["bitbucket", "bitbucket.org"]
]);
function forge(kind, said) {
  const usual = hosts.get(kind.toLowerCase());
  const url = usual === void 0 ? gitUrl(kind, said) : repositoryUrl(usual, said);
  if (url === void 0) return void 0;
  const ref = said("RemoteRef");
  const commit = said("RemoteSha") ?? "";
  return {
    type: "vcs",
    url,
    ...ref !== void 0 && { ref },
    .../^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit) && { commit: commit.toLowerCase() }
  };
}
function gitUrl(kind, said) {
  if (!/^(?:git|git2r|xgit)$/i.test(kind)) return void 0;
  return (said("RemoteUrl") ?? "").replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}
function repositoryUrl(usual, said) {
  const written = said("RemoteHost") ?? usual;
  const host = written.toLowerCase().replace(/^https?:\/\//, "").split("/", 1)[0] ?? "";
  const isUsual = host === "" || host === `api.${usual}`;
  return `https://${isUsual ? usual : host}/${said("RemoteUsername") ?? ""}/${said("RemoteRepo") ?? ""}`;
}

// src/extractors/renv-lock/extractor.ts
var extractor = {
  files: ["**/renv.lock"],
  lock: true,
  maxLength: 16e6,
  extract
};
function extract(input) {
  const { root, errors } = parseJson(input.content);
  const gaps = [];
  const gap = (subject, reason, start, end) => {
    gaps.push({ code: "unreadable", subject, reason, location: input.locate(start, end) });
  };
  const syntax = summary(errors);
  if (syntax !== void 0) gap(input.path, syntax.message, syntax.offset, syntax.offset + syntax.length);
  const packages = property(root, "Packages");
  if (syntax === void 0 && packages?.value?.type !== "object") {
    gap(input.path, "it holds no object of packages", packages?.start ?? 0, packages?.end ?? 0);
  }
  for (const { type, key = "", message, offset, length } of errors) {
    if (type === "duplicate" && packages !== void 0 && offset >= packages.start && offset < packages.end) {
      gap(key, message, offset, offset + length);
    }
  }
  const repositories = readRepositories(root);
  const components = [];
  for (const entry of properties(packages?.value)) {
    const name = text(entry.value, "Package") ?? entry.key;
    const version = text(entry.value, "Version");
    if (entry.value?.type !== "object") gap(entry.key, "the entry is no object", entry.start, entry.end);
    else if (!/^[A-Za-z][\w.]{0,255}$/.test(name))
      gap(entry.key, "the entry names no package", entry.start, entry.keyEnd);
    else if (version === void 0) gap(entry.key, "the entry has no version", entry.start, entry.keyEnd);
    else components.push(component(entry, name, version, repositories, input));
  }
  return { components, gaps };
}
function component(entry, name, version, repositories, input) {
  const { start, value } = entry;
  const end = property(value, "Version")?.end ?? entry.keyEnd;
  const hash = text(value, "Hash");
  const host = isRepository(value) ? hostOf(repositoryUrl2(value, repositories)) : void 0;
  return {
    kind: "package",
    ecosystem: "cran",
    name,
    purl: ecosystem.purl(name, version),
    version,
    hashes: hash === void 0 ? [] : [`md5:${hash}`],
    source: sourceOf(value, repositories),
    scope: "runtime",
    dependsOn: dependencyNames(value),
    ...host !== void 0 && { hosts: [host] },
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: "certain"
  };
}
function readRepositories(root) {
  const list = property(property(root, "R")?.value, "Repositories")?.value;
  const items = list?.type === "array" ? list.items : [];
  return new Map(items.map((item) => [text(item, "Name") ?? "", text(item, "URL") ?? ""]));
}
function sourceOf(entry, repositories) {
  const said = (key) => text(entry, key);
  const kind = said("Source") ?? "Repository";
  const remote = forge(kind, said);
  if (remote !== void 0) return remote;
  if (isRepository(entry)) return repositorySource(said("Repository"), repositoryUrl2(entry, repositories));
  if (/^local$/i.test(kind)) return { type: "path", url: said("RemoteUrl") ?? "" };
  if (/^url$/i.test(kind)) return { type: "url", url: withoutCredentials(said("RemoteUrl") ?? "") };
  return { type: "registry", url: kind };
}
function isRepository(entry) {
  return /^(?:repository|cran)$/i.test(text(entry, "Source") ?? "Repository");
}
function repositoryUrl2(entry, repositories) {
  const name = text(entry, "Repository") ?? "";
  return /^https?:/i.test(name) ? name : repositories.get(name) ?? "";
}
function repositorySource(name, url) {
  if (name === void 0 || /^CRAN$/i.test(name) || isDefaultRepository(url)) return { type: "registry" };
  if (/^(?:RSPM|P3M|PPM)$/i.test(name) && (url === "" || ecosystem.isMirror(url))) return { type: "registry" };
  return { type: "registry", url: url === "" ? name : withoutCredentials(url) };
}
function hostOf(url) {
  return URL.canParse(url) ? new URL(url).host : void 0;
}
function withoutCredentials(url) {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}
export {
  extractor
};
