import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  compareDigits,
  compareLists,
  compareText,
  isDigits
} from "./chunk-L4GEVYOE.js";

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
  readSemantic,
  compareSemantic,
  following
};
