import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)


// src/syntax/toml/reader.ts
var mostErrors = 100;
var tab = 9;
var lineFeed = 10;
var carriageReturn = 13;
var space = 32;
var hash = 35;
var del = 127;
function startReader(text) {
  return { text, at: 0, errors: [], mistakes: 0, stopped: false, unclosed: /* @__PURE__ */ new Set() };
}
function fail(reader, message, offset) {
  reader.mistakes++;
  reader.at = offset;
  if (reader.errors.length < mostErrors) reader.errors.push({ message: `it is not valid TOML: ${message}`, offset });
  else if (reader.mistakes === mostErrors + 1) {
    reader.errors.push({ message: `it is not valid TOML: there are more than ${mostErrors} mistakes`, offset });
  }
}
function stop(reader, message, offset) {
  reader.stopped = true;
  fail(reader, message, offset);
}
function isControl(unit) {
  return unit < space && unit !== tab || unit === del;
}
function skipSpace(reader) {
  const { text } = reader;
  let { at } = reader;
  for (let unit = text.charCodeAt(at); unit === space || unit === tab; unit = text.charCodeAt(at)) at++;
  reader.at = at;
}
function skipLine(reader) {
  const end = reader.text.indexOf("\n", reader.at);
  reader.at = end === -1 ? reader.text.length : end;
}
function skipLineEnd(reader) {
  skipSpace(reader);
  const { text } = reader;
  if (text.charCodeAt(reader.at) === hash) skipComment(reader);
  if (reader.at >= text.length) return true;
  if (text.charCodeAt(reader.at) === carriageReturn && text.charCodeAt(reader.at + 1) === lineFeed) reader.at++;
  if (text.charCodeAt(reader.at) !== lineFeed) return false;
  reader.at++;
  return true;
}
function skipBlank(reader) {
  for (; ; ) {
    const before = reader.at;
    skipConflict(reader);
    if (!skipLineEnd(reader) || reader.at === before || reader.at >= reader.text.length) return;
  }
}
function skipComment(reader) {
  const { text } = reader;
  let at = reader.at + 1;
  for (let unit = text.charCodeAt(at); at < text.length && unit !== lineFeed; unit = text.charCodeAt(at)) {
    if (isControl(unit)) {
      if (unit === carriageReturn && text.charCodeAt(at + 1) === lineFeed) break;
      fail(reader, "a comment holds a control character", at);
      skipLine(reader);
      return;
    }
    at++;
  }
  reader.at = at;
}
var marker = /(?:<<<<<<<|\|\|\|\|\|\|\||=======|>>>>>>>)(?=[ \t\r\n]|$)/y;
function skipConflict(reader) {
  const { text, at } = reader;
  if (at > 0 && text.charCodeAt(at - 1) !== lineFeed) return;
  marker.lastIndex = at;
  if (!marker.test(text)) return;
  fail(reader, "there is the marker of a merge conflict", at);
  skipLine(reader);
}

