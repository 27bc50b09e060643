import {
  summary
} from "./shared-syntax-yaml-summary.js";
import {
  yamlAt,
  yamlEntries,
  yamlText
} from "./assess.js";
import {
  scopes
} from "./shared-extractors-shared-npm-reach.js";
import {
  integrityHashes,
  lockedComponent
} from "./shared-extractors-shared-npm-locked.js";
import {
  uniqueIds
} from "./shared-extractors-shared-files-lock-entries.js";
import "./shared-extractors-shared-files-archives.js";
import {
  addTo,
  isFailure,
  parseYaml,
  readGit,
  readRequirement,
  readResolved,
  syntaxCode,
  unresolvedConflict,
  withoutConflictMarkers
} from "./review.js";
import "./cli.js";

// src/extractors/pnpm-lock/key.ts
function readKey(key) {
  let plain = withoutPeers(key);
  if (plain.startsWith("/")) return readPath(plain.slice(1), void 0);
  let [, name, reference] = /^((?:@[^/@\s]+\/)?[^/@\s]+)@(.+)$/.exec(plain) ?? [];
  if (name !== void 0 && reference !== void 0) return { name, reference, host: void 0 };
  let slash = plain.indexOf("/"), host = plain.slice(0, Math.max(0, slash));
  return /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host) ? readPath(plain.slice(slash + 1), host) : void 0;
}
function withoutPeers(key) {
  let open = key.indexOf("(");
  return open === -1 ? key : key.slice(0, open);
}
function possibleKeys(name, reference) {
  return [`${name}@${reference}`, `/${name}@${reference}`, `/${name}/${reference}`, reference];
}
function readPath(path, host) {
  let [, name = "", separator, rest = ""] = /^((?:@[^/@\s]+\/)?[^/@\s]+)([@/])(.+)$/.exec(path) ?? [];
  if (separator === "@") return { name, reference: rest, host };
  let [, version] = /^(\d[^_/]*)(?:[_/].*)?$/.exec(rest) ?? [];
  return version === void 0 ? void 0 : { name, reference: version, host };
}

// src/extractors/pnpm-lock/reach.ts
function reach(root, id) {
  let snapshots = yamlAt(root, "snapshots"), graph = snapshots ?? yamlAt(root, "packages"), nodes = graph?.type === "map" ? graph.entries : /* @__PURE__ */ new Map(), links = /* @__PURE__ */ new Map(), ids = /* @__PURE__ */ new Map();
  for (let { key, value } of nodes.values())
    links.set(key, readLinks(value, nodes)), ids.set(key, id(key));
  let listed = yamlEntries(yamlAt(root, "importers")).map(({ value }) => value), importers = listed.length > 0 ? listed : root === void 0 ? [] : [root], asked = (...sections2) => {
    let found = importers.flatMap((importer) => sections2.flatMap((section) => references(importer, section, nodes)));
    return new Set(found);
  }, roots = {
    runtime: asked("dependencies"),
    optional: asked("optionalDependencies"),
    development: asked("devDependencies", "configDependencies", "packageManagerDependencies")
  }, scope = scopes(roots, (key) => links.get(key) ?? { required: [], optional: [] }), named = /* @__PURE__ */ new Set([...roots.runtime, ...roots.optional, ...roots.development]), scopesOf = /* @__PURE__ */ new Map(), installations = /* @__PURE__ */ new Map();
  for (let [key, { required, optional }] of links) {
    addTo(scopesOf, withoutPeers(key), scope(key));
    let entries = [...required, ...optional].flatMap((each) => ids.get(each) ?? []), installation = { id: ids.get(key) ?? id(key), dependsOn: [...new Set(entries)], direct: named.has(key) };
    addTo(installations, snapshots === void 0 ? key : withoutPeers(key), installation);
  }
  for (let all of installations.values()) all.sort((one, other) => Number(other.direct) - Number(one.direct));
  return {
    installations,
    scope: (key) => {
      let all = scopesOf.get(key) ?? [];
      return ["runtime", "optional", "development"].find((one) => all.includes(one)) ?? "runtime";
    }
  };
}
function readLinks(node, nodes) {
  return {
    required: references(node, "dependencies", nodes),
    optional: references(node, "optionalDependencies", nodes)
  };
}
function references(node, section, nodes) {
  return yamlEntries(yamlAt(node, section)).flatMap(({ key: alias, value }) => {
    let reference = (value.type === "map" ? yamlText(value, "version") : yamlText(value)) ?? "";
    return possibleKeys(alias, reference).find((key) => nodes.has(key)) ?? [];
  });
}

