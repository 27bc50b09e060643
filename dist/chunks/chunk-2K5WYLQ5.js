import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  require_dist
} from "./chunk-OYPKZXZO.js";
import {
  __toESM
} from "./chunk-T7GDJVOD.js";

// src/syntax/yaml/parse.ts
var import_yaml = __toESM(require_dist(), 1);

// src/syntax/yaml/depth.ts
var maxOpen = 400;
function tooDeepAt(text) {
  let open = 0;
  let lineStart = 0;
  let isLead = true;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === "\n") {
      lineStart = offset + 1;
      isLead = true;
      continue;
    }
    if (character === "[" || character === "{") open++;
    else if ((character === "]" || character === "}") && open > 0) open--;
    if (open > maxOpen) return offset;
    if (!isLead || character === " " || character === "	") continue;
    const next = text[offset + 1];
    isLead = (character === "-" || character === "?" || character === ":") && (next === " " || next === "	");
    if (offset - lineStart > maxOpen) return offset;
  }
  return void 0;
}

// src/syntax/yaml/cursor.ts
var unfit = new Error("not in the subset");
var space = 32;
var colon = 58;
var dash = 45;
var hash = 35;
var tab = 9;
var carriageReturn = 13;
function advance(cursor) {
  const { text } = cursor;
  while (cursor.nextLine < text.length) {
    const start = cursor.nextLine;
    const feed = text.indexOf("\n", start);
    let end = feed === -1 ? text.length : feed;
    cursor.nextLine = feed === -1 ? text.length : feed + 1;
    if (end > start && text.charCodeAt(end - 1) === carriageReturn) end--;
    let first = start;
    while (first < end && text.charCodeAt(first) === space) first++;
    if (first === end || text.charCodeAt(first) === hash) continue;
    if (text.charCodeAt(first) === tab) throw unfit;
    if (first === start && isMarker(text, start, end)) {
      cursor.indent = -1;
      return;
    }
    cursor.lineStart = start;
    cursor.lineEnd = end;
    cursor.at = first;
    cursor.indent = first - start;
    return;
  }
  cursor.indent = -2;
}
function isMarker(text, start, end) {
  const isRule = text.startsWith("---", start) || text.startsWith("...", start);
  if (isRule && (end === start + 3 || text.charCodeAt(start + 3) <= space) || text[start] === "%") {
    if (text[start] !== "-" || end !== start + 3) throw unfit;
    return true;
  }
  return false;
}
function skipSpaces(cursor) {
  while (cursor.at < cursor.lineEnd && cursor.text.charCodeAt(cursor.at) === space) cursor.at++;
}
function isLineDone(cursor) {
  if (cursor.at >= cursor.lineEnd) return true;
  return cursor.text.charCodeAt(cursor.at) === hash && cursor.text.charCodeAt(cursor.at - 1) === space;
}
function standsAlone(cursor, offset) {
  return offset + 1 >= cursor.lineEnd || cursor.text.charCodeAt(offset + 1) === space;
}
function isItem(cursor) {
  return cursor.text.charCodeAt(cursor.at) === dash && standsAlone(cursor, cursor.at);
}

