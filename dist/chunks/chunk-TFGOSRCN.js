import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  isDefaultIndex,
  readVersion
} from "./chunk-FOQ7K4IG.js";

// src/ecosystems/pypi/name.ts
function isPackageName(text) {
  return /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(text);
}

// src/ecosystems/pypi/archive-name.ts
var sourceArchive = /\.(?:tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.lzma|tlz|tar|zip|tar\.zst)$/i;
function isArchive(path) {
  return /\.whl$/i.test(path) || sourceArchive.test(path);
}
function archiveName(path) {
  const file = decode(path.slice(path.lastIndexOf("/") + 1));
  if (/\.whl$/i.test(file)) {
    const parts = file.slice(0, -4).split("-");
    const [name2 = "", version2] = parts;
    if (parts.length < 5 || parts.length > 6 || version2 === void 0 || !isPackageName(name2)) return void 0;
    return { name: name2, version: version2.replace(/_/g, "-") };
  }
  const stem = file.replace(sourceArchive, "");
  if (stem === file) return void 0;
  const dash = stem.lastIndexOf("-");
  const name = stem.slice(0, Math.max(dash, 0));
  const version = stem.slice(dash + 1);
  return isPackageName(name) && readVersion(version) !== void 0 ? { name, version } : void 0;
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/ecosystems/pypi/direct-reference.ts
var vcs = /^(?:git|hg|svn|bzr)(?:\+[a-z]+)?:|^(?:git|hg|svn|bzr)\+/i;
var hashName = /^(?:sha(?:1|224|256|384|512)|md5)$/i;
function isDirect(text) {
  const bare = withoutExtras(text);
  if (vcs.test(text) || /^(?:https?|ftp|file):/i.test(text) || /^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return true;
  if (/^(?:[./\\]|~[/\\])/.test(text) || /^[a-z]:[\\/]/i.test(text)) return true;
  return !/[\s@;<>=]/.test(bare) && (bare.includes("/") || bare.includes("\\") || isArchive(bare));
}
function readDirect(text) {
  const hash = text.indexOf("#");
  const address = hash === -1 ? text : text.slice(0, hash);
  const fragment = readFragment(hash === -1 ? "" : text.slice(hash + 1));
  if (vcs.test(address)) {
    const source2 = vcsSource(address);
    return { ...repositoryName(source2.url ?? ""), ...fragment, source: source2 };
  }
  const path = /^file:/i.test(address) || !/^[a-z][a-z0-9+.-]+:/i.test(address);
  const bare = path ? withoutExtras(address) : address;
  const named = archiveName(bare.replace(/\?.*$/s, ""));
  const extras = bare === address ? fragment.extras : splitExtras(address.slice(bare.length + 1, -1));
  const source = path ? { type: "path", url: bare } : (
    // A file of the public index is what the index gives for that name and version.
    named !== void 0 && isDefaultIndex(bare) ? { type: "registry" } : { type: "url", url: withoutCredentials(bare) }
  );
  return { ...fragment, ...named, extras, source };
}
function withoutCredentials(url) {
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*:\/\/)(.*)$/is.exec(url) ?? [];
  if (scheme === void 0 || rest === void 0) return url;
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? "";
  const at = authority.lastIndexOf("@");
  return at === -1 ? url : scheme + rest.slice(at + 1);
}
function splitExtras(text) {
  return text.split(",").map((extra) => extra.trim()).filter((extra) => extra !== "");
}
function vcsSource(address) {
  const url = withoutCredentials(address.replace(/^git\+git@/i, "git+ssh://git@").replace(/^[a-z]+\+/i, ""));
  const authorityEnd = url.indexOf("/", url.indexOf("://") + 3);
  const at = url.lastIndexOf("@");
  if (at <= authorityEnd || authorityEnd === -1) return { type: "vcs", url };
  const ref = url.slice(at + 1);
  const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref) ? { commit: ref.toLowerCase() } : {};
  return { type: "vcs", url: url.slice(0, at), ...ref === "" ? {} : { ref }, ...commit };
}
function repositoryName(url) {
  const last = url.replace(/\.git$/i, "").split("/").at(-1) ?? "";
  return isPackageName(last) ? { name: last, guessed: true } : {};
}
function readFragment(fragment) {
  const pairs = fragment.split("&").map((pair) => {
    const equals = pair.indexOf("=");
    return [pair.slice(0, Math.max(equals, 0)), pair.slice(equals + 1)];
  });
  const hashes = pairs.filter(([key]) => hashName.test(key)).map(([key, value]) => `${key.toLowerCase()}:${value}`);
  const egg = pairs.find(([key]) => key === "egg")?.[1] ?? "";
  const [, name, extras = ""] = /^([a-z0-9](?:[\w.-]*[a-z0-9])?)(?:\[([^\]]*)\])?$/i.exec(egg) ?? [];
  return { ...name === void 0 ? {} : { name, guessed: false }, extras: splitExtras(extras), hashes };
}
function withoutExtras(text) {
  const open = text.lastIndexOf("[");
  return open > 0 && text.endsWith("]") ? text.slice(0, open) : text;
}

export {
  isPackageName,
  archiveName,
  isDirect,
  readDirect,
  withoutCredentials,
  splitExtras
};