// src/extractors/pnpm-lock/slots.ts
function slotsOf(versions) {
  let references2 = /* @__PURE__ */ new Map();
  for (let version of versions) {
    let line = lineOf(version), isFirst = !references2.has(line) || references2.get(line) === version.reference;
    references2.set(line, isFirst ? version.reference : void 0);
  }
  return (version) => {
    let line = lineOf(version);
    return references2.get(line) === void 0 ? `${version.name}@${version.reference}` : line;
  };
}
function lineOf({ name, reference }) {
  let [, line] = /^(0\.\d+|[1-9]\d*)\./.exec(reference) ?? [];
  return `${name}@${line ?? reference}`;
}

// src/extractors/pnpm-lock/unlisted.ts
var sections = ["dependencies", "optionalDependencies", "devDependencies"];
function unlisted(root) {
  let packages = new Set(yamlEntries(yamlAt(root, "packages")).map(({ key }) => withoutPeers(key))), found = /* @__PURE__ */ new Map(), named = [...yamlEntries(yamlAt(root, "snapshots")), ...ofProjects(root).map(withKey(packages))];
  for (let entry of named) {
    let key = withoutPeers(entry.key);
    key !== "" && !packages.has(key) && !found.has(key) && found.set(key, { ...entry, key, value: nothingAt(entry) });
  }
  return [...found.values()];
}
function ofProjects(root) {
  let importers = yamlEntries(yamlAt(root, "importers")).map(({ value }) => value);
  return [root, ...importers].flatMap(
    (importer) => sections.flatMap((section) => yamlEntries(yamlAt(importer, section)))
  ).filter((entry) => !/^(?:link|workspace):|^$/.test(referenceOf(entry)));
}
function withKey(packages) {
  return (entry) => {
    let reference = withoutPeers(referenceOf(entry)), known = possibleKeys(entry.key, reference).find((key) => packages.has(key));
    return { ...entry, key: known ?? (readKey(reference) === void 0 ? `${entry.key}@${reference}` : reference) };
  };
}
function referenceOf({ value }) {
  return (value.type === "map" ? yamlText(value, "version") : yamlText(value)) ?? "";
}
function nothingAt({ keyEnd }) {
  return { type: "scalar", kind: "null", text: "", style: "plain", start: keyEnd, end: keyEnd };
}

