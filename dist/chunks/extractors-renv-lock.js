import {
  properties,
  property,
  text
} from "./shared-syntax-json-tree.js";
import {
  grouped,
  meant
} from "./shared-extractors-shared-files-lock-entries.js";
import {
  summary
} from "./shared-syntax-json-summary.js";
import {
  ecosystem3 as ecosystem,
  hostOf,
  isDefaultRepository,
  parseJson,
  syntaxCode,
  withoutCredentials
} from "./review.js";
import "./cli.js";

// src/extractors/renv-lock/dependencies.ts
var base = new Set(
  "R base compiler datasets graphics grDevices grid methods parallel splines stats stats4 tcltk tools utils".split(" ")
), sections = ["Requirements", "Depends", "Imports", "LinkingTo"];
function dependencyNames(entry) {
  let names = /* @__PURE__ */ new Set();
  for (let section of sections) {
    let value = property(entry, section)?.value, items = value?.type === "array" ? value.items : value?.type === "string" ? [value] : [];
    for (let item of items)
      if (item.type === "string")
        for (let part of item.value.split(",")) {
          let [name] = /^[A-Za-z][\w.]*/.exec(part.trim()) ?? [];
          name !== void 0 && !base.has(name) && names.add(name);
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
  let usual = hosts.get(kind.toLowerCase()), url = usual === void 0 ? gitUrl(kind, said) : repositoryUrl(usual, said);
  if (url === void 0) return;
  let ref = said("RemoteRef"), commit = said("RemoteSha") ?? "";
  return {
    type: "vcs",
    url,
    ...ref !== void 0 && { ref },
    .../^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit) && { commit: commit.toLowerCase() }
  };
}
function gitUrl(kind, said) {
  if (/^(?:git|git2r|xgit)$/i.test(kind))
    return withoutCredentials(said("RemoteUrl") ?? "");
}
function repositoryUrl(usual, said) {
  let host = (said("RemoteHost") ?? usual).toLowerCase().replace(/^https?:\/\//, "").split("/", 1)[0] ?? "";
  return `https://${host === "" || host === `api.${usual}` ? usual : host}/${said("RemoteUsername") ?? ""}/${said("RemoteRepo") ?? ""}`;
}

// src/extractors/renv-lock/extractor.ts
var extractor = {
  files: ["**/renv.lock"],
  maxLength: 16e6,
  extract
};
function extract(input) {
  let { root, errors } = parseJson(input.content), gaps = [], gap = (subject, reason, start, end, error = {}) => {
    gaps.push({ code: syntaxCode(error), subject, reason, location: input.locate(start, end) });
  }, syntax = summary(errors);
  syntax !== void 0 && gap(input.path, syntax.message, syntax.offset, syntax.offset + syntax.length, syntax);
  let packages = property(root, "Packages");
  syntax === void 0 && packages?.value?.type !== "object" && gap(input.path, "expected an object of packages", packages?.start ?? 0, packages?.end ?? 0);
  for (let { type, key = "", message, offset, length } of errors)
    type === "duplicate" && packages !== void 0 && offset >= packages.start && offset < packages.end && gap(key, message, offset, offset + length);
  let repositories = readRepositories(root), found = [];
  for (let entry of properties(packages?.value)) {
    let name = text(entry.value, "Package") ?? entry.key, version = text(entry.value, "Version");
    entry.value?.type !== "object" ? gap(entry.key, "the entry is not an object", entry.start, entry.end) : /^[A-Za-z][\w.]{0,255}$/.test(name) ? version === void 0 ? gap(entry.key, "the entry has no version", entry.start, entry.keyEnd) : found.push({ entry, name, version }) : gap(entry.key, "the entry names no package", entry.start, entry.keyEnd);
  }
  let byName = grouped(found, ({ name }) => [name]), idsOf = (name) => meant(byName.get(name)).map(({ entry: { key } }) => key);
  return { components: found.map((one) => component(one, idsOf, repositories, input)), gaps };
}
function component({ entry, name, version }, idsOf, repositories, input) {
  let { start, value } = entry, end = property(value, "Version")?.end ?? entry.keyEnd, hash = text(value, "Hash"), host = isRepository(value) ? hostOf(repositoryUrl2(value, repositories)) : void 0;
  return {
    kind: "package",
    role: "locked",
    ecosystem: "cran",
    name,
    purl: ecosystem.purl(name, version),
    version,
    hashes: hash === void 0 ? [] : [`md5:${hash}`],
    source: sourceOf(value, repositories),
    scope: "runtime",
    entry: entry.key,
    dependsOn: [...new Set(dependencyNames(value).flatMap(idsOf))],
    ...host !== void 0 && { hosts: [host] },
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: "certain"
  };
}
function readRepositories(root) {
  let list = property(property(root, "R")?.value, "Repositories")?.value, items = list?.type === "array" ? list.items : [];
  return new Map(items.map((item) => [text(item, "Name") ?? "", text(item, "URL") ?? ""]));
}
function sourceOf(entry, repositories) {
  let said = (key) => text(entry, key), kind = said("Source") ?? "Repository", remote = forge(kind, said);
  return remote !== void 0 ? remote : isRepository(entry) ? repositorySource(said("Repository"), repositoryUrl2(entry, repositories)) : /^local$/i.test(kind) ? { type: "path", url: said("RemoteUrl") ?? "" } : /^url$/i.test(kind) ? { type: "url", url: withoutCredentials(said("RemoteUrl") ?? "") } : { type: "registry", url: kind };
}
function isRepository(entry) {
  return /^(?:repository|cran)$/i.test(text(entry, "Source") ?? "Repository");
}
function repositoryUrl2(entry, repositories) {
  let name = text(entry, "Repository") ?? "";
  return /^https?:/i.test(name) ? name : repositories.get(name) ?? "";
}
function repositorySource(name, url) {
  return name === void 0 || /^CRAN$/i.test(name) || isDefaultRepository(url) ? { type: "registry" } : /^(?:RSPM|P3M|PPM)$/i.test(name) && (url === "" || ecosystem.isMirror(url)) ? { type: "registry" } : { type: "registry", url: url === "" ? name : withoutCredentials(url) };
}
export {
  extractor
};
