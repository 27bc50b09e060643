import {
  requirementOf
} from "./shared-extractors-shared-python-requirement.js";
import {
  registryAt,
  repositoryAt
} from "./shared-extractors-shared-python-origin.js";
import {
  uvSettings
} from "./shared-extractors-shared-python-index-tables.js";
import {
  syntaxGaps
} from "./shared-extractors-shared-files-toml-file.js";
import "./shared-extractors-shared-python-slot.js";
import "./shared-ecosystems-pypi-required-package.js";
import {
  indexComponents
} from "./shared-extractors-shared-files-index-components.js";
import "./shared-extractors-shared-files-evidence.js";
import {
  ecosystem8 as ecosystem,
  isFailure,
  parseToml,
  possibleLocks,
  readDirect,
  sourceOffset,
  tomlAt,
  tomlText,
  unreadable
} from "./review.js";
import "./cli.js";

// src/extractors/inline-metadata/block.ts
function readBlock(content) {
  let found, run, close = () => {
    if (run === void 0) return;
    let at = run[0]?.start ?? 0;
    found = found === void 0 ? blockOf(run) : { reason: "there are two blocks of metadata", at }, run = void 0;
  };
  for (let at = 0; at < content.length; ) {
    let newline = content.indexOf(`
`, at), end = newline === -1 ? content.length : newline, text = content.slice(at, content[end - 1] === "\r" && end > at ? end - 1 : end);
    run !== void 0 && text !== "#" && !text.startsWith("# ") && close(), run !== void 0 ? run.push({ text, start: at }) : text === "# /// script" && (run = [{ text, start: at }]), at = end + 1;
  }
  return close(), found;
}
function blockOf(run) {
  let start = run[0]?.start ?? 0, last = run.findLastIndex(({ text }) => text === "# ///");
  if (last === -1) return { reason: "the block of metadata has no end", at: start };
  let lines = run.slice(1, last), offsets = [], length = 0, texts = lines.map(({ text }) => {
    let line = text.slice(2);
    return offsets.push(length), length += line.length + 1, line;
  }), map = (offset) => {
    let low = 0, high = offsets.length - 1;
    for (; low < high; ) {
      let middle = low + high + 1 >> 1;
      (offsets[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
    }
    let line = lines[low];
    return line === void 0 ? start : line.start + 2 + offset - (offsets[low] ?? 0);
  };
  return { text: texts.join(`
`), start, end: (run[last]?.start ?? start) + 5, map };
}

// src/extractors/inline-metadata/extractor.ts
var extractor = {
  files: ["**/*.py", "**/*.pyw"],
  interpreters: ["python", "pypy", "uv"],
  mayMatter: (content, path) => content.includes("# /// script") || !isNamed(path),
  extract(input) {
    let extraction = metadata(input);
    return isNamed(input.path) ? extraction : { ...extraction, embedded: [{ language: "python", text: input.content, map: (offset) => offset }] };
  }
};
function isNamed(path) {
  return /\.pyw?$/.test(path);
}
function metadata(input) {
  let block = readBlock(input.content);
  if (block === void 0) return { components: [], gaps: [] };
  if (isFailure(block)) return { components: [], gaps: [unreadable(input, block.at, block.at + 12, block.reason)] };
  let { root, errors } = parseToml(block.text), components = [], gaps = [
    ...syntaxGaps(
      input,
      errors.map((error) => ({ ...error, offset: block.map(error.offset) }))
    )
  ], sources = readSources(root), list = tomlAt(root, "dependencies");
  list !== void 0 && list.type !== "array" && gaps.push(unreadable(input, block.map(list.start), block.map(list.end), "dependencies is not a list"));
  for (let item of list?.type === "array" ? list.items : []) {
    if (item.type !== "string") {
      gaps.push(unreadable(input, block.map(item.start), block.map(item.end), "a requirement is not text"));
      continue;
    }
    let map = (offset) => block.map(sourceOffset(item, offset)), found = requirementOf(input, item.value, { scope: "runtime", slot: "script", index: sources.index, map });
    components.push(...found.components.map((component) => placed(component, sources.byName))), gaps.push(...found.gaps);
  }
  let set = uvSettings(tomlAt(root, "tool", "uv"), "tool.uv.").map((setting) => ({
    ...setting,
    start: block.map(setting.start),
    end: block.map(setting.end)
  }));
  return components.push(...indexComponents(input, set)), { components, gaps, wants: possibleLocks(input.path) };
}
function placed(component, sources) {
  if (component.kind !== "package" || component.source.type !== "registry") return component;
  let source = sources.get(component.name);
  return source === void 0 ? component : { ...component, source };
}
function readSources(root) {
  let indexes = tables(tomlAt(root, "tool", "uv", "index")), urls = new Map(indexes.map((index) => [tomlText(index, "name") ?? "", tomlText(index, "url")])), byName = /* @__PURE__ */ new Map(), sources = tomlAt(root, "tool", "uv", "sources");
  for (let { key, value } of sources?.type === "table" ? sources.entries.values() : []) {
    let [found] = tables(value).flatMap((table) => readSource(table, urls) ?? []);
    found !== void 0 && byName.set(ecosystem.normalizeName(key), found);
  }
  let [first] = indexes.filter((index) => isTrue(tomlAt(index, "default")));
  return { byName, index: first && registryAt(tomlText(first, "url")).url };
}
function readSource(table, urls) {
  let index = tomlText(table, "index");
  if (index !== void 0) return registryAt(urls.get(index));
  let git = tomlText(table, "git"), ref = tomlText(table, "rev") ?? tomlText(table, "tag") ?? tomlText(table, "branch");
  if (git !== void 0) return repositoryAt(git, ref, void 0);
  let url = tomlText(table, "url");
  if (url !== void 0) return readDirect(url).source;
  let path = tomlText(table, "path");
  return path === void 0 ? void 0 : { type: "path", url: path };
}
function tables(node) {
  return node?.type === "table" ? [node] : node?.type === "array" ? node.items.filter((item) => item.type === "table") : [];
}
function isTrue(node) {
  return node?.type === "boolean" && node.value === !0;
}
export {
  extractor
};