// src/extractors/pnpm-lock/packages.ts
function readPackages(root, id, input) {
  let components = [], gaps = [], reached = reach(root, id), missing = unlisted(root);
  for (let { key, start, keyEnd } of missing)
    gaps.push({ code: "parse-error", subject: key, reason: "the lockfile does not say where the package comes from", location: input.locate(start, keyEnd) });
  let entries = [...yamlEntries(yamlAt(root, "packages")), ...missing].map((entry) => {
    let isEmpty = entry.value.type === "scalar" && entry.value.kind === "null", read = entry.value.type === "map" || isEmpty ? readEntry(entry) : { reason: "the entry is not a mapping" };
    return { entry, read };
  }), slot = slotsOf(entries.flatMap(({ read }) => isFailure(read) ? [] : read));
  for (let { entry, read } of entries)
    if (isFailure(read)) {
      let location = input.locate(entry.start, entry.keyEnd);
      gaps.push({ code: "parse-error", subject: entry.key, reason: read.reason, location });
    } else {
      let installations = reached.installations.get(entry.key) ?? [], [own = { id: id(entry.key), dependsOn: [] }, ...alsoEntries] = installations, place = { slot: slot(read), own, alsoEntries };
      components.push(component(entry, read, place, reached, input));
    }
  return { components, gaps };
}
function readEntry({ key, value }) {
  let read = readKey(key), name = yamlText(value, "name") ?? read?.name;
  if (name === void 0 || !/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name)) return { reason: "the entry names no package" };
  let reference = read?.reference ?? key, resolution = yamlAt(value, "resolution"), stated = yamlText(value, "version"), tarball = yamlText(resolution, "tarball");
  if (tarball !== void 0) {
    let source2 = readResolved(tarball), version = stated ?? (source2.type === "registry" ? reference : void 0);
    return { name, reference, version, source: source2, resolved: tarball };
  }
  let repository = yamlText(resolution, "repo");
  if (repository !== void 0) {
    let source2 = readGit(`${repository}#${yamlText(resolution, "commit") ?? ""}`);
    return { name, reference, version: stated, source: source2, resolved: repository };
  }
  let folder = yamlText(resolution, "directory");
  if (folder !== void 0)
    return { name, reference, version: stated, source: { type: "path", url: folder }, resolved: void 0 };
  let { source } = readRequirement(name, reference);
  if (source.type !== "registry") return { name, reference, version: stated, source, resolved: reference };
  if (read === void 0) return { reason: "the entry says neither a version nor where it comes from" };
  let url = read.host === void 0 ? void 0 : `https://${read.host}`;
  return {
    name,
    reference,
    version: stated ?? reference,
    source: url === void 0 ? source : readResolved(`${url}/-/`),
    resolved: url
  };
}
function component(entry, { name, version, source, resolved }, { slot, own, alsoEntries }, reached, input) {
  let { value, start, keyEnd } = entry, key = withoutPeers(entry.key), dev = yamlText(value, "dev"), installScript = dev === void 0 ? void 0 : yamlText(value, "requiresBuild") === "true";
  return lockedComponent(
    {
      name,
      version,
      source,
      resolved,
      slot,
      hashes: integrityHashes(yamlText(value, "resolution", "integrity")),
      scope: dev === void 0 ? reached.scope(key) : statedScope(value, dev),
      direct: own.direct === !0,
      entry: own.id,
      dependsOn: own.dependsOn,
      alsoEntries,
      installScript,
      start,
      end: keyEnd
    },
    input
  );
}
function statedScope(value, dev) {
  return dev === "true" ? "development" : yamlText(value, "optional") === "true" ? "optional" : "runtime";
}

// src/extractors/pnpm-lock/extractor.ts
var newestKnown = 9, extractor = {
  // With `gitBranchLockfile`, each branch has one of its own.
  files: ["**/pnpm-lock.yaml", "**/pnpm-lock.*.yaml"],
  maxLength: 24e6,
  extract(input) {
    if (input.path.split("/").slice(0, -1).includes("node_modules")) return { components: [], gaps: [] };
    let components = [], gaps = [], governs = [], id = uniqueIds(), { text, markers } = withoutConflictMarkers(input.content), [marker] = markers;
    marker !== void 0 && gaps.push(gap(input, unresolvedConflict, marker.start));
    let { documents, errors } = parseYaml(text);
    for (let error of summary(errors))
      gaps.push({ ...gap(input, error.message, error.offset), code: syntaxCode(error) });
    for (let root of documents) {
      gaps.push(...troubles(root, input));
      let found = readPackages(root, id, input);
      for (let { key } of yamlEntries(yamlAt(root, "importers"))) key !== "." && governs.push(key);
      for (let component2 of found.components) components.push(component2);
      for (let one of found.gaps) gaps.push(one);
    }
    return documents.length === 0 && errors.length === 0 && gaps.push(gap(input, "it is not a lockfile of pnpm", 0)), { components, gaps, governs };
  }
};
function troubles(root, input) {
  let found = [], version = yamlText(root, "lockfileVersion"), packages = yamlAt(root, "packages");
  if (root?.type !== "map" ? found.push(gap(input, "expected a mapping", root?.start ?? 0)) : version === void 0 && packages === void 0 && found.push(gap(input, "it is not a lockfile of pnpm", root.start)), packages !== void 0 && packages.type !== "map" && yamlText(packages) !== void 0 && found.push(gap(input, "its packages are not a mapping", packages.start)), version !== void 0 && !(Number.parseFloat(version) < newestKnown + 1)) {
    let reason = `lockfile version ${version.slice(0, 40)} is newer than the supported ones`;
    found.push(gap(input, reason, yamlAt(root, "lockfileVersion")?.start ?? 0));
  }
  return found;
}
function gap({ path, locate }, reason, offset) {
  return { code: "parse-error", subject: path, reason, location: locate(offset, offset) };
}
export {
  extractor
};
