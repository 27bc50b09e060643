import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  following
} from "./chunk-QLT5SFCX.js";
import {
  compareDigits,
  compareLists,
  compareText,
  isDigits,
  packageUrl
} from "./chunk-L4GEVYOE.js";
import {
  halfOpen,
  intervalSets
} from "./chunk-F4CF4VVF.js";

// src/ecosystems/julia/version.ts
var maxLength = 256;
var written = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*)|([a-z][0-9a-z-]*(?:\.[0-9a-z-]+)*)|(-))?(?:\+([0-9a-z-]+(?:\.[0-9a-z-]+)*)|(\+))?$/i;
function compareVersions(left, right) {
  const [first, second] = [read(left), read(right)];
  if (first === void 0 || second === void 0) return void 0;
  const order = compareLists(first.release, second.release, compareDigits);
  if (order !== 0) return order;
  if (first.prerelease.length === 0 || second.prerelease.length === 0) {
    const prerelease = second.prerelease.length - first.prerelease.length;
    if (prerelease !== 0) return prerelease;
  }
  return compareLists(first.prerelease, second.prerelease, compareIdentifiers) || compareLists(first.build, second.build, compareIdentifiers);
}
function read(text) {
  const match = text.length > maxLength ? null : written.exec(text);
  if (match === null) return void 0;
  const [, major = "", minor = "0", patch = "0", behind, attached, hyphen, build, plus] = match;
  const identifiers = (part, empty) => part?.split(".") ?? (empty === void 0 ? [] : [""]);
  return {
    release: [major, minor, patch],
    prerelease: identifiers(behind ?? attached, hyphen),
    build: identifiers(build, plus)
  };
}
function compareIdentifiers(left, right) {
  if (left === "" || right === "") return compareText(left, right);
  const [first, second] = [isDigits(left), isDigits(right)];
  if (first && second) return compareDigits(left, right);
  if (first !== second) return first ? -1 : 1;
  return compareText(left, right);
}

// src/ecosystems/julia/requirement.ts
var maxLength2 = 1024;
var sets = intervalSets(compareVersions);
var number = String.raw`v?(\d+)(?:\.(\d+))?(?:\.(\d+))?`;
var simple = new RegExp(String.raw`^([~^]|[<=≥]\s*|>=\s*)?${number}$`);
var hyphenated = new RegExp(String.raw`^${number}\s+-\s+${number}$`);
function pinnedVersion(specifier) {
  const [, version] = /^=\s*v?(\d+\.\d+\.\d+)$/.exec(specifier.trim()) ?? [];
  return version;
}
function admittedVersions(specifier) {
  if (specifier.length > maxLength2) return void 0;
  let admitted = [];
  for (const part of specifier.split(",")) {
    const versions = partVersions(part.trim());
    if (versions === void 0) return void 0;
    admitted = sets.unite(admitted, versions);
  }
  return admitted;
}
function partVersions(text) {
  const match = simple.exec(text);
  if (match === null) return hyphenVersions(text);
  const numbers = given(match.slice(2, 5));
  const first = padded(numbers);
  switch (match[1]?.trim() ?? "") {
    case "<":
      return [{ to: { version: `${first}-`, inclusive: false } }];
    case "=":
      return halfOpen(first, after([...numbers, "0", "0"].slice(0, 3)));
    case ">=":
    case "\u2265":
      return [{ from: { version: first, inclusive: true } }];
    case "~":
      return halfOpen(first, after(numbers.slice(0, 2)));
    default:
      return halfOpen(first, after(compatible(numbers)));
  }
}
function hyphenVersions(text) {
  const match = hyphenated.exec(text);
  if (match === null) return void 0;
  const low = [{ from: { version: padded(given(match.slice(1, 4))), inclusive: true } }];
  return sets.intersect(low, [{ to: { version: after(given(match.slice(4, 7))), inclusive: false } }]);
}
function compatible(numbers) {
  const significant = numbers.findIndex((digits) => /[1-9]/.test(digits));
  return significant === -1 ? numbers : numbers.slice(0, significant + 1);
}
function given(parts) {
  return parts.filter((part) => part !== void 0);
}
function padded(numbers) {
  return [...numbers, "0", "0"].slice(0, 3).join(".");
}
function after(numbers) {
  return `${padded([...numbers.slice(0, -1), following(numbers.at(-1) ?? "0")])}-`;
}

// src/ecosystems/julia/ecosystem.ts
var ecosystem = {
  osvName: "Julia",
  purlType: "julia",
  normalizeName: (name) => name.trim(),
  purl: (name, version) => packageUrl("julia", void 0, name, version),
  isMirror: () => false,
  compare: compareVersions,
  through(version) {
    const [, ...numbers] = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
    return numbers.length === 0 ? { version, inclusive: true } : { version: after(numbers), inclusive: false };
  },
  pinned: pinnedVersion,
  admitted: admittedVersions
};

export {
  ecosystem
};
