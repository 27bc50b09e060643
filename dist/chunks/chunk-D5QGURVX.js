import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  compareDigits,
  compareText,
  packageUrl
} from "./chunk-L4GEVYOE.js";
import {
  intervalSets,
  only
} from "./chunk-F4CF4VVF.js";

// src/ecosystems/maven/version.ts
var maxLength = 256;
var qualifiers = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"];
var release = String(qualifiers.indexOf(""));
var aliases = /* @__PURE__ */ new Map([
  ["ga", ""],
  ["final", ""],
  ["release", ""],
  ["cr", "rc"]
]);
var short = /* @__PURE__ */ new Map([
  ["a", "alpha"],
  ["b", "beta"],
  ["m", "milestone"]
]);
var zero = { type: "number", digits: "0" };
function compareVersions(left, right) {
  if (!isVersion(left) || !isVersion(right)) return void 0;
  return left === right ? 0 : compareItems(read(left), read(right));
}
function isVersion(text) {
  return text !== "" && text.length <= maxLength && !/[\s[\](),<>=~^*|${}]/.test(text);
}
function read(text) {
  const version = text.toLowerCase();
  const root = [];
  const lists = [root];
  let list = root;
  let [start, inDigits] = [0, false];
  const nest = () => {
    const items = [];
    list.push({ type: "list", items });
    lists.push(items);
    list = items;
  };
  const push = (end, beforeDigit = false) => {
    const part = version.slice(start, end);
    if (part === "") list.push(zero);
    else if (inDigits) list.push({ type: "number", digits: part });
    else {
      const word = (beforeDigit ? short.get(part) : void 0) ?? part;
      list.push({ type: "word", word: aliases.get(word) ?? word });
    }
    start = end;
  };
  for (let at = 0; at < version.length; at++) {
    const character = version.charAt(at);
    if (character === "." || character === "-") {
      push(at);
      start = at + 1;
      if (character === "-") nest();
      continue;
    }
    const isDigit = character >= "0" && character <= "9";
    if (isDigit !== inDigits && at > start) {
      if (isDigit && list.length > 0) nest();
      push(at, isDigit);
      nest();
    }
    inDigits = isDigit;
  }
  if (version.length > start) {
    if (!inDigits && list.length > 0) nest();
    push(version.length);
  }
  for (const items of lists.reverse()) trim(items);
  return { type: "list", items: root };
}
function trim(items) {
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at];
    if (item !== void 0 && isNothing(item)) items.splice(at, 1);
    else if (item?.type !== "list") return;
  }
}
function isNothing(item) {
  if (item.type === "number") return /^0+$/.test(item.digits);
  return item.type === "word" ? item.word === "" : item.items.length === 0;
}
function compareItems(left, right) {
  if (left.type === "number" && right.type === "number") return compareDigits(left.digits, right.digits);
  if (left.type === "word" && right.type === "word") return compareText(rank(left.word), rank(right.word));
  if (left.type !== "list" || right.type !== "list") return weight(left) - weight(right);
  const longest = Math.max(left.items.length, right.items.length);
  for (let index = 0; index < longest; index++) {
    const order = comparePlaces(left.items[index], right.items[index]);
    if (order !== 0) return order;
  }
  return 0;
}
function comparePlaces(left, right) {
  if (left !== void 0 && right !== void 0) return compareItems(left, right);
  if (left !== void 0) return againstNothing(left);
  return right === void 0 ? 0 : -againstNothing(right);
}
function againstNothing(item) {
  if (item.type === "number") return isNothing(item) ? 0 : 1;
  if (item.type === "word") return compareText(rank(item.word), release);
  for (const part of item.items) {
    const order = againstNothing(part);
    if (order !== 0) return order;
  }
  return 0;
}
function rank(word) {
  const index = qualifiers.indexOf(word);
  return index === -1 ? `${qualifiers.length}-${word}` : String(index);
}
function weight({ type }) {
  return { word: 0, list: 1, number: 2 }[type];
}

// src/ecosystems/maven/requirement.ts
var maxLength2 = 1024;
var sets = intervalSets(compareVersions);
var moving = /* @__PURE__ */ new Set(["latest", "release"]);
function pinnedVersion(specifier) {
  const text = specifier.trim();
  const [, inner = text] = /^\[([^,[\]()]*)\]$/.exec(text) ?? [];
  const version = inner.trim();
  return isVersion(version) && !moving.has(version.toLowerCase()) ? version : void 0;
}
function admittedVersions(specifier) {
  const text = specifier.trim();
  if (text.length > maxLength2) return void 0;
  const exact = pinnedVersion(text);
  if (exact !== void 0) return only(exact);
  const ranges = text.match(/[[(][^[\]()]*[\])]/g) ?? [];
  if (ranges.length === 0 || text.replace(/[[(][^[\]()]*[\])]/g, "").replace(/[\s,]/g, "") !== "") return void 0;
  let admitted = [];
  for (const range of ranges) {
    const versions = rangeVersions(range);
    if (versions === void 0) return void 0;
    admitted = sets.unite(admitted, versions);
  }
  return admitted;
}
function rangeVersions(range) {
  const ends = range.slice(1, -1).split(",").map((end) => end.trim());
  const [low = "", high = low] = ends;
  if (ends.length > 2 || ends.some((end) => end !== "" && !isVersion(end))) return void 0;
  if (ends.length === 1) return low !== "" && range.startsWith("[") && range.endsWith("]") ? only(low) : void 0;
  const from = { version: low, inclusive: range.startsWith("[") };
  const to = { version: high, inclusive: range.endsWith("]") };
  return sets.intersect(low === "" ? [{}] : [{ from }], high === "" ? [{}] : [{ to }]);
}

// src/ecosystems/maven/ecosystem.ts
var ecosystem = {
  osvName: "Maven",
  purlType: "maven",
  // A purl has a slash between group and artifact.
  normalizeName: (name) => name.trim().replace("/", ":"),
  purl,
  isMirror: () => false,
  compare: compareVersions,
  through: (version) => ({ version, inclusive: true }),
  pinned: pinnedVersion,
  admitted: admittedVersions
};
function purl(name, version) {
  const colon = name.indexOf(":");
  const group = colon === -1 ? void 0 : name.slice(0, colon);
  return packageUrl("maven", group, name.slice(colon + 1), version);
}

export {
  ecosystem
};
