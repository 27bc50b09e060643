import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  ecosystem as ecosystem3
} from "./chunk-S7OV2M2K.js";
import {
  ecosystem as ecosystem4
} from "./chunk-QSKMMAMB.js";
import {
  ecosystem,
  hostDigest
} from "./chunk-4CRFTYVT.js";
import {
  compareDigits,
  compareLists,
  compareText,
  following,
  isDigits,
  packageUrl
} from "./chunk-5J7ND2KL.js";
import {
  ecosystem as ecosystem2
} from "./chunk-DWMSECAQ.js";
import {
  ecosystem as ecosystem5
} from "./chunk-LCFNMVP3.js";
import {
  everything,
  halfOpen,
  intervalSets,
  only
} from "./chunk-F4CF4VVF.js";

// src/ecosystems/cran/default-repository.ts
var mirrors = /* @__PURE__ */ new Set([
  "ab488ee3b611d021214da033aea606a008c933652950468a8fbcd63e771076c2",
  "65677d32ca742f27542f66cb4f80818a1a57f6a57e124934333212cc06de5309",
  "531ef11fc7ff5379c7fd841bf737607c988bdeca097108fbc331751ccaf71d7e"
]);
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
var ecosystem6 = {
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

// src/ecosystems/julia/version.ts
var maxLength3 = 256;
var written = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*)|([a-z][0-9a-z-]*(?:\.[0-9a-z-]+)*)|(-))?(?:\+([0-9a-z-]+(?:\.[0-9a-z-]+)*)|(\+))?$/i;
function compareVersions2(left, right) {
  const [first, second] = [read2(left), read2(right)];
  if (first === void 0 || second === void 0) return void 0;
  const order = compareLists(first.release, second.release, compareDigits);
  if (order !== 0) return order;
  if (first.prerelease.length === 0 || second.prerelease.length === 0) {
    const prerelease = second.prerelease.length - first.prerelease.length;
    if (prerelease !== 0) return prerelease;
  }
  return compareLists(first.prerelease, second.prerelease, compareIdentifiers) || compareLists(first.build, second.build, compareIdentifiers);
}
function read2(text) {
  const match = text.length > maxLength3 ? null : written.exec(text);
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
var maxLength4 = 1024;
var sets2 = intervalSets(compareVersions2);
var number = String.raw`v?(\d+)(?:\.(\d+))?(?:\.(\d+))?`;
var simple = new RegExp(String.raw`^([~^]|[<=≥]\s*|>=\s*)?${number}$`);
var hyphenated = new RegExp(String.raw`^${number}\s+-\s+${number}$`);
function pinnedVersion2(specifier) {
  const [, version] = /^=\s*v?(\d+\.\d+\.\d+)$/.exec(specifier.trim()) ?? [];
  return version;
}
function admittedVersions2(specifier) {
  if (specifier.length > maxLength4) return void 0;
  let admitted = [];
  for (const part of specifier.split(",")) {
    const versions = partVersions(part.trim());
    if (versions === void 0) return void 0;
    admitted = sets2.unite(admitted, versions);
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
  return sets2.intersect(low, [{ to: { version: after(given(match.slice(4, 7))), inclusive: false } }]);
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
var ecosystem7 = {
  osvName: "Julia",
  purlType: "julia",
  normalizeName: (name) => name.trim(),
  purl: (name, version) => packageUrl("julia", void 0, name, version),
  isMirror: () => false,
  compare: compareVersions2,
  through(version) {
    const [, ...numbers] = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
    return numbers.length === 0 ? { version, inclusive: true } : { version: after(numbers), inclusive: false };
  },
  pinned: pinnedVersion2,
  admitted: admittedVersions2
};

// src/ecosystems/maven/version.ts
var maxLength5 = 256;
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
function compareVersions3(left, right) {
  if (!isVersion(left) || !isVersion(right)) return void 0;
  return left === right ? 0 : compareItems(read3(left), read3(right));
}
function isVersion(text) {
  return text !== "" && text.length <= maxLength5 && !/[\s[\](),<>=~^*|${}]/.test(text);
}
function read3(text) {
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
var maxLength6 = 1024;
var sets3 = intervalSets(compareVersions3);
var moving = /* @__PURE__ */ new Set(["latest", "release"]);
function pinnedVersion3(specifier) {
  const text = specifier.trim();
  const [, inner = text] = /^\[([^,[\]()]*)\]$/.exec(text) ?? [];
  const version = inner.trim();
  return isVersion(version) && !moving.has(version.toLowerCase()) ? version : void 0;
}
function admittedVersions3(specifier) {
  const text = specifier.trim();
  if (text.length > maxLength6) return void 0;
  const exact = pinnedVersion3(text);
  if (exact !== void 0) return only(exact);
  const ranges = text.match(/[[(][^[\]()]*[\])]/g) ?? [];
  if (ranges.length === 0 || text.replace(/[[(][^[\]()]*[\])]/g, "").replace(/[\s,]/g, "") !== "") return void 0;
  let admitted = [];
  for (const range of ranges) {
    const versions = rangeVersions(range);
    if (versions === void 0) return void 0;
    admitted = sets3.unite(admitted, versions);
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
  return sets3.intersect(low === "" ? [{}] : [{ from }], high === "" ? [{}] : [{ to }]);
}

// src/ecosystems/maven/ecosystem.ts
var ecosystem8 = {
  osvName: "Maven",
  purlType: "maven",
  // A purl has a slash between group and artifact.
  normalizeName: (name) => name.trim().replace("/", ":"),
  purl,
  isMirror: () => false,
  compare: compareVersions3,
  through: (version) => ({ version, inclusive: true }),
  pinned: pinnedVersion3,
  admitted: admittedVersions3
};
function purl(name, version) {
  const colon = name.indexOf(":");
  const group = colon === -1 ? void 0 : name.slice(0, colon);
  return packageUrl("maven", group, name.slice(colon + 1), version);
}

// src/ecosystems/rubygems/version.ts
var maxLength7 = 256;
var written2 = /^[0-9][0-9A-Za-z]*(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function segmentsOf(text) {
  const version = text.trim();
  if (version.length > maxLength7 || !written2.test(version)) return void 0;
  return version.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? [];
}
function compareVersions4(left, right) {
  const [first, second] = [canonical(left), canonical(right)];
  if (first === void 0 || second === void 0) return void 0;
  const shared = Math.min(first.length, second.length);
  for (let index = 0; index < shared; index++) {
    const order = compareSegments(first[index] ?? "", second[index] ?? "");
    if (order !== 0) return order;
  }
  return againstEnd(first.slice(shared)) || -againstEnd(second.slice(shared)) || 0;
}
function canonical(text) {
  const segments = segmentsOf(text);
  if (segments === void 0) return void 0;
  let end = segments.length;
  while (end > 1 && isZero(segments[end - 1] ?? "")) end--;
  const word = segments.findIndex((segment) => !isDigits(segment));
  if (word === -1 || word >= end) return segments.slice(0, end);
  let numbers = word;
  while (numbers > 0 && isZero(segments[numbers - 1] ?? "")) numbers--;
  return [...segments.slice(0, numbers), ...segments.slice(word, end)];
}
function compareSegments(left, right) {
  const [first, second] = [isDigits(left), isDigits(right)];
  if (first && second) return compareDigits(left, right);
  if (first !== second) return first ? 1 : -1;
  return compareText(left, right);
}
function againstEnd(rest) {
  for (const segment of rest) {
    if (!isDigits(segment)) return -1;
    if (!isZero(segment)) return 1;
  }
  return 0;
}
function isZero(segment) {
  return /^0+$/.test(segment);
}

// src/ecosystems/rubygems/requirement.ts
var maxLength8 = 1024;
var sets4 = intervalSets(compareVersions4);
var requirement2 = /^(~>|!=|>=|<=|=|>|<)?\s*([0-9A-Za-z.-]+)$/;
function pinnedVersion4(specifier) {
  const [, operator = "=", version = ""] = requirement2.exec(specifier.trim()) ?? [];
  return operator === "=" && segmentsOf(version) !== void 0 ? version : void 0;
}
function admittedVersions4(specifier) {
  if (specifier.length > maxLength8) return void 0;
  let admitted = everything;
  for (const part of specifier.split(",")) {
    const [, operator = "=", version = ""] = requirement2.exec(part.trim()) ?? [];
    const segments = segmentsOf(version);
    if (segments === void 0) return void 0;
    const versions = operator === "~>" ? halfOpen(version, bumped(segments)) : sets4.compared(operator, version);
    if (versions === void 0) return void 0;
    admitted = sets4.intersect(admitted, versions);
  }
  return admitted;
}
function bumped(segments) {
  const word = segments.findIndex((segment) => !isDigits(segment));
  const numbers = word === -1 ? segments : segments.slice(0, word);
  const kept = numbers.length > 1 ? numbers.slice(0, -1) : numbers;
  return [...kept.slice(0, -1), following(kept.at(-1) ?? "0"), "A"].join(".");
}

// src/ecosystems/rubygems/ecosystem.ts
var ecosystem9 = {
  osvName: "RubyGems",
  purlType: "gem",
  normalizeName: (name) => name.trim(),
  purl: (name, version) => packageUrl("gem", void 0, name, version),
  isMirror: () => false,
  compare: compareVersions4,
  through: (version) => ({ version, inclusive: true }),
  pinned: pinnedVersion4,
  admitted: admittedVersions4
};

// src/ecosystems/registry.generated.ts
var ecosystems = /* @__PURE__ */ new Map([
  ["cargo", ecosystem],
  ["conda", ecosystem2],
  ["cran", ecosystem6],
  ["golang", ecosystem3],
  ["julia", ecosystem7],
  ["maven", ecosystem8],
  ["npm", ecosystem4],
  ["pypi", ecosystem5],
  ["rubygems", ecosystem9]
]);

export {
  ecosystems
};