// src/syntax/toml/strings.ts
var backslash = 92;
function readString(reader) {
  const { text, at } = reader;
  const quote = text.charAt(at);
  if (text[at + 1] === quote && text[at + 2] === quote) return readMultiline(reader, quote);
  return quote === '"' ? readBasic(reader) : readLiteral(reader);
}
function readBasic(reader) {
  const { text, at: start } = reader;
  let at = start + 1;
  let escapes = false;
  for (; ; ) {
    const unit = text.charCodeAt(at);
    if (unit === 34) break;
    if (at >= text.length || isControl(unit)) {
      failAt(reader, at);
      return void 0;
    }
    if (unit === backslash) {
      escapes = true;
      at++;
      if (at >= text.length || isControl(text.charCodeAt(at))) {
        failAt(reader, at);
        return void 0;
      }
    }
    at++;
  }
  const raw = text.slice(start + 1, at);
  const value = escapes ? unescape(reader, raw, start + 1) : raw;
  if (value === void 0) return void 0;
  reader.at = at + 1;
  return { type: "string", value, raw, rawStart: start + 1, escapes: true, start, end: at + 1 };
}
function readLiteral(reader) {
  const { text, at: start } = reader;
  let at = start + 1;
  for (let unit = text.charCodeAt(at); unit !== 39; unit = text.charCodeAt(at)) {
    if (at >= text.length || isControl(unit)) {
      failAt(reader, at);
      return void 0;
    }
    at++;
  }
  const raw = text.slice(start + 1, at);
  reader.at = at + 1;
  return { type: "string", value: raw, raw, rawStart: start + 1, escapes: false, start, end: at + 1 };
}
function readMultiline(reader, quote) {
  const { text, at: start } = reader;
  const rawStart = start + 3 + (/^\r?\n/.exec(text.slice(start + 3, start + 5))?.[0].length ?? 0);
  const close2 = reader.unclosed.has(quote) ? -1 : closing(text, rawStart, quote);
  if (close2 === -1) {
    reader.unclosed.add(quote);
    stop(reader, "the string has no end", start);
    return void 0;
  }
  const raw = text.slice(rawStart, close2);
  const wrong = firstControl(raw);
  if (wrong !== -1) {
    fail(reader, "a string holds a control character", rawStart + wrong);
    reader.at = close2 + 3;
    return void 0;
  }
  const lines = raw.includes("\r") ? raw.replaceAll("\r\n", "\n") : raw;
  const escapes = quote === '"';
  const value = escapes && raw.includes("\\") ? unescape(reader, lines, rawStart) : lines;
  reader.at = close2 + 3;
  if (value === void 0) return void 0;
  return { type: "string", value, raw, rawStart, escapes, start, end: close2 + 3 };
}
function closing(text, from, quote) {
  const unit = quote.charCodeAt(0);
  for (let at = from; at < text.length; at++) {
    const here = text.charCodeAt(at);
    if (here === backslash && quote === '"') at++;
    else if (here === unit && text.charCodeAt(at + 1) === unit && text.charCodeAt(at + 2) === unit) {
      let extra = 0;
      while (extra < 2 && text.charCodeAt(at + 3 + extra) === unit) extra++;
      return at + extra;
    }
  }
  return -1;
}
function firstControl(raw) {
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    const isLineEnd = unit === lineFeed || unit === carriageReturn && raw.charCodeAt(at + 1) === lineFeed;
    if (isControl(unit) && !isLineEnd) return at;
  }
  return -1;
}
var simple = /* @__PURE__ */ new Map([
  ["b", "\b"],
  ["t", "	"],
  ["n", "\n"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\x1B"],
  ['"', '"'],
  ["\\", "\\"]
]);
var escape = /\\(?:[ \t]*\n\s*|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^]|$)/g;
function unescape(reader, raw, offset) {
  let wrong = -1;
  const value = raw.replace(escape, (found, at) => {
    if (/^\\[ \t]*\n/.test(found)) return "";
    const plain = simple.get(found.charAt(1));
    if (plain !== void 0) return plain;
    const point = found.length > 2 ? Number.parseInt(found.slice(2), 16) : NaN;
    const isCharacter = point <= 1114111 && (point < 55296 || point > 57343);
    if (!isCharacter && wrong === -1) wrong = at;
    return isCharacter ? String.fromCodePoint(point) : "";
  });
  if (wrong === -1) return value;
  fail(reader, "a backslash starts no escape sequence", offset + wrong);
  return void 0;
}
function failAt(reader, at) {
  const unit = reader.text.charCodeAt(at);
  const ended = at >= reader.text.length || unit === lineFeed || unit === carriageReturn;
  fail(reader, ended ? "the string has no end" : "a string holds a control character", at);
}

