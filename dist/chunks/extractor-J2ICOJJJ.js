import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  sourceVariables
} from "./chunk-NQNFDMH3.js";
import {
  familiarName,
  imagePurl,
  parseImageReference
} from "./chunk-IGUDPQ76.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/syntax/dockerfile/characters.ts
var unicodeSpace = /^[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
function isSpace(character) {
  const code = character.charCodeAt(0);
  if (code < 133) return code === 32 || code >= 9 && code <= 13;
  return unicodeSpace.test(character);
}
function skipSpace(text, from, end = text.length) {
  let at2 = from;
  while (at2 < end && isSpace(text.charAt(at2))) at2++;
  return at2;
}
function trimmedEnd(text, from, end = text.length) {
  let at2 = end;
  while (at2 > from && isSpace(text.charAt(at2 - 1))) at2--;
  return at2;
}
function isBlank(character) {
  return character !== "" && "	\v\f\r ".includes(character);
}
function lineEnd(text, from, next) {
  let end = next;
  while (end > from && (text[end - 1] === "\n" || text[end - 1] === "\r")) end--;
  return end;
}
function nextLine(text, from) {
  const at2 = text.indexOf("\n", from);
  return at2 === -1 ? text.length : at2 + 1;
}

// src/syntax/dockerfile/directives.ts
var known = ["syntax", "escape", "check"];
function readDirectives(text) {
  const errors = [];
  let escape = "\\";
  const seen = /* @__PURE__ */ new Set();
  for (const { name, value } of directives(text, 0, "#", true)) {
    if (seen.has(name)) errors.push({ ...value, message: `the parser directive '${name}' stands twice` });
    else if (name === "escape" && value.text !== "\\" && value.text !== "`")
      errors.push({ ...value, message: "the escape character is neither a backslash nor a backtick" });
    else if (name === "escape") escape = value.text;
    seen.add(name);
  }
  const syntax = frontend(text);
  return {
    escape,
    ...syntax && { syntax },
    errors: errors.map(({ message, start, end }) => ({ message, start, end }))
  };
}
function frontend(text) {
  const start = text.startsWith("#!") ? nextLine(text, 0) : 0;
  for (const prefix of ["#", "//"]) {
    const found = directives(text, start, prefix, false).find(({ name }) => name === "syntax");
    if (found === void 0) continue;
    const blank = found.value.text.indexOf(" ");
    const image = blank === -1 ? found.value.text : found.value.text.slice(0, blank);
    return { text: image, start: found.value.start, end: found.value.start + image.length };
  }
  return void 0;
}
function directives(text, from, prefix, indented) {
  const found = [];
  for (let at2 = from; at2 < text.length && found.length < 2 * known.length; ) {
    const next = nextLine(text, at2);
    const end = lineEnd(text, at2, next);
    const directive = readDirective(text, indented ? skipSpace(text, at2, end) : at2, end, prefix);
    if (directive === void 0) break;
    found.push(directive);
    at2 = next;
  }
  return found;
}
function readDirective(text, start, end, prefix) {
  if (!text.startsWith(prefix, start)) return void 0;
  const nameStart = skipSpace(text, start + prefix.length, end);
  let nameEnd = nameStart;
  while (nameEnd < end && /[a-zA-Z0-9]/.test(text.charAt(nameEnd))) nameEnd++;
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  const equals = skipSpace(text, nameEnd, end);
  if (!known.includes(name) || text[equals] !== "=" || equals >= end) return void 0;
  const valueStart = skipSpace(text, equals + 1, end);
  const valueEnd = trimmedEnd(text, valueStart, end);
  if (valueStart === valueEnd) return void 0;
  return { name, value: { text: text.slice(valueStart, valueEnd), start: valueStart, end: valueEnd } };
}

// src/syntax/dockerfile/heredoc-words.ts
var maxDepth = 50;
function heredocWords(line, { rawQuotes, rawEscapes }) {
  let at2 = 0;
  let buffer = "";
  const scan = (stop, keepEscapes, depth) => {
    if (depth > maxDepth) return void 0;
    const words = [];
    let text = "";
    let inWord = false;
    buffer = "";
    const raw = (part) => {
      text += part;
      buffer += part;
      inWord = true;
    };
    const plain = (part) => {
      text += part;
      for (const character of part) {
        if (!isSpace(character)) {
          buffer += character;
          inWord = true;
        } else if (inWord && buffer !== "") {
          words.push(buffer);
          buffer = "";
          inWord = false;
        }
      }
    };
    const done = () => {
      if (buffer !== "") words.push(buffer);
      buffer = "";
      return { text, words };
    };
    while (at2 < line.length) {
      const character = line.charAt(at2);
      if (character === stop) {
        at2++;
        return done();
      }
      if (character === "'") {
        const end = line.indexOf("'", at2 + 1);
        if (end === -1) return void 0;
        raw(rawQuotes ? line.slice(at2, end + 1) : line.slice(at2 + 1, end));
        at2 = end + 1;
      } else if (character === '"') {
        const part = quoted(keepEscapes, depth);
        if (part === void 0) return void 0;
        raw(part);
      } else if (character === "$") {
        const part = dollar(keepEscapes, depth);
        if (part === void 0) return void 0;
        plain(part);
      } else if (character === "<") {
        raw(arrows());
      } else if (character === "\\") {
        if (keepEscapes) raw(character);
        at2++;
        if (at2 < line.length) raw(line.charAt(at2++));
      } else {
        plain(character);
        at2++;
      }
    }
    return stop === "" ? done() : void 0;
  };
  const arrows = () => {
    at2++;
    if (line[at2] !== "<") return "<";
    const start = ++at2;
    while (at2 < line.length && " 	\r".includes(line.charAt(at2))) at2++;
    return "<<" + line.slice(start, at2);
  };
  const quoted = (keepEscapes, depth) => {
    const mark = rawQuotes ? '"' : "";
    let text = mark;
    at2++;
    while (at2 < line.length) {
      const character = line.charAt(at2);
      if (character === '"') {
        at2++;
        return text + mark;
      }
      if (character === "$") {
        const part = dollar(keepEscapes, depth);
        if (part === void 0) return void 0;
        text += part;
        continue;
      }
      at2++;
      if (character === "\\" && keepEscapes) text += character;
      if (character === "\\" && at2 < line.length && '"$\\'.includes(line.charAt(at2))) text += line.charAt(at2++);
      else text += character;
    }
    return void 0;
  };
  const dollar = (keepEscapes, depth) => {
    at2++;
    if (line[at2] !== "{") return "$" + name();
    at2++;
    if (at2 >= line.length || "{}:".includes(line.charAt(at2))) return void 0;
    const variable = name();
    let modifier = line.charAt(at2++);
    if (modifier === "}") return `\${${variable}}`;
    if (modifier === "/") {
      if (line[at2] === "/") at2++;
      const pattern = scan("/", true, depth + 1);
      const replacement = pattern && scan("}", true, depth + 1);
      return replacement && `\${${variable}/${pattern.text}/${replacement.text}}`;
    }
    const colon = modifier === ":";
    if (colon) modifier = line.charAt(at2++);
    const strips = modifier === "#" || modifier === "%";
    if (colon ? strips : !strips && !["+", "-", "?"].includes(modifier)) return void 0;
    const word = scan("}", strips || keepEscapes, depth + 1);
    return word && `\${${variable}${colon ? ":" : ""}${modifier}${word.text}}`;
  };
  const name = () => {
    const start = at2;
    if (/[0-9]/.test(line.charAt(at2))) while (/[0-9]/.test(line.charAt(at2))) at2++;
    else if (at2 < line.length && "@*#?-$!".includes(line.charAt(at2))) at2++;
    else while (/[\p{L}\p{Nd}_]/u.test(line.charAt(at2))) at2++;
    return line.slice(start, at2);
  };
  return scan("", rawEscapes, 0)?.words;
}

// src/syntax/dockerfile/source-text.ts
function sourceTextBuilder() {
  const parts = [];
  const pieces = [];
  let length = 0;
  let expected = -1;
  const add = (text, from) => {
    if (text === "") return;
    if (from !== expected) pieces.push({ at: length, from });
    parts.push(text);
    length += text.length;
    expected = from + text.length;
  };
  return {
    add,
    append(source) {
      source.pieces.forEach(({ at: at2, from }, index) => {
        add(source.text.slice(at2, source.pieces[index + 1]?.at), from);
      });
    },
    build: () => ({ text: parts.join(""), pieces: pieces.length === 0 ? [{ at: 0, from: 0 }] : pieces })
  };
}
function sliceSource(source, start, end) {
  const first = pieceIndex(source, start);
  const pieces = [{ at: 0, from: at(source, first, start) }];
  for (let index = first + 1; index < source.pieces.length; index++) {
    const piece = source.pieces[index];
    if (piece === void 0 || piece.at >= end) break;
    pieces.push({ at: piece.at - start, from: piece.from });
  }
  return { text: source.text.slice(start, end), pieces };
}
function sourceRange(source) {
  const { text } = source;
  const start = at(source, 0, 0);
  return { start, end: text === "" ? start : at(source, pieceIndex(source, text.length - 1), text.length) };
}
function wordOf(source) {
  return { text: source.text, ...sourceRange(source) };
}
function originalOffset(source, offset) {
  return at(source, pieceIndex(source, offset), offset);
}
function at({ pieces }, index, offset) {
  const piece = pieces[index];
  return piece === void 0 ? offset : piece.from + offset - piece.at;
}
function pieceIndex({ pieces }, offset) {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/syntax/dockerfile/heredoc.ts
var maxHeredocs = 200;
function heredocMarks(line) {
  if (!line.includes("<<")) return [];
  const words = heredocWords(line, { rawQuotes: true, rawEscapes: true }) ?? [];
  const candidates = words.filter((word) => word.includes("<<"));
  return candidates.length > maxHeredocs ? void 0 : candidates.flatMap((word) => heredocMark(word) ?? []);
}
function heredocMark(word) {
  let at2 = 0;
  while (/[0-9]/.test(word.charAt(at2))) at2++;
  if (!word.startsWith("<<", at2)) return void 0;
  const chomp = word[at2 + 2] === "-";
  const rest = word.slice(at2 + (chomp ? 3 : 2)).trimStart();
  if (rest === "" || rest.includes("<")) return void 0;
  const [name, ...others] = heredocWords(rest, { rawQuotes: false, rawEscapes: false }) ?? [];
  return name === void 0 || others.length > 0 ? void 0 : { name, chomp };
}
function readHeredocs(text, from, marks) {
  const heredocs = [];
  let at2 = from;
  for (const mark of marks) {
    const start = at2;
    let closed = false;
    while (at2 < text.length && !closed) {
      const next = nextLine(text, at2);
      let content = at2;
      if (mark.chomp) while (text[content] === "	") content++;
      const length = Math.max(lineEnd(text, at2, next) - content, 0);
      closed = length === mark.name.length && text.startsWith(mark.name, content);
      if (closed) heredocs.push({ ...mark, start, end: at2, terminator: content });
      at2 = next;
    }
    if (!closed) return { heredocs, next: at2, open: true };
  }
  return { heredocs, next: at2, open: false };
}
function heredocBody(text, { start, end }, chomp) {
  const builder = sourceTextBuilder();
  for (let at2 = start; at2 < end; ) {
    const next = nextLine(text, at2);
    let content = at2;
    if (chomp) while (content < next && text[content] === "	") content++;
    if (text.startsWith("\r\n", next - 2) && next - 2 >= content) {
      builder.add(text.slice(content, next - 2), content);
      builder.add("\n", next - 1);
    } else builder.add(text.slice(content, next), content);
    at2 = next;
  }
  return builder.build();
}

// src/syntax/dockerfile/json-strings.ts
function jsonStrings(body) {
  if (!body.text.startsWith("[") || !body.text.endsWith("]")) return void 0;
  let values;
  try {
    values = JSON.parse(body.text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return void 0;
    throw error;
  }
  if (!Array.isArray(values)) return void 0;
  if (!values.every((value) => typeof value === "string")) return "not strings";
  return scanStrings(body, values);
}
function scanStrings(body, values) {
  let at2 = 0;
  return values.map((value) => {
    const builder = sourceTextBuilder();
    at2 = body.text.indexOf('"', at2) + 1;
    for (let offset = 0; offset < value.length; ) {
      if (body.text[at2] === "\\") {
        const { pieces } = sliceSource(body, at2, at2 + 1);
        builder.add(value.charAt(offset++), pieces[0]?.from ?? 0);
        at2 += body.text[at2 + 1] === "u" ? 6 : 2;
        continue;
      }
      const start = at2;
      while (body.text[at2] !== "\\" && body.text[at2] !== '"') at2++;
      builder.append(sliceSource(body, start, at2));
      offset += at2 - start;
    }
    at2++;
    return builder.build();
  });
}

// src/syntax/dockerfile/instruction.ts
var jsonForm = /* @__PURE__ */ new Set(["ADD", "CMD", "COPY", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]);
var maxFlags = 200;
function readInstruction(line, escape) {
  const first = splitKeyword(line, escape);
  if (first === void 0) return void 0;
  const onbuild = first.keyword === "ONBUILD";
  const { keyword, flags, body } = (onbuild ? splitKeyword(first.body, escape) : void 0) ?? first;
  const { start, end } = wordOf(line);
  const json = jsonForm.has(keyword) ? jsonStrings(body) : void 0;
  const instruction = { keyword, start, end, flags, body, heredocs: [], onbuild };
  if (json === "not strings") return { instruction, error: "the JSON form takes strings only" };
  if (onbuild && (keyword === "ONBUILD" || keyword === "FROM"))
    return { instruction, error: `${keyword} cannot stand behind ONBUILD` };
  return { instruction: { ...instruction, ...json && { strings: json } } };
}
function splitArguments(body, limit) {
  const words = [];
  const { text } = body;
  for (let at2 = skipSpace(text, 0); at2 < text.length && words.length < limit; ) {
    const start = at2;
    while (at2 < text.length && !isBlank(text.charAt(at2))) at2++;
    words.push(wordOf(sliceSource(body, start, at2)));
    while (isBlank(text.charAt(at2))) at2++;
  }
  return words;
}
function splitKeyword(line, escape) {
  const { text } = line;
  const start = skipSpace(text, 0);
  let end = start;
  while (end < text.length && !isBlank(text.charAt(end))) end++;
  if (start === end) return void 0;
  const { flags, next } = readFlags(line, end, escape);
  const from = skipSpace(text, next);
  const body = sliceSource(line, from, Math.max(trimmedEnd(text, from), from));
  return { keyword: text.slice(start, end).toUpperCase(), flags, body };
}
function readFlags(line, from, escape) {
  const { text } = line;
  const flags = [];
  let at2 = skipSpace(text, from);
  while (text.startsWith("--", at2) && flags.length < maxFlags) {
    const { value, next } = readFlagWord(line, at2, escape);
    at2 = skipSpace(text, next);
    if (value.text === "--") break;
    const equals = value.text.indexOf("=");
    if (equals === -1) flags.push({ name: value.text.slice(2) });
    else flags.push({ name: value.text.slice(2, equals), value: sliceSource(value, equals + 1, value.text.length) });
  }
  return { flags, next: at2 };
}
function readFlagWord(line, from, escape) {
  const { text } = line;
  const word = sourceTextBuilder();
  let quote2 = "";
  let at2 = from;
  let kept = from;
  const drop = (length) => {
    if (at2 > kept) word.append(sliceSource(line, kept, at2));
    kept = at2 + length;
  };
  for (; at2 < text.length && (quote2 !== "" || !isSpace(text.charAt(at2))); at2++) {
    const character = text.charAt(at2);
    if (character === escape) {
      drop(1);
      if (at2 + 1 < text.length) at2++;
    } else if (quote2 === "" ? character === '"' || character === "'" : character === quote2) {
      drop(1);
      quote2 = quote2 === "" ? character : "";
    }
  }
  drop(0);
  return { value: word.build(), next: at2 };
}

// src/syntax/dockerfile/logical-line.ts
function readLogicalLine(text, from, escape) {
  const builder = sourceTextBuilder();
  let at2 = from;
  let first = true;
  for (let continued = true; continued && at2 < text.length; first = false) {
    const next = nextLine(text, at2);
    const end = lineEnd(text, at2, next);
    const content = skipSpace(text, at2, end);
    if (first && (content === end || text[content] === "#")) return { next };
    if (content !== end && text[content] !== "#") {
      const start = first ? content : at2;
      const cut = continuation(text, start, end, escape);
      builder.add(text.slice(start, cut ?? end), start);
      continued = cut !== void 0;
    }
    at2 = next;
  }
  return { source: builder.build(), next: at2 };
}
function continuation(text, start, end, escape) {
  let at2 = end;
  while (at2 > start && (text[at2 - 1] === " " || text[at2 - 1] === "	")) at2--;
  if (at2 === start || text[at2 - 1] !== escape) return void 0;
  return at2 - 1 > start && text[at2 - 2] === escape ? void 0 : at2 - 1;
}

// src/syntax/dockerfile/dockerfile.ts
var keywords = new Set(
  ["ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER"].concat([
    "ONBUILD",
    "RUN",
    "SHELL",
    "STOPSIGNAL",
    "USER",
    "VOLUME",
    "WORKDIR"
  ])
);
var withHeredocs = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
var maxInstructions = 1e4;
var maxErrors = 50;
var maxOpenHeredocs = 16;
function parseDockerfile(text) {
  const { escape, syntax, errors: directiveErrors } = readDirectives(text);
  const errors = [...directiveErrors];
  const instructions = [];
  let openHeredocs = 0;
  for (let at2 = 0; at2 < text.length; ) {
    const { source, next } = readLogicalLine(text, at2, escape);
    at2 = next;
    const read = source && readInstruction(source, escape);
    if (source === void 0 || read === void 0) continue;
    const { instruction, error } = read;
    const { keyword, start, end, strings } = instruction;
    if (instructions.length >= maxInstructions || errors.length >= maxErrors) {
      errors.push({ message: "too many instructions or errors, the rest is not read", start, end: text.length });
      break;
    }
    const mistake = keywords.has(keyword) ? error : "no instruction that Docker knows";
    if (mistake !== void 0) errors.push({ message: mistake, start, end });
    const marks = withHeredocs.has(keyword) && strings === void 0 ? heredocMarks(source.text) : [];
    if (marks === void 0) errors.push({ message: "there are too many heredocs to read", start, end });
    const { heredocs, next: afterHeredocs, open } = readHeredocs(text, at2, marks ?? []);
    if (open) errors.push({ message: "a heredoc is not terminated", start, end });
    if (!open || ++openHeredocs > maxOpenHeredocs) at2 = afterHeredocs;
    if (keywords.has(keyword)) instructions.push({ ...instruction, heredocs: open ? [] : heredocs });
  }
  return { text, escape, ...syntax && { syntax }, instructions, errors };
}

// src/syntax/dockerfile/expand.ts
var maxDepth2 = 30;
var maxVariables = 200;
var maxLength = 16384;
function expand(word, variables, { escape, undeclared }) {
  if (word.length > maxLength) return void 0;
  let at2 = 0;
  let seen = 0;
  const scan = (stop, depth) => {
    const parts2 = [];
    let quote2 = "";
    while (at2 < word.length) {
      const character = word.charAt(at2);
      if (quote2 === "" && character === stop) {
        at2++;
        return parts2;
      }
      if (character === "$" && quote2 !== "'") {
        const part = dollar(depth);
        if (part === void 0) return void 0;
        for (const one of part) push(parts2, one);
        continue;
      }
      at2++;
      if (quote2 === "" && (character === '"' || character === "'")) quote2 = character;
      else if (character === quote2) quote2 = "";
      else if (character === escape && quote2 !== "'" && escapes(quote2)) push(parts2, word.charAt(at2++));
      else push(parts2, character);
    }
    return stop === "" && quote2 === "" ? parts2 : void 0;
  };
  const escapes = (quote2) => quote2 === "" || at2 < word.length && ['"', "$", escape].includes(word.charAt(at2));
  const dollar = (depth) => {
    at2++;
    if (++seen > maxVariables || depth > maxDepth2) return void 0;
    const braced = word[at2] === "{";
    if (braced) at2++;
    const name = /^[A-Za-z_]/.test(word.charAt(at2)) ? variableName() : "";
    if (!braced) return name === "" ? ["$"] : plain(name);
    if (name === "") return void 0;
    const modifier = word.charAt(at2++);
    if (modifier === "}") return plain(name);
    const colon = modifier === ":";
    const operator = colon ? word.charAt(at2++) : modifier;
    const alternative = scan("}", depth + 1);
    if (alternative === void 0) return void 0;
    return modified(name, operator, colon, alternative);
  };
  const variableName = () => {
    const start = at2;
    while (/^[A-Za-z0-9_]/.test(word.charAt(at2))) at2++;
    return word.slice(start, at2);
  };
  const plain = (name) => {
    const value = variables.get(name);
    if (typeof value === "string") return [value];
    return variables.has(name) || undeclared === "unknown" ? [{ unknown: name }] : [];
  };
  const modified = (name, operator, colon, alternative) => {
    const value = variables.get(name);
    const unset = value === null || !variables.has(name) || colon && value === "";
    if (operator === "-") return unset ? alternative : plain(name);
    if (operator === "+" && typeof value === "string") return unset ? [] : alternative;
    if (operator === "+" && !variables.has(name) && undeclared === "empty") return [];
    return operator === "?" ? plain(name) : [{ unknown: name }];
  };
  const parts = scan("", 0);
  const length = parts?.reduce((sum, part) => sum + (typeof part === "string" ? part.length : 0), 0) ?? 0;
  return length > maxLength ? void 0 : parts;
}
function knownText(parts) {
  if (parts === void 0) return void 0;
  return parts.every((part) => typeof part === "string") ? parts.join("") : void 0;
}
function push(parts, part) {
  const last = parts.at(-1);
  if (typeof last === "string" && typeof part === "string") parts[parts.length - 1] = last + part;
  else parts.push(part);
}

// src/syntax/dockerfile/assignments.ts
var maxAssignments = 1e3;
function readAssignments(keyword, body, escape) {
  const words = splitWords(body, escape);
  const [first] = words;
  if (first === void 0 || words.length > maxAssignments) return void 0;
  if (keyword === "ENV" && !first.includes("=")) return readOldForm(body);
  const assignments2 = words.map((word) => {
    const equals = word.indexOf("=");
    return equals === -1 ? { name: word } : { name: word.slice(0, equals), value: word.slice(equals + 1) };
  });
  const complete = keyword === "ARG" || assignments2.every(({ value }) => value !== void 0);
  return complete && assignments2.every(({ name }) => name !== "") ? assignments2 : void 0;
}
function readOldForm(body) {
  let end = 0;
  while (end < body.length && !isBlank(body.charAt(end))) end++;
  const value = body.slice(skipSpace(body, end));
  return end === body.length ? void 0 : [{ name: body.slice(0, end), value }];
}
function splitWords(body, escape) {
  const words = [];
  for (let at2 = skipSpace(body, 0); at2 < body.length && words.length <= maxAssignments; at2 = skipSpace(body, at2)) {
    const start = at2;
    let quote2 = "";
    for (; at2 < body.length && (quote2 !== "" || !isSpace(body.charAt(at2))); at2++) {
      const character = body.charAt(at2);
      if (character === escape && quote2 !== "'") at2++;
      else if (quote2 === "" && (character === '"' || character === "'")) quote2 = character;
      else if (character === quote2) quote2 = "";
    }
    words.push(body.slice(start, at2));
  }
  return words;
}

// src/syntax/dockerfile/stages.ts
var automatic = [
  "TARGETPLATFORM",
  "TARGETOS",
  "TARGETARCH",
  "TARGETVARIANT",
  "TARGETOSVERSION",
  "TARGETSTAGE"
].concat(["BUILDPLATFORM", "BUILDOS", "BUILDARCH", "BUILDVARIANT", "BUILDOSVERSION"]);
var maxDepth3 = 50;
var maxValues = 1e7;
function* steps({ instructions, escape }) {
  const globals = createScope();
  for (const name of automatic) globals.own.set(name, void 0);
  const finished = /* @__PURE__ */ new Map();
  let scope = globals;
  let stage;
  let index = 0;
  let room = maxValues;
  for (const instruction of instructions) {
    const { keyword, onbuild, body } = instruction;
    if (keyword === "FROM" && !onbuild) {
      stage = readStage(body, index++, globals, escape);
      const base = knownText(stage.expanded)?.toLowerCase() ?? "";
      scope = createScope(finished.get(base));
      finished.set(stage.name ?? String(stage.index), scope);
    }
    const isFrom = keyword === "FROM";
    const assigns = (keyword === "ARG" || keyword === "ENV") && !onbuild ? keyword : void 0;
    const assignments2 = assigns && readAssignments(assigns, body.text, escape);
    yield {
      instruction,
      ...stage && { stage },
      variables: isFrom ? globals : scope,
      refused: keyword === "FROM" ? stage?.wellFormed === false : assigns !== void 0 && assignments2 === void 0
    };
    const undeclared = stage === void 0 ? "empty" : "unknown";
    const evaluate = ({ name, value }) => {
      if (value === void 0) return declared(name, scope, globals);
      const text = room < 0 ? void 0 : knownText(expand(value, scope, { escape, undeclared }));
      room -= text?.length ?? 0;
      return text;
    };
    const set = (assignment, value) => {
      scope.own.set(assignment.name, value);
    };
    if (stage === void 0) for (const assignment of assignments2 ?? []) set(assignment, evaluate(assignment));
    else
      for (const [assignment, value] of (assignments2 ?? []).map((one) => [one, evaluate(one)]))
        set(assignment, value);
  }
}
function declared(name, scope, globals) {
  if (scope.has(name) && scope !== globals) return scope.get(name);
  return globals.has(name) ? globals.get(name) : null;
}
function readStage(body, index, globals, escape) {
  const words = splitArguments(body, 4);
  const [base, as, name] = words;
  const named = as?.text.toLowerCase() === "as" && name !== void 0;
  const expanded = base && expand(base.text, globals, { escape, undeclared: "empty" });
  return {
    index,
    ...named && { name: name.text.toLowerCase() },
    ...base && { base },
    ...expanded && { expanded },
    wellFormed: words.length === 1 || named && words.length === 3
  };
}
function createScope(from) {
  const parent = from !== void 0 && from.depth < maxDepth3 ? from : void 0;
  const own = /* @__PURE__ */ new Map();
  return {
    own,
    depth: (parent?.depth ?? 0) + 1,
    has: (name) => own.has(name) || (parent?.has(name) ?? false),
    get: (name) => own.has(name) ? own.get(name) : parent?.get(name)
  };
}

// src/extractors/dockerfile/files.ts
var documents = "adoc,csv,html,json,lock,md,mdx,rst,snap,svg,txt,yaml,yml";
var programs = "c,cc,cjs,cpp,cs,go,h,java,js,jsx,kt,lua,mjs,php,ps1,py,rb,rs,sh,swift,ts,tsx,vim";
var dockerfileGlobs = [
  "**/{Docker,docker,DOCKER,Container,container,CONTAINER}{file,File,FILE}",
  `**/{Docker,Container}file.!(*.{${documents},${programs}}|${documents.replaceAll(",", "|")}|*dockerignore)`,
  `**/{docker,container}file.!(*.{${documents},${programs}}|${`${documents},${programs}`.replaceAll(",", "|")}|*dockerignore)`,
  `**/{Docker,docker,Container,container}file[-_]!(*.{${documents},${programs}}|*dockerignore)`,
  "**/*.{Dockerfile,dockerfile,Containerfile,containerfile}"
];

// src/extractors/dockerfile/images.ts
function imageOf(word, expanded, place, { content, locate }) {
  const [start, end] = unquoted(content, word);
  const location = locate(start, end);
  const subject = content.slice(start, end).slice(0, 300);
  const unresolved = (reason) => ({ code: "unresolved", subject, reason, location });
  const text = knownText(expanded);
  const whole = text === void 0 ? void 0 : parseImageReference(text);
  const reference = whole ?? parseImageReference(knownName(expanded ?? []) ?? "");
  const component = reference && {
    kind: "image",
    name: familiarName(reference),
    purl: imagePurl(reference),
    ...reference,
    ...place.stage !== void 0 && { stage: place.stage },
    slot: place.slot,
    location,
    text: content.slice(start, end),
    confidence: whole ? "certain" : "likely"
  };
  if (component !== void 0 && whole !== void 0) return { component };
  const gap = unresolved(
    text === void 0 ? `its value is only known when the image is built${unknownNames(expanded)}` : "it is no valid image reference"
  );
  return component === void 0 ? { gap } : { component, gap };
}
function knownName(parts) {
  const [first, ...others] = parts;
  if (typeof first !== "string" || others.some((part) => typeof part === "string" && part.includes("/"))) return void 0;
  const from = first.lastIndexOf("/") + 1;
  const digest = first.indexOf("@", from);
  if (digest !== -1) return first.slice(0, digest);
  const tag = first.indexOf(":", from);
  return tag === -1 ? void 0 : first.slice(0, tag);
}
function unknownNames(parts) {
  const names = (parts ?? []).flatMap((part) => typeof part === "string" ? [] : [part.unknown]);
  return names.length === 0 ? "" : `: ${[...new Set(names)].slice(0, 5).join(", ")}`;
}
function unquoted(content, { start, end }) {
  const quote2 = content.charAt(start);
  const quoted = (quote2 === '"' || quote2 === "'") && end - start > 1 && content[end - 1] === quote2;
  return quoted ? [start + 1, end - 1] : [start, end];
}

// src/syntax/dockerfile/run-text.ts
function runText(text, { body, strings, heredocs }) {
  if (strings !== void 0) return { type: "exec", words: strings };
  const [first] = heredocs;
  if (first === void 0) return { type: "shell", source: body };
  if (heredocs.length === 1 && heredocMark(body.text) !== void 0) {
    const source = heredocBody(text, first, first.chomp);
    const interpreter = shebang(source.text);
    return interpreter === void 0 ? { type: "shell", source } : { type: "script", interpreter, source };
  }
  const builder = sourceTextBuilder();
  builder.append(body);
  const { end } = sourceRange(body);
  for (const heredoc of heredocs) {
    builder.add("\n", end);
    builder.append(heredocBody(text, heredoc, false));
    builder.add(heredoc.name, heredoc.terminator);
  }
  return { type: "shell", source: builder.build() };
}
function shebang(text) {
  if (!text.startsWith("#!")) return void 0;
  const lineFeed = text.indexOf("\n");
  const line = text.slice(2, lineFeed === -1 ? Math.min(text.length, 1e3) : Math.min(lineFeed, 1e3));
  const names = line.split(/[ \t]/).filter((word) => word !== "");
  const program = names.map((name) => name.slice(name.lastIndexOf("/") + 1));
  return program[0] === "env" ? program.slice(1).find((name) => !name.startsWith("-") && !name.includes("=")) : program[0];
}

// src/extractors/dockerfile/run.ts
var shells = /^(?:ba|da|a|z|k)?sh$/;
var python = /^(?:python|pypy)[0-9.]*$/;
var maxVariables2 = 200;
var maxValue = 4096;
function embeddedRun(content, { instruction, variables }, slot) {
  const run = runText(content, instruction);
  if (run.type === "script") {
    const language = languageOf(run.interpreter);
    return language && embed(language, run.source, "", instruction.start, slot);
  }
  const source = run.type === "shell" ? run.source : shellWord(run.words);
  if (source !== void 0) return embed("shell", source, assignments(source.text, variables), instruction.start, slot);
  return run.type === "exec" ? execForm(run.words, instruction.start, slot) : void 0;
}
function languageOf(interpreter) {
  if (python.test(interpreter)) return "python";
  return shells.test(interpreter) ? "shell" : void 0;
}
function shellWord(words) {
  const program = words[0]?.text ?? "";
  if (!shells.test(program.slice(program.lastIndexOf("/") + 1))) return void 0;
  const flag = words.findIndex(({ text }, index) => index > 0 && /^-[a-zA-Z]*c$/.test(text.slice(0, 20)));
  return flag === -1 ? void 0 : words[flag + 1];
}
function execForm(words, start, slot) {
  const starts = [];
  const parts = [];
  let text = "";
  for (const word of words) {
    if (text !== "") text += " ";
    const plain = /^[\w@%+=:,./-]+$/.test(word.text);
    starts.push(text.length);
    parts.push({ at: text.length + (plain ? 0 : 1), word });
    text += plain ? word.text : quote(word.text);
  }
  const map = (offset) => {
    const index = starts.findLastIndex((at2) => at2 <= offset);
    const part = parts[index];
    if (part === void 0) return start;
    return originalOffset(part.word, Math.min(Math.max(offset - part.at, 0), Math.max(part.word.text.length - 1, 0)));
  };
  return { language: "shell", text, map, slot };
}
function assignments(text, variables) {
  const names = new Set(sourceVariables);
  for (let at2 = text.indexOf("$"); at2 !== -1 && names.size < maxVariables2; at2 = text.indexOf("$", at2 + 1)) {
    const start = text[at2 + 1] === "{" ? at2 + 2 : at2 + 1;
    let end = start;
    while (end - start < 100 && /\w/.test(text.charAt(end))) end++;
    if (end > start && !/[0-9]/.test(text.charAt(start))) names.add(text.slice(start, end));
  }
  let prefix = "";
  for (const name of names) {
    const value = variables.get(name);
    if (typeof value === "string" && value.length <= maxValue) prefix += `${name}=${quote(value)}
`;
  }
  return prefix;
}
function quote(value) {
  return `'${value.replaceAll("'", "'\\''")}'`;
}
function embed(language, source, prefix, start, slot) {
  const { length } = prefix;
  const map = (offset) => offset < length ? start : originalOffset(source, offset - length);
  return { language, text: prefix + source.text, map, slot };
}

// src/extractors/dockerfile/sources.ts
var nothing = { has: () => false, get: () => void 0 };
function fileSources({ keyword, flags }, escape) {
  const found = [];
  for (const { name, value } of flags) {
    if (value === void 0) continue;
    const isCopy = name === "from" && (keyword === "COPY" || keyword === "ADD");
    const from = isCopy ? value : name === "mount" && keyword === "RUN" ? mountSource(value) : void 0;
    if (from === void 0 || from.text === "") continue;
    const expanded = expand(from.text, nothing, { escape, undeclared: "unknown" });
    found.push({ slot: isCopy ? "copy-from" : "mount-from", word: wordOf(from), expanded });
  }
  return found;
}
function mountSource(mount) {
  const { text } = mount;
  for (let at2 = 0; at2 < text.length; ) {
    const quoted = text[at2] === '"';
    const close = quoted ? text.indexOf('"', at2 + 1) : -1;
    const comma = text.indexOf(",", Math.max(at2, close));
    const end = comma === -1 ? text.length : comma;
    const start = quoted ? at2 + 1 : at2;
    const stop = close === -1 ? end : close;
    const field = text.slice(start, stop);
    const equals = field.indexOf("=");
    if (field.slice(0, Math.max(equals, 0)).toLowerCase() === "from")
      return sliceSource(mount, start + equals + 1, stop);
    at2 = end + 1;
  }
  return void 0;
}

// src/extractors/dockerfile/extractor.ts
var maxEmbedded = 4e6;
var extractor = {
  files: dockerfileGlobs,
  extract(input) {
    const dockerfile = parseDockerfile(input.content);
    const found = [];
    const embedded = [];
    const gaps = [];
    const stages = /* @__PURE__ */ new Set();
    const names = stageNames(dockerfile);
    let room = input.content.length + maxEmbedded;
    if (dockerfile.syntax !== void 0) {
      const { syntax } = dockerfile;
      found.push(imageOf(syntax, [syntax.text], { slot: "syntax" }, input));
    }
    for (const step of steps(dockerfile)) {
      const { instruction, stage, refused } = step;
      const { keyword, onbuild } = instruction;
      const stageName = stage && nameOf(stage);
      const place = stageName === void 0 ? {} : { stage: stageName };
      if (refused) gaps.push(unreadable(input, instruction, `the arguments of ${keyword} are not what Docker takes`));
      if (keyword === "FROM" && !onbuild && stage !== void 0) {
        found.push(baseImage(stage, stages, input));
        stages.add(nameOf(stage));
      }
      for (const { slot, word, expanded } of fileSources(instruction, dockerfile.escape)) {
        const text = knownText(expanded);
        if (text === void 0 || !isStage(text, names)) found.push(imageOf(word, expanded, { slot, ...place }, input));
      }
      if (keyword !== "RUN") continue;
      const run = embeddedRun(input.content, step, stageName === void 0 ? "run" : `stage:${stageName}`);
      room -= run?.text.length ?? 0;
      if (room < 0) gaps.push(unreadable(input, instruction, "the file holds too much text to run"));
      if (room < 0) break;
      if (run !== void 0) embedded.push(run);
    }
    const components = found.flatMap(({ component }) => component ?? []);
    gaps.push(...found.flatMap(({ gap }) => gap ?? []), ...broken(dockerfile, input));
    return { components, gaps, embedded };
  }
};
function baseImage(stage, earlier, input) {
  const { base, expanded } = stage;
  if (base === void 0) return {};
  const text = knownText(expanded);
  if (text !== void 0 && (text === "scratch" || earlier.has(text.toLowerCase()))) return {};
  const name = nameOf(stage);
  return imageOf(base, expanded, { slot: `stage:${name}`, stage: name }, input);
}
function nameOf({ name, index }) {
  return name ?? String(index);
}
function stageNames(dockerfile) {
  const names = /* @__PURE__ */ new Set();
  for (const { instruction, stage } of steps(dockerfile)) {
    if (instruction.keyword !== "FROM" || stage === void 0) continue;
    names.add(String(stage.index)).add(nameOf(stage));
  }
  return names;
}
function isStage(text, names) {
  return names.has(text.toLowerCase());
}
function broken({ errors }, input) {
  const [first, ...others] = [...errors].sort((left, right) => left.start - right.start);
  if (first === void 0) return [];
  const more = others.length === 0 ? "" : `, and ${others.length} more errors`;
  return [unreadable(input, first, `${first.message}${more}`)];
}
function unreadable({ path, locate }, { start, end }, reason) {
  return { code: "unreadable", subject: path, reason, location: locate(start, end) };
}
export {
  extractor
};
