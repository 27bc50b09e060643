import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  saysDevelopment
} from "./chunk-KRPAEIWW.js";
import {
  condaFileSource,
  hashesOf,
  lockedPackages,
  placeOf,
  pypiFileSource
} from "./chunk-L5X6SHEE.js";
import {
  readYaml
} from "./chunk-4P6GP4V2.js";
import "./chunk-ERPXINBR.js";
import {
  yamlAt,
  yamlEntries,
  yamlItems,
  yamlText
} from "./chunk-OSS2T63G.js";
import "./chunk-2K5WYLQ5.js";
import "./chunk-OYPKZXZO.js";
import {
  isPackageFile,
  readMatchSpec,
  readPackageFile
} from "./chunk-FWEARNKS.js";
import {
  archiveName,
  readRequirement
} from "./chunk-6GLDWVWQ.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/pixi-lock/environments.ts
var unused = { where: [], scope: "runtime" };
function readEnvironments(root) {
  const indexes = /* @__PURE__ */ new Set();
  const users = /* @__PURE__ */ new Map();
  for (const { key: name, value } of yamlEntries(yamlAt(root, "environments"))) {
    for (const item of yamlItems(yamlAt(value, "indexes"))) if (item.type === "scalar") indexes.add(item.text);
    const scope = name === "default" ? "runtime" : saysDevelopment(name) ? "development" : "optional";
    for (const { key: platform, value: list } of yamlEntries(yamlAt(value, "packages"))) {
      for (const item of yamlItems(list)) {
        const address = yamlText(item, "conda") ?? yamlText(item, "pypi") ?? yamlText(item, "conda_source");
        if (address === void 0) continue;
        const known = users.get(address);
        if (known === void 0) users.set(address, { where: [`${name}/${platform}`], scope });
        else {
          known.where.push(`${name}/${platform}`);
          if (scope === "runtime" || known.scope === "development") known.scope = scope;
        }
      }
    }
  }
  return { indexes: [...indexes], usersOf: (address) => users.get(address) ?? unused };
}

// src/extractors/pixi-lock/identify.ts
function identify(entry) {
  const kind = yamlText(entry, "kind") ?? yamlText(entry, "manager");
  const at = (key2) => entry.entries.get(key2);
  const source = yamlText(entry, "conda_source");
  if (source !== void 0) return readSource(source, at("conda_source"));
  const key = ["conda", "pypi"].find((name2) => entry.entries.has(name2));
  const ecosystem = (key ?? kind) === "conda" ? "conda" : ["pypi", "pip"].includes(key ?? kind ?? "") ? "pypi" : void 0;
  if (ecosystem === void 0) return void 0;
  const address = yamlText(entry, ...key === void 0 ? ["url"] : [key]) ?? yamlText(entry, "path") ?? "";
  const file = ecosystem === "conda" ? fileOf(address) : archiveName(address.replace(/[?#].*$/s, ""));
  const name = yamlText(entry, "name") ?? file?.name;
  if (name === void 0 || name === "") return void 0;
  const named = [at("name"), at("version")].filter((place) => place !== void 0);
  return {
    ecosystem,
    reference: address,
    address,
    name,
    version: yamlText(entry, "version") ?? file?.version,
    places: named.length > 0 ? named : [key === void 0 ? at("url") : at(key)]
  };
}
function fileOf(address) {
  return isPackageFile(address) ? readPackageFile(address) : void 0;
}
function readSource(text, place) {
  const [, name, path = ""] = /^([\w.-]+)(?:\[[^\]]*\])?\s@\s(.*)$/s.exec(text.trim()) ?? [];
  return name === void 0 ? void 0 : { ecosystem: "conda", reference: text, address: path, name, version: void 0, places: [place] };
}

// src/extractors/pixi-lock/extractor.ts
var extractor = {
  files: ["**/pixi.lock"],
  lock: true,
  maxLength: 32e6,
  extract
};
var mostGaps = 20;
function extract(input) {
  const { root, gaps: problems } = readYaml(input);
  const gaps = [...problems];
  const unreadable = (node, reason) => {
    if (gaps.length < mostGaps) gaps.push(gap(input, node, reason));
  };
  const list = yamlAt(root, "packages") ?? yamlAt(root, "package");
  if (list?.type !== "list") {
    if (list !== void 0) unreadable(list, "packages is no list");
    else if (root !== void 0 && problems.length === 0) unreadable(root, "it has no list of packages");
    return { components: [], gaps };
  }
  const environments = readEnvironments(root);
  const files = [];
  for (const item of list.items) {
    const file = item.type === "map" ? readFile(input, item, environments) : void 0;
    if (file === void 0) unreadable(item, "it cannot be told which package this is");
    else files.push(file);
  }
  return { components: lockedPackages(input, files), gaps, governs: "below" };
}
function readFile(input, entry, environments) {
  const stated = identify(entry);
  if (stated === void 0) return void 0;
  const { ecosystem, reference, address, name, version, places } = stated;
  const pip = ecosystem === "pypi";
  const used = environments.usersOf(reference);
  const platform = yamlText(entry, "platform");
  const remote = /^[a-z][a-z0-9+.-]*:\/\/|^git\+/i.test(address);
  return {
    ecosystem,
    name,
    version,
    source: pip ? pypiFileSource(address, environments.indexes) : condaFileSource(address),
    url: remote ? address.replace(/^git\+/i, "") : void 0,
    hashes: [...hashesOf(entry), ...hashesOf(mapAt(entry, "hash"))],
    scope: used.scope,
    dependsOn: pip ? yamlItems(yamlAt(entry, "requires_dist")).flatMap(requiredName) : [...yamlItems(yamlAt(entry, "depends")), ...yamlItems(yamlAt(entry, "dependencies"))].flatMap(dependsName),
    where: used.where.length > 0 || platform === void 0 ? used.where : [platform],
    ...placeOf(places, input.content)
  };
}
function mapAt(entry, key) {
  const node = yamlAt(entry, key);
  return node?.type === "map" ? node : void 0;
}
function requiredName(node) {
  const requirement = node.type === "scalar" ? readRequirement(node.text) : void 0;
  if (requirement === void 0 || "reason" in requirement || requirement.name === void 0) return [];
  return /\bextra\s*==/.test(requirement.marker ?? "") ? [] : [requirement.name];
}
function dependsName(node) {
  const spec = node.type === "scalar" ? readMatchSpec(node.text) : void 0;
  return spec === void 0 || "reason" in spec || spec.name.startsWith("__") ? [] : [spec.name];
}
function gap({ path, locate }, node, reason) {
  return { code: "unreadable", subject: path, reason, location: locate(node.start, node.end) };
}
export {
  extractor
};
