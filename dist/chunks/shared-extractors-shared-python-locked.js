import {
  grouped,
  meant,
  uniqueIds
} from "./shared-extractors-shared-files-lock-entries.js";
import {
  addressesOf,
  hashesOf
} from "./shared-extractors-shared-files-archives.js";
import {
  admits,
  ecosystem8 as ecosystem,
  groupBy,
  hostsOf,
  isDefaultIndex,
  isPackageName,
  tomlAt,
  unreadable
} from "./review.js";

// src/extractors/shared/python/locked.ts
function lockedComponents(input, entries) {
  let versions = groupBy(entries, ({ name }) => name), { ids, entriesOf } = graphOf(entries);
  return entries.map((entry) => {
    let { name, version, source, archives, unnamed = [], scope, direct, start, end } = entry, hosts = hostsOf(addressesOf(archives)), slot = versions.get(name)?.length === 1 ? void 0 : entry.variant, id = ids.get(entry);
    return {
      kind: "package",
      role: "locked",
      ecosystem: "pypi",
      name,
      purl: ecosystem.purl(name, version),
      ...version !== void 0 && { version },
      hashes: unnamed.length === 0 ? hashesOf(archives) : [...hashesOf(archives), ...unnamed],
      ...archives.length > 0 && unnamed.length === 0 && { archives },
      source,
      scope,
      ...direct !== void 0 && { direct },
      ...id !== void 0 && { entry: id, dependsOn: [...new Set(entry.dependsOn.flatMap(entriesOf))] },
      ...hosts.length > 0 && { hosts },
      ...slot !== void 0 && { slot },
      location: input.locate(start, end),
      text: input.content.slice(start, end),
      confidence: "certain"
    };
  });
}
function graphOf(entries) {
  let idOf = uniqueIds(), ids = new Map(entries.map((entry) => [entry, idOf(nameAndVersion(entry))])), byName = grouped(
    entries,
    (entry) => entry.version === void 0 ? [entry.name] : [entry.name, nameAndVersion(entry)]
  );
  return { ids, entriesOf: (dependency) => {
    let { source, specifier } = dependency;
    return meant(
      byName.get(nameAndVersion(dependency)),
      (entry) => source !== void 0 && JSON.stringify(entry.source) === JSON.stringify(source),
      (entry) => specifier === void 0 || entry.version === void 0 || admits("pypi", specifier, entry.version)
    ).flatMap((entry) => ids.get(entry) ?? []);
  } };
}
function nameAndVersion({ name, version }) {
  return version === void 0 ? name : `${name}@${version}`;
}
function foreignFiles(input, entry) {
  if (entry.source.type !== "registry" || entry.source.url !== void 0) return [];
  let hosts = hostsOf(addressesOf(entry.archives).filter((url) => !isDefaultIndex(url)));
  if (hosts.length === 0) return [];
  let reason = `its files come from ${hosts.slice(0, 3).join(", ")}, which no advisory source covers`;
  return [{ code: "not-covered", subject: entry.name, reason, location: input.locate(entry.start, entry.end) }];
}
function readIdentity(table) {
  let name = table.entries.get("name"), version = table.entries.get("version");
  if (name?.value.type !== "string" || !isPackageName(name.value.value)) return;
  let places = version === void 0 ? [name] : [name, version];
  return {
    name: ecosystem.normalizeName(name.value.value),
    version: version?.value.type === "string" && version.value.value !== "" ? version.value.value : void 0,
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end))
  };
}
function readTables(input, root, key, read) {
  let list = tomlAt(root, key);
  if (list === void 0) return { found: [], gaps: [] };
  if (list.type !== "array")
    return { found: [], gaps: [unreadable(input, list.start, list.end, `${key} is not a list of tables`)] };
  let found = [], gaps = [];
  for (let item of list.items) {
    let one = item.type === "table" ? read(item) : void 0;
    one === void 0 ? gaps.push(unreadable(input, item.start, item.end, "the package has no name")) : found.push(one);
  }
  return { found, gaps };
}

export {
  lockedComponents,
  foreignFiles,
  readIdentity,
  readTables
};
