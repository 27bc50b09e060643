import {
  registryAt,
  repositoryAt
} from "./shared-extractors-shared-python-origin.js";
import {
  pipenvSources
} from "./shared-extractors-shared-python-index-tables.js";
import {
  syntaxGaps
} from "./shared-extractors-shared-files-toml-file.js";
import {
  requiredPackage
} from "./shared-ecosystems-pypi-required-package.js";
import {
  indexComponents
} from "./shared-extractors-shared-files-index-components.js";
import {
  givenAt,
  givingText
} from "./shared-extractors-shared-files-evidence.js";
import {
  ecosystem8 as ecosystem,
  isPackageName,
  isTemplate,
  parseToml,
  possibleLocks,
  readClauses,
  readDirect,
  tomlAt,
  tomlText,
  unreadable
} from "./review.js";
import "./cli.js";

// src/extractors/pipfile/extractor.ts
var extractor = { files: ["**/Pipfile"], extract }, others = /* @__PURE__ */ new Set(["source", "requires", "scripts", "pipenv", "pipfile"]), scopes = /* @__PURE__ */ new Map([
  ["packages", "runtime"],
  ["dev-packages", "development"]
]);
function extract(input) {
  let { root, errors } = parseToml(input.content), components = indexComponents(input, pipenvSources(tomlAt(root, "source"))), gaps = [...syntaxGaps(input, errors)], indexes = readIndexes(root);
  for (let category of root.entries.values())
    if (!others.has(category.key)) {
      if (category.value.type !== "table") {
        scopes.has(category.key) && gaps.push(unreadable(input, category.start, category.end, `${category.key} is not a table`));
        continue;
      }
      for (let entry of category.value.entries.values()) {
        let found = readEntry(input, entry, category.key, indexes);
        components.push(...found.components), gaps.push(...found.gaps);
      }
    }
  return { components, gaps, wants: possibleLocks(input.path) };
}
function readIndexes(root) {
  let list = tomlAt(root, "source"), tables = list?.type === "array" ? list.items.filter((item) => item.type === "table") : [], [first] = tables;
  return {
    urls: new Map(tables.map((table) => [tomlText(table, "name") ?? "", tomlText(table, "url")])),
    first: first && tomlText(first, "url"),
    firstAt: first && tomlAt(first, "url")
  };
}
function readEntry(input, { key, value, start, end }, category, indexes) {
  let gap = (reason, code = "parse-error") => ({
    code,
    subject: key,
    reason,
    location: input.locate(start, end)
  });
  if (!isPackageName(key)) return { components: [], gaps: [gap("the entry names no package")] };
  if (value.type !== "string" && value.type !== "table")
    return { components: [], gaps: [gap("a package is neither text nor a table")] };
  let specifier = value.type === "string" ? value.value : tomlText(value, "version"), isLater = isTemplate(specifier ?? ""), source = value.type === "table" ? readSource(input, value, indexes) : usual(input, indexes), version = value.type === "table" ? readDirect(tomlText(value, "file") ?? "").version : void 0, isRead = specifier === void 0 || specifier.trim() === "*" || isSpecifier(specifier), problem = "its version specifier is malformed", facts = requiredPackage({
    name: key,
    extras: [],
    hashes: [],
    source,
    start,
    end,
    ...specifier !== void 0 && { specifier },
    ...version !== void 0 && { version },
    ...!isRead && !isLater && { problem }
  });
  if (facts === void 0) return { components: [], gaps: [] };
  let component = {
    ...facts,
    ...isLater && { versionUnknown: !0 },
    scope: scopes.get(category) ?? "optional",
    direct: !0,
    slot: category,
    location: input.locate(start, end),
    ...givenAt(input, givingText(value, "ref", "version", "file")),
    text: input.content.slice(start, end)
  }, later = gap("the version is only known at install time", "unresolved-reference");
  return { components: [component], gaps: isLater ? [later] : isRead ? [] : [gap(problem)] };
}
function isSpecifier(text) {
  return readClauses(text) !== void 0 || ecosystem.admitted(text) !== void 0;
}
function usual({ locate }, { first, firstAt }) {
  let source = registryAt(first);
  return source.url === void 0 || firstAt === void 0 ? source : { ...source, optionsAt: locate(firstAt.start, firstAt.end) };
}
function readSource(input, table, indexes) {
  for (let kind of ["git", "hg", "svn", "bzr"]) {
    let url = tomlText(table, kind);
    if (url !== void 0) return repositoryAt(url, tomlText(table, "ref"), void 0);
  }
  let path = tomlText(table, "path");
  if (path !== void 0) return { type: "path", url: path };
  let file = tomlText(table, "file");
  if (file !== void 0) return readDirect(file).source;
  let index = tomlText(table, "index"), { urls } = indexes;
  return index !== void 0 && urls.has(index) ? registryAt(urls.get(index)) : index !== void 0 && URL.canParse(index) ? registryAt(index) : usual(input, indexes);
}
export {
  extractor
};
