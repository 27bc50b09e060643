import {
  registryAt,
  repositoryAt
} from "./shared-extractors-shared-python-origin.js";
import {
  indexComponents
} from "./shared-extractors-shared-files-index-components.js";
import {
  properties,
  property,
  text
} from "./shared-syntax-json-tree.js";
import {
  summary
} from "./shared-syntax-json-summary.js";
import {
  ecosystem8 as ecosystem,
  indexAt,
  isDefaultIndex,
  isFailure,
  isPackageName,
  parseJson,
  parseToml,
  readDirect,
  syntaxCode,
  unreadable
} from "./review.js";
import "./cli.js";

// src/extractors/pipfile-lock/extractor.ts
import { posix } from "node:path";

// src/extractors/pipfile-lock/packages.ts
function readIndexes(meta) {
  let list = property(meta, "sources")?.value, sources = (list?.type === "array" ? list.items : []).flatMap((source) => {
    let url = text(source, "url"), node = property(source, "url")?.value;
    if (url === void 0 || node === void 0) return [];
    let unchecked = property(source, "verify_ssl")?.value;
    return [{ name: text(source, "name") ?? "", url, node, checked: unchecked?.type !== "boolean" || unchecked.value }];
  }), set = sources.flatMap(({ url, node: { start, end }, checked }, index) => {
    let found = indexAt(url, { ecosystem: "pypi", use: index === 0 ? "default" : "named", setting: "sources", ...!checked && { unchecked: !0 } });
    return found === void 0 ? [] : [{ ...found, start, end }];
  });
  return { urls: new Map(sources.map(({ name, url }) => [name, url])), first: sources[0]?.url, set };
}
function readLocked(entry, category, indexes, input) {
  let { key, value, start, keyEnd } = entry;
  if (!isPackageName(key)) return { reason: "the entry names no package" };
  if (value?.type !== "object") return { reason: "the entry is not an object" };
  let name = ecosystem.normalizeName(key), source = readSource(value, indexes), written = text(value, "version"), version = (written === void 0 ? void 0 : ecosystem.pinned(written)) ?? archiveVersion(value), hashes = property(value, "hashes")?.value, versionAt = property(value, "version"), location = input.locate(start, keyEnd);
  return {
    kind: "package",
    role: "locked",
    ecosystem: "pypi",
    name,
    purl: ecosystem.purl(name, version),
    ...version !== void 0 && { version },
    ...version === void 0 && written !== void 0 && { specifier: written },
    hashes: (hashes?.type === "array" ? hashes.items : []).flatMap((hash) => hash.type === "string" ? hash.value : []),
    source,
    scope: scopes.get(category) ?? "optional",
    slot: category,
    // The hashes stand between the name and the version: a comment belongs on the version.
    location: versionAt === void 0 ? location : input.locate(versionAt.start, versionAt.end),
    text: `${input.content.slice(start, keyEnd)}: ${versionAt === void 0 ? "" : input.content.slice(versionAt.start, versionAt.end)}`,
    confidence: "certain"
  };
}
var scopes = /* @__PURE__ */ new Map([
  ["default", "runtime"],
  ["develop", "development"]
]);
function readSource(value, { urls, first }) {
  for (let kind of ["git", "hg", "svn", "bzr"]) {
    let url2 = text(value, kind);
    if (url2 !== void 0) return repositoryAt(url2, text(value, "ref"), void 0);
  }
  let path = text(value, "path");
  if (path !== void 0) return { type: "path", url: path };
  let file = text(value, "file");
  if (file !== void 0) return readDirect(file).source;
  let index = text(value, "index"), url = index === void 0 ? first : urls.get(index) ?? (URL.canParse(index) ? index : first);
  return url === void 0 || isDefaultIndex(url) ? { type: "registry" } : registryAt(url);
}
function archiveVersion(value) {
  return readDirect(text(value, "file") ?? text(value, "path") ?? "").version;
}

// src/extractors/pipfile-lock/extractor.ts
var extractor = {
  files: ["**/Pipfile.lock"],
  maxLength: 24e6,
  extract
};
function extract(input) {
  let { root, errors } = parseJson(input.content), components = [], gaps = [], gap = (reason, start, end, subject = input.path) => {
    gaps.push({ code: "parse-error", subject, reason, location: input.locate(start, end) });
  }, syntax = summary(errors);
  if (syntax !== void 0) {
    let { message, offset, length } = syntax;
    gaps.push(unreadable(input, offset, offset + length, message, syntaxCode(syntax)));
  } else root?.type !== "object" && gap("expected a JSON object", 0, 0);
  let [twice, ...more] = errors.filter(({ type }) => type === "duplicate");
  if (twice !== void 0) {
    let others = more.length === 0 ? "" : ` (and ${more.length} more like it)`;
    gap(`${twice.message}${others}`, twice.offset, twice.offset + twice.length);
  }
  let indexes = readIndexes(property(root, "_meta")?.value);
  components.push(...indexComponents(input, indexes.set));
  let direct = projectNames(input);
  for (let category of properties(root))
    if (category.key !== "_meta") {
      if (category.value?.type !== "object") {
        gap(`${category.key} is not an object`, category.start, category.end);
        continue;
      }
      for (let entry of properties(category.value)) {
        let found = readLocked(entry, category.key, indexes, input);
        isFailure(found) ? gap(found.reason, entry.start, entry.keyEnd, entry.key) : components.push(direct === void 0 ? found : { ...found, direct: direct.has(found.name) });
      }
    }
  return { components, gaps, wants: [projectPath(input)] };
}
function projectPath({ path }) {
  return posix.join(posix.dirname(path), "Pipfile");
}
function projectNames(input) {
  let text2 = input.neighbours.get(projectPath(input));
  if (text2 === void 0) return;
  let tables = [...parseToml(text2).root.entries.values()].flatMap(
    ({ value }) => value.type === "table" ? value : []
  );
  return new Set(tables.flatMap(({ entries }) => [...entries.keys()].map((name) => ecosystem.normalizeName(name))));
}
export {
  extractor
};
