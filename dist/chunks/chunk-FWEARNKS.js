import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  everything,
  intervalSets
} from "./chunk-F4CF4VVF.js";
import {
  findProgram,
  readArguments,
  subcommand
} from "./chunk-QARICI7Q.js";
import {
  require_packageurl_js
} from "./chunk-ZMHAU3TN.js";
import {
  __toESM
} from "./chunk-T7GDJVOD.js";

// src/ecosystems/conda/channel.ts
import { createHash } from "node:crypto";
var hosts = /* @__PURE__ */ new Set([
  "4db460c55b85212e50a70cadcb10c5fc3c32382ed9896a3730423469d2e05619",
  "15bdb44dafa6843b1e260ba626cb18b8d49581827a759b8102812b61cc522c83",
  "ffd4980bcfd17c569c2a6d8cbcf345d6357de9fab104fccd44bebee285aa6e6e",
  "116a15d35408bebf30e64e7a67937dec983fbffd150e6486916628cf1ae36c9a",
  "c5e38d0979069fcdc58466a73be3431b97725d8851541d970ea1e124992d1921"
]);
var defaults = /* @__PURE__ */ new Set([
  "defaults",
  "main",
  "r",
  "msys2",
  "free",
  "pkgs/main",
  "pkgs/r",
  "pkgs/msys2",
  "pkgs/free",
  "anaconda",
  "conda-forge"
]);
var platform = /\/(?:noarch|(?:linux|osx|win|freebsd|zos|emscripten|wasi)-[a-z0-9]+)(?:\/[^/]*)?$/i;
function channelName(written) {
  const text = written.trim().slice(0, 2e3);
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const name2 = text.replace(/\/{1,9}$/, "");
    return name2 === "" || defaults.has(name2.toLowerCase()) ? void 0 : name2;
  }
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  const path = decode(url.pathname).replace(platform, "").replace(/^\/t\/[^/]{1,200}(?=\/)/, "").replace(/\/{1,9}$/, "");
  const known = url.port === "" && hosts.has(createHash("sha256").update(url.hostname.toLowerCase()).digest("hex"));
  if (!known) return `${url.protocol}//${url.host}${path}`;
  const name = path.replace(/^\/(?:channels\/)?/, "");
  return name === "" || defaults.has(name.toLowerCase()) ? void 0 : name;
}
function channelsSource(channels, alone) {
  const names = channels.filter((channel) => channel.trim() !== "nodefaults").map(channelName);
  const closed = alone || names.length < channels.length;
  const distinct = new Set(closed && names.length > 0 ? names : [...names, void 0]);
  const others = [...distinct].filter((name) => name !== void 0);
  if (others.length === 0) return { type: "registry" };
  const [first] = others;
  return distinct.size === 1 && first !== void 0 ? { type: "registry", url: first } : { type: "registry", extraIndexes: others };
}
function channelSource(channel) {
  const name = channelName(channel);
  return name === void 0 ? { type: "registry" } : { type: "registry", url: name };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/ecosystems/conda/package-file.ts
var extension = /\.(?:conda|tar\.bz2)$/i;
function isPackageFile(text) {
  return !/\s/.test(text) && extension.test(address(text));
}
function readPackageFile(text) {
  const file = address(text).split(/[/\\]/).at(-1)?.replace(extension, "") ?? "";
  const parts = file.split("-");
  const [version, build] = [parts.at(-2), parts.at(-1)];
  const name = parts.slice(0, -2).join("-");
  if (name === "" || version === void 0 || version === "" || build === void 0) return void 0;
  return { name, version: decode2(version) };
}
function address(text) {
  return text.replace(/[?#].*$/s, "");
}
function decode2(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/ecosystems/conda/version.ts
var longest = 256;
function readVersion(text) {
  if (text.length > longest) return void 0;
  let version = text.trim().toLowerCase();
  if (!version.includes("_")) version = version.replaceAll("-", "_");
  if (!/^[*.+!_0-9a-z]+$/.test(version)) return void 0;
  const [first = "", second, ...more] = version.split("!");
  const [main = "", local, ...rest] = (second ?? first).split("+");
  if (more.length > 0 || rest.length > 0 || main === "") return void 0;
  const epoch = second === void 0 ? "0" : first;
  if (!/^\d+$/.test(epoch)) return void 0;
  const openEnd = main.endsWith("_");
  const pieces = (openEnd ? main.slice(0, -1) : main).split(/[._]/);
  if (openEnd) pieces.push(`${pieces.pop() ?? ""}_`);
  const locals = local?.split(/[._]/) ?? [];
  if ([...pieces, ...locals].includes("")) return void 0;
  return { main: [[BigInt(epoch)], ...pieces.map(segment)], local: locals.map(segment) };
}
function segment(text) {
  const parts = (text.match(/\d+|\*+|[^\d*]+/g) ?? []).map((run) => {
    if (/^\d/.test(run)) return BigInt(run);
    return run === "post" ? Infinity : run === "dev" ? "DEV" : run;
  });
  return typeof parts[0] === "bigint" ? parts : [0n, ...parts];
}
function compareVersions(left, right) {
  const [one, other] = [readVersion(left), readVersion(right)];
  if (one === void 0 || other === void 0) return void 0;
  return compareSegments(one.main, other.main) || compareSegments(one.local, other.local);
}
function compareSegments(left, right) {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [one, other] = [left[at] ?? [], right[at] ?? []];
    for (let part = 0; part < Math.max(one.length, other.length); part++) {
      const order = compareParts(one[part] ?? 0n, other[part] ?? 0n);
      if (order !== 0) return order;
    }
  }
  return 0;
}
function compareParts(left, right) {
  if (typeof left === "string" && typeof right === "string") return left === right ? 0 : left < right ? -1 : 1;
  if (typeof left === "string") return -1;
  if (typeof right === "string") return 1;
  return left === right ? 0 : left < right ? -1 : 1;
}

// src/ecosystems/conda/version-spec.ts
var sets = intervalSets(compareVersions);
var longest2 = 4096;
var mostParts = 64;
var maxDepth = 16;
function specIntervals(text) {
  if (text.length > longest2 || text.includes("^") || text.includes("$")) return void 0;
  const tokens = (text.match(/[()|,]|[^()|,]+/g) ?? []).map((token) => token.trim()).filter((token) => token !== "");
  if (tokens.length > 2 * mostParts) return void 0;
  let at = 0;
  function anyOf(depth) {
    let found2 = allOf(depth);
    while (found2 !== void 0 && tokens[at] === "|") {
      at++;
      const next = allOf(depth);
      found2 = next && sets.unite(found2, next);
    }
    return found2;
  }
  function allOf(depth) {
    let found2 = one(depth);
    while (found2 !== void 0 && tokens[at] === ",") {
      at++;
      const next = one(depth);
      found2 = next && sets.intersect(found2, next);
    }
    return found2;
  }
  function one(depth) {
    const token = tokens[at++];
    if (token === void 0 || /^[)|,]$/.test(token)) return void 0;
    if (token !== "(") return clause(token);
    const inner = depth < maxDepth ? anyOf(depth + 1) : void 0;
    return tokens[at++] === ")" ? inner : void 0;
  }
  const found = anyOf(0);
  return at === tokens.length ? found : void 0;
}
function exactVersion(text) {
  const version = /^(?:==)?\s*([^\s=<>!~*^$|,()]+(?:![^\s=<>!~*^$|,()]+)?)$/.exec(text.trim())?.[1];
  return version !== void 0 && readVersion(version) !== void 0 ? version : void 0;
}
function clause(text) {
  const [, operator = "", written = ""] = /^(==|!=|<=|>=|~=|=|<|>)?\s*([^\s=<>~^$]+)$/.exec(text) ?? [];
  if (written === "") return void 0;
  if (/^\*+$/.test(written)) return operator === "" || operator === "=" || operator === ">=" ? everything : void 0;
  const version = written.replace(/\.?\*+$/, "");
  const open = version !== written;
  if (version.includes("*") || readVersion(version) === void 0) return void 0;
  if (open && !written.endsWith(".*") && !["", "=", "~="].includes(operator)) return besideAsterisk(operator, version);
  switch (operator) {
    case "":
      return open ? startingWith(version) : sets.compared("==", version);
    case "=":
      return startingWith(version);
    case "!=":
      return open ? notStartingWith(version) : sets.compared("!=", version);
    case "~=":
      return open ? void 0 : compatible(version);
    default:
      return sets.compared(operator, version);
  }
}
function besideAsterisk(operator, version) {
  const bound = { version: version + lowest, inclusive: false };
  if (operator.startsWith(">")) return [{ from: bound }];
  if (operator.startsWith("<")) return [{ to: bound }];
  return operator === "!=" ? everything : [];
}
function compatible(version) {
  const stem = version.slice(0, Math.max(version.lastIndexOf("."), 0));
  const same = stem === "" ? void 0 : startingWith(stem);
  return same && sets.intersect([{ from: { version, inclusive: true } }], same);
}
function startingWith(version) {
  const ends = prefixEnds(version);
  return ends && [{ from: { version: ends.from, inclusive: true }, to: { version: ends.to, inclusive: false } }];
}
function notStartingWith(version) {
  const ends = prefixEnds(version);
  return ends && [{ to: { version: ends.from, inclusive: false } }, { from: { version: ends.to, inclusive: true } }];
}
function prefixEnds(version) {
  const [, stem = "", last = ""] = /^(.*?)(\d+|[a-z]+)$/is.exec(version) ?? [];
  if (last === "" || version.includes("+")) return void 0;
  const from = `${version}${lowest}`;
  if (/^\d/.test(last)) return { from, to: `${stem}${BigInt(last) + 1n}${lowest}` };
  const word = last.toLowerCase();
  if (word === "dev") return { from, to: `${stem}_`.replace(/[._]_$/, ".0_") };
  if (word === "post") {
    const [, before = "", number = "0"] = /^(.*?)(\d*)$/s.exec(stem) ?? [];
    return number === "" ? void 0 : { from, to: `${before}${BigInt(number) + 1n}${lowest}` };
  }
  const end = word.endsWith("z") ? void 0 : word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) + 1);
  return end === void 0 ? void 0 : { from, to: `${stem}${end}${lowest}` };
}
var lowest = "**";

