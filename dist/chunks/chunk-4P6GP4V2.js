import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  logicalLines
} from "./chunk-ERPXINBR.js";
import {
  parseYaml
} from "./chunk-2K5WYLQ5.js";

// src/extractors/yaml-text.ts
function scalarOffset(content, { text, start, end }, offset) {
  for (const from of [start, start + 1]) if (content.startsWith(text, from)) return from + offset;
  return Math.min(start + offset, Math.max(end - 1, start));
}
function scalarLines(content, node) {
  return logicalLines(node.text).map((line) => ({
    ...line,
    source: (offset) => scalarOffset(content, node, line.source(offset))
  }));
}
var conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?:[ \t][^\n]*)?\r?$/gm;
var mostGaps = 20;
function readYaml(input) {
  const { content, path, locate } = input;
  const unreadable = (reason, start, end) => ({
    code: "unreadable",
    subject: path,
    reason,
    location: locate(start, end)
  });
  const gaps = [];
  const text = content.replace(conflict, (marker, at) => {
    if (gaps.length < mostGaps)
      gaps.push(unreadable("a merge conflict is not resolved", at, at + marker.trimEnd().length));
    return " ".repeat(marker.length);
  });
  const deep = tooDeep(text);
  if (deep !== void 0) return { root: void 0, gaps: [...gaps, unreadable("it is nested too deeply", deep, deep)] };
  const { root, errors } = parseYaml(text);
  for (const { message, offset } of errors.slice(0, mostGaps)) gaps.push(unreadable(message, offset, offset));
  return { root, gaps };
}
var deepest = 500;
function tooDeep(text) {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/[[{\]}]|(?:- ){500}/g)) {
    if (found.length > 1) return index;
    if (found === "[" || found === "{") depth++;
    else if (depth > 0) depth--;
    if (depth > deepest) return index;
  }
  return void 0;
}

export {
  scalarOffset,
  scalarLines,
  readYaml
};
