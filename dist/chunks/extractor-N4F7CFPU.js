import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import "./chunk-T7GDJVOD.js";

// src/syntax/makefile/variables.ts
var maxDepth = 10;
var maxValue = 16384;
var conventional = new Map(
  [
    "pip",
    "pip3",
    "python",
    "python3",
    "uv",
    "uvx",
    "npm",
    "npx",
    "pnpm",
    "yarn",
    "poetry",
    "pipx",
    "conda",
    "sudo"
  ].map((name) => [name.toUpperCase(), name])
);
function createVariables() {
  const values = /* @__PURE__ */ new Map();
  const expand = (text, depth) => {
    let result = "";
    let from = 0;
    for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", from)) {
      const { name, end } = referenceAt(text, at);
      const value = name === "$" ? "$" : name === void 0 ? void 0 : get(name, depth + 1);
      if (value === void 0 || result.length > maxValue) return void 0;
      result += text.slice(from, at) + value;
      from = end;
    }
    return result + text.slice(from);
  };
  const get = (name, depth) => {
    if (depth > maxDepth) return void 0;
    if (!values.has(name)) return conventional.get(name);
    const value = values.get(name);
    const expanded = value === void 0 ? void 0 : expand(value, depth);
    return expanded === void 0 || expanded.length > maxValue ? void 0 : expanded;
  };
  return {
    set(name, value, operator) {
      if (operator === "?" && values.has(name)) return;
      const before = values.get(name);
      if (operator === "+" && values.has(name)) {
        const both = before === void 0 || value === void 0 ? void 0 : `${before} ${value}`;
        values.set(name, both === void 0 || both.length > maxValue ? void 0 : both);
      } else values.set(name, values.has(name) && before !== value ? void 0 : value);
    },
    reference(text, at) {
      const { name, end } = referenceAt(text, at);
      if (name === "$") return { value: "$", end };
      return { value: (name === void 0 ? void 0 : get(name, 0)) ?? "${__}", end };
    }
  };
}
function referenceAt(text, at) {
  const open = text.charAt(at + 1);
  if (open !== "(" && open !== "{") return { name: open === "" ? void 0 : open, end: Math.min(at + 2, text.length) };
  const close = open === "(" ? ")" : "}";
  let depth = 0;
  for (let end = at + 1; end < text.length && end - at < maxValue; end++) {
    if (text[end] === open) depth++;
    else if (text[end] === close && --depth === 0) {
      const name = text.slice(at + 2, end);
      return { name: /^[\w.-]+$/.test(name) ? name : void 0, end: end + 1 };
    }
  }
  return { name: void 0, end: text.length };
}