// src/ecosystems/conda/match-spec.ts
var longest3 = 4096;
function readMatchSpec(text) {
  if (text.length > longest3) return { reason: "it is too long to be a package specification" };
  const lead = text.length - text.trimStart().length;
  const body = withoutComment(text.slice(lead)).trimEnd();
  if (body === "") return { reason: "there is nothing to read" };
  if (isPackageFile(body)) return readFile(body, lead);
  const open = body.indexOf("[");
  const brackets = readBrackets(open === -1 || !body.endsWith("]") ? "" : body.slice(open + 1, -1));
  const plain = (open === -1 ? body : body.slice(0, open)).trimEnd();
  const colons = plain.lastIndexOf("::");
  const [, channel] = colons === -1 ? [] : ["", plain.slice(0, colons).replace(/\/(?:noarch|[a-z]+-[a-z0-9]+)$/, "")];
  const from = colons === -1 ? 0 : colons + 2;
  const name = /^[^ =<>!~\t[]+/.exec(plain.slice(from))?.[0] ?? "";
  if (!/^[a-z0-9_](?:[\w.-]*[a-z0-9_])?$/i.test(name)) return { reason: "it does not start with a package name" };
  const rest = plain.slice(from + name.length).trim();
  const specifier = brackets.get("version") ?? rest;
  const build = brackets.get("build");
  const version = specifier === "" ? void 0 : pinned(build === void 0 ? specifier : `${specifier}=${build}`);
  const readable = specifier === "" || isReadable(specifier);
  const ownChannel = brackets.get("channel") ?? channel;
  const url = brackets.get("url");
  return {
    name,
    ...specifier !== "" && { specifier },
    ...version !== void 0 && { version },
    ...ownChannel !== void 0 && ownChannel !== "" && { channel: ownChannel },
    ...url !== void 0 && { url },
    hashes: ["md5", "sha256"].flatMap((key) => brackets.has(key) ? [`${key}:${brackets.get(key) ?? ""}`] : []),
    start: lead,
    end: lead + body.length,
    ...!readable && { problem: "its version specifier is malformed" }
  };
}
function specificationOf(specifier) {
  if (specifier.length > longest3) return specifier;
  const text = specifier.trim().replace(/\s{2,}/g, " ").replace(/ ?([,|()]|[<>=!~]+) ?/g, "$1");
  const [, version, build] = /^(.*[^=<>!~,| ])[ =]([^-=,|<>~ ]+)$/s.exec(text) ?? [];
  if (version === void 0 || build === void 0) return text;
  return /^={1,2}[^=,|*]+$/.test(version) ? version.replace(/^=+/, "") : version;
}
function pinned(specifier) {
  return exactVersion(specificationOf(specifier));
}
function isReadable(specifier) {
  const text = specificationOf(specifier);
  return specIntervals(text) !== void 0 || /^\^.*\$$/s.test(text) || /^[\w.+!]*\*[\w.+!*]*$/.test(text);
}
function withoutComment(text) {
  const hash = text.indexOf("#");
  if (hash === -1 || isPackageFile(text)) return text;
  return text.slice(0, hash);
}
function readFile(text, lead) {
  const hash = text.indexOf("#");
  const url = hash === -1 ? text : text.slice(0, hash);
  const digest = hash === -1 ? "" : text.slice(hash + 1).replace(/^(?:md5|sha256)[:=]/i, "");
  const file = readPackageFile(url);
  if (file === void 0) return { reason: "the file name does not say which package it is" };
  const hashes = /^[0-9a-f]{32}$/i.test(digest) ? [`md5:${digest}`] : digest.length === 64 ? [`sha256:${digest}`] : [];
  return { ...file, url, hashes, start: lead, end: lead + text.length };
}
function readBrackets(text) {
  const found = /* @__PURE__ */ new Map();
  const pattern = /([\w-]{1,64}) ?= ?(?:"([^"]*)"|'([^']*)'|([^,\s'"]*))/g;
  for (const [, key = "", double, single, bare] of text.matchAll(pattern)) {
    found.set(key.toLowerCase(), double ?? single ?? bare ?? "");
  }
  return found;
}

