import {
  cellParts,
  partOf
} from "./shared-syntax-notebook-cells.js";
import {
  decoded
} from "./review.js";
import "./cli.js";

// src/extractors/databricks-notebook/cells.ts
var first = /^\s{0,20}(?:#|--|\/\/) Databricks notebook source/, command = /^(?:#|--|\/\/) COMMAND -{5,}/, magic = /^(?:#|--|\/\/) ?MAGIC(?: |$)/;
function isNotebook(content) {
  return first.test(content);
}
function magicCells(content) {
  let cells = [], open = [], close = () => {
    open.length > 0 && cells.push(cellOf(content, open)), open = [];
  };
  for (let at = 0; at < content.length; ) {
    let lineFeed = content.indexOf(`
`, at), end = lineFeed === -1 ? content.length : lineFeed + 1, line = content.slice(at, Math.min(end, at + 40)).trimEnd(), sign = magic.exec(line)?.[0];
    sign !== void 0 ? open.push({ start: at + sign.length, end }) : command.test(line) && close(), at = end;
  }
  return close(), cells;
}
function cellOf(content, lines) {
  let text = lines.map(({ start, end }) => content.slice(Math.min(start, end), end)).join(""), offsets = new Uint32Array(text.length + 1), length = 0;
  for (let { start, end } of lines) for (let at = start; at < end; at++) offsets[length++] = at;
  let last = lines.at(-1)?.end ?? 0;
  return offsets[text.length] = last, { language: /^\s{0,100}%([\w-]{1,30})/.exec(text)?.[1] ?? "", source: decoded(text, offsets), start: lines[0]?.start ?? 0, end: last };
}

// src/extractors/databricks-notebook/extractor.ts
var extractor = {
  files: ["**/*.{py,sql,scala,r,R}"],
  context: "interactive",
  mayMatter: isNotebook,
  extract({ content }) {
    let embedded = [], writtenFiles = [], understood = [], values = /* @__PURE__ */ new Map();
    if (!isNotebook(content)) return { components: [], gaps: [] };
    for (let cell of magicCells(content))
      if (/^md(?:-sandbox)?$/.test(cell.language)) understood.push({ start: cell.start, end: cell.end });
      else if (/^(?:sh|bash)$/.test(cell.language)) embedded.push(script(cell));
      else
        for (let part of cellParts(inPython(cell), values)) {
          if (part.language === "python" && cell.language !== "python") continue;
          let { text, map } = partOf(cell.source, part);
          part.language !== "file" ? embedded.push({ language: part.language, text, map: (offset) => map(offset) }) : writtenFiles.push({ path: part.path ?? "", appends: part.appends === !0, content: { text, map } });
        }
    return { components: [], gaps: [], embedded, writtenFiles, understood };
  }
};
function script({ source }) {
  let start = /^\s*%\w+(?:[ \t]+-e\b)?/.exec(source.text)?.[0].length ?? 0;
  return { language: "shell", text: source.text.slice(start), map: (offset) => source.map(start + offset) };
}
function inPython({ language, source: { text } }) {
  return /^(?:sql|scala|r|fs|run|sql-display)$/i.test(language) ? "" : language === "python" ? text.replace("%python", " ".repeat(7)) : text;
}
export {
  extractor
};
