import {
  decoded
} from "./review.js";

// src/syntax/notebook/interpolate.ts
function interpolated(command, start, values) {
  let text = "", at = 0, offsets = [], copy = (to) => {
    for (let index = at; index < to; index++) offsets.push(start + index);
    text += command.slice(at, to), at = to;
  }, pattern = /\$?\{[^{}\n]{1,200}\}|\$[a-z_]\w{0,100}/gi, isChanged = !1;
  for (let { 0: written, index } of command.matchAll(pattern)) {
    let value = replacement(written, values);
    if (value !== void 0) {
      copy(index);
      for (let each = 0; each < value.length; each++)
        offsets.push(start + index + (each === value.length - 1 ? written.length - 1 : 0));
      text += value, at = index + written.length, isChanged = !0;
    }
  }
  return isChanged ? (copy(command.length), offsets.push(start + command.length), { text, start: Uint32Array.from(offsets) }) : { text: command, start };
}
function replacement(written, values) {
  if (written.startsWith("$")) return /^\$\w+$/.test(written) ? values.get(written.slice(1)) : void 0;
  let expression = written.slice(1, -1).trim();
  if (expression === "sys.executable") return "/usr/bin/python3";
  let [, , literal] = /^(["'])([^"'\\]*)\1$/.exec(expression) ?? [];
  if (literal !== void 0) return literal;
  if (/^[a-z_]/i.test(expression))
    return values.get(expression) ?? `\${${"_".repeat(Math.max(written.length - 3, 1))}}`;
}

// src/syntax/notebook/cells.ts
var transparent = /^%%(?:capture|time|timeit|prun|python3?|px|memit|mprun|snakeviz|heat|skip|debug)\b/, shellMagic = /^%%(?:bash|sh|shell|system|sx|!|script[ \t]+(?:bash|sh|\/bin\/(?:ba)?sh))(?![\w-])/, fileMagic = /^%%(?:writefile|file)[ \t]+(-a[ \t]+|--append[ \t]+)?["']?([^\s"']{1,200})["']?$/, commandMagic = /^%(?=(?:pip|conda|mamba|micromamba|uv)[ \t])/, shellLine = /^(?:!!?|%(?:sx|system|shell)[ \t])/, automagic = /^(?=(?:pip3?|conda|mamba)[ \t]+(?:install|create)[ \t])/, around = /^%(?:time|timeit|prun|memit|mprun|lprun|capture|notify)\b(?:[ \t]+-\S+(?:[ \t]+\d+)?){0,8}[ \t]+(?=[!%])/, plainText = /^([a-z_]\w{0,100})[ \t]*=(?!=)(?:[ \t]*(["'])([^"'\\\n{}$]{0,200})\2[ \t]*(?:#.*)?$)?/i, assignment = /^[\w., \t]{1,200}=[ \t]*(?=[!%])/;
function cellParts(cell, values = /* @__PURE__ */ new Map()) {
  let first = /^\s*/.exec(cell)?.[0].length ?? 0;
  if (cell.startsWith("%%", first)) {
    let lineFeed = cell.indexOf(`
`, first), line = cell.slice(first, lineFeed === -1 ? void 0 : lineFeed), start = lineFeed === -1 ? cell.length : lineFeed + 1;
    if (shellMagic.test(line)) return [{ language: "shell", text: cell.slice(start), start }];
    let [, flag, path] = fileMagic.exec(line.trimEnd()) ?? [];
    return path !== void 0 ? [{ language: "file", text: cell.slice(start), start, path, appends: flag !== void 0 }] : transparent.test(line) ? lineParts(cell, start, values) : [];
  }
  return lineParts(cell, 0, values);
}
function lineParts(cell, from, values) {
  let parts = [], python = "", quoted = !1;
  for (let at = from; at < cell.length; at++) {
    let end = lineEnd(cell, at), line = cell.slice(at, end), before = quoted ? -1 : magicAt(line);
    if (before === -1) {
      /("""|''')/.test(line) && line.split(/"""|'''/).length % 2 === 0 && (quoted = !quoted);
      let [, name, , value] = plainText.exec(line) ?? [];
      name !== void 0 && value !== void 0 ? values.set(name, value) : name !== void 0 && values.delete(name), python += line, at = end;
    } else {
      let whole = commandEnd(cell, end), command = commandSign(line.slice(before)), start = at + before + (command ?? 0);
      command !== void 0 && parts.push({ language: "shell", ...interpolated(cell.slice(start, whole), start, values) }), python += `${line.slice(0, before)}0${cell.slice(at + before + 1, whole).replaceAll(/[^\n]/g, " ")}`, at = whole;
    }
    at < cell.length && (python += `
`);
  }
  return python.trim() === "" ? parts : [...parts, { language: "python", text: python, start: from }];
}
function magicAt(line) {
  let indent = /^[ \t]*/.exec(line)?.[0].length ?? 0, assigned = assignment.exec(line.slice(indent))?.[0].length ?? 0, rest = line.slice(indent + assigned), timed = around.exec(rest)?.[0].length;
  return timed !== void 0 ? indent + assigned + timed : /^(?:!(?!=)|%[a-z])/i.test(rest) || assigned === 0 && automagic.test(rest) ? indent + assigned : -1;
}
function commandSign(rest) {
  return (shellLine.exec(rest) ?? commandMagic.exec(rest) ?? automagic.exec(rest))?.[0].length;
}
function lineEnd(text, from) {
  let end = text.indexOf(`
`, from);
  return end === -1 ? text.length : end;
}
function commandEnd(cell, from) {
  let end = from;
  for (; end < cell.length && /\\\r?$/.test(cell.slice(Math.max(end - 2, 0), end)); ) end = lineEnd(cell, end + 1);
  return end;
}
function partOf(cell, { text, start }) {
  if (typeof start == "number") return { text, map: (offset) => cell.map(start + offset) };
  let within = decoded(text, start);
  return { text, map: (offset) => cell.map(within.map(offset)) };
}

export {
  cellParts,
  partOf
};