// src/syntax/yaml/block-scalar.ts
var header = /([|>])([+-]?) *(?: #.*)?$/y;
function readBlockScalar(cursor, parentIndent) {
  const { text, at: start, lineEnd } = cursor;
  header.lastIndex = 0;
  const [, style, chomping] = header.exec(text.slice(start, Math.min(lineEnd, start + 1e3))) ?? [];
  if (style === void 0 || chomping === "+" || text[lineEnd] === "\r") throw unfit;
  const lines = [];
  let indent = -1;
  let end = -1;
  let blank = 0;
  let at = cursor.nextLine;
  while (at < text.length) {
    const feed = text.indexOf("\n", at);
    if (feed === -1) throw unfit;
    let first = at;
    while (first < feed && text.charCodeAt(first) === space) first++;
    if (text.charCodeAt(feed - 1) === 13 || text.charCodeAt(first) === 9) throw unfit;
    if (first === feed) {
      if (first - at > Math.max(indent, 0)) throw unfit;
      blank++;
    } else {
      if (indent === -1) indent = first - at;
      if (indent <= parentIndent) throw unfit;
      if (first - at < indent) break;
      if (style === ">" && first - at > indent) throw unfit;
      for (; blank > 0; blank--) lines.push("");
      lines.push(text.slice(at + indent, feed));
      end = feed + 1;
    }
    at = feed + 1;
  }
  if (end === -1 || text.charCodeAt(at) === hash) throw unfit;
  cursor.nextLine = at;
  advance(cursor);
  const value = style === "|" ? lines.join("\n") : folded(lines);
  return { type: "scalar", kind: "string", text: chomping === "-" ? value : `${value}
`, style: "block", start, end };
}
function folded(lines) {
  let value = "";
  let breaks = 0;
  let isFirst = true;
  for (const line of lines) {
    if (line === "") {
      breaks++;
      continue;
    }
    value += (isFirst || breaks > 0 ? "\n".repeat(breaks) : " ") + line;
    isFirst = false;
    breaks = 0;
  }
  return value;
}

// src/syntax/yaml/scalar.ts
var maxKey = 1024;
var escapes = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  N: "\x85",
  _: "\xA0",
  L: "\u2028",
  P: "\u2029",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\"
};
function plainScalar(text, start, end) {
  const kind = kindOf(text);
  return { type: "scalar", kind, text: kind === "null" ? "" : text, style: "plain", start, end };
}
function kindOf(text) {
  if (text === "" || text === "~" || /^(?:[Nn]ull|NULL)$/.test(text)) return "null";
  const first = text.charCodeAt(0);
  if (first <= 57) return isNumber(text) ? "number" : "string";
  return text.length <= 5 && /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(text) ? "boolean" : "string";
}
function isNumber(text) {
  if (/^0o[0-7]+$|^0x[\dA-Fa-f]+$/.test(text)) return true;
  if (/^[-+]?(?:\.\d+|\d+\.?\d*)(?:[Ee][-+]?\d+)?$/.test(text)) return true;
  return /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/.test(text);
}
function readQuoted(cursor) {
  const { text, at: start, lineEnd } = cursor;
  const quote = text[start] === '"' ? '"' : "'";
  let at = start + 1;
  let plain = true;
  for (; ; ) {
    const end = text.indexOf(quote, at);
    if (end === -1 || end >= lineEnd) throw unfit;
    if (quote === "'" && text[end + 1] === "'") {
      plain = false;
      at = end + 2;
    } else if (quote === '"' && isEscaped(text, start, end)) {
      at = end + 1;
    } else {
      cursor.at = end + 1;
      const raw = text.slice(start + 1, end);
      const value = quote === "'" ? plain ? raw : raw.replaceAll("''", "'") : unescaped(raw);
      return { type: "scalar", kind: "string", text: value, style: "quoted", start, end: end + 1 };
    }
  }
}
function isEscaped(text, start, quote) {
  let at = quote - 1;
  while (at > start && text[at] === "\\") at--;
  return (quote - 1 - at) % 2 === 1;
}
function unescaped(raw) {
  if (!raw.includes("\\")) return raw;
  return raw.replaceAll(
    /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|([^]?))/g,
    (_, byte, unit, one) => {
      const hex = byte ?? unit;
      if (hex !== void 0) return String.fromCharCode(Number.parseInt(hex, 16));
      const value = escapes[one ?? ""];
      if (value === void 0) throw unfit;
      return value;
    }
  );
}
function scanPlain(cursor) {
  const { text, at, lineEnd } = cursor;
  if (!canStart(cursor)) throw unfit;
  let end = at;
  for (let offset = at; offset < lineEnd; offset++) {
    const code = text.charCodeAt(offset);
    if (code === space) continue;
    if (code === colon && standsAlone(cursor, offset)) return { end, colon: offset };
    if (code === hash && text.charCodeAt(offset - 1) === space) break;
    if (code < space) throw unfit;
    end = offset + 1;
  }
  return { end, colon: -1 };
}
function canStart(cursor) {
  const first = cursor.text[cursor.at] ?? " ";
  if (first === "-" || first === "?" || first === ":") return !standsAlone(cursor, cursor.at);
  return !"[]{},#&*!|>'\"%@` 	".includes(first);
}

