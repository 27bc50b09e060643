import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  tomlText
} from "./chunk-OKRSWSE6.js";
import {
  isDefaultIndex,
  readDirect,
  withoutCredentials
} from "./chunk-LCFNMVP3.js";

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

export {
  readPlace,
  registry
};
