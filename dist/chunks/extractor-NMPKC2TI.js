import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  summary,
  withoutConflictMarkers
} from "./chunk-IIHYLA3J.js";
import {
  scopes
} from "./chunk-OFER4LDU.js";
import {
  integrityHashes,
  lockedComponent
} from "./chunk-YQ7C7TVE.js";
import {
  readGit,
  readRequirement,
  readResolved
} from "./chunk-4I44NG7I.js";
import {
  yamlAt,
  yamlEntries,
  yamlText
} from "./chunk-OSS2T63G.js";
import {
  parseYaml
} from "./chunk-2K5WYLQ5.js";
import "./chunk-OYPKZXZO.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/pnpm-lock/key.ts
function readKey(key) {
  const plain = withoutPeers(key);
  if (plain.startsWith("/")) return readPath(plain.slice(1), void 0);
  const [, name, reference] = /^((?:@[^/@\s]+\/)?[^/@\s]+)@(.+)$/.exec(plain) ?? [];
  if (name !== void 0 && reference !== void 0) return { name, reference, host: void 0 };
  const slash = plain.indexOf("/");
  const host = plain.slice(0, Math.max(0, slash));
  return /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host) ? readPath(plain.slice(slash + 1), host) : void 0;
}
function withoutPeers(key) {
  const open = key.indexOf("(");
  return open === -1 ? key : key.slice(0, open);
}
function readPath(path, host) {
  const [, name = "", separator, rest = ""] = /^((?:@[^/@\s]+\/)?[^/@\s]+)([@/])(.+)$/.exec(path) ?? [];
  if (separator === "@") return { name, reference: rest, host };
  const [, version] = /^(\d[^_/]*)(?:[_/].*)?$/.exec(rest) ?? [];
  return version === void 0 ? void 0 : { name, reference: version, host };
}

// src/extractors/pnpm-lock/reach.ts
function reach(root) {
  const snapshots = yamlAt(root, "snapshots") ?? yamlAt(root, "packages");
  const nodes = snapshots?.type === "map" ? snapshots.entries : /* @__PURE__ */ new Map();
  const links = /* @__PURE__ */ new Map();
  for (const { key, value } of nodes.values()) links.set(key, readLinks(value, nodes));
  const listed = yamlEntries(yamlAt(root, "importers")).map(({ value }) => value);
  const importers = listed.length > 0 ? listed : root === void 0 ? [] : [root];
  const named = (...sections) => {
    const found = importers.flatMap((importer) => sections.flatMap((section) => references(importer, section, nodes)));
    return new Set(found.flatMap(({ key }) => key ?? []));
  };
  const roots = {
    runtime: named("dependencies"),
    optional: named("optionalDependencies"),
    development: named("devDependencies", "configDependencies", "packageManagerDependencies")
  };
  const scope = scopes(roots, (key) => links.get(key) ?? { required: [], optional: [] });
  const installations = /* @__PURE__ */ new Map();
  const dependencies = /* @__PURE__ */ new Map();
  for (const [key, { names }] of links) {
    const plain = withoutPeers(key);
    push(installations, plain, scope(key));
    const all = dependencies.get(plain);
    if (all === void 0) dependencies.set(plain, new Set(names));
    else for (const name of names) all.add(name);
  }
  const direct = [...roots.runtime, ...roots.optional, ...roots.development].map(withoutPeers);
  return {
    direct: new Set(direct),
    dependencies,
    scope: (key) => {
      const all = installations.get(key) ?? [];
      return ["runtime", "optional", "development"].find((one) => all.includes(one)) ?? "runtime";
    }
  };
}
function readLinks(node, nodes) {
  const required = references(node, "dependencies", nodes);
  const optional = references(node, "optionalDependencies", nodes);
  return {
    required: required.flatMap(({ key }) => key ?? []),
    optional: optional.flatMap(({ key }) => key ?? []),
    names: [...required, ...optional].map(({ name }) => name)
  };
}
function references(node, section, nodes) {
  return yamlEntries(yamlAt(node, section)).map(({ key: alias, value }) => {
    const reference = (value.type === "map" ? yamlText(value, "version") : yamlText(value)) ?? "";
    for (const key of [`${alias}@${reference}`, `/${alias}@${reference}`, `/${alias}/${reference}`]) {
      if (nodes.has(key)) return { name: alias, key };
    }
    return nodes.has(reference) ? { name: readKey(reference)?.name ?? alias, key: reference } : { name: alias, key: void 0 };
  });
}
function push(lists, key, value) {
  const list = lists.get(key);
  if (list === void 0) lists.set(key, [value]);
  else list.push(value);
}

// src/extractors/pnpm-lock/slots.ts
function slots() {
  const taken = /* @__PURE__ */ new Map();
  return (name, reference) => {
    const [, line] = /^(0\.\d+|[1-9]\d*)\./.exec(reference) ?? [];
    const slot = `${name}@${line ?? reference}`;
    const owner = taken.get(slot);
    if (owner === void 0) taken.set(slot, reference);
    return owner === void 0 || owner === reference ? slot : `${name}@${reference}`;
  };
}