// src/syntax/toml/keys.ts
var mostParts = 100;
function readKey(reader) {
  const parts = [];
  for (; ; ) {
    skipSpace(reader);
    const part = readPart(reader);
    if (part === void 0) return void 0;
    parts.push(part);
    skipSpace(reader);
    if (reader.text[reader.at] !== ".") return parts;
    if (parts.length >= mostParts) {
      fail(reader, "tables are nested too deeply", reader.at);
      return void 0;
    }
    reader.at++;
  }
}
function readPart(reader) {
  const { text, at: start } = reader;
  const first = text[start];
  if (first === '"' || first === "'") {
    const string = first === '"' ? readBasic(reader) : readLiteral(reader);
    return string === void 0 ? void 0 : { name: string.value, start, end: string.end };
  }
  let end = start;
  while (isBare(text.charCodeAt(end))) end++;
  if (end === start) {
    fail(reader, describe(text, start), start);
    return void 0;
  }
  reader.at = end;
  return { name: text.slice(start, end), start, end };
}
function isBare(unit) {
  return unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90 || unit >= 48 && unit <= 57 || unit === 95 || unit === 45;
}
function describe(text, at) {
  const unit = text.charCodeAt(at);
  if (at >= text.length || unit === 10 || unit === 13) return "a key is missing";
  return isControl(unit) ? "there is a control character where a key should be" : "there is no key";
}

// src/syntax/toml/tables.ts
function newTable(made, start, end) {
  const table = { type: "table", entries: /* @__PURE__ */ new Map(), start, end, made };
  return Object.defineProperty(table, "made", { enumerable: false });
}
function define(reader, table, key, value) {
  const { at } = reader;
  let owner = table;
  for (const [index, part] of key.entries()) {
    const entry = owner.entries.get(part.name);
    if (index === key.length - 1) {
      if (entry !== void 0) duplicate(reader, part);
      owner.entries.delete(part.name);
      owner.entries.set(part.name, { key: part.name, value, start: part.start, end: value.end });
    } else if (entry?.value.type === "table") {
      const next = entry.value;
      if (next.made === "header" || next.made === "inline") duplicate(reader, part);
      else next.made = "dotted";
      entry.end = Math.max(entry.end, value.end);
      owner = next;
    } else {
      if (entry !== void 0) duplicate(reader, part);
      const next = newTable("dotted", part.start, value.end);
      owner.entries.set(part.name, { key: part.name, value: next, start: part.start, end: value.end });
      owner = next;
    }
  }
  reader.at = at;
}
function openTable(reader, root, key) {
  const touched = [];
  const parent = descend(reader, root, key.slice(0, -1), touched);
  const last = key.at(-1);
  if (last === void 0) return { table: root, touched };
  const entry = parent.entries.get(last.name);
  const present = entry?.value.type === "array" ? entry.value.items.at(-1) : entry?.value;
  if (entry !== void 0 && present?.type === "table") {
    const table = present;
    if (table.made !== "implied" || entry.value.type === "array") duplicate(reader, last);
    table.made = "header";
    touched.push(entry);
    return { table, touched };
  }
  if (entry !== void 0) duplicate(reader, last);
  return { table: add(parent, last, "header", touched), touched };
}
function appendTable(reader, root, key, start) {
  const touched = [];
  const parent = descend(reader, root, key.slice(0, -1), touched);
  const table = newTable("header", start, start);
  touched.push(table);
  const last = key.at(-1);
  if (last === void 0) return { table, touched };
  const entry = parent.entries.get(last.name);
  if (entry?.value.type === "array") {
    const array2 = entry.value;
    if (array2.byHeaders !== true) duplicate(reader, last);
    array2.items.push(table);
    touched.push(entry);
    return { table, touched };
  }
  if (entry !== void 0) duplicate(reader, last);
  const array = { type: "array", items: [table], start, end: start, byHeaders: true };
  Object.defineProperty(array, "byHeaders", { enumerable: false });
  const added = { key: last.name, value: array, start: last.start, end: start };
  parent.entries.set(last.name, added);
  touched.push(array, added);
  return { table, touched };
}
function descend(reader, root, key, touched) {
  let table = root;
  for (const part of key) {
    const entry = table.entries.get(part.name);
    const present = entry?.value.type === "array" ? entry.value.items.at(-1) : entry?.value;
    if (entry !== void 0 && present?.type === "table") {
      const isClosed = entry.value.type === "array" && entry.value.byHeaders !== true;
      table = present;
      if (isClosed || table.made === "inline") duplicate(reader, part);
      touched.push(entry);
    } else {
      if (entry !== void 0) duplicate(reader, part);
      table = add(table, part, "implied", touched);
    }
  }
  return table;
}
function add(parent, part, made, touched) {
  const table = newTable(made, part.start, part.end);
  const entry = { key: part.name, value: table, start: part.start, end: part.end };
  parent.entries.set(part.name, entry);
  touched.push(table, entry);
  return table;
}
function duplicate(reader, { start }) {
  const { at } = reader;
  fail(reader, "a key is defined twice", start);
  reader.at = at;
}

