import {
  markAsAsked
} from "./shared-extractors-shared-npm-as-asked.js";
import {
  jsonLockGaps
} from "./shared-extractors-shared-files-json-lock.js";
import {
  integrityHashes,
  lockedComponent
} from "./shared-extractors-shared-npm-locked.js";
import {
  isTrue,
  properties,
  property,
  text
} from "./shared-syntax-json-tree.js";
import "./shared-extractors-shared-files-lock-entries.js";
import "./shared-extractors-shared-files-archives.js";
import "./shared-syntax-json-summary.js";
import {
  isFailure,
  parseJson,
  readRequirement,
  readResolved,
  resolvedPackage,
  unreadable
} from "./review.js";
import "./cli.js";

// src/extractors/shared/npm/tree.ts
var separator = "/node_modules/", mostLevels = 50;
function treeOf(paths) {
  let root = { id: "", parent: void 0, modules: void 0 }, folders = /* @__PURE__ */ new Map(), unnamed = /* @__PURE__ */ new Map();
  for (let path of paths) folders.set(path, { id: path, parent: void 0, modules: void 0 });
  let unnamedAt = (path) => {
    let folder = unnamed.get(path) ?? { id: path, parent: root, modules: void 0 };
    return unnamed.set(path, folder), folder;
  };
  for (let [path, folder] of folders) {
    let at = `/${path}`.lastIndexOf(separator), above = path.slice(0, Math.max(0, at - 1)), parent = at <= 0 ? root : folders.get(above) ?? unnamedAt(above);
    folder.parent = parent, at !== -1 && (parent.modules ??= /* @__PURE__ */ new Map(), parent.modules.set(path.slice(at + separator.length - 1), folder));
  }
  return (path, name) => {
    let above = folders.get(path);
    for (let level = 0; above !== void 0 && level < mostLevels; level++) {
      let found = above.modules?.get(name);
      if (found !== void 0) return found.id;
      above = above.parent;
    }
    return root.modules?.get(name)?.id;
  };
}

// src/extractors/package-lock/entry.ts
var mostEntries = 25e4;
function entryComponent(entry, find, input) {
  let { start, keyEnd, value } = entry.property, end = (property(value, "version") ?? property(value, "resolved"))?.end ?? keyEnd, hashes = integrityHashes(text(value, "integrity"));
  return lockedComponent(
    {
      ...entry,
      hashes,
      scope: scopeOf(entry.property),
      entry: entry.slot,
      dependsOn: dependsOn(entry, find),
      start,
      end
    },
    input
  );
}
function entryGap(entry, reason, input) {
  return { code: "parse-error", subject: entry.key, reason, location: input.locate(entry.start, entry.keyEnd) };
}
function tooManyEntries(input) {
  return unreadable(input, 0, 0, `it has more than the ${mostEntries} entries that are read`, "limit-exceeded");
}
function scopeOf({ value }) {
  return isTrue(value, "dev") ? "development" : ["optional", "devOptional", "peer"].some((flag) => isTrue(value, flag)) ? "optional" : "runtime";
}
function dependsOn({ slot, property: { value }, dependencySections }, find) {
  let found = /* @__PURE__ */ new Set();
  for (let section of dependencySections)
    for (let { key } of properties(property(value, section)?.value)) {
      let id = find(slot, key);
      id !== void 0 && found.add(id);
    }
  return [...found];
}

// src/extractors/package-lock/nested.ts
function readNested(dependencies, input) {
  let found = [], gaps = [], walk = (level, parent) => {
    for (let entry of properties(level)) {
      if (found.length + gaps.length > mostEntries) return;
      let slot = `${parent}node_modules/${entry.key}`, version = text(entry.value, "version");
      /^(?:@[^/\s]+\/)?[^/\s]+$/.test(entry.key) ? version === void 0 ? gaps.push(entryGap(entry, "the entry has no version", input)) : found.push({ entry, slot, version }) : gaps.push(entryGap(entry, "the entry names no package", input)), walk(property(entry.value, "dependencies")?.value, `${slot}/`);
    }
  };
  if (walk(dependencies, ""), found.length + gaps.length > mostEntries) return { components: [], gaps: [tooManyEntries(input)] };
  let find = treeOf(found.map(({ slot }) => slot));
  return { components: found.map((one) => readEntry(one, find, input)), gaps };
}
function readEntry({ entry, slot, version: written }, find, input) {
  let requirement = readRequirement(entry.key, written), resolved = text(entry.value, "resolved"), isRegistry = requirement.source.type === "registry";
  return entryComponent(
    {
      property: entry,
      slot,
      name: requirement.name,
      version: isRegistry ? requirement.specifier : void 0,
      source: isRegistry && resolved !== void 0 ? readResolved(resolved) : requirement.source,
      resolved: isRegistry ? resolved : written,
      direct: void 0,
      installScript: void 0,
      dependencySections: ["requires"]
    },
    find,
    input
  );
}

