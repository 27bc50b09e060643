import {
  cellParts,
  partOf
} from "./shared-syntax-notebook-cells.js";
import {
  property,
  text
} from "./shared-syntax-json-tree.js";
import {
  summary
} from "./shared-syntax-json-summary.js";
import {
  joinedStrings,
  parseJson,
  syntaxCode
} from "./review.js";
import "./cli.js";

// src/extractors/notebook/extractor.ts
var extractor = {
  files: ["**/*.ipynb"],
  context: "interactive",
  pointsAtRequirements: !0,
  maxLength: 5e7,
  extract({ path, content, locate }) {
    let { root, errors } = parseJson(content), gaps = [], mistake = content.trim() === "" ? void 0 : summary(errors);
    if (mistake !== void 0) {
      let location = locate(mistake.offset, mistake.offset + mistake.length);
      gaps.push({ code: syntaxCode(mistake), subject: path, reason: mistake.message, location });
    }
    let python = isPython(root) || /\b(?:from_pretrained|trust_remote_code)\b/.test(content), embedded = [], writtenFiles = [], programs = [], values = /* @__PURE__ */ new Map();
    for (let cell of codeCells(root)) {
      let source = (property(cell, "source") ?? property(cell, "input"))?.value;
      if (source === void 0) continue;
      let decoded = joinedStrings(content, source.type === "array" ? source.items : [source]);
      for (let part of cellParts(decoded.text, values))
        part.language === "file" ? writtenFiles.push(writtenBy(decoded, part)) : part.language === "shell" ? embedded.push({ language: "shell", ...partOf(decoded, part) }) : python && programs.push(partOf(decoded, part));
    }
    return programs.length > 0 && embedded.push({ language: "python", ...joined(programs) }), { components: [], gaps, embedded, writtenFiles, understood: shownParts(root) };
  }
};
function writtenBy(cell, part) {
  let { path = "", appends = !1 } = part;
  return { path, appends, content: partOf(cell, part) };
}
function codeCells(root) {
  return cellsOf(root).filter(isCode);
}
function cellsOf(root) {
  let sheets = items(property(root, "worksheets")?.value);
  return [root, ...sheets].flatMap((holder) => items(property(holder, "cells")?.value));
}
function isCode(cell) {
  return text(cell, "cell_type") === "code";
}
function shownParts(root) {
  return cellsOf(root).flatMap((cell) => isCode(cell) ? property(cell, "outputs")?.value ?? [] : cell);
}
function items(node) {
  return node?.type === "array" ? node.items : [];
}
function isPython(root) {
  let metadata = property(root, "metadata")?.value, kernel = property(metadata, "kernelspec")?.value, claims = [
    text(kernel, "language"),
    text(kernel, "name"),
    text(property(metadata, "language_info")?.value, "name")
  ].filter((claim) => claim !== void 0);
  return claims.length === 0 || claims.some((claim) => /python|sage/i.test(claim));
}
function joined(programs) {
  let starts = [], length = 0;
  for (let { text: one } of programs)
    starts.push(length), length += one.length + 1;
  let map = (offset) => {
    let low = 0;
    for (let high = starts.length - 1; low < high; ) {
      let middle = low + high + 1 >> 1;
      (starts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
    }
    return programs[low]?.map(offset - (starts[low] ?? 0)) ?? 0;
  };
  return { text: programs.map(({ text: one }) => one).join(`
`), map };
}
export {
  extractor
};
