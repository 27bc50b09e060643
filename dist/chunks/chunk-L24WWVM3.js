import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  hostDigest
} from "./chunk-J2UXDKE6.js";
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
import {
  findProgram,
  readArguments,
  subcommand
} from "./chunk-QARICI7Q.js";

// src/ecosystems/cargo/default-registry.ts
import { createHash } from "node:crypto";
var sparseHost = "eb7e11c7f9ecbcf48099060ec1c8c593134ff031f587e07be17293b2a3a0ee36";
var gitIndex = "d2a97a7c0ce0ab3aa045f18ee7e877a76ef25606a002f8dcfe95e952db4186b8";
function isDefaultRegistry(url) {
  if (hostDigest(url) === sparseHost) return true;
  const plain = url.toLowerCase().replace(/(?:\.git)?\/?$/, "");
  return createHash("sha256").update(plain).digest("hex") === gitIndex;
}

// src/ecosystems/cargo/source.ts
function registrySource(index) {
  const url = index.replace(/^sparse\+/, "");
  return isDefaultRegistry(url) ? { type: "registry" } : { type: "registry", url: withoutCredentials(url) };
}
function gitSource(url, ref, commit = ref ?? "") {
  return {
    type: "vcs",
    url: withoutCredentials(url),
    ...ref !== void 0 && { ref },
    .../^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit) && { commit: commit.toLowerCase() }
  };
}
function lockedSource(written) {
  const [, kind = "", rest = ""] = /^([a-z-]+)\+(.*)$/s.exec(written ?? "") ?? [];
  switch (kind) {
    case "registry":
    case "sparse":
    case "local-registry":
      return registrySource(rest);
    case "git": {
      const [address = "", commit = ""] = rest.split("#", 2);
      const [url = "", query = ""] = address.split("?", 2);
      const asked = new URLSearchParams(query);
      const ref = asked.get("rev") ?? asked.get("tag") ?? asked.get("branch") ?? void 0;
      return gitSource(url, ref, commit);
    }
    case "path":
    case "directory":
      return { type: "path", url: rest.replace(/^file:\/\//, "") };
  }
  return written === void 0 ? { type: "path" } : { type: "url", url: withoutCredentials(written) };
}
function withoutCredentials(url) {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}

// src/ecosystems/cargo/install.ts
var values = `--bin --example --branch --path --root --registry -F --features --profile --target --target-dir -j --jobs
  --color --config -Z -C --message-format --lockfile-path`;
var table = {
  values: new Set(values.split(/\s+/)),
  roles: /* @__PURE__ */ new Map([
    ["--version", "constraint"],
    ["--vers", "constraint"],
    ["--git", "packages"],
    ["--tag", "requirement"],
    ["--rev", "requirement"],
    ["--index", "index"]
  ])
};
function install(words) {
  const program = findProgram(words);
  if (program?.name !== "cargo") return void 0;
  const toolchain = program.rest[0]?.text?.startsWith("+") === true;
  const command = subcommand(toolchain ? program.rest.slice(1) : program.rest, table.values);
  if (command?.name !== "install" && command?.name !== "binstall") return void 0;
  const found = readArguments(command.rest, table);
  const last = (role) => found.filter((argument) => argument.role === role).at(-1)?.value;
  const asked = last("constraint");
  const [git, ref, index] = [last("packages"), last("requirement"), last("index")];
  const isPath = command.rest.some(({ text }) => text === "--path" || text?.startsWith("--path=") === true);
  const packages = [];
  const unresolved = [];
  for (const { role, value, start, end } of found) {
    if (value === void 0) unresolved.push({ start, end });
    if (value === void 0 || role !== "positional" || isPath) continue;
    const at = value.indexOf("@");
    const name = at === -1 ? value : value.slice(0, at);
    const version = at === -1 ? asked : value.slice(at + 1);
    if (!/^[a-z][\w-]*$/i.test(name)) unresolved.push({ start, end });
    else
      packages.push({
        name,
        // `cargo install` takes a bare version as that one, unlike a manifest.
        ...version !== void 0 && { specifier: /^\d+\.\d+\.\d+/.test(version) ? `=${version}` : version },
        hashes: [],
        source: git !== void 0 ? gitSource(git, ref) : index === void 0 ? { type: "registry" } : registrySource(index),
        certain: true,
        start,
        end
      });
  }
  return { packages, files: [], unresolved };
}

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
  admitted: admittedVersions,
  install
};

export {
  registrySource,
  gitSource,
  lockedSource,
  ecosystem
};
