import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  compareSemantic,
  readSemantic
} from "./chunk-QLT5SFCX.js";
import {
  packageUrl
} from "./chunk-L4GEVYOE.js";
import {
  everything,
  intervalSets,
  only
} from "./chunk-F4CF4VVF.js";
import {
  findProgram,
  readArguments,
  subcommand
} from "./chunk-QARICI7Q.js";

// src/ecosystems/golang/version.ts
var partial = /^(v?\d{1,200})(?:\.(\d{1,200}))?$/;
function compareVersions(left, right) {
  const [first, second] = [read(left), read(right)];
  return first && second && compareSemantic(first, second);
}
function read(text) {
  const match = partial.exec(text);
  return readSemantic(match === null ? text : `${match[1] ?? ""}.${match[2] ?? "0"}.0`);
}

// src/ecosystems/golang/install.ts
var values = "-C -p -asmflags -buildmode -compiler -gccgoflags -gcflags -ldflags -mod -modfile -o -overlay -pgo -pkgdir -tags -toolexec -exec";
var table = { values: /* @__PURE__ */ new Set(), roles: /* @__PURE__ */ new Map() };
var flags = new Set(values.split(" "));
function install(words) {
  const program = findProgram(words);
  if (program?.name !== "go") return void 0;
  const command = subcommand(program.rest, flags);
  if (command === void 0 || !["install", "get", "run"].includes(command.name)) return void 0;
  const rest = command.rest.flatMap((word, index) => {
    const before = command.rest[index - 1]?.text ?? "";
    return flags.has(before.replace(/^--/, "-")) ? [] : [word];
  });
  const found = readArguments(rest, { ...table, stopsAtCommand: command.name === "run" });
  const packages = [];
  const unresolved = [];
  for (const { value, start, end } of found) {
    if (value === void 0) {
      unresolved.push({ start, end });
      continue;
    }
    const at = value.indexOf("@");
    const path = at === -1 ? value : value.slice(0, at);
    if (at === -1 || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w.~-]+)*$/i.test(path)) continue;
    const asked = value.slice(at + 1);
    const cut = path.search(/\/cmd(?:\/|$)/);
    const named = asked !== "latest" && asked !== "";
    packages.push({
      name: cut === -1 ? path : path.slice(0, cut),
      ...named && { specifier: asked },
      .../^v\d+\.\d+\.\d+/.test(asked) && { version: asked },
      hashes: [],
      source: { type: "registry" },
      certain: path.split("/").length <= 3 || cut !== -1,
      start,
      end
    });
  }
  return { packages, files: [], unresolved };
}

// src/ecosystems/golang/requirement.ts
var maxLength = 1024;
var sets = intervalSets(compareVersions);
function pinnedVersion(specifier) {
  const text = specifier.trim();
  return compareVersions(text, text) === void 0 ? void 0 : text;
}
function admittedVersions(specifier) {
  if (specifier.length > maxLength) return void 0;
  const exact = pinnedVersion(specifier);
  if (exact !== void 0) return only(exact);
  const [, low = "", high = ""] = /^\s*\[\s*([^\s,\]]+)\s*,\s*([^\s,\]]+)\s*\]\s*$/.exec(specifier) ?? [];
  if (low !== "") return compared([`>=${low}`, `<=${high}`]);
  if (specifier.trim() === "*") return everything;
  const parts = specifier.match(/(?:[<>]=?|!=|=)\s*[^\s,<>=!]+|[^\s,]+/g);
  return parts === null ? void 0 : compared(parts);
}
function compared(comparisons) {
  let admitted = everything;
  for (const comparison of comparisons) {
    const [, operator = "", version = ""] = /^([<>]=?|!=|=)\s*(\S+)$/.exec(comparison) ?? [];
    const versions = pinnedVersion(version) === void 0 ? void 0 : sets.compared(operator, version);
    if (versions === void 0) return void 0;
    admitted = sets.intersect(admitted, versions);
  }
  return admitted;
}

// src/ecosystems/golang/ecosystem.ts
var ecosystem = {
  osvName: "Go",
  purlType: "golang",
  normalizeName: (name) => name.trim(),
  purl,
  isMirror: () => false,
  compare: compareVersions,
  // `+incompatible` has no place in the order.
  through: (version) => ({ version, inclusive: true }),
  pinned: pinnedVersion,
  admitted: admittedVersions,
  install
};
function purl(name, version) {
  const path = name.toLowerCase();
  const slash = path.lastIndexOf("/");
  const namespace = slash === -1 ? void 0 : path.slice(0, slash);
  return packageUrl("golang", namespace, path.slice(slash + 1), version);
}

export {
  compareVersions,
  ecosystem
};