// src/extractors/pnpm-lock/packages.ts
function readPackages(root, input) {
  const components = [];
  const gaps = [];
  const reached = reach(root);
  const packages = yamlAt(root, "packages");
  const slot = slots();
  for (const entry of yamlEntries(packages)) {
    const isEmpty = entry.value.type === "scalar" && entry.value.kind === "null";
    const read = entry.value.type === "map" || isEmpty ? readEntry(entry) : { reason: "the entry is no mapping" };
    if ("reason" in read) {
      const location = input.locate(entry.start, entry.keyEnd);
      gaps.push({ code: "unreadable", subject: entry.key, reason: read.reason, location });
    } else {
      components.push(component(entry, read, slot(read.name, read.reference), reached, input));
    }
  }
  return { components, gaps };
}
function readEntry({ key, value }) {
  const read = readKey(key);
  const name = yamlText(value, "name") ?? read?.name;
  if (name === void 0 || !/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name)) return { reason: "the entry names no package" };
  const reference = read?.reference ?? key;
  const resolution = yamlAt(value, "resolution");
  const stated = yamlText(value, "version");
  const tarball = yamlText(resolution, "tarball");
  if (tarball !== void 0) {
    const source2 = readResolved(tarball);
    const version = stated ?? (source2.type === "registry" ? reference : void 0);
    return { name, reference, version, source: source2, resolved: tarball };
  }
  const repository = yamlText(resolution, "repo");
  if (repository !== void 0) {
    const source2 = readGit(`${repository}#${yamlText(resolution, "commit") ?? ""}`);
    return { name, reference, version: stated, source: source2, resolved: repository };
  }
  const folder = yamlText(resolution, "directory");
  if (folder !== void 0) {
    return { name, reference, version: stated, source: { type: "path", url: folder }, resolved: void 0 };
  }
  const { source } = readRequirement(name, reference);
  if (source.type !== "registry") return { name, reference, version: stated, source, resolved: reference };
  if (read === void 0) return { reason: "the entry says neither a version nor where it comes from" };
  const url = read.host === void 0 ? void 0 : `https://${read.host}`;
  return {
    name,
    reference,
    version: stated ?? reference,
    source: url === void 0 ? source : readResolved(`${url}/-/`),
    resolved: url
  };
}
function component(entry, { name, version, source, resolved }, slot, reached, input) {
  const { value, start, keyEnd } = entry;
  const key = withoutPeers(entry.key);
  const dev = yamlText(value, "dev");
  const installScript = dev === void 0 ? void 0 : yamlText(value, "requiresBuild") === "true";
  return lockedComponent(
    {
      name,
      version,
      source,
      resolved,
      slot,
      hashes: integrityHashes(yamlText(value, "resolution", "integrity")),
      scope: dev === void 0 ? reached.scope(key) : statedScope(value, dev),
      direct: reached.direct.has(key),
      dependsOn: [...reached.dependencies.get(key) ?? []],
      installScript,
      start,
      end: keyEnd
    },
    input
  );
}
function statedScope(value, dev) {
  if (dev === "true") return "development";
  return yamlText(value, "optional") === "true" ? "optional" : "runtime";
}

// src/extractors/pnpm-lock/extractor.ts
var newestKnown = 9;
var extractor = {
  files: ["**/pnpm-lock.yaml"],
  lock: true,
  maxLength: 64e6,
  extract(input) {
    if (input.path.split("/").slice(0, -1).includes("node_modules")) return { components: [], gaps: [] };
    const components = [];
    const gaps = [];
    const { text, first } = withoutConflictMarkers(input.content);
    if (first !== void 0) gaps.push(gap(input, "it holds markers of an unfinished merge", first));
    const { documents, errors } = parseYaml(text);
    for (const { message, offset } of summary(errors)) gaps.push(gap(input, message, offset));
    for (const root of documents) {
      gaps.push(...troubles(root, input));
      const found = readPackages(root, input);
      for (const component2 of found.components) components.push(component2);
      for (const one of found.gaps) gaps.push(one);
    }
    if (documents.length === 0 && errors.length === 0) gaps.push(gap(input, "it is no lockfile of pnpm", 0));
    return { components, gaps };
  }
};
function troubles(root, input) {
  const found = [];
  const version = yamlText(root, "lockfileVersion");
  const packages = yamlAt(root, "packages");
  if (root?.type !== "map") found.push(gap(input, "it holds no mapping", root?.start ?? 0));
  else if (version === void 0 && packages === void 0)
    found.push(gap(input, "it is no lockfile of pnpm", root.start));
  if (packages !== void 0 && packages.type !== "map" && yamlText(packages) !== void 0) {
    found.push(gap(input, "its packages are no mapping", packages.start));
  }
  if (version !== void 0 && !(Number.parseFloat(version) < newestKnown + 1)) {
    const reason = `lockfile version ${version.slice(0, 40)} is newer than what is understood`;
    found.push(gap(input, reason, yamlAt(root, "lockfileVersion")?.start ?? 0));
  }
  return found;
}
function gap({ path, locate }, reason, offset) {
  return { code: "unreadable", subject: path, reason, location: locate(offset, offset) };
}
export {
  extractor
};
