import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

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
  yamlText
} from "./chunk-OSS2T63G.js";
import "./chunk-2K5WYLQ5.js";
import "./chunk-OYPKZXZO.js";
import "./chunk-FWEARNKS.js";
import "./chunk-6GLDWVWQ.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/conda-lock/extractor.ts
var extractor = {
  files: ["**/*conda-lock*.{yml,yaml}", "**/conda*.lock.{yml,yaml}"],
  lock: true,
  maxLength: 16e6,
  extract
};
var mostGaps = 20;
function extract(input) {
  const { root, gaps: problems } = readYaml(input);
  const gaps = [...problems];
  const unreadable = (node, reason) => {
    if (gaps.length < mostGaps) gaps.push(gap(input, node, reason));
  };
  const list = yamlAt(root, "package");
  if (list?.type !== "list") {
    if (list !== void 0) unreadable(list, "package is no list");
    else if (root !== void 0 && problems.length === 0) unreadable(root, "it has no list of packages");
    return { components: [], gaps };
  }
  const files = [];
  for (const item of list.items) {
    const file = item.type === "map" ? readFile(input, item) : void 0;
    if (file === void 0) unreadable(item, "the package has no name");
    else files.push(file);
  }
  return { components: lockedPackages(input, files), gaps };
}
function readFile(input, entry) {
  const name = yamlText(entry, "name");
  if (name === void 0 || name === "") return void 0;
  const url = yamlText(entry, "url");
  const pip = ["pip", "pypi"].includes(yamlText(entry, "manager") ?? "");
  const category = yamlText(entry, "category") ?? "main";
  const hash = yamlAt(entry, "hash");
  return {
    ecosystem: pip ? "pypi" : "conda",
    name,
    version: yamlText(entry, "version"),
    source: url === void 0 ? { type: "registry" } : pip ? pypiFileSource(url) : condaFileSource(url),
    url,
    hashes: hash?.type === "map" ? hashesOf(hash) : [],
    scope: category === "main" ? "runtime" : /^(?:dev|test)/.test(category) ? "development" : "optional",
    dependsOn: yamlEntries(yamlAt(entry, "dependencies")).map(({ key }) => key).filter((key) => !key.startsWith("__")),
    where: [yamlText(entry, "platform") ?? ""],
    ...placeOf([entry.entries.get("name"), entry.entries.get("version")], input.content)
  };
}
function gap({ path, locate }, node, reason) {
  return { code: "unreadable", subject: path, reason, location: locate(node.start, node.end) };
}
export {
  extractor
};
