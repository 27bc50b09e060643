import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  registryAt,
  repositoryAt,
  syntaxGaps,
  unreadable
} from "./chunk-2MUDM7JE.js";
import {
  parseToml
} from "./chunk-5NCGPKJH.js";
import {
  tomlAt,
  tomlText
} from "./chunk-KUNCNRGH.js";
import {
  packageFacts
} from "./chunk-QS7IH7OM.js";
import {
  ecosystem,
  isPackageName,
  readClauses,
  readDirect
} from "./chunk-6GLDWVWQ.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/pipfile/extractor.ts
import { posix } from "node:path";
var extractor = { files: ["**/Pipfile"], extract };
var others = /* @__PURE__ */ new Set(["source", "requires", "scripts", "pipenv", "pipfile"]);
var scopes = /* @__PURE__ */ new Map([
  ["packages", "runtime"],
  ["dev-packages", "development"]
]);
function extract(input) {
  const { root, errors } = parseToml(input.content);
  const components = [];
  const gaps = [...syntaxGaps(input, errors)];
  const indexes = readIndexes(root);
  for (const category of root.entries.values()) {
    if (others.has(category.key)) continue;
    if (category.value.type !== "table") {
      if (scopes.has(category.key))
        gaps.push(unreadable(input, category.start, category.end, `${category.key} is no table`));
      continue;
    }
    for (const entry of category.value.entries.values()) {
      const found = readEntry(input, entry, category.key, indexes);
      components.push(...found.components);
      gaps.push(...found.gaps);
    }
  }
  return { components, gaps, wants: [posix.join(posix.dirname(input.path), "Pipfile.lock")] };
}
function readIndexes(root) {
  const list = tomlAt(root, "source");
  const tables = list?.type === "array" ? list.items.filter((item) => item.type === "table") : [];
  const [first] = tables;
  return {
    urls: new Map(tables.map((table) => [tomlText(table, "name") ?? "", tomlText(table, "url")])),
    first: first && tomlText(first, "url")
  };
}
function readEntry(input, { key, value, start, end }, category, indexes) {
  const gap = (reason, code = "unreadable") => ({
    code,
    subject: key,
    reason,
    location: input.locate(start, end)
  });
  if (!isPackageName(key)) return { components: [], gaps: [gap("the entry names no package")] };
  if (value.type !== "string" && value.type !== "table")
    return { components: [], gaps: [gap("a package is neither text nor a table")] };
  const specifier = value.type === "string" ? value.value : tomlText(value, "version");
  if (/\{\{|\$\{|\{%/.test(specifier ?? ""))
    return { components: [], gaps: [gap("the version is only known when the file is used", "unresolved")] };
  const source = value.type === "table" ? readSource(value, indexes) : registryAt(indexes.first);
  const version = value.type === "table" ? readDirect(tomlText(value, "file") ?? "").version : void 0;
  const isRead = specifier === void 0 || specifier.trim() === "*" || isSpecifier(specifier);
  const problem = "its version specifier is malformed";
  const facts = packageFacts({
    name: key,
    extras: [],
    hashes: [],
    source,
    start,
    end,
    ...specifier !== void 0 && { specifier },
    ...version !== void 0 && { version },
    ...!isRead && { problem }
  });
  if (facts === void 0) return { components: [], gaps: [] };
  const component = {
    ...facts,
    scope: scopes.get(category) ?? "optional",
    direct: true,
    slot: category,
    location: input.locate(start, end),
    text: input.content.slice(start, end)
  };
  return { components: [component], gaps: isRead ? [] : [gap(problem)] };
}
function isSpecifier(text) {
  return readClauses(text) !== void 0 || ecosystem.admitted(text) !== void 0;
}
function readSource(table, { urls, first }) {
  for (const kind of ["git", "hg", "svn", "bzr"]) {
    const url = tomlText(table, kind);
    if (url !== void 0) return repositoryAt(url, tomlText(table, "ref"), void 0);
  }
  const path = tomlText(table, "path");
  if (path !== void 0) return { type: "path", url: path };
  const file = tomlText(table, "file");
  if (file !== void 0) return readDirect(file).source;
  const index = tomlText(table, "index");
  return registryAt(
    index === void 0 ? first : urls.has(index) ? urls.get(index) : URL.canParse(index) ? index : first
  );
}
export {
  extractor
};
