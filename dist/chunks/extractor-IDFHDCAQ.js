import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  integrityHashes,
  lockedComponent
} from "./chunk-YQ7C7TVE.js";
import {
  isTrue,
  properties,
  property,
  text
} from "./chunk-3A6SUTMJ.js";
import {
  readRequirement,
  readResolved,
  resolvedPackage
} from "./chunk-4I44NG7I.js";
import {
  parseJson,
  summary
} from "./chunk-7BSHXXHH.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/package-lock/entry.ts
function entryComponent(entry, input) {
  const { start, keyEnd, value } = entry.property;
  const end = (property(value, "version") ?? property(value, "resolved"))?.end ?? keyEnd;
  const hashes = integrityHashes(text(value, "integrity"));
  return lockedComponent(
    { ...entry, hashes, scope: scopeOf(entry.property), dependsOn: dependsOn(entry), start, end },
    input
  );
}
function entryGap(entry, reason, input) {
  return { code: "unreadable", subject: entry.key, reason, location: input.locate(entry.start, entry.keyEnd) };
}
function scopeOf({ value }) {
  if (isTrue(value, "dev")) return "development";
  return ["optional", "devOptional", "peer"].some((flag) => isTrue(value, flag)) ? "optional" : "runtime";
}
function dependsOn({ property: { value }, dependencySections }) {
  const names = /* @__PURE__ */ new Set();
  for (const section of dependencySections) {
    for (const { key, value: range } of properties(property(value, section)?.value)) {
      names.add(range?.type === "string" ? readRequirement(key, range.value).name : key);
    }
  }
  return [...names];
}

// src/extractors/package-lock/nested.ts
function readNested(dependencies, input) {
  const components = [];
  const gaps = [];
  const walk = (level, parent) => {
    for (const entry of properties(level)) {
      const slot = `${parent}node_modules/${entry.key}`;
      const version = text(entry.value, "version");
      if (entry.key.trim() === "") gaps.push(entryGap(entry, "the entry names no package", input));
      else if (version === void 0) gaps.push(entryGap(entry, "the entry has no version", input));
      else components.push(readEntry(entry, slot, version, input));
      walk(property(entry.value, "dependencies")?.value, `${slot}/`);
    }
  };
  walk(dependencies, "");
  return { components, gaps };
}
function readEntry(entry, slot, written, input) {
  const requirement = readRequirement(entry.key, written);
  const resolved = text(entry.value, "resolved");
  const isRegistry = requirement.source.type === "registry";
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
    input
  );
}

// src/extractors/package-lock/packages.ts
var modules = "node_modules/";
var installed = ["dependencies", "optionalDependencies", "peerDependencies"];
var declared = [...installed, "devDependencies"];
function readPackages(packages, input) {
  const direct = directKeys(packages);
  const components = [];
  const gaps = [];
  for (const entry of properties(packages)) {
    if (entry.value?.type !== "object") gaps.push(entryGap(entry, "the entry is no object", input));
    else if (!isOwn(entry.key)) {
      const result = readEntry2(entry, direct.has(entry.key), input);
      if ("reason" in result) gaps.push(entryGap(entry, result.reason, input));
      else components.push(result);
    }
  }
  return {
    components,
    gaps,
    governs: properties(packages).flatMap(({ key }) => isOwn(key) && key !== "" ? [key] : [])
  };
}
function isOwn(key) {
  return !key.startsWith(modules) && !key.includes(`/${modules}`);
}
function readEntry2(entry, direct, input) {
  const { key: slot, value } = entry;
  const name = text(value, "name") ?? slot.slice(slot.lastIndexOf(modules) + modules.length);
  const version = text(value, "version");
  const isLink = isTrue(value, "link");
  const resolved = property(value, "resolved")?.value;
  if (!/^(?:@[^/]+\/)?[^/]+$/.test(name)) return { reason: "the entry names no package" };
  if (resolved !== void 0 && resolved.type !== "string" && resolved.type !== "boolean") {
    return { reason: `where it came from is of type ${resolved.type}, not string` };
  }
  const url = resolved?.type === "string" ? resolved.value : void 0;
  const source = isLink ? linked(url) : url === void 0 ? { type: "registry" } : readResolved(url);
  const isKnown = version !== void 0 || source.type !== "registry" || resolvedPackage(url ?? "") !== void 0;
  if (!isKnown) return { reason: "the entry has no version" };
  const installScript = isLink ? void 0 : isTrue(value, "hasInstallScript");
  return entryComponent(
    {
      property: entry,
      slot,
      name,
      version,
      source,
      resolved: isLink ? void 0 : url,
      direct,
      installScript,
      dependencySections: installed
    },
    input
  );
}
function linked(folder) {
  return { type: "path", ...folder !== void 0 && { url: folder } };
}
function directKeys(packages) {
  const keys = /* @__PURE__ */ new Set();
  for (const owner of properties(packages)) {
    if (!isOwn(owner.key)) continue;
    for (const section of declared) {
      for (const { key: name } of properties(property(owner.value, section)?.value)) {
        const nested = `${owner.key}/${modules}${name}`;
        keys.add(owner.key !== "" && packages.properties.has(nested) ? nested : `${modules}${name}`);
      }
    }
  }
  return keys;
}

// src/extractors/package-lock/extractor.ts
var newestKnown = 3;
var extractor = {
  files: ["**/package-lock.json", "**/npm-shrinkwrap.json"],
  lock: true,
  maxLength: 64e6,
  extract(input) {
    if (input.path.split("/").slice(0, -1).includes("node_modules")) return { components: [], gaps: [] };
    const { root, errors } = parseJson(input.content);
    const read = readTree(root, input);
    return { ...read, gaps: [...troubles(root, errors, input), ...read.gaps] };
  }
};
function readTree(root, input) {
  const packages = property(root, "packages");
  if (packages?.value?.type === "object") return readPackages(packages.value, input);
  const dependencies = property(root, "dependencies");
  if (dependencies?.value?.type === "object") return readNested(dependencies.value, input);
  return { components: [], gaps: [] };
}
function troubles(root, errors, input) {
  const found = [];
  const gap = (reason, start, end) => {
    found.push({ code: "unreadable", subject: input.path, reason, location: input.locate(start, end) });
  };
  const syntax = summary(errors);
  if (syntax !== void 0) gap(syntax.message, syntax.offset, syntax.offset + syntax.length);
  else if (root?.type !== "object") gap("it holds no object", 0, 0);
  for (const key of ["packages", "dependencies"]) {
    const section = property(root, key);
    if (section !== void 0 && section.value?.type !== "object") {
      gap(`its ${key} are no object`, section.start, section.end);
    }
  }
  const version = property(root, "lockfileVersion");
  if (version?.value?.type === "number" && version.value.value > newestKnown) {
    gap(`lockfile version ${version.value.value} is newer than what is understood`, version.start, version.end);
  }
  const isLock = version ?? property(root, "packages") ?? property(root, "dependencies") ?? text(root, "name");
  if (syntax === void 0 && root?.type === "object" && isLock === void 0) gap("it is no lockfile of npm", 0, 0);
  const [first, ...more] = errors.filter(({ type }) => type === "duplicate");
  if (first !== void 0) {
    const others = more.length === 0 ? "" : ` (and ${more.length} more like it)`;
    gap(`${first.message}${others}`, first.offset, first.offset + first.length);
  }
  return found;
}
export {
  extractor
};