// src/syntax/makefile/makefile.ts
var maxLines = 2e5;
var maxExpanded = 4e6;
function recipes(content) {
  const lines = logicalLines(content);
  const variables = readVariables(lines);
  const oneShell = lines.some(({ text }) => /^\.ONESHELL[ \t]*:/.test(text));
  const found = [];
  let room = content.length + maxExpanded;
  let recipe = [];
  const flush = () => {
    if (oneShell && recipe.length > 1) found.push(joined(recipe));
    else for (const one of recipe) found.push(one);
    recipe = [];
  };
  for (const { text, start } of commandLines(lines)) {
    if (text === void 0) {
      flush();
      continue;
    }
    const command = expandCommand(text, start, variables);
    room -= command.text.length;
    if (room < 0) break;
    recipe.push(command);
  }
  flush();
  return found;
}
function logicalLines(content) {
  const lines = [];
  for (let at = 0; at < content.length && lines.length < maxLines; ) {
    let end = at;
    for (; ; ) {
      const lineFeed = content.indexOf("\n", end);
      end = lineFeed === -1 ? content.length : lineFeed;
      const before = content[end - 1] === "\r" ? end - 2 : end - 1;
      if (end === content.length || before < at || content[before] !== "\\") break;
      end++;
    }
    lines.push({ text: content.slice(at, end), start: at });
    at = end + 1;
  }
  return lines;
}
var assignment = /^[ \t]*(?:(?:export|override|private) +)*([\w.-]+) *(\+|\?|:{1,3}|!)?= */;
var conditional = /^[ \t]*(?:ifn?eq|ifn?def)\b/;
var aside = /^\s*(?:#|$|\$[({](?:error|warning|info)\b)/;
var conditionalEnd = /^[ \t]*endif\b/;
var ruleWithCommand = /^[^#=:\t][^#=:]{0,1000}::?[^=;#][^;#]{0,2000};[ \t]*/;
function readVariables(lines) {
  const variables = createVariables();
  let depth = 0;
  let inDefinition = false;
  for (const { text, recipe } of withContext(lines)) {
    if (recipe) continue;
    if (/^ *(?:override +)?define\b/.test(text)) inDefinition = true;
    if (/^ *endef\b/.test(text)) inDefinition = false;
    if (inDefinition) continue;
    if (conditional.test(text)) depth++;
    else if (conditionalEnd.test(text)) depth--;
    const match = assignment.exec(text);
    if (match === null) continue;
    const value = text.slice(match[0].length).replaceAll(/\\\r?\n[ \t]*/g, " ").replace(/(^|\s)#.*$/s, "").trimEnd();
    variables.set(match[1] ?? "", match[2] === "!" || depth > 0 ? void 0 : value, match[2] ?? "");
  }
  return variables;
}
function* withContext(lines) {
  let inRule = false;
  for (const line of lines) {
    const { text } = line;
    const recipe = inRule && text.startsWith("	");
    yield { ...line, recipe };
    if (recipe || aside.test(text) || conditional.test(text) || /^[ \t]*(?:else|endif)\b/.test(text)) continue;
    inRule = /^ *(?:override +)?define\b/.test(text) || !assignment.test(text) && text.includes(":");
  }
}
function* commandLines(lines) {
  for (const { text, start, recipe } of withContext(lines)) {
    if (recipe) {
      yield { text: text.slice(1), start: start + 1 };
      continue;
    }
    if (aside.test(text) || conditional.test(text) || /^ *(?:else|endif)\b/.test(text)) continue;
    yield { text: void 0, start };
    const rule = ruleWithCommand.exec(text)?.[0].length;
    if (rule !== void 0) yield { text: text.slice(rule), start: start + rule };
  }
}
function expandCommand(written, start, variables) {
  const prefix = /^[ \t@+-]*/.exec(written)?.[0].length ?? 0;
  const text = [];
  const offsets = [];
  const sources = [];
  let length = 0;
  const add = (part, at, last) => {
    if (part === "") return;
    offsets.push(length);
    sources.push({ at, ...last !== void 0 && { last } });
    text.push(part);
    length += part.length;
  };
  let from = prefix;
  for (let at = written.indexOf("$", from); at !== -1; at = written.indexOf("$", from)) {
    add(written.slice(from, at), start + from);
    const { value, end } = variables.reference(written, at);
    add(value, start + at, start + end - 1);
    from = end;
  }
  add(written.slice(from), start + from);
  const map = (offset) => {
    let low = 0;
    for (let high = offsets.length - 1; low < high; ) {
      const middle = low + high + 1 >> 1;
      if ((offsets[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const source = sources[low];
    if (source === void 0) return start;
    const inside = offset - (offsets[low] ?? 0);
    if (source.last === void 0) return source.at + inside;
    return inside === 0 || /\s/.test(text[low]?.charAt(inside - 1) ?? "") ? source.at : source.last;
  };
  return { text: text.join(""), map };
}
function joined(parts) {
  const starts = [];
  let length = 0;
  for (const { text } of parts) {
    starts.push(length);
    length += text.length + 1;
  }
  const map = (offset) => {
    const index = Math.max(
      starts.findLastIndex((start) => start <= offset),
      0
    );
    return parts[index]?.map(offset - (starts[index] ?? 0)) ?? 0;
  };
  return { text: parts.map(({ text }) => text).join("\n"), map };
}

// src/extractors/makefile/extractor.ts
var extractor = {
  files: ["**/{Makefile,makefile,GNUmakefile}", "**/{Makefile,makefile}.*", "**/*.{mk,mak,make}"],
  extract({ content }) {
    const embedded = recipes(content).map(({ text, map }) => ({ language: "shell", text, map }));
    return { components: [], gaps: [], embedded };
  }
};
export {
  extractor
};
