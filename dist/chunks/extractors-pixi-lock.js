import {
  condaFileSource,
  hashesOf,
  placeOf,
  pypiFileSource,
  readLockedFiles
} from "./shared-extractors-shared-conda-locked.js";
import {
  readYaml
} from "./shared-extractors-shared-files-yaml-file.js";
import {
  yamlAt,
  yamlEntries,
  yamlItems,
  yamlText
} from "./assess.js";
import "./shared-extractors-shared-files-lock-entries.js";
import "./shared-extractors-shared-files-archives.js";
import {
  archiveName,
  isFailure,
  isPackageFile,
  readMatchSpec,
  readPackageFile,
  readRequirement2 as readRequirement,
  saysDevelopment
} from "./review.js";
import "./cli.js";

// src/extractors/pixi-lock/environments.ts
var unused = { where: [], scope: "runtime" };
function readEnvironments(root) {
  let indexes = /* @__PURE__ */ new Set(), users = /* @__PURE__ */ new Map();
  for (let { key: name, value } of yamlEntries(yamlAt(root, "environments"))) {
    for (let item of yamlItems(yamlAt(value, "indexes"))) item.type === "scalar" && indexes.add(item.text);
    let scope = name === "default" ? "runtime" : saysDevelopment(name) ? "development" : "optional";
    for (let { key: platform, value: list } of yamlEntries(yamlAt(value, "packages")))
      for (let item of yamlItems(list)) {
        let address = yamlText(item, "conda") ?? yamlText(item, "pypi") ?? yamlText(item, "conda_source");
        if (address === void 0) continue;
        let known = users.get(address);
        known === void 0 ? users.set(address, { where: [`${name}/${platform}`], scope }) : (known.where.push(`${name}/${platform}`), (scope === "runtime" || known.scope === "development") && (known.scope = scope));
      }
  }
  return { indexes: [...indexes], usersOf: (address) => users.get(address) ?? unused };
}

// src/extractors/pixi-lock/identify.ts
function identify(entry) {
  let kind = yamlText(entry, "kind") ?? yamlText(entry, "manager"), at = (key2) => entry.entries.get(key2), source = yamlText(entry, "conda_source");
  if (source !== void 0) return readSource(source, at("conda_source"));
  let key = ["conda", "pypi"].find((name2) => entry.entries.has(name2)), ecosystem = (key ?? kind) === "conda" ? "conda" : ["pypi", "pip"].includes(key ?? kind ?? "") ? "pypi" : void 0;
  if (ecosystem === void 0) return;
  let address = yamlText(entry, ...key === void 0 ? ["url"] : [key]) ?? yamlText(entry, "path") ?? "", file = ecosystem === "conda" ? fileOf(address) : archiveName(address.replace(/[?#].*$/s, "")), name = yamlText(entry, "name") ?? file?.name;
  if (name === void 0 || name === "") return;
  let named = [at("name"), at("version")].filter((place) => place !== void 0);
  return {
    ecosystem,
    reference: address,
    address,
    name,
    version: yamlText(entry, "version") ?? file?.version,
    places: named.length > 0 ? named : [at(key === void 0 ? "url" : key)]
  };
}
function fileOf(address) {
  return isPackageFile(address) ? readPackageFile(address) : void 0;
}
function readSource(text, place) {
  let [, name, path = ""] = /^([\w.-]+)(?:\[[^\]]*\])?\s@\s(.*)$/s.exec(text.trim()) ?? [];
  return name === void 0 ? void 0 : { ecosystem: "conda", reference: text, address: path, name, version: void 0, places: [place] };
}

// src/extractors/pixi-lock/extractor.ts
var extractor = {
  files: ["**/pixi.lock"],
  maxLength: 32e6,
  extract
};
function extract(input) {
  let file = readYaml(input), environments = readEnvironments(file.root), key = yamlAt(file.root, "packages") === void 0 ? "package" : "packages";
  return { ...readLockedFiles(input, file, key, (entry) => readFile(input, entry, environments), "the package cannot be determined"), governs: "below" };
}
function readFile(input, entry, environments) {
  let stated = identify(entry);
  if (stated === void 0) return;
  let { ecosystem, reference, address, name, version, places } = stated, pip = ecosystem === "pypi", used = environments.usersOf(reference), platform = yamlText(entry, "platform"), remote = /^[a-z][a-z0-9+.-]*:\/\/|^git\+/i.test(address);
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
  let node = yamlAt(entry, key);
  return node?.type === "map" ? node : void 0;
}
function requiredName(node) {
  let requirement = node.type === "scalar" ? readRequirement(node.text) : void 0;
  return requirement === void 0 || isFailure(requirement) || requirement.name === void 0 ? [] : /\bextra\s*==/.test(requirement.marker ?? "") ? [] : [requirement.name];
}
function dependsName(node) {
  let spec = node.type === "scalar" ? readMatchSpec(node.text) : void 0;
  return spec === void 0 || isFailure(spec) || spec.name.startsWith("__") ? [] : [spec.name];
}
export {
  extractor
};
