import {
  logicalLines,
  parseYaml,
  syntaxCode,
  unreadable,
  unresolvedConflict,
  withoutConflictMarkers
} from "./review.js";

// src/extractors/shared/files/yaml-file.ts
function scalarOffset(content, { text, start, end }, offset) {
  for (let from of [start, start + 1]) if (content.startsWith(text, from)) return from + offset;
  return Math.min(start + offset, Math.max(end - 1, start));
}
function isExact(content, { text, start }) {
  return content.startsWith(text, start) || content.startsWith(text, start + 1);
}
function scalarLines(content, node) {
  return logicalLines(node.text).map((line) => ({
    ...line,
    source: (offset) => scalarOffset(content, node, line.source(offset))
  }));
}
var mostGaps = 20;
function readYaml(input) {
  let { content } = input, gaps = [], { text, markers } = withoutConflictMarkers(content);
  for (let { start, end } of markers.slice(0, mostGaps)) gaps.push(unreadable(input, start, end, unresolvedConflict));
  let { root, errors } = parseYaml(text);
  for (let error of errors.slice(0, mostGaps))
    gaps.push(unreadable(input, error.offset, error.offset, error.message, syntaxCode(error)));
  return { root, gaps };
}

export {
  scalarOffset,
  isExact,
  scalarLines,
  readYaml
};
