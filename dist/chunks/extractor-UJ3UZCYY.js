import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  joinedStrings
} from "./chunk-P2OA5LUF.js";
import "./chunk-WANXMURT.js";
import {
  property,
  text
} from "./chunk-3A6SUTMJ.js";
import {
  parseJson,
  summary
} from "./chunk-7BSHXXHH.js";
import "./chunk-T7GDJVOD.js";

// src/syntax/notebook/cells.ts
var transparent = /^%%(?:capture|time|timeit|prun|python3?|px|memit|mprun|snakeviz|heat|skip|debug)\b/;
var shellMagic = /^%%(?:bash|sh|shell|system|sx|!|script[ \t]+(?:bash|sh|\/bin\/(?:ba)?sh))(?![\w-])/;
var commandMagic = /^%(?=(?:pip|conda|mamba|micromamba|uv)[ \t])/;
var shellLine = /^(?:!!?|%(?:sx|system|shell)[ \t])/;
var automagic = /^(?=(?:pip3?|conda|mamba)[ \t]+(?:install|create)[ \t])/;
var assignment = /^[\w., \t]{1,200}=[ \t]*(?=[!%])/;
function cellParts(cell) {
  const first = /^\s*/.exec(cell)?.[0].length ?? 0;
  if (cell.startsWith("%%", first)) {
    const lineFeed = cell.indexOf("\n", first);
    const line = cell.slice(first, lineFeed === -1 ? void 0 : lineFeed);
    const start = lineFeed === -1 ? cell.length : lineFeed + 1;
    if (shellMagic.test(line)) return [{ language: "shell", text: cell.slice(start), start }];
    return transparent.test(line) ? lineParts(cell, start) : [];
  }
  return lineParts(cell, 0);
}
function lineParts(cell, from) {
  const parts = [];
  let python = "";
  let quoted = false;
  for (let at = from; at < cell.length; at++) {
    const end = lineEnd(cell, at);
    const line = cell.slice(at, end);
    const before = quoted ? -1 : magicAt(line);
    if (before === -1) {
      if (/("""|''')/.test(line) && line.split(/"""|'''/).length % 2 === 0) quoted = !quoted;
      python += line;
      at = end;
    } else {
      const whole = commandEnd(cell, end);
      const command = commandSign(line.slice(before));
      const start = at + before + (command ?? 0);
      if (command !== void 0) parts.push({ language: "shell", text: withoutBraces(cell.slice(start, whole)), start });
      python += `${line.slice(0, before)}0${cell.slice(at + before + 1, whole).replaceAll(/[^\n]/g, " ")}`;
      at = whole;
    }
    if (at < cell.length) python += "\n";
  }
  return python.trim() === "" ? parts : [...parts, { language: "python", text: python, start: from }];
}
function magicAt(line) {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const assigned = assignment.exec(line.slice(indent))?.[0].length ?? 0;
  const rest = line.slice(indent + assigned);
  const isMagic = /^(?:!(?!=)|%[a-z])/i.test(rest) || assigned === 0 && automagic.test(rest);
  return isMagic ? indent + assigned : -1;
}
function commandSign(rest) {
  return (shellLine.exec(rest) ?? commandMagic.exec(rest) ?? automagic.exec(rest))?.[0].length;
}
function lineEnd(text2, from) {
  const end = text2.indexOf("\n", from);
  return end === -1 ? text2.length : end;
}
function commandEnd(cell, from) {
  let end = from;
  while (end < cell.length && /\\\r?$/.test(cell.slice(Math.max(end - 2, 0), end))) end = lineEnd(cell, end + 1);
  return end;
}
function withoutBraces(command) {
  return command.replaceAll("{sys.executable}", "/usr/bin/python3").replaceAll(/\$?\{[a-z_][^{}"'\n]{0,200}\}/gi, (braces) => braces.startsWith("$") ? braces : unknown(braces.length));
}
function unknown(length) {
  return length < 4 ? "$__".slice(0, length) : `\${${"_".repeat(length - 3)}}`;
}
function partOf(cell, { text: text2, start }) {
  return { text: text2, map: (offset) => cell.map(start + offset) };
}

// src/extractors/notebook/extractor.ts
var extractor = {
  files: ["**/*.ipynb"],
  maxLength: 5e7,
  extract({ path, content, locate }) {
    const { root, errors } = parseJson(content);
    const gaps = [];
    const mistake = content.trim() === "" ? void 0 : summary(errors);
    if (mistake !== void 0) {
      const location = locate(mistake.offset, mistake.offset + mistake.length);
      gaps.push({ code: "unreadable", subject: path, reason: mistake.message, location });
    }
    const python = isPython(root);
    const embedded = [];
    const programs = [];
    for (const cell of codeCells(root)) {
      const source = (property(cell, "source") ?? property(cell, "input"))?.value;
      if (source === void 0) continue;
      const decoded = joinedStrings(content, source.type === "array" ? source.items : [source]);
      for (const part of cellParts(decoded.text)) {
        if (part.language === "shell") embedded.push({ language: "shell", ...partOf(decoded, part) });
        else if (python) programs.push(partOf(decoded, part));
      }
    }
    if (programs.length > 0) embedded.push({ language: "python", ...joined(programs) });
    return { components: [], gaps, embedded };
  }
};
function codeCells(root) {
  const sheets = items(property(root, "worksheets")?.value);
  const cells = [root, ...sheets].flatMap((holder) => items(property(holder, "cells")?.value));
  return cells.filter((cell) => text(cell, "cell_type") === "code");
}
function items(node) {
  return node?.type === "array" ? node.items : [];
}
function isPython(root) {
  const metadata = property(root, "metadata")?.value;
  const language = text(property(metadata, "kernelspec")?.value, "language") ?? text(property(metadata, "language_info")?.value, "name");
  return language === void 0 || /python|sage/i.test(language);
}
function joined(programs) {
  const starts = [];
  let length = 0;
  for (const { text: one } of programs) {
    starts.push(length);
    length += one.length + 1;
  }
  const map = (offset) => {
    let low = 0;
    for (let high = starts.length - 1; low < high; ) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return programs[low]?.map(offset - (starts[low] ?? 0)) ?? 0;
  };
  return { text: programs.map(({ text: one }) => one).join("\n"), map };
}
export {
  extractor
};
