import {
  readToml
} from "./shared-extractors-shared-files-toml-file.js";
import {
  grouped,
  meant,
  uniqueIds
} from "./shared-extractors-shared-files-lock-entries.js";
import {
  ecosystem,
  isFailure,
  lockedSource,
  tomlAt,
  tomlText
} from "./review.js";
import "./cli.js";

// src/extractors/cargo-lock/packages.ts
function readCrate(table, checksums) {
  let nameEntry = table.entries.get("name"), versionEntry = table.entries.get("version");
  if (nameEntry?.value.type !== "string" || !isCrateName(nameEntry.value.value))
    return { reason: "the package has no name" };
  if (versionEntry?.value.type !== "string") return { reason: `${nameEntry.value.value} has no version` };
  let name = nameEntry.value.value, version = versionEntry.value.value, written = tomlText(table, "source");
  return {
    name,
    version,
    source: lockedSource(written),
    own: written === void 0,
    origin: written,
    checksum: tomlText(table, "checksum") ?? checksums.get(`${name} ${version} (${written ?? ""})`),
    dependencies: readDependencies(table),
    start: Math.min(nameEntry.start, versionEntry.start),
    end: Math.max(nameEntry.end, versionEntry.end)
  };
}
function readChecksums(root) {
  let metadata = tomlAt(root, "metadata"), checksums = /* @__PURE__ */ new Map();
  if (metadata?.type !== "table") return checksums;
  for (let { key, value } of metadata.entries.values())
    !key.startsWith("checksum ") || value.type !== "string" || value.value === "<none>" || checksums.set(key.slice(9), value.value);
  return checksums;
}
function readDependencies(table) {
  let list = tomlAt(table, "dependencies");
  return list?.type !== "array" ? [] : list.items.flatMap((item) => {
    if (item.type !== "string") return [];
    let [name = "", version, origin] = item.value.split(" ", 3);
    return [{ name, version, origin: origin?.replace(/^\(|\)$/g, "") }];
  });
}
function isCrateName(name) {
  return name !== "" && name.length <= 256 && !/[\s/\\]/.test(name);
}

// src/extractors/cargo-lock/extractor.ts
var newestKnown = 4, extractor = {
  files: ["**/Cargo.lock"],
  maxLength: 16e6,
  extract
};
function extract(input) {
  let { root, gaps } = readToml(input), gap = (start, end, reason) => {
    gaps.push({ code: "parse-error", subject: input.path, reason, location: input.locate(start, end) });
  }, version = tomlAt(root, "version");
  version?.type === "integer" && Number(version.value) > newestKnown && gap(version.start, version.end, `version ${String(version.value)} of the file is newer than the supported ones`);
  let list = tomlAt(root, "package"), own = tomlAt(root, "root");
  list !== void 0 && list.type !== "array" && gap(list.start, list.end, "package is not a list of tables");
  let checksums = readChecksums(root), crates = [];
  for (let item of [...own === void 0 ? [] : [own], ...list?.type === "array" ? list.items : []]) {
    let crate = item.type === "table" ? readCrate(item, checksums) : { reason: "a package is not a table" };
    isFailure(crate) ? gap(item.start, item.end, crate.reason) : crates.push(crate);
  }
  return { components: components(crates, input), gaps, governs: "below" };
}
function components(crates, input) {
  let direct = /* @__PURE__ */ new Set();
  for (let { own, dependencies } of crates)
    if (own)
      for (let { name, version } of dependencies) direct.add(version === void 0 ? name : `${name} ${version}`);
  let idOf = uniqueIds(), entries = crates.map((crate) => ({ crate, id: idOf(`${crate.name}@${crate.version}`) })), byName = grouped(entries, ({ crate: { name, version } }) => [name, `${name} ${version}`]), found = ({ name, version, origin }) => meant(
    byName.get(version === void 0 ? name : `${name} ${version}`),
    ({ crate }) => crate.origin === origin,
    ({ crate }) => crate.origin?.split("#", 1)[0] === origin?.split("#", 1)[0]
  ).map(({ id }) => id);
  return entries.map(({ crate, id }) => {
    let { name, version, source, checksum, dependencies, start, end } = crate;
    return {
      kind: "package",
      role: "locked",
      ecosystem: "cargo",
      name,
      purl: ecosystem.purl(name, version),
      version,
      hashes: checksum === void 0 ? [] : [`sha256:${checksum}`],
      source,
      scope: "runtime",
      direct: direct.has(name) || direct.has(`${name} ${version}`),
      entry: id,
      dependsOn: [...new Set(dependencies.flatMap(found))],
      // Cargo holds one of the versions that are compatible with each other, unless they come from different places.
      slot: `${name}@${compatible(version)}`,
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