// src/syntax/toml/scalars.ts
var integer = /^[+-]?(?:0|[1-9](?:_?\d)*)$/;
var based = /^0(?:x[\dA-Fa-f](?:_?[\dA-Fa-f])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)$/;
var float = /^[+-]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?$/;
var special = /^([+-]?)(inf|nan)$/;
var moment = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|[Tt ])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?)?$/;
function readScalar(reader) {
  const { text, at: start } = reader;
  let end = start;
  while (isPart(text.charCodeAt(end))) end++;
  if (end - start === 10 && text[start + 4] === "-" && text[end] === " " && /^\d\d:/.test(text.slice(end + 1, end + 4)))
    do
      end++;
    while (isPart(text.charCodeAt(end)));
  const written = text.slice(start, end);
  const value = scalar(written);
  if (value === void 0) {
    const missing = written === "" && /^(?:\r?\n|#|$)/.test(text.slice(start, start + 2));
    fail(reader, missing ? "a value is missing" : "there is no value", start);
    return void 0;
  }
  reader.at = end;
  return { ...value, start, end };
}
function scalar(written) {
  if (written === "true" || written === "false") return { type: "boolean", value: written === "true" };
  if (written === "" || written.length > 1e3) return void 0;
  if (integer.test(written) || based.test(written))
    return { type: "integer", value: Number(written.replaceAll("_", "")) };
  if (float.test(written)) return { type: "float", value: Number(written.replaceAll("_", "")) };
  const [, sign, word] = special.exec(written) ?? [];
  if (word !== void 0) return { type: "float", value: word === "nan" ? NaN : sign === "-" ? -Infinity : Infinity };
  return isMoment(written) ? { type: "date", value: written } : void 0;
}
function isMoment(written) {
  const [found, year, month, day, hour, minute, second = "0", zone] = moment.exec(written) ?? [];
  if (found === void 0 || year === void 0 && hour === void 0) return false;
  if (year === void 0 && zone !== void 0) return false;
  if (year !== void 0) {
    const days = new Date(Date.UTC(2e3 + Number(year) % 400, Number(month), 0)).getUTCDate();
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return false;
  }
  const [zoneHour = 0, zoneMinute = 0] = zone !== void 0 && zone.length > 1 ? zone.slice(1).split(":").map(Number) : [];
  return Number(hour ?? 0) < 24 && Number(minute ?? 0) < 60 && Number(second) <= 60 && zoneHour < 24 && zoneMinute < 60;
}
function isPart(unit) {
  return unit >= 48 && unit <= 58 || unit >= 97 && unit <= 122 || unit >= 65 && unit <= 90 || unit === 43 || unit === 45 || unit === 46 || unit === 95;
}

// src/syntax/toml/values.ts
var deepest = 100;
function readValue(reader, depth) {
  const first = reader.text[reader.at];
  if (first === '"' || first === "'") return readString(reader);
  if (first !== "[" && first !== "{") return readScalar(reader);
  if (depth > deepest) {
    stop(reader, "values are nested too deeply", reader.at);
    return void 0;
  }
  return first === "[" ? readArray(reader, depth) : readInlineTable(reader, depth);
}
function readArray(reader, depth) {
  const start = reader.at++;
  const items = [];
  let separated = true;
  while (!reader.stopped) {
    skipBlank(reader);
    const next = reader.text[reader.at];
    if (next === "]") {
      reader.at++;
      break;
    }
    if (next === void 0) stop(reader, "the array has no end", reader.at);
    else if (next === "," && !separated) {
      reader.at++;
      separated = true;
    } else if (!separated) {
      fail(reader, "there is no comma between two values", reader.at);
      if (isStatement(reader)) leave(reader);
      separated = true;
    } else {
      const item = readValue(reader, depth + 1);
      if (item !== void 0) items.push(item);
      else mend(reader);
      separated = item === void 0 && reader.text[reader.at] !== ",";
    }
  }
  return { type: "array", items, start, end: reader.at };
}
function readInlineTable(reader, depth) {
  const start = reader.at++;
  const table = newTable("inline", start, start);
  let separated = true;
  while (!reader.stopped) {
    skipBlank(reader);
    const next = reader.text[reader.at];
    if (next === "}") {
      reader.at++;
      break;
    }
    if (next === void 0) stop(reader, "the inline table has no end", reader.at);
    else if (next === "," && !separated) {
      reader.at++;
      separated = true;
    } else if (separated && readPair(reader, table, depth)) separated = false;
    else {
      if (!separated) fail(reader, "there is no comma between two keys", reader.at);
      skipTo(reader, "}");
      break;
    }
  }
  table.end = reader.at;
  return table;
}
function readPair(reader, table, depth) {
  const key = readKey(reader);
  if (key === void 0) return false;
  if (reader.text[reader.at] !== "=") {
    fail(reader, "there is no = after a key", reader.at);
    return false;
  }
  reader.at++;
  skipSpace(reader);
  const value = readValue(reader, depth + 1);
  if (value !== void 0) define(reader, table, key, value);
  return value !== void 0;
}
function mend(reader) {
  if (!reader.stopped && isStatement(reader)) leave(reader);
  else skipTo(reader, ",]");
}
function skipTo(reader, ends) {
  if (reader.stopped) return;
  const { text } = reader;
  while (reader.at < text.length && text[reader.at] !== "\n" && !ends.includes(text.charAt(reader.at))) reader.at++;
  if (text[reader.at] === "}" && ends === "}") reader.at++;
}
var statement = /[ \t]{0,32}(?:\[\[?[\w."' -]{1,200}\]\]?[ \t]{0,32}(?:#|\r?\n|$)|[\w."-]{1,200}[ \t]{0,32}=)/y;
var furthest = 200;
function isStatement({ text, at }) {
  const before = text.slice(Math.max(0, at - furthest), at);
  const lineStart = before.lastIndexOf("\n");
  if (lineStart === -1) return false;
  statement.lastIndex = at - before.length + lineStart + 1;
  return statement.test(text);
}
function leave(reader) {
  reader.stopped = true;
  reader.at = reader.text.lastIndexOf("\n", reader.at - 1);
}

// src/syntax/toml/parse.ts
function parseToml(text) {
  const reader = startReader(text);
  const root = newTable("header", 0, text.length);
  let section;
  for (; ; ) {
    skipBlank(reader);
    if (reader.at >= text.length) break;
    const { mistakes } = reader;
    if (text[reader.at] === "[") section = readHeader(reader, root);
    else {
      readPair(reader, section?.table ?? root, -1);
      close(section, reader.at);
    }
    endLine(reader, mistakes);
  }
  const errors = [...reader.errors].sort((left, right) => left.offset - right.offset);
  const [error] = errors;
  return error === void 0 ? { root, errors: [] } : { root, errors, error };
}
function readHeader(reader, root) {
  const start = reader.at;
  const isArray = reader.text[start + 1] === "[";
  reader.at += isArray ? 2 : 1;
  const key = readKey(reader);
  const brackets = isArray ? "]]" : "]";
  if (key !== void 0 && !reader.text.startsWith(brackets, reader.at)) {
    fail(reader, `a header does not end with ${brackets}`, reader.at);
  } else if (key !== void 0) {
    reader.at += brackets.length;
    const section = isArray ? appendTable(reader, root, key, start) : openTable(reader, root, key);
    close(section, reader.at);
    return section;
  }
  return { table: newTable("header", start, reader.at), touched: [] };
}
function close(section, end) {
  for (const part of section?.touched ?? []) part.end = Math.max(part.end, end);
}
function endLine(reader, mistakesBefore) {
  const isMended = reader.mistakes > mistakesBefore;
  reader.stopped = false;
  if (isMended && reader.text[reader.at] !== "\n") skipLine(reader);
  if (skipLineEnd(reader)) return;
  skipSpace(reader);
  fail(reader, "there is something after the value", reader.at);
  skipLine(reader);
}

export {
  parseToml
};
