import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  hostDigest
} from "./chunk-J2UXDKE6.js";
import {
  following
} from "./chunk-QLT5SFCX.js";
import {
  compareDigits,
  compareText,
  isDigits,
  packageUrl
} from "./chunk-L4GEVYOE.js";
import {
  everything,
  halfOpen,
  intervalSets
} from "./chunk-F4CF4VVF.js";
import {
  findProgram,
  readArguments,
  subcommand
} from "./chunk-QARICI7Q.js";

// src/ecosystems/rubygems/default-source.ts
var publicHost = "71741fe2460a615058687c4585f665af5e825968e51a512ffb14c6f2684a397d";
function isDefaultSource(url) {
  return hostDigest(url) === publicHost;
}

// src/ecosystems/rubygems/install.ts
var values = `-i --install-dir -n --bindir --document --build-root --platform -P --trust-policy -g --file --without -B
  --bulk-threshold -p --http-proxy --config-file`;
var table = {
  values: new Set(values.split(/\s+/)),
  roles: /* @__PURE__ */ new Map([
    ["-v", "constraint"],
    ["--version", "constraint"],
    ["-s", "index"],
    ["--source", "index"]
  ])
};
function install(words) {
  const program = findProgram(words);
  if (program === void 0 || !/^gem(?:\d+(?:\.\d+)*)?$/.test(program.name)) return void 0;
  const command = subcommand(program.rest, table.values);
  if (command?.name !== "install" && command?.name !== "i") return void 0;
  const found = readArguments(command.rest, table);
  const asked = found.filter(({ role }) => role === "constraint").at(-1)?.value;
  const index = found.filter(({ role }) => role === "index").at(-1);
  const packages = [];
  const unresolved = [];
  for (const { role, value, start, end } of found) {
    if (value === void 0) unresolved.push({ start, end });
    if (value === void 0 || role !== "positional" || value.endsWith(".gem")) continue;
    const [name = "", own] = value.split(":", 2);
    const specifier = own ?? asked;
    if (!/^[a-z0-9_][\w.-]*$/i.test(name)) unresolved.push({ start, end });
    else
      packages.push({
        name,
        ...specifier !== void 0 && { specifier: /^\d/.test(specifier) ? `= ${specifier}` : specifier },
        hashes: [],
        source: {
          type: "registry",
          ...index?.value !== void 0 && !isDefaultSource(index.value) && { url: index.value }
        },
        ...index !== void 0 && { optionsAt: { start: index.start, end: index.end } },
        certain: true,
        start,
        end
      });
  }
  return { packages, files: [], unresolved };
}

// src/ecosystems/rubygems/version.ts
var maxLength = 256;
var written = /^[0-9][0-9A-Za-z]*(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function segmentsOf(text) {
  const version = text.trim();
  if (version.length > maxLength || !written.test(version)) return void 0;
  return version.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? [];
}
function compareVersions(left, right) {
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
var maxLength2 = 1024;
var sets = intervalSets(compareVersions);
var requirement = /^(~>|!=|>=|<=|=|>|<)?\s*([0-9A-Za-z.-]+)$/;
function pinnedVersion(specifier) {
  const [, operator = "=", version = ""] = requirement.exec(specifier.trim()) ?? [];
  return operator === "=" && segmentsOf(version) !== void 0 ? version : void 0;
}
function admittedVersions(specifier) {
  if (specifier.length > maxLength2) return void 0;
  let admitted = everything;
  for (const part of specifier.split(",")) {
    const [, operator = "=", version = ""] = requirement.exec(part.trim()) ?? [];
    const segments = segmentsOf(version);
    if (segments === void 0) return void 0;
    const versions = operator === "~>" ? halfOpen(version, bumped(segments)) : sets.compared(operator, version);
    if (versions === void 0) return void 0;
    admitted = sets.intersect(admitted, versions);
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
var ecosystem = {
  osvName: "RubyGems",
  purlType: "gem",
  normalizeName: (name) => name.trim(),
  purl: (name, version) => packageUrl("gem", void 0, name, version),
  isMirror: () => false,
  compare: compareVersions,
  through: (version) => ({ version, inclusive: true }),
  pinned: pinnedVersion,
  admitted: admittedVersions,
  install
};

export {
  isDefaultSource,
  ecosystem
};
