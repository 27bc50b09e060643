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
import "./review.js";
import "./cli.js";

// src/extractors/conda-lock/extractor.ts
var extractor = {
  files: ["**/*conda-lock*.{yml,yaml}", "**/conda*.lock.{yml,yaml}"],
  maxLength: 16e6,
  extract
};
function extract(input) {
  let read = (entry) => readFile(input, entry), file = readYaml(input), sources = yamlItems(yamlAt(yamlAt(file.root, "metadata"), "sources"));
  return {
    ...readLockedFiles(input, file, "package", read, "the package has no name"),
    manifests: sources.flatMap((source) => source.type === "scalar" && isBeside(source.text) ? source.text : [])
  };
}
function isBeside(path) {
  return path !== "" && !path.startsWith("/") && !path.includes(":");
}
function readFile(input, entry) {
  let name = yamlText(entry, "name");
  if (name === void 0 || name === "") return;
  let url = yamlText(entry, "url"), pip = ["pip", "pypi"].includes(yamlText(entry, "manager") ?? ""), category = yamlText(entry, "category") ?? "main", hash = yamlAt(entry, "hash");
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
export {
  extractor
};
