import {
  isDefaultIndex,
  readDirect,
  tomlText,
  withoutCredentials
} from "./review.js";

// src/extractors/shared/python/origin.ts
function readPlace(table) {
  let git = tomlText(table, "git");
  if (git !== void 0) {
    let ref = tomlText(table, "rev") ?? tomlText(table, "tag") ?? tomlText(table, "branch"), commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref ?? "") ? ref?.toLowerCase() : void 0;
    return { type: "vcs", url: withoutCredentials(git.replace(/^git\+/, "")), ...ref !== void 0 && { ref }, ...commit !== void 0 && { commit } };
  }
  let url = tomlText(table, "url");
  if (url !== void 0) return readDirect(url).source;
  let path = tomlText(table, "path");
  return path === void 0 ? void 0 : { type: "path", url: path };
}
function registryAt(url) {
  return url === void 0 || isDefaultIndex(url) ? { type: "registry" } : { type: "registry", url: withoutCredentials(url) };
}
function repositoryAt(url, ref, commit) {
  let full = [commit, ref].find((text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text ?? ""));
  return {
    type: "vcs",
    ...url !== void 0 && { url: withoutCredentials(url.replace(/^(?:git|hg|svn|bzr)\+/i, "")) },
    ...ref !== void 0 && { ref },
    ...full !== void 0 && { commit: full.toLowerCase() }
  };
}

export {
  readPlace,
  registryAt,
  repositoryAt
};