// src/syntax/yaml/flow.ts
var maxDepth = 20;
function readFlow(cursor, errors, depth = 0) {
  if (depth > maxDepth) throw unfit;
  const start = cursor.at;
  const isMap2 = cursor.text[start] === "{";
  const close = isMap2 ? "}" : "]";
  const entries = /* @__PURE__ */ new Map();
  const items = [];
  cursor.nodes++;
  cursor.at++;
  skipSpaces(cursor);
  if (cursor.text[cursor.at] !== close) {
    for (; ; ) {
      if (isMap2) addEntry(entries, readEntry(cursor, errors, depth), errors);
      else items.push(readValue(cursor, errors, depth));
      skipSpaces(cursor);
      if (cursor.at >= cursor.lineEnd) throw unfit;
      if (cursor.text[cursor.at] === close) break;
      if (cursor.text[cursor.at] !== ",") throw unfit;
      cursor.at++;
      skipSpaces(cursor);
    }
  }
  if (cursor.at >= cursor.lineEnd) throw unfit;
  const end = ++cursor.at;
  return isMap2 ? { type: "map", entries, start, end } : { type: "list", items, start, end };
}
function addEntry(entries, entry, errors) {
  if (entries.delete(entry.key)) {
    const message = "an earlier entry of the same key is replaced";
    if (errors.length < 100) errors.push({ type: "duplicate", message, offset: entry.start });
  }
  entries.set(entry.key, entry);
}
function readEntry(cursor, errors, depth) {
  const key = readScalar(cursor);
  skipSpaces(cursor);
  const { text } = cursor;
  const name = key.style === "plain" ? text.slice(key.start, key.end) : key.text;
  if (text.charCodeAt(cursor.at) !== colon || text.charCodeAt(cursor.at + 1) !== space) throw unfit;
  if (name === "<<" || cursor.at - key.start > maxKey) throw unfit;
  cursor.at++;
  skipSpaces(cursor);
  const value = readValue(cursor, errors, depth);
  return { key: name, start: key.start, keyEnd: key.end, end: value.end, value };
}
function readValue(cursor, errors, depth) {
  const first = cursor.text[cursor.at];
  if (first === "{" || first === "[") return readFlow(cursor, errors, depth + 1);
  cursor.nodes++;
  return readScalar(cursor);
}
function readScalar(cursor) {
  const { text, lineEnd } = cursor;
  const first = text[cursor.at];
  if (first === '"' || first === "'") return readQuoted(cursor);
  const start = cursor.at;
  if (start >= lineEnd || !canStart(cursor)) throw unfit;
  let end = start;
  let at = start;
  for (; at < lineEnd; at++) {
    const character = text[at] ?? "";
    if (character === " ") continue;
    if (",[]{}".includes(character)) break;
    if (character === ":" && (at + 1 >= lineEnd || " ,[]{}".includes(text[at + 1] ?? ""))) break;
    if (character < " " || character === "#" && text[at - 1] === " ") throw unfit;
    end = at + 1;
  }
  if (end === start) throw unfit;
  if (/^[-?]$/.test(text.slice(start, end))) throw unfit;
  cursor.at = end;
  return plainScalar(text.slice(start, end), start, end);
}

