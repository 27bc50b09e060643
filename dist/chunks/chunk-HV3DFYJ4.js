import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  compareSemantic,
  following,
  readSemantic
} from "./chunk-QLT5SFCX.js";
import {
  packageUrl
} from "./chunk-L4GEVYOE.js";
import {
  everything,
  halfOpen,
  intervalSets,
  only
} from "./chunk-F4CF4VVF.js";

// src/ecosystems/cargo/version.ts
function compareVersions(left, right) {
  const [first, second] = [readSemantic(left), readSemantic(right)];
  return first && second && compareSemantic(first, second);
}

// src/ecosystems/cargo/requirement.ts
var maxLength = 1024;
var sets = intervalSets(compareVersions);
var wildcard = /^[*xX]$/;
var comparator = /^(\^|~|=|>=|<=|>|<)? *(\d+)(?:\.(\d+|[*xX])(?:\.(\d+|[*xX])(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?)?)?$/;
function pinnedVersion(specifier) {
  const [, operator, major, minor, patch = "*", prerelease = "", build = ""] = comparator.exec(specifier.trim()) ?? [];
  if (operator !== "=" || major === void 0 || minor === void 0 || wildcard.test(patch) || wildcard.test(minor))
    return void 0;
  return `${major}.${minor}.${patch}${prerelease}${build}`;
}
function admittedVersions(specifier) {
  if (specifier.length > maxLength) return void 0;
  if (wildcard.test(specifier.trim())) return everything;
  let admitted = everything;
  for (const part of specifier.split(",")) {
    const versions = comparatorVersions(part.trim(), specifier.includes("-"));
    if (versions === void 0) return void 0;
    admitted = sets.intersect(admitted, versions);
  }
  return admitted;
}
function comparatorVersions(text, wantsPrereleases) {
  const match = comparator.exec(text);
  if (match === null) return void 0;
  const [, operator, major = "", second, third, prerelease = ""] = match;
  const numbers = [major];
  for (const part of [second, third]) {
    if (part === void 0 || wildcard.test(part)) break;
    numbers.push(part);
  }
  if (second !== void 0 && wildcard.test(second) && third !== void 0 && !wildcard.test(third)) return void 0;
  const isPartial = numbers.length < 3;
  const written = beginning(numbers, prerelease);
  switch (operator) {
    case ">":
      return isPartial ? [{ from: { version: written.end, inclusive: true } }] : sets.compared(">", written.first);
    case "<=":
      return isPartial ? [{ to: { version: written.end, inclusive: false } }] : sets.compared("<=", written.first);
    case ">=":
      return sets.compared(">=", written.first);
    case "<":
      return sets.compared("<", isPartial || !wantsPrereleases ? `${written.first}-0` : written.first);
    case "=":
      return isPartial ? halfOpen(written.first, written.end) : only(written.first);
    case "~":
      return halfOpen(written.first, beginning(numbers.slice(0, 2), "").end);
    default: {
      const isWild = operator === void 0 && [second, third].some((part) => part !== void 0 && wildcard.test(part));
      return halfOpen(written.first, isWild ? written.end : beginning(compatible(numbers), "").end);
    }
  }
}
function compatible(numbers) {
  const significant = numbers.findIndex((digits) => /[1-9]/.test(digits));
  return significant === -1 ? numbers : numbers.slice(0, significant + 1);
}
function beginning(numbers, prerelease) {
  const padded = (digits) => [...digits, "0", "0"].slice(0, 3).join(".");
  const next = [...numbers.slice(0, -1), following(numbers.at(-1) ?? "0")];
  return { first: `${padded(numbers)}${prerelease}`, end: `${padded(next)}-0` };
}

// src/ecosystems/cargo/ecosystem.ts
var ecosystem = {
  // OSV's name of the ecosystem is that of the host, which is written nowhere here.
  osvName: ["crates", "io"].join("."),
  purlType: "cargo",
  normalizeName: (name) => name.trim(),
  purl: (name, version) => packageUrl("cargo", void 0, name, version),
  isMirror: () => false,
  compare: compareVersions,
  // Build metadata has no place in the order.
  through: (version) => ({ version, inclusive: true }),
  pinned: pinnedVersion,
  admitted: admittedVersions
};

export {
  ecosystem
};
