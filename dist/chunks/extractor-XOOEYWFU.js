import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  requirementOf
} from "./chunk-SWYZANZ5.js";
import {
  unreadable
} from "./chunk-2MUDM7JE.js";
import "./chunk-KUNCNRGH.js";
import "./chunk-QS7IH7OM.js";
import "./chunk-6GLDWVWQ.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/setup-cfg/extractor.ts
import { posix } from "node:path";

// src/syntax/ini/parse.ts
var marker = /^(?:<<<<<<<|\|\|\|\|\|\|\||=======|>>>>>>>)(?:\s|$)/;
function parseIni(text) {
  const entries = [];
  const errors = [];
  let section = "";
  let open;
  for (let at = 0; at <= text.length; ) {
    const lineEnd = text.indexOf("\n", at);
    const next = lineEnd === -1 ? text.length : lineEnd;
    const line = text.slice(at, next);
    const body = line.trim();
    const start = at + line.length - line.trimStart().length;
    const end = start + body.length;
    at = next + 1;
    if (body === "" || body.startsWith("#") || body.startsWith(";")) continue;
    if (marker.test(line)) errors.push({ message: "there is the marker of a merge conflict", start, end });
    else if (/^\s/.test(line) && open !== void 0) {
      open.lines.push({ text: body, start, end });
      open.end = end;
    } else if (body.startsWith("[") && body.endsWith("]")) {
      section = body.slice(1, -1).trim();
      open = void 0;
    } else {
      const separator = body.search(/[=:]/);
      if (separator < 1) {
        errors.push({ message: "a line is neither a section nor a key with a value", start, end });
        open = void 0;
        continue;
      }
      const value = body.slice(separator + 1).trim();
      open = { section, key: body.slice(0, separator).trim().toLowerCase(), lines: [], start, end };
      if (value !== "") open.lines.push({ text: value, start: end - value.length, end });
      entries.push(open);
    }
  }
  return { entries, errors };
}

// src/extractors/setup-cfg/extractor.ts
var extractor = { files: ["**/setup.cfg"], extract };
var lists = /* @__PURE__ */ new Map([
  ["install_requires", "runtime"],
  ["setup_requires", "build"],
  ["tests_require", "development"]
]);
function extract(input) {
  const { entries, errors } = parseIni(input.content);
  const components = [];
  const wants = [];
  const gaps = [];
  const [first, ...more] = errors;
  if (first !== void 0) {
    const others = more.length === 0 ? "" : `, and ${more.length} more such lines`;
    gaps.push(unreadable(input, first.start, first.end, first.message + others));
  }
  for (const entry of entries) {
    const scope = scopeOf(entry);
    if (scope === void 0) continue;
    const files = filesOf(entry);
    for (const file of files ?? []) wants.push(posix.join(posix.dirname(input.path), file));
    for (const { text, start } of files === void 0 ? requirementsOf(entry) : []) {
      const slot = `${entry.section}.${entry.key}`;
      const found = requirementOf(input, text, { scope, slot, map: (offset) => start + offset });
      components.push(...found.components);
      gaps.push(...found.gaps);
    }
  }
  return { components, gaps, wants: wants.filter((path) => !path.startsWith("../")) };
}
function scopeOf({ section, key }) {
  if (section === "options.extras_require") return "optional";
  return section === "options" ? lists.get(key.replaceAll("-", "_")) : void 0;
}
function filesOf({ lines }) {
  const [, names] = /^file:(.*)$/.exec(lines.map(({ text }) => text).join(" ")) ?? [];
  return names?.split(",").map((name) => name.trim()).filter((name) => name !== "");
}
function requirementsOf({ lines }) {
  const [only] = lines;
  const written = lines.map(withoutComment).filter(({ text }) => text !== "");
  if (only === void 0 || lines.length > 1 || only.text.length > 8192) return written;
  if (/;[^;]*(?:[<>=]=?|\bin\b)[^;]*['"]/.test(only.text)) return written;
  return written.flatMap((line) => {
    let at = line.start;
    return line.text.split(";").flatMap((part) => {
      const start = at + part.length - part.trimStart().length;
      const text = part.trim();
      at += part.length + 1;
      return text === "" ? [] : [{ text, start, end: start + text.length }];
    });
  });
}
function withoutComment(line) {
  const text = line.text.replace(/\s#.*$/, "").trimEnd();
  return { ...line, text, end: line.start + text.length };
}
export {
  extractor
};
