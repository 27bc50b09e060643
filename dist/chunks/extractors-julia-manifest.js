import {
  readToml
} from "./shared-extractors-shared-files-toml-file.js";
import {
  grouped,
  meant,
  uniqueIds
} from "./shared-extractors-shared-files-lock-entries.js";
import {
  ecosystem5 as ecosystem,
  parseToml,
  tomlAt,
  tomlText,
  withoutCredentials
} from "./review.js";
import "./cli.js";

// src/extractors/julia-manifest/extractor.ts
import { posix } from "node:path";

// src/extractors/julia-manifest/entry.ts
function readEntry(name, table) {
  let uuid = table.entries.get("uuid");
  if (uuid?.value.type !== "string" || !/^[0-9a-f-]{36}$/i.test(uuid.value.value)) return;
  let version = table.entries.get("version"), source = sourceOf(table), isVersioned = version?.value.type === "string";
  return {
    name,
    uuid: uuid.value.value.toLowerCase(),
    version: version?.value.type === "string" ? version.value.value : void 0,
    source,
    treeHash: tomlText(table, "git-tree-sha1"),
    dependencies: dependenciesOf(table),
    isBuiltIn: !isVersioned && source.type === "registry",
    start: table.start,
    end: (isVersioned ? version : uuid).end
  };
}
function sourceOf(table) {
  let url = tomlText(table, "repo-url"), ref = tomlText(table, "repo-rev");
  if (url !== void 0) {
    if (!/^(?:[a-z][a-z0-9+.-]*:|[^/\\\s]+@[^/\\\s]+:)/i.test(url)) return { type: "path", url };
    let address = withoutCredentials(url), isCommit = ref !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref);
    return {
      type: "vcs",
      url: address,
      ...ref !== void 0 && { ref },
      ...isCommit && { commit: ref.toLowerCase() }
    };
  }
  let path = tomlText(table, "path");
  if (path !== void 0) return { type: "path", url: path };
  let registry = registryName(table);
  return registry === void 0 || registry === "General" ? { type: "registry" } : { type: "registry", url: registry };
}
function registryName(table) {
  let node = tomlAt(table, "registries");
  if (node?.type === "string") return node.value;
  let names = node?.type === "array" ? node.items.flatMap((item) => item.type === "string" ? [item.value] : []) : [];
  return names.includes("General") ? "General" : names[0];
}
function dependenciesOf(table) {
  let node = tomlAt(table, "deps");
  return node?.type === "table" ? [...node.entries.keys()].map((name) => ({ name, uuid: tomlText(node, name)?.toLowerCase() })) : (node?.type === "array" ? node.items : []).flatMap((item) => item.type === "string" ? [{ name: item.value, uuid: void 0 }] : []);
}

// src/extractors/julia-manifest/extractor.ts
var extractor = {
  files: ["**/Manifest.toml", "**/JuliaManifest.toml", "**/Manifest-v*.toml", "**/JuliaManifest-v*.toml"],
  maxLength: 16e6,
  extract
}, newestKnown = 2;
function extract(input) {
  let { root, gaps } = readToml(input), gap = (start, end, reason) => ({ code: "parse-error", subject: input.path, reason, location: input.locate(start, end) }), format = tomlAt(root, "manifest_format"), major = format?.type === "string" ? Number.parseInt(format.value, 10) : Number.NaN;
  format !== void 0 && !(major <= newestKnown) && gaps.push(gap(format.start, format.end, "the format of the file is not supported"));
  let list = format === void 0 ? root : tomlAt(root, "deps"), packages = [];
  for (let { key, value } of list?.type === "table" ? list.entries.values() : [])
    if (value.type === "array")
      for (let item of value.items) {
        let entry = item.type === "table" ? readEntry(key, item) : void 0;
        entry === void 0 ? format !== void 0 && gaps.push(gap(item.start, item.end, `${key} has no UUID`)) : packages.push(entry);
      }
  let folder = posix.dirname(input.path), wants = ["Project.toml", "JuliaProject.toml"].map((name) => posix.join(folder, name)), named = directNames(wants, input), entries = packages.filter(({ isBuiltIn }) => !isBuiltIn), idOf = uniqueIds(), ids = new Map(entries.map((entry) => [entry, idOf(entry.uuid)])), byName = grouped(entries, ({ name }) => [name]), found = ({ name, uuid }) => meant(byName.get(name), (entry) => entry.uuid === uuid).flatMap((entry) => ids.get(entry) ?? []);
  return { components: entries.map((entry) => {
    let dependsOn = [...new Set(entry.dependencies.flatMap(found))];
    return component(input, entry, { entry: ids.get(entry) ?? idOf(entry.uuid), dependsOn }, named);
  }), gaps, wants: packages.length === 0 ? [] : wants };
}
function directNames(paths, { neighbours }) {
  let [text] = paths.flatMap((path) => neighbours.get(path) ?? []);
  if (text === void 0) return;
  let deps = tomlAt(parseToml(text).root, "deps");
  return new Set(deps?.type === "table" ? deps.entries.keys() : []);
}
function component(input, { name, version, uuid, source, treeHash, start, end }, graph, named) {
  return {
    kind: "package",
    role: "locked",
    ecosystem: "julia",
    name,
    purl: `${ecosystem.purl(name, version)}?uuid=${encodeURIComponent(uuid)}`,
    ...version !== void 0 && { version },
    hashes: treeHash === void 0 ? [] : [`git-tree-sha1:${treeHash}`],
    source,
    scope: "runtime",
    ...named && { direct: named.has(name) },
    ...graph,
    slot: uuid,
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: "certain"
  };
}
export {
  extractor
};