// src/syntax/yaml/fast.ts
var maxDepth2 = 50;
var maxNodes = 4e6;
function parseFast(text) {
  if (/^\ufeff|\r(?!\n)/.test(text)) return void 0;
  const cursor = { text, at: 0, lineStart: 0, lineEnd: 0, nextLine: 0, indent: -1, nodes: 0 };
  const errors = [];
  const documents = [];
  try {
    advance(cursor);
    if (cursor.indent < 0) advance(cursor);
    for (; ; ) {
      if (cursor.indent !== 0) return void 0;
      documents.push(readBlock(cursor, errors, 0));
      if (isAtEnd(cursor)) break;
      if (!isAtMarker(cursor)) return void 0;
      advance(cursor);
    }
  } catch (error) {
    if (error !== unfit) throw error;
    return void 0;
  }
  return { documents, errors };
}
function isAtEnd(cursor) {
  return cursor.indent === -2;
}
function isAtMarker(cursor) {
  return cursor.indent === -1;
}
function readBlock(cursor, errors, depth) {
  if (depth > maxDepth2) throw unfit;
  return isItem(cursor) ? readList(cursor, errors, depth) : readMap(cursor, errors, depth);
}
function readMap(cursor, errors, depth) {
  const { indent, at: start } = cursor;
  const entries = /* @__PURE__ */ new Map();
  let end = start;
  count(cursor);
  while (cursor.indent === indent && !isItem(cursor)) {
    const isLong = cursor.text[cursor.at] === "?" && standsAlone(cursor, cursor.at);
    const key = isLong ? readLongKey(cursor) : readKey(cursor);
    const name = key.style === "plain" ? cursor.text.slice(key.start, key.end) : key.text;
    if (name === "<<") throw unfit;
    const value = readAfter(cursor, errors, indent, depth, key, isLong);
    end = Math.max(key.end, value.end);
    addEntry(entries, { key: name, start: key.start, keyEnd: key.end, end, value }, errors);
  }
  if (cursor.indent > indent) throw unfit;
  return { type: "map", entries, start, end };
}
function readList(cursor, errors, depth) {
  const { indent, at: start } = cursor;
  const items = [];
  let end = start;
  count(cursor);
  while (cursor.indent === indent && isItem(cursor)) {
    cursor.at++;
    const item = readAfter(cursor, errors, indent, depth, void 0, true);
    items.push(item);
    end = item.end;
  }
  if (cursor.indent > indent) throw unfit;
  return { type: "list", items, start, end };
}
function readAfter(cursor, errors, indent, depth, key, compact) {
  const { text } = cursor;
  const empty = key?.end ?? cursor.at;
  skipSpaces(cursor);
  if (isLineDone(cursor)) {
    const isBare = cursor.at === empty;
    advance(cursor);
    if (cursor.indent > indent) return readBlock(cursor, errors, depth + 1);
    if (key !== void 0 && cursor.indent === indent && isItem(cursor)) return readList(cursor, errors, depth + 1);
    if (key === void 0 && !isBare) throw unfit;
    count(cursor);
    return plainScalar("", empty, empty);
  }
  if (compact && (isItem(cursor) || isEntry(cursor))) {
    cursor.indent = cursor.at - cursor.lineStart;
    return readBlock(cursor, errors, depth + 1);
  }
  const first = text[cursor.at];
  if (first === "|" || first === ">") {
    count(cursor);
    return readBlockScalar(cursor, indent);
  }
  const value = first === "{" || first === "[" ? readFlow(cursor, errors) : readScalar2(cursor);
  skipSpaces(cursor);
  if (!isLineDone(cursor)) throw unfit;
  advance(cursor);
  if (cursor.indent > indent) throw unfit;
  return value;
}
function readScalar2(cursor) {
  count(cursor);
  const { text, at } = cursor;
  if (text[at] === '"' || text[at] === "'") return readQuoted(cursor);
  const { end, colon: mark } = scanPlain(cursor);
  if (mark !== -1 || end === at) throw unfit;
  cursor.at = end;
  return plainScalar(text.slice(at, end), at, end);
}
function isEntry(cursor) {
  const { text, at } = cursor;
  const first = text[at];
  if (first === "{" || first === "[" || first === "|" || first === ">") return false;
  if (first !== '"' && first !== "'") return scanPlain(cursor).colon !== -1;
  readQuoted(cursor);
  skipSpaces(cursor);
  const found = text.charCodeAt(cursor.at) === colon && cursor.at < cursor.lineEnd;
  cursor.at = at;
  return found;
}
function readKey(cursor) {
  const { text, at } = cursor;
  let key;
  if (text[at] === '"' || text[at] === "'") {
    key = readQuoted(cursor);
    skipSpaces(cursor);
  } else {
    const { end, colon: mark } = scanPlain(cursor);
    if (mark === -1 || end === at) throw unfit;
    key = plainScalar(text.slice(at, end), at, end);
    cursor.at = mark;
  }
  if (text.charCodeAt(cursor.at) !== colon || !standsAlone(cursor, cursor.at)) throw unfit;
  if (cursor.at - key.start > maxKey) throw unfit;
  cursor.at++;
  return key;
}
function readLongKey(cursor) {
  const { indent } = cursor;
  cursor.at++;
  skipSpaces(cursor);
  const key = readScalar2(cursor);
  cursor.nodes--;
  skipSpaces(cursor);
  if (cursor.at < cursor.lineEnd) throw unfit;
  advance(cursor);
  if (cursor.indent !== indent || cursor.text.charCodeAt(cursor.at) !== colon) throw unfit;
  if (!standsAlone(cursor, cursor.at)) throw unfit;
  cursor.at++;
  return key;
}
function count(cursor) {
  if (++cursor.nodes > maxNodes) throw unfit;
}

