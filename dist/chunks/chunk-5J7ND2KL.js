import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  require_packageurl_js
} from "./chunk-ZMHAU3TN.js";
import {
  __toESM
} from "./chunk-T7GDJVOD.js";

// src/ecosystems/purl.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);
function packageUrl(type, namespace, name, version) {
  try {
    return new import_packageurl_js.PackageURL(type, namespace, name, version, void 0, void 0).toString();
  } catch {
    const path = [...namespace?.split("/") ?? [], name].map(encode).join("/");
    return `pkg:${type}/${path}${version === void 0 ? "" : `@${encode(version)}`}`;
  }
}
function encode(part) {
  return encodeURIComponent(Buffer.from(part).toString());
}

// src/ecosystems/order.ts
function compareDigits(left, right) {
  const [first, second] = [significant(left), significant(right)];
  return first.length - second.length || compareText(first, second);
}
function compareText(left, right) {
  return left === right ? 0 : left < right ? -1 : 1;
}
function compareLists(left, right, compare) {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    const order = compare(left[index], right[index]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}
function isDigits(text) {
  return /^\d+$/.test(text);
}
function significant(digits) {
  let start = 0;
  while (start < digits.length - 1 && digits[start] === "0") start++;
  return digits.slice(start);
}

// src/ecosystems/semantic-version.ts
var maxLength = 256;
var written = /^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
function readSemantic(text) {
  const match = text.length > maxLength ? null : written.exec(text);
  if (match === null) return void 0;
  const [, major = "", minor = "", patch = "", behind] = match;
  const prerelease = behind === void 0 ? [] : behind.split(".");
  return prerelease.includes("") ? void 0 : { release: [major, minor, patch], prerelease };
}
function compareSemantic(left, right) {
  const order = compareLists(left.release, right.release, compareDigits);
  if (order !== 0) return order;
  if (left.prerelease.length === 0 || right.prerelease.length === 0) {
    return right.prerelease.length - left.prerelease.length;
  }
  return compareLists(left.prerelease, right.prerelease, compareIdentifiers);
}
function following(digits) {
  return (BigInt(digits) + 1n).toString();
}
function compareIdentifiers(left, right) {
  const [first, second] = [isDigits(left), isDigits(right)];
  if (first && second) return compareDigits(left, right);
  if (first !== second) return first ? -1 : 1;
  return compareText(left, right);
}

export {
  packageUrl,
  compareDigits,
  compareText,
  compareLists,
  isDigits,
  readSemantic,
  compareSemantic,
  following
};