// src/ecosystems/conda/ecosystem.ts
var import_packageurl_js = __toESM(require_packageurl_js(), 1);

// src/ecosystems/conda/install.ts
var options = (text) => text.split(/\s+/);
var table = (values, roles) => ({
  values: new Set(options(values)),
  roles: new Map(Object.entries(roles).flatMap(([role, text]) => options(text).map((name) => [name, role])))
});
var condaTable = table(
  `-n --name -p --prefix --clone --platform --subdir --repodata-fn --solver --experimental -r --root-prefix --relocate-prefix
  --rc-file --safety-checks --extra-safety-checks --category --pyc --cafile --ssl-verify --retry-clean-cache --revision`,
  { requirement: "-f --file", "extra-index": "-c --channel" }
);
var pixiTable = table(
  "--manifest-path --platform -p -f --feature -e --environment --expose --with -g --git --branch --tag --rev -s --subdir --pypi-keyring-provider",
  { "extra-index": "-c --channel" }
);
var globalValues = /* @__PURE__ */ new Set(["-r", "--root-prefix", "--rc-file", "--manifest-path"]);
var subcommands = /* @__PURE__ */ new Set(["install", "create", "update", "upgrade"]);
function install(words) {
  const installer = findInstaller(words);
  if (installer === void 0) return void 0;
  const found = readArguments(installer.rest, installer.table);
  const channels = found.flatMap(({ role, value }) => role === "extra-index" && value !== void 0 ? [value] : []);
  const alone = installer.rest.some(({ text }) => text === "--override-channels");
  const at = found.find(({ role }) => role === "extra-index");
  const packages = [];
  const files = [];
  const unresolved = [];
  for (const { role, value, start, end } of found) {
    if (value === void 0) unresolved.push({ start, end });
    else if (role === "requirement") files.push({ path: value, start, end });
    else if (role === "positional") {
      const spec = readMatchSpec(value);
      if ("reason" in spec) {
        unresolved.push({ start, end });
        continue;
      }
      const { name, version, specifier, hashes, channel, url } = spec;
      const source = url !== void 0 ? { type: "url", url } : channel === void 0 ? channelsSource(channels, alone) : channelSource(channel);
      packages.push({
        name,
        ...version !== void 0 && { version },
        ...specifier !== void 0 && { specifier },
        hashes,
        source,
        ...at !== void 0 && channel === void 0 && { optionsAt: { start: at.start, end: at.end } },
        certain: true,
        start,
        end
      });
    }
  }
  return { packages, files, unresolved };
}
function findInstaller(words) {
  const program = findProgram(words);
  if (program === void 0) return void 0;
  const first = subcommand(program.rest, globalValues);
  if (first === void 0) return void 0;
  if (program.name === "pixi") {
    if (program.rest.some(({ text }) => text === "--pypi")) return void 0;
    const second = first.name === "global" ? subcommand(first.rest, globalValues) : void 0;
    if (first.name === "add") return { rest: first.rest, table: pixiTable };
    return second?.name === "install" ? { rest: second.rest, table: pixiTable } : void 0;
  }
  if (!/^(?:conda|mamba|micromamba)$/.test(program.name) || !subcommands.has(first.name)) return void 0;
  return { rest: first.rest, table: condaTable };
}

// src/ecosystems/conda/ecosystem.ts
var ecosystem = {
  purlType: "conda",
  normalizeName: (name) => name.trim().toLowerCase(),
  purl,
  isMirror: () => false,
  compare(left, right) {
    const wild = [left, right].some((version) => version.includes("*") && !version.endsWith("**"));
    return wild ? void 0 : compareVersions(left, right);
  },
  through: (version) => ({ version, inclusive: true }),
  pinned: (specifier) => exactVersion(specificationOf(specifier)),
  admitted: (specifier) => specIntervals(specificationOf(specifier)),
  install
};
function purl(name, version) {
  try {
    return new import_packageurl_js.PackageURL("conda", void 0, name, version, void 0, void 0).toString();
  } catch {
    return `pkg:conda/${encode(name)}${version === void 0 ? "" : `@${encode(version)}`}`;
  }
}
function encode(part) {
  return encodeURIComponent(Buffer.from(part).toString());
}

export {
  channelsSource,
  channelSource,
  isPackageFile,
  readPackageFile,
  readMatchSpec,
  ecosystem
};
