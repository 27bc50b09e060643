import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  hostDigest
} from "./chunk-J2UXDKE6.js";
import {
  compareDigits,
  compareLists,
  packageUrl
} from "./chunk-L4GEVYOE.js";
import {
  everything,
  intervalSets
} from "./chunk-F4CF4VVF.js";

// src/ecosystems/cran/default-repository.ts
var archives = /* @__PURE__ */ new Set([
  "e7fbfb5eb8b891d51d67f690d0ae486f670e82b9ced96c91b5091bc532e812ab",
  "575e9d5d9ed9a30131e6c64f685ea7b2377d57735990003b4e3df6209eb8c624"
]);
var mirrors = /* @__PURE__ */ new Set([
  "ab488ee3b611d021214da033aea606a008c933652950468a8fbcd63e771076c2",
  "65677d32ca742f27542f66cb4f80818a1a57f6a57e124934333212cc06de5309",
  "531ef11fc7ff5379c7fd841bf737607c988bdeca097108fbc331751ccaf71d7e"
]);
function isDefaultRepository(url) {
  return archives.has(hostDigest(url) ?? "");
}
function isMirror(url) {
  return mirrors.has(hostDigest(url) ?? "");
}

// src/ecosystems/cran/version.ts
var maxLength = 256;
function compareVersions(left, right) {
  const [first, second] = [read(left), read(right)];
  return first && second && compareLists(first, second, compareDigits);
}
function read(text) {
  return text.length <= maxLength && /^\d+(?:[.-]\d+)*$/.test(text) ? text.split(/[.-]/) : void 0;
}

// src/ecosystems/cran/requirement.ts
var maxLength2 = 1024;
var sets = intervalSets(compareVersions);
var requirement = /^\(?\s*(>=|<=|==|!=|>|<)?\s*([\d.-]+)\s*\)?$/;
function pinnedVersion(specifier) {
  const [, operator = "==", version = ""] = requirement.exec(specifier.trim()) ?? [];
  return operator === "==" && compareVersions(version, version) !== void 0 ? version : void 0;
}
function admittedVersions(specifier) {
  if (specifier.length > maxLength2) return void 0;
  let admitted = everything;
  for (const part of specifier.split(",")) {
    const [, operator = "==", version = ""] = requirement.exec(part.trim()) ?? [];
    const versions = compareVersions(version, version) === void 0 ? void 0 : sets.compared(operator, version);
    if (versions === void 0) return void 0;
    admitted = sets.intersect(admitted, versions);
  }
  return admitted;
}

// src/ecosystems/cran/ecosystem.ts
var ecosystem = {
  osvName: "CRAN",
  purlType: "cran",
  normalizeName: (name) => name.trim(),
  purl: (name, version) => packageUrl("cran", void 0, name, version),
  isMirror,
  compare: compareVersions,
  through: (version) => ({ version, inclusive: true }),
  pinned: pinnedVersion,
  admitted: admittedVersions
};

export {
  isDefaultRepository,
  ecosystem
};