// src/extractors/package-lock/older.ts
var mostNamed = 3;
function onlyForOlder(dependencies, packages, input) {
  let known = new Set(packages.map(identity)), nested = readNested(dependencies, input), others = nested.components.filter(
    (component) => component.source.type !== "path" && !known.has(identity(component))
  );
  return {
    components: others.map(apart),
    gaps: [...nested.gaps.filter(({ code }) => code === "limit-exceeded"), ...disagreement(others)]
  };
}
function identity({ name, version, source }) {
  return JSON.stringify(source.type === "registry" ? [name, version] : source);
}
function apart(component) {
  let slot = `dependencies > ${component.slot ?? component.name}`;
  return { ...component, slot, entry: slot };
}
function disagreement(others) {
  let [first] = others;
  if (first === void 0) return [];
  let names = others.slice(0, mostNamed).map(({ name, version }) => [name, version].filter(Boolean).join(" ")), more = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : "";
  return [{ code: "parse-error", subject: "dependencies", reason: `npm before version 7 installs ${names.join(", ")}${more}, which its packages do not have`, location: first.location }];
}

// src/extractors/package-lock/packages.ts
var modules = "node_modules/", installed = ["dependencies", "optionalDependencies", "peerDependencies"], declared = [...installed, "devDependencies"];
function readPackages(packages, input) {
  if (packages.properties.size > mostEntries) return { components: [], gaps: [tooManyEntries(input)] };
  let direct = directKeys(packages), find = treeOf(packages.properties.keys()), components = [], asked = [], gaps = [];
  for (let entry of properties(packages)) {
    for (let each of askedBy(entry, find)) asked.push(each);
    if (entry.value?.type !== "object") gaps.push(entryGap(entry, "the entry is not an object", input));
    else if (!isOwn(entry.key)) {
      let result = readEntry2(entry, direct.has(entry.key), find, input);
      isFailure(result) ? gaps.push(entryGap(entry, result.reason, input)) : components.push(result);
    }
  }
  return {
    components: markAsAsked(components, asked),
    gaps,
    governs: properties(packages).flatMap(({ key }) => isOwn(key) && key !== "" ? [key] : [])
  };
}
function askedBy({ key, value }, find) {
  return ["dependencies", "optionalDependencies", ...isOwn(key) ? ["devDependencies"] : []].flatMap(
    (section) => properties(property(value, section)?.value).flatMap(({ key: name, value: range }) => {
      let entry = find(key, name);
      return entry === void 0 || range?.type !== "string" ? [] : { entry, name, range: range.value };
    })
  );
}
function isOwn(key) {
  return !key.startsWith(modules) && !key.includes(`/${modules}`);
}
function readEntry2(entry, direct, find, input) {
  let { key, value } = entry, name = text(value, "name") ?? key.slice(key.lastIndexOf(modules) + modules.length), version = text(value, "version"), isLink = isTrue(value, "link"), resolved = property(value, "resolved")?.value;
  if (!/^(?:@[^/]+\/)?[^/]+$/.test(name)) return { reason: "the entry names no package" };
  if (resolved !== void 0 && resolved.type !== "string" && resolved.type !== "boolean")
    return { reason: `where it came from is of type ${resolved.type}, not string` };
  let url = resolved?.type === "string" ? resolved.value : void 0, source = isLink ? linked(url) : url === void 0 ? { type: "registry" } : readResolved(url);
  if (!(version !== void 0 || source.type !== "registry" || resolvedPackage(url ?? "") !== void 0)) return { reason: "the entry has no version" };
  let installScript = isLink ? void 0 : isTrue(value, "hasInstallScript");
  return entryComponent(
    {
      property: entry,
      slot: key,
      name,
      version,
      source,
      resolved: isLink ? void 0 : url,
      direct,
      installScript,
      programs: programsOf(key, name, property(value, "bin")?.value),
      dependencySections: installed
    },
    find,
    input
  );
}
function programsOf(key, name, bin) {
  return key.indexOf(modules) !== key.lastIndexOf(modules) || bin === void 0 ? [] : bin.type === "string" ? [name.slice(name.indexOf("/") + 1)] : properties(bin).map(({ key: program }) => program);
}
function linked(folder) {
  return { type: "path", ...folder !== void 0 && { url: folder } };
}
function directKeys(packages) {
  let keys = /* @__PURE__ */ new Set();
  for (let owner of properties(packages))
    if (isOwn(owner.key))
      for (let section of declared)
        for (let { key: name } of properties(property(owner.value, section)?.value)) {
          let nested = `${owner.key}/${modules}${name}`;
          keys.add(owner.key !== "" && packages.properties.has(nested) ? nested : `${modules}${name}`);
        }
  return keys;
}

// src/extractors/package-lock/extractor.ts
var kind = {
  writer: "npm",
  sections: ["packages", "dependencies"],
  signs: ["packages", "dependencies", "name"],
  newestKnown: 3
}, extractor = {
  files: ["**/package-lock.json", "**/npm-shrinkwrap.json"],
  maxLength: 54e6,
  extract(input) {
    if (input.path.split("/").slice(0, -1).includes("node_modules")) return { components: [], gaps: [] };
    let { root, errors } = parseJson(input.content), read = readTree(root, input);
    return { ...read, gaps: [...jsonLockGaps(kind, root, errors, input), ...read.gaps] };
  }
};
function readTree(root, input) {
  let packages = property(root, "packages"), dependencies = property(root, "dependencies");
  if (packages?.value?.type === "object") {
    let read = readPackages(packages.value, input);
    if (dependencies?.value?.type !== "object") return read;
    let older = onlyForOlder(dependencies.value, read.components, input);
    return { ...read, components: [...read.components, ...older.components], gaps: [...read.gaps, ...older.gaps] };
  }
  return dependencies?.value?.type === "object" ? readNested(dependencies.value, input) : { components: [], gaps: [] };
}
export {
  extractor
};