// src/syntax/yaml/parse.ts
var maxDepth3 = 100;
var maxNodes2 = 2e6;
var maxErrors = 100;
var maxSlowLength = 8e6;
function parseYaml(text) {
  const fast = parseFast(text);
  return fast === void 0 ? parseSlow(text) : { root: fast.documents[0], ...fast };
}
function parseSlow(text) {
  if (text.length > maxSlowLength) {
    const message = `its ${text.length} characters are more than the ${maxSlowLength} that are read of YAML like this`;
    return { root: void 0, documents: [], errors: [{ type: "limit", message, offset: 0 }] };
  }
  const deep = tooDeepAt(text);
  if (deep !== void 0) {
    return {
      root: void 0,
      documents: [],
      errors: [{ type: "limit", message: "it is nested too deeply", offset: deep }]
    };
  }
  const errors = [];
  const report = (error) => {
    if (errors.length < maxErrors || error.type === "limit") errors.push(error);
  };
  try {
    const parsed = (0, import_yaml.parseAllDocuments)(text, {
      schema: "core",
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent"
    });
    if (!Array.isArray(parsed)) return { root: void 0, documents: [], errors };
    const build = builder(report);
    const documents = parsed.map((document) => {
      for (const { code, message, pos } of document.errors) {
        const tooDeep = code === "RESOURCE_EXHAUSTION";
        if (tooDeep) report({ type: "limit", message: "it is nested too deeply", offset: pos[0] });
        else report({ type: "syntax", message: `it is not valid YAML: ${firstLine(message)}`, offset: pos[0] });
      }
      return document.contents === null ? void 0 : build(document.contents);
    });
    return { root: documents[0], documents, errors };
  } catch (error) {
    const reason = error instanceof RangeError ? "it is nested too deeply" : "it could not be read as YAML";
    return { root: void 0, documents: [], errors: [...errors, { type: "limit", message: reason, offset: 0 }] };
  }
}
var Limit = class extends Error {
};
function builder(report) {
  const sizes = /* @__PURE__ */ new Map();
  let nodes = 0;
  return (contents) => {
    const anchors = /* @__PURE__ */ new Map();
    try {
      return read(contents, 0, 0);
    } catch (error) {
      if (!(error instanceof Limit)) throw error;
      return void 0;
    }
    function read(node, at, depth) {
      const [start, end] = rangeOf(node) ?? [at, at];
      if ((0, import_yaml.isAlias)(node)) return expand(node.source, start);
      if (depth > maxDepth3) stop(`nested deeper than ${maxDepth3} levels`, start);
      count2(1, start);
      const before = nodes;
      const result = (0, import_yaml.isMap)(node) ? readMap2(node, start, end, depth) : (0, import_yaml.isSeq)(node) ? readList2(node, start, end, depth) : scalar((0, import_yaml.isScalar)(node) ? node : void 0, start, end);
      const anchor = node?.anchor;
      if (anchor !== void 0) {
        anchors.set(anchor, result);
        sizes.set(result, nodes - before + 1);
      }
      return result;
    }
    function expand(name, start) {
      const target = anchors.get(name);
      if (target !== void 0) {
        count2(sizes.get(target) ?? 1, start);
        return target;
      }
      report({ type: "syntax", message: "it is not valid YAML: an alias without an anchor before it", offset: start });
      return { type: "scalar", kind: "null", text: "", style: "plain", start, end: start };
    }
    function readList2(list, start, end, depth) {
      const items = list.items.map((item) => read(item, start, depth + 1));
      return { type: "list", items, start, end: list.flow === true ? end : items.at(-1)?.end ?? end };
    }
    function readMap2(map, start, end, depth) {
      const entries = /* @__PURE__ */ new Map();
      const merged = [];
      let last = end;
      for (const pair of map.items) {
        const [from, keyEnd] = rangeOf(pair.key) ?? [start, start];
        const value = inPlace(read(pair.value, keyEnd, depth + 1), keyEnd);
        const key = (0, import_yaml.isScalar)(pair.key) ? keyOf(pair.key) : void 0;
        last = Math.max(keyEnd, value.end);
        if (key === void 0) {
          report({ type: "syntax", message: "a key that is no text is passed over", offset: from });
        } else if (key === "<<") {
          for (const one of value.type === "list" ? value.items : [value]) {
            if (one.type === "map") merged.push(...one.entries.values());
          }
        } else {
          if (entries.delete(key)) {
            report({ type: "duplicate", message: "an earlier entry of the same key is replaced", offset: from });
          }
          entries.set(key, { key, start: from, keyEnd, end: Math.max(keyEnd, value.end), value });
        }
      }
      for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry);
      return { type: "map", entries, start, end: map.flow === true ? end : last };
    }
  };
  function count2(some, offset) {
    nodes += some;
    if (nodes > maxNodes2) stop(`more than ${maxNodes2} values`, offset);
  }
  function stop(message, offset) {
    report({ type: "limit", message, offset });
    throw new Limit();
  }
}
function inPlace(value, keyEnd) {
  const isEmpty = value.type === "scalar" && value.kind === "null" && value.start === value.end;
  return isEmpty ? { ...value, start: keyEnd, end: keyEnd } : value;
}
function keyOf(key) {
  return typeof key.value === "string" ? key.value : key.source ?? "";
}
function scalar(node, start, end) {
  const value = node?.value;
  if (value === void 0 || value === null)
    return { type: "scalar", kind: "null", text: "", style: "plain", start, end };
  const style = node?.type === "PLAIN" ? "plain" : node?.type?.startsWith("QUOTE") === true ? "quoted" : "block";
  if (typeof value === "string") return { type: "scalar", kind: "string", text: value, style, start, end };
  const kind = typeof value === "boolean" ? "boolean" : "number";
  return { type: "scalar", kind, text: node?.source ?? "", style, start, end };
}
function rangeOf(node) {
  const range = node?.range;
  return range ? [range[0], range[1]] : void 0;
}
function firstLine(message) {
  const line = message.split("\n", 1)[0] ?? "";
  return line.slice(0, 200).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

export {
  parseYaml
};
