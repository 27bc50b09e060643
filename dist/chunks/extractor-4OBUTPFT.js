import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  readToml
} from "./chunk-6FU3565E.js";
import "./chunk-OKRB2SBH.js";
import {
  ecosystem,
  lockedSource
} from "./chunk-L24WWVM3.js";
import "./chunk-J2UXDKE6.js";
import "./chunk-QLT5SFCX.js";
import "./chunk-L4GEVYOE.js";
import "./chunk-5NCGPKJH.js";
import {
  tomlAt,
  tomlText
} from "./chunk-KUNCNRGH.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/cargo-lock/packages.ts
function readCrate(table, checksums) {
  const nameEntry = table.entries.get("name");
  const versionEntry = table.entries.get("version");
  if (nameEntry?.value.type !== "string" || !isCrateName(nameEntry.value.value)) {
    return { reason: "the package has no name" };
  }
  if (versionEntry?.value.type !== "string") return { reason: `${nameEntry.value.value} has no version` };
  const name = nameEntry.value.value;
  const version = versionEntry.value.value;
  const written = tomlText(table, "source");
  return {
    name,
    version,
    source: lockedSource(written),
    own: written === void 0,
    checksum: tomlText(table, "checksum") ?? checksums.get(`${name} ${version} (${written ?? ""})`),
    dependencies: readDependencies(table),
    start: Math.min(nameEntry.start, versionEntry.start),
    end: Math.max(nameEntry.end, versionEntry.end)
  };
}
function readChecksums(root) {
  const metadata = tomlAt(root, "metadata");
  const checksums = /* @__PURE__ */ new Map();
  if (metadata?.type !== "table") return checksums;
  for (const { key, value } of metadata.entries.values()) {
    if (!key.startsWith("checksum ") || value.type !== "string" || value.value === "<none>") continue;
    checksums.set(key.slice("checksum ".length), value.value);
  }
  return checksums;
}
function readDependencies(table) {
  const list = tomlAt(table, "dependencies");
  if (list?.type !== "array") return [];
  return list.items.flatMap((item) => {
    if (item.type !== "string") return [];
    const [name = "", version] = item.value.split(" ", 2);
    return [{ name, version }];
  });
}
function isCrateName(name) {
  return name !== "" && name.length <= 256 && !/[\s/\\]/.test(name);
}

// src/extractors/cargo-lock/extractor.ts
var newestKnown = 4;
var extractor = {
  files: ["**/Cargo.lock"],
  lock: true,
  maxLength: 16e6,
  extract
};
function extract(input) {
  const { root, gaps } = readToml(input);
  const gap = (start, end, reason) => {
    gaps.push({ code: "unreadable", subject: input.path, reason, location: input.locate(start, end) });
  };
  const version = tomlAt(root, "version");
  if (version?.type === "integer" && Number(version.value) > newestKnown) {
    gap(version.start, version.end, `version ${String(version.value)} of the file is newer than what is understood`);
  }
  const list = tomlAt(root, "package");
  const own = tomlAt(root, "root");
  if (list !== void 0 && list.type !== "array") gap(list.start, list.end, "package is no list of tables");
  const checksums = readChecksums(root);
  const crates = [];
  for (const item of [...own === void 0 ? [] : [own], ...list?.type === "array" ? list.items : []]) {
    const crate = item.type === "table" ? readCrate(item, checksums) : { reason: "a package is no table" };
    if ("reason" in crate) gap(item.start, item.end, crate.reason);
    else crates.push(crate);
  }
  return { components: components(crates, input), gaps, governs: "below" };
}
function components(crates, input) {
  const direct = /* @__PURE__ */ new Set();
  for (const { own, dependencies } of crates) {
    if (own)
      for (const { name, version } of dependencies) direct.add(version === void 0 ? name : `${name} ${version}`);
  }
  const taken = /* @__PURE__ */ new Set();
  return crates.map(({ name, version, source, checksum, dependencies, start, end }) => {
    const slots = [`${name}@${compatible(version)}`, `${name}@${version}`, `${name}@${version} ${source.url ?? ""}`];
    const slot = slots.find((one) => !taken.has(one)) ?? name;
    taken.add(slot);
    return {
      kind: "package",
      ecosystem: "cargo",
      name,
      purl: ecosystem.purl(name, version),
      version,
      hashes: checksum === void 0 ? [] : [`sha256:${checksum}`],
      source,
      scope: "runtime",
      direct: direct.has(name) || direct.has(`${name} ${version}`),
      dependsOn: [...new Set(dependencies.map((dependency) => dependency.name))],
      slot,
      location: input.locate(start, end),
      text: input.content.slice(start, end),
      confidence: "certain"
    };
  });
}
function compatible(version) {
  return /^(?:0\.){0,2}[1-9]\d*/.exec(version)?.[0] ?? version;
}
export {
  extractor
};
