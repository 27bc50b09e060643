import {
  percentDecoded,
  withoutSecrets
} from "./review.js";

// src/extractors/shared/files/archives.ts
function archiveAt(address, hashes, segments = 1) {
  let plain = withoutSecrets(address);
  return { file: percentDecoded(lastSegments(plain, segments)), hashes, ...isAddress(plain) && { url: plain } };
}
function onlyArchive(address, hashes, conditional = !1) {
  let url = address !== void 0 && isAddress(address) ? withoutSecrets(address) : void 0;
  return url === void 0 && hashes.length === 0 && !conditional ? [] : [{ file: "", hashes, ...url !== void 0 && { url }, ...conditional && { conditional } }];
}
function lastSegments(path, count) {
  let start = path.length;
  for (let left = count; left > 0 && start > 0; left--) start = path.lastIndexOf("/", start - 1);
  return path.slice(start + 1);
}
function hashesOf(archives) {
  let found = /* @__PURE__ */ new Set();
  for (let { hashes } of archives) for (let hash of hashes) found.add(hash);
  return [...found];
}
function addressesOf(archives) {
  let found = [];
  for (let { url } of archives) url !== void 0 && found.push(url);
  return found;
}
function isAddress(text) {
  return /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text) && !/^file:/i.test(text);
}

export {
  archiveAt,
  onlyArchive,
  hashesOf,
  addressesOf
};
