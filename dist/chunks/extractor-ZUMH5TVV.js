import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  requirementOf
} from "./chunk-SWYZANZ5.js";
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
  sourceOffset,
  tomlAt,
  tomlText
} from "./chunk-KUNCNRGH.js";
import "./chunk-QS7IH7OM.js";
import {
  ecosystem,
  readDirect
} from "./chunk-6GLDWVWQ.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/inline-metadata/block.ts
function readBlock(content) {
  let found;
  let run;
  const close = () => {
    if (run === void 0) return;
    const at = run[0]?.start ?? 0;
    found = found === void 0 ? blockOf(run) : { reason: "there are two blocks of metadata", at };
    run = void 0;
  };
  for (let at = 0; at < content.length; ) {
    const newline = content.indexOf("\n", at);
    const end = newline === -1 ? content.length : newline;
    const text = content.slice(at, content[end - 1] === "\r" && end > at ? end - 1 : end);
    if (run !== void 0 && text !== "#" && !text.startsWith("# ")) close();
    if (run !== void 0) run.push({ text, start: at });
    else if (text === "# /// script") run = [{ text, start: at }];
    at = end + 1;
  }
  close();
  return found;
}
function blockOf(run) {
  const start = run[0]?.start ?? 0;
  const last = run.findLastIndex(({ text }) => text === "# ///");
  if (last === -1) return { reason: "the block of metadata has no end", at: start };
  const lines = run.slice(1, last);
  const offsets = [];
  let length = 0;
  const texts = lines.map(({ text }) => {
    const line = text.slice(2);
    offsets.push(length);
    length += line.length + 1;
    return line;
  });
  const map = (offset) => {
    let low = 0;
    let high = offsets.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((offsets[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const line = lines[low];
    return line === void 0 ? start : line.start + 2 + offset - (offsets[low] ?? 0);
  };
  return { text: texts.join("\n"), start, end: (run[last]?.start ?? start) + 5, map };
}

// src/extractors/inline-metadata/extractor.ts
var extractor = {
  files: ["**/*.py", "**/*.pyw"],
  mayMatter: (content) => content.includes("# /// script"),
  extract
};
function extract(input) {
  const block = readBlock(input.content);
  if (block === void 0) return { components: [], gaps: [] };
  if ("reason" in block) return { components: [], gaps: [unreadable(input, block.at, block.at + 12, block.reason)] };
  const { root, errors } = parseToml(block.text);
  const components = [];
  const gaps = [
    ...syntaxGaps(
      input,
      errors.map(({ message, offset }) => ({ message, offset: block.map(offset) }))
    )
  ];
  const sources = readSources(root);
  const list = tomlAt(root, "dependencies");
  if (list !== void 0 && list.type !== "array")
    gaps.push(unreadable(input, block.map(list.start), block.map(list.end), "dependencies is no list"));
  for (const item of list?.type === "array" ? list.items : []) {
    if (item.type !== "string") {
      gaps.push(unreadable(input, block.map(item.start), block.map(item.end), "a requirement is not text"));
      continue;
    }
    const map = (offset) => block.map(sourceOffset(item, offset));
    const found = requirementOf(input, item.value, { scope: "runtime", slot: "script", index: sources.index, map });
    components.push(...found.components.map((component) => placed(component, sources.byName)));
    gaps.push(...found.gaps);
  }
  return { components, gaps, wants: [`${input.path}.lock`] };
}
function placed(component, sources) {
  if (component.kind !== "package" || component.source.type !== "registry") return component;
  const source = sources.get(component.name);
  return source === void 0 ? component : { ...component, source };
}
function readSources(root) {
  const indexes = tables(tomlAt(root, "tool", "uv", "index"));
  const urls = new Map(indexes.map((index) => [tomlText(index, "name") ?? "", tomlText(index, "url")]));
  const byName = /* @__PURE__ */ new Map();
  const sources = tomlAt(root, "tool", "uv", "sources");
  for (const { key, value } of sources?.type === "table" ? sources.entries.values() : []) {
    const [found] = tables(value).flatMap((table) => readSource(table, urls) ?? []);
    if (found !== void 0) byName.set(ecosystem.normalizeName(key), found);
  }
  const [first] = indexes.filter((index) => isTrue(tomlAt(index, "default")));
  return { byName, index: first && registryAt(tomlText(first, "url")).url };
}
function readSource(table, urls) {
  const index = tomlText(table, "index");
  if (index !== void 0) return registryAt(urls.get(index));
  const git = tomlText(table, "git");
  const ref = tomlText(table, "rev") ?? tomlText(table, "tag") ?? tomlText(table, "branch");
  if (git !== void 0) return repositoryAt(git, ref, void 0);
  const url = tomlText(table, "url");
  if (url !== void 0) return readDirect(url).source;
  const path = tomlText(table, "path");
  return path === void 0 ? void 0 : { type: "path", url: path };
}
function tables(node) {
  if (node?.type === "table") return [node];
  return node?.type === "array" ? node.items.filter((item) => item.type === "table") : [];
}
function isTrue(node) {
  return node?.type === "boolean" && node.value === true;
}
export {
  extractor
};
