import {
  followedVariables,
  originalOffset,
  sliceSource,
  sourceRange,
  sourceTextBuilder,
  wordOf
} from "./shared-syntax-shared-source-text.js";
import {
  plainCommands
} from "./shared-extractors-shared-commands-plain-commands.js";
import {
  execForm
} from "./shared-extractors-shared-commands-exec-form.js";

// src/syntax/dockerfile/characters.ts
var unicodeSpace = /^[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
function isSpace(character) {
  let code = character.charCodeAt(0);
  return code < 133 ? code === 32 || code >= 9 && code <= 13 : unicodeSpace.test(character);
}
function skipSpace(text, from, end = text.length) {
  let at = from;
  for (; at < end && isSpace(text.charAt(at)); ) at++;
  return at;
}
function trimmedEnd(text, from, end = text.length) {
  let at = end;
  for (; at > from && isSpace(text.charAt(at - 1)); ) at--;
  return at;
}
function isBlank(character) {
  return character !== "" && "	\v\f\r ".includes(character);
}
function lineEnd(text, from, next) {
  let end = next;
  for (; end > from && (text[end - 1] === `
` || text[end - 1] === "\r"); ) end--;
  return end;
}
function nextLine(text, from) {
  let at = text.indexOf(`
`, from);
  return at === -1 ? text.length : at + 1;
}

// src/syntax/dockerfile/directives.ts
var known = ["syntax", "escape", "check"];
function readDirectives(text) {
  let errors = [], escape = "\\", seen = /* @__PURE__ */ new Set();
  for (let { name, value } of directives(text, 0, "#", !0))
    seen.has(name) ? errors.push({ ...value, message: `duplicate parser directive '${name}'` }) : name === "escape" && value.text !== "\\" && value.text !== "`" ? errors.push({ ...value, message: "the escape character is neither a backslash nor a backtick" }) : name === "escape" && (escape = value.text), seen.add(name);
  let syntax = frontend(text);
  return {
    escape,
    ...syntax && { syntax },
    errors: errors.map(({ message, start, end }) => ({ message, start, end }))
  };
}
function frontend(text) {
  let start = text.startsWith("#!") ? nextLine(text, 0) : 0;
  for (let prefix of ["#", "//"]) {
    let found = directives(text, start, prefix, !1).find(({ name }) => name === "syntax");
    if (found === void 0) continue;
    let blank = found.value.text.indexOf(" "), image = blank === -1 ? found.value.text : found.value.text.slice(0, blank);
    return { text: image, start: found.value.start, end: found.value.start + image.length };
  }
}
function directives(text, from, prefix, indented) {
  let found = [];
  for (let at = from; at < text.length && found.length < 2 * known.length; ) {
    let next = nextLine(text, at), end = lineEnd(text, at, next), directive = readDirective(text, indented ? skipSpace(text, at, end) : at, end, prefix);
    if (directive === void 0) break;
    found.push(directive), at = next;
  }
  return found;
}
function readDirective(text, start, end, prefix) {
  if (!text.startsWith(prefix, start)) return;
  let nameStart = skipSpace(text, start + prefix.length, end), nameEnd = nameStart;
  for (; nameEnd < end && /[a-zA-Z0-9]/.test(text.charAt(nameEnd)); ) nameEnd++;
  let name = text.slice(nameStart, nameEnd).toLowerCase(), equals = skipSpace(text, nameEnd, end);
  if (!known.includes(name) || text[equals] !== "=" || equals >= end) return;
  let valueStart = skipSpace(text, equals + 1, end), valueEnd = trimmedEnd(text, valueStart, end);
  if (valueStart !== valueEnd)
    return { name, value: { text: text.slice(valueStart, valueEnd), start: valueStart, end: valueEnd } };
}

// src/syntax/dockerfile/heredoc-words.ts
var maxDepth = 50;
function heredocWords(line, { rawQuotes, rawEscapes }) {
  let at = 0, buffer = "", scan = (stop, keepEscapes, depth) => {
    if (depth > maxDepth) return;
    let words = [], text = "", inWord = !1;
    buffer = "";
    let raw = (part) => {
      text += part, buffer += part, inWord = !0;
    }, plain = (part) => {
      text += part;
      for (let character of part)
        isSpace(character) ? inWord && buffer !== "" && (words.push(buffer), buffer = "", inWord = !1) : (buffer += character, inWord = !0);
    }, done = () => (buffer !== "" && words.push(buffer), buffer = "", { text, words });
    for (; at < line.length; ) {
      let character = line.charAt(at);
      if (character === stop)
        return at++, done();
      if (character === "'") {
        let end = line.indexOf("'", at + 1);
        if (end === -1) return;
        raw(rawQuotes ? line.slice(at, end + 1) : line.slice(at + 1, end)), at = end + 1;
      } else if (character === '"') {
        let part = quoted(keepEscapes, depth);
        if (part === void 0) return;
        raw(part);
      } else if (character === "$") {
        let part = dollar(keepEscapes, depth);
        if (part === void 0) return;
        plain(part);
      } else character === "<" ? raw(arrows()) : character === "\\" ? (keepEscapes && raw(character), at++, at < line.length && raw(line.charAt(at++))) : (plain(character), at++);
    }
    return stop === "" ? done() : void 0;
  }, arrows = () => {
    if (at++, line[at] !== "<") return "<";
    let start = ++at;
    for (; at < line.length && " 	\r".includes(line.charAt(at)); ) at++;
    return "<<" + line.slice(start, at);
  }, quoted = (keepEscapes, depth) => {
    let mark = rawQuotes ? '"' : "", text = mark;
    for (at++; at < line.length; ) {
      let character = line.charAt(at);
      if (character === '"')
        return at++, text + mark;
      if (character === "$") {
        let part = dollar(keepEscapes, depth);
        if (part === void 0) return;
        text += part;
        continue;
      }
      at++, character === "\\" && keepEscapes && (text += character), character === "\\" && at < line.length && '"$\\'.includes(line.charAt(at)) ? text += line.charAt(at++) : text += character;
    }
  }, dollar = (keepEscapes, depth) => {
    if (at++, line[at] !== "{") return "$" + name();
    if (at++, at >= line.length || "{}:".includes(line.charAt(at))) return;
    let variable = name(), modifier = line.charAt(at++);
    if (modifier === "}") return `\${${variable}}`;
    if (modifier === "/") {
      line[at] === "/" && at++;
      let pattern = scan("/", !0, depth + 1), replacement = pattern && scan("}", !0, depth + 1);
      return replacement && `\${${variable}/${pattern.text}/${replacement.text}}`;
    }
    let colon = modifier === ":";
    colon && (modifier = line.charAt(at++));
    let strips = modifier === "#" || modifier === "%";
    if (colon ? strips : !strips && !["+", "-", "?"].includes(modifier)) return;
    let word = scan("}", strips || keepEscapes, depth + 1);
    return word && `\${${variable}${colon ? ":" : ""}${modifier}${word.text}}`;
  }, name = () => {
    let start = at;
    if (/[0-9]/.test(line.charAt(at))) for (; /[0-9]/.test(line.charAt(at)); ) at++;
    else if (at < line.length && "@*#?-$!".includes(line.charAt(at))) at++;
    else for (; /[\p{L}\p{Nd}_]/u.test(line.charAt(at)); ) at++;
    return line.slice(start, at);
  };
  return scan("", rawEscapes, 0)?.words;
}

// src/syntax/dockerfile/heredoc.ts
var maxHeredocs = 200;
function heredocMarks(line) {
  if (!line.includes("<<")) return [];
  let candidates = (heredocWords(line, { rawQuotes: !0, rawEscapes: !0 }) ?? []).filter((word) => word.includes("<<"));
  return candidates.length > maxHeredocs ? void 0 : candidates.flatMap((word) => heredocMark(word) ?? []);
}
function heredocMark(word) {
  let at = 0;
  for (; /[0-9]/.test(word.charAt(at)); ) at++;
  if (!word.startsWith("<<", at)) return;
  let chomp = word[at + 2] === "-", rest = word.slice(at + (chomp ? 3 : 2)).trimStart();
  if (rest === "" || rest.includes("<")) return;
  let [name, ...others] = heredocWords(rest, { rawQuotes: !1, rawEscapes: !1 }) ?? [];
  return name === void 0 || others.length > 0 ? void 0 : { name, chomp };
}
function readHeredocs(text, from, marks) {
  let heredocs = [], at = from;
  for (let mark of marks) {
    let start = at, closed = !1;
    for (; at < text.length && !closed; ) {
      let next = nextLine(text, at), content = at;
      if (mark.chomp) for (; text[content] === "	"; ) content++;
      closed = Math.max(lineEnd(text, at, next) - content, 0) === mark.name.length && text.startsWith(mark.name, content), closed && heredocs.push({ ...mark, start, end: at, terminator: content }), at = next;
    }
    if (!closed) return { heredocs, next: at, open: !0 };
  }
  return { heredocs, next: at, open: !1 };
}
function heredocBody(text, { start, end }, chomp) {
  let builder = sourceTextBuilder();
  for (let at = start; at < end; ) {
    let next = nextLine(text, at), content = at;
    if (chomp) for (; content < next && text[content] === "	"; ) content++;
    text.startsWith(`\r
`, next - 2) && next - 2 >= content ? (builder.add(text.slice(content, next - 2), content), builder.add(`
`, next - 1)) : builder.add(text.slice(content, next), content), at = next;
  }
  return builder.build();
}

// src/syntax/dockerfile/json-strings.ts
function jsonStrings(body) {
  if (!body.text.startsWith("[") || !body.text.endsWith("]")) return;
  let values;
  try {
    values = JSON.parse(body.text);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return;
    throw error;
  }
  if (Array.isArray(values))
    return values.every((value) => typeof value == "string") ? scanStrings(body, values) : "not strings";
}
function scanStrings(body, values) {
  let at = 0;
  return values.map((value) => {
    let builder = sourceTextBuilder();
    at = body.text.indexOf('"', at) + 1;
    for (let offset = 0; offset < value.length; ) {
      if (body.text[at] === "\\") {
        let { pieces } = sliceSource(body, at, at + 1);
        builder.add(value.charAt(offset++), pieces[0]?.from ?? 0), at += body.text[at + 1] === "u" ? 6 : 2;
        continue;
      }
      let start = at;
      for (; body.text[at] !== "\\" && body.text[at] !== '"'; ) at++;
      builder.append(sliceSource(body, start, at)), offset += at - start;
    }
    return at++, builder.build();
  });
}

// src/syntax/dockerfile/instruction.ts
var jsonForm = /* @__PURE__ */ new Set(["ADD", "CMD", "COPY", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]), maxFlags = 200;
function readInstruction(line, escape) {
  let first = splitKeyword(line, escape);
  if (first === void 0) return;
  let onbuild = first.keyword === "ONBUILD", { keyword, flags, body } = (onbuild ? splitKeyword(first.body, escape) : void 0) ?? first, { start, end } = wordOf(line), json = jsonForm.has(keyword) ? jsonStrings(body) : void 0, instruction = { keyword, start, end, flags, body, heredocs: [], onbuild };
  return json === "not strings" ? { instruction, error: "the JSON form takes strings only" } : onbuild && (keyword === "ONBUILD" || keyword === "FROM") ? { instruction, error: `${keyword} cannot stand behind ONBUILD` } : { instruction: { ...instruction, ...json && { strings: json } } };
}
function splitArguments(body, limit = Number.POSITIVE_INFINITY) {
  let words = [], { text } = body;
  for (let at = skipSpace(text, 0); at < text.length && words.length < limit; ) {
    let start = at;
    for (; at < text.length && !isBlank(text.charAt(at)); ) at++;
    for (words.push(wordOf(sliceSource(body, start, at))); isBlank(text.charAt(at)); ) at++;
  }
  return words;
}
function splitKeyword(line, escape) {
  let { text } = line, start = skipSpace(text, 0), end = start;
  for (; end < text.length && !isBlank(text.charAt(end)); ) end++;
  if (start === end) return;
  let { flags, next } = readFlags(line, end, escape), from = skipSpace(text, next), body = sliceSource(line, from, Math.max(trimmedEnd(text, from), from));
  return { keyword: text.slice(start, end).toUpperCase(), flags, body };
}
function readFlags(line, from, escape) {
  let { text } = line, flags = [], at = skipSpace(text, from);
  for (; text.startsWith("--", at) && flags.length < maxFlags; ) {
    let { value, next } = readFlagWord(line, at, escape);
    if (at = skipSpace(text, next), value.text === "--") break;
    let equals = value.text.indexOf("=");
    equals === -1 ? flags.push({ name: value.text.slice(2) }) : flags.push({ name: value.text.slice(2, equals), value: sliceSource(value, equals + 1, value.text.length) });
  }
  return { flags, next: at };
}
function readFlagWord(line, from, escape) {
  let { text } = line, word = sourceTextBuilder(), quote = "", at = from, kept = from, drop = (length) => {
    at > kept && word.append(sliceSource(line, kept, at)), kept = at + length;
  };
  for (; at < text.length && (quote !== "" || !isSpace(text.charAt(at))); at++) {
    let character = text.charAt(at);
    character === escape ? (drop(1), at + 1 < text.length && at++) : (quote === "" ? character === '"' || character === "'" : character === quote) && (drop(1), quote = quote === "" ? character : "");
  }
  return drop(0), { value: word.build(), next: at };
}

// src/syntax/dockerfile/logical-line.ts
function readLogicalLine(text, from, escape) {
  let builder = sourceTextBuilder(), at = from, first = !0;
  for (let continued = !0; continued && at < text.length; first = !1) {
    let next = nextLine(text, at), end = lineEnd(text, at, next), content = skipSpace(text, at, end);
    if (first && (content === end || text[content] === "#")) return { next };
    if (content !== end && text[content] !== "#") {
      let start = first ? content : at, cut = continuation(text, start, end, escape);
      builder.add(text.slice(start, cut ?? end), start), continued = cut !== void 0;
    }
    at = next;
  }
  return { source: builder.build(), next: at };
}
function continuation(text, start, end, escape) {
  let at = end;
  for (; at > start && (text[at - 1] === " " || text[at - 1] === "	"); ) at--;
  if (!(at === start || text[at - 1] !== escape))
    return at - 1 > start && text[at - 2] === escape ? void 0 : at - 1;
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
), withHeredocs = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]), maxInstructions = 1e4, maxErrors = 50, maxOpenHeredocs = 16;
function parseDockerfile(text) {
  let { escape, syntax, errors: directiveErrors } = readDirectives(text), errors = [...directiveErrors], instructions = [], openHeredocs = 0;
  for (let at = 0; at < text.length; ) {
    let { source, next } = readLogicalLine(text, at, escape);
    at = next;
    let read = source && readInstruction(source, escape);
    if (source === void 0 || read === void 0) continue;
    let { instruction, error } = read, { keyword, start, end, strings } = instruction;
    if (instructions.length >= maxInstructions || errors.length >= maxErrors) {
      errors.push({
        type: "limit",
        message: "too many instructions or errors, the rest is not read",
        start,
        end: text.length
      });
      break;
    }
    let mistake = keywords.has(keyword) ? error : "unknown instruction";
    mistake !== void 0 && errors.push({ message: mistake, start, end });
    let marks = withHeredocs.has(keyword) && strings === void 0 ? heredocMarks(source.text) : [];
    marks === void 0 && errors.push({ type: "limit", message: "there are too many heredocs to read", start, end });
    let { heredocs, next: afterHeredocs, open } = readHeredocs(text, at, marks ?? []);
    open && errors.push({ message: "a heredoc is not terminated", start, end }), (!open || ++openHeredocs > maxOpenHeredocs) && (at = afterHeredocs), keywords.has(keyword) && instructions.push({ ...instruction, heredocs: open ? [] : heredocs });
  }
  return { text, escape, ...syntax && { syntax }, instructions, errors };
}

// src/syntax/dockerfile/expand.ts
function expand(word, variables, options) {
  let parts = expandTraced(word, variables, options);
  return parts && untraced(parts);
}
function expandTraced(word, variables, { escape, undeclared }) {
  if (word.length > 16384) return;
  let at = 0, seen = 0, scan = (stop, depth) => {
    let parts2 = [], quote = "";
    for (; at < word.length; ) {
      let character = word.charAt(at);
      if (quote === "" && character === stop)
        return at++, parts2;
      if (character === "$" && quote !== "'") {
        let part = dollar(depth);
        if (part === void 0) return;
        for (let one of part) push(parts2, one);
        continue;
      }
      at++, quote === "" && (character === '"' || character === "'") ? quote = character : character === quote ? quote = "" : character === escape && quote !== "'" && escapes(quote) ? push(parts2, word.charAt(at++)) : push(parts2, character);
    }
    return stop === "" && quote === "" ? parts2 : void 0;
  }, escapes = (quote) => quote === "" || at < word.length && ['"', "$", escape].includes(word.charAt(at)), dollar = (depth) => {
    if (at++, ++seen > 200 || depth > 30) return;
    let braced = word[at] === "{";
    braced && at++;
    let name = /^[A-Za-z_]/.test(word.charAt(at)) ? variableName() : "";
    if (!braced) return name === "" ? ["$"] : plain(name);
    if (name === "") return;
    let modifier = word.charAt(at++);
    if (modifier === "}") return plain(name);
    let colon = modifier === ":", operator = colon ? word.charAt(at++) : modifier, alternative = scan("}", depth + 1);
    if (alternative !== void 0)
      return modified(name, operator, colon, alternative);
  }, variableName = () => {
    let start = at;
    for (; /^[A-Za-z0-9_]/.test(word.charAt(at)); ) at++;
    return word.slice(start, at);
  }, plain = (name) => {
    let value = variables.get(name);
    return typeof value == "string" ? [{ variable: name, text: value }] : variables.has(name) || undeclared === "unknown" ? [{ unknown: name }] : [];
  }, modified = (name, operator, colon, alternative) => {
    let value = variables.get(name), unset = value === null || !variables.has(name) || colon && value === "";
    return operator === "-" ? unset ? alternative : plain(name) : operator === "+" && typeof value == "string" ? unset ? [] : alternative : operator === "+" && !variables.has(name) && undeclared === "empty" ? [] : operator === "?" ? plain(name) : [{ unknown: name }];
  }, parts = scan("", 0);
  return (parts?.reduce((sum, part) => sum + knownLength(part), 0) ?? 0) > 16384 ? void 0 : parts;
}
function knownText(parts) {
  if (parts !== void 0)
    return parts.every((part) => typeof part == "string") ? parts.join("") : void 0;
}
function knownLength(part) {
  return typeof part == "string" ? part.length : "text" in part ? part.text.length : 0;
}
function untraced(parts) {
  let merged = [];
  for (let part of parts) push(merged, typeof part == "object" && "text" in part ? part.text : part);
  return merged;
}
function push(parts, part) {
  let last = parts.at(-1);
  typeof last == "string" && typeof part == "string" ? parts[parts.length - 1] = last + part : parts.push(part);
}

// src/syntax/dockerfile/assignments.ts
var maxAssignments = 1e3;
function readAssignments(keyword, body, escape) {
  let words = splitWords(body, escape), [first] = words;
  if (first === void 0 || words.length > maxAssignments) return;
  if (keyword === "ENV" && !first.text.includes("=")) return readOldForm(body);
  let assignments = words.map(({ text, from }) => {
    let equals = text.indexOf("=");
    return equals === -1 ? { name: text } : { name: text.slice(0, equals), value: text.slice(equals + 1), valueFrom: from + equals + 1 };
  });
  return (keyword === "ARG" || assignments.every(({ value }) => value !== void 0)) && assignments.every(({ name }) => name !== "") ? assignments : void 0;
}
function readOldForm(body) {
  let end = 0;
  for (; end < body.length && !isBlank(body.charAt(end)); ) end++;
  let valueFrom = skipSpace(body, end);
  return end === body.length ? void 0 : [{ name: body.slice(0, end), value: body.slice(valueFrom), valueFrom }];
}
function splitWords(body, escape) {
  let words = [];
  for (let at = skipSpace(body, 0); at < body.length && words.length <= maxAssignments; at = skipSpace(body, at)) {
    let start = at, quote = "";
    for (; at < body.length && (quote !== "" || !isSpace(body.charAt(at))); at++) {
      let character = body.charAt(at);
      character === escape && quote !== "'" ? at++ : quote === "" && (character === '"' || character === "'") ? quote = character : character === quote && (quote = "");
    }
    words.push({ text: body.slice(start, at), from: start });
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
].concat(["BUILDPLATFORM", "BUILDOS", "BUILDARCH", "BUILDVARIANT", "BUILDOSVERSION"]), maxDepth2 = 50, maxValues = 1e7;
function* steps({ instructions, escape }) {
  let globals = createScope();
  for (let name of automatic) globals.own.set(name, void 0);
  let finished = /* @__PURE__ */ new Map(), scope = globals, stage, index = 0, room = maxValues;
  for (let instruction of instructions) {
    let { keyword, onbuild, body } = instruction;
    if (keyword === "FROM" && !onbuild) {
      stage = readStage(body, index++, globals, escape);
      let base = knownText(stage.expanded)?.toLowerCase() ?? "";
      scope = createScope(finished.get(base)), finished.set(stage.name ?? String(stage.index), scope);
    }
    let isFrom = keyword === "FROM", assigns = (keyword === "ARG" || keyword === "ENV") && !onbuild ? keyword : void 0, assignments = assigns && readAssignments(assigns, body.text, escape);
    yield {
      instruction,
      ...stage && { stage },
      variables: isFrom ? globals : scope,
      refused: keyword === "FROM" ? stage?.wellFormed === !1 : assigns !== void 0 && assignments === void 0
    };
    let undeclared = stage === void 0 ? "empty" : "unknown", evaluate = ({ name, value, valueFrom = 0 }) => {
      if (value === void 0) return declared(name, scope, globals);
      let parts = room < 0 ? void 0 : expandTraced(value, scope, { escape, undeclared }), text = knownText(parts && untraced(parts));
      return room -= text?.length ?? 0, stage === void 0 && scope.places.set(name, placeOf(value, valueFrom, parts)), text;
    }, placeOf = (value, from, parts) => {
      let [first, ...others] = parts ?? [], passedOn = typeof first == "object" && "text" in first && others.length === 0 ? first.variable : "";
      return globals.places.get(passedOn) ?? rangeOf(body, from, from + value.length);
    }, set = (assignment, value) => {
      scope.own.set(assignment.name, value);
    };
    if (stage === void 0) for (let assignment of assignments ?? []) set(assignment, evaluate(assignment));
    else
      for (let [assignment, value] of (assignments ?? []).map((one) => [one, evaluate(one)]))
        set(assignment, value);
  }
}
function declared(name, scope, globals) {
  return scope.has(name) && scope !== globals ? scope.get(name) : globals.has(name) ? globals.get(name) : null;
}
function readStage(body, index, globals, escape) {
  let words = splitArguments(body, 4), [base, as, name] = words, named = as?.text.toLowerCase() === "as" && name !== void 0, traced = base && expandTraced(base.text, globals, { escape, undeclared: "empty" });
  return {
    index,
    ...named && { name: name.text.toLowerCase() },
    ...base && { base },
    ...traced && { expanded: untraced(traced) },
    given: traced === void 0 ? [] : givenParts(traced, globals.places),
    wellFormed: words.length === 1 || named && words.length === 3
  };
}
function givenParts(parts, places) {
  let found = [], from = 0;
  for (let part of parts) {
    let to = from + knownLength(part), value = typeof part == "object" && "text" in part ? places.get(part.variable) : void 0;
    value !== void 0 && found.push({ from, to, value }), from = to;
  }
  return found;
}
function rangeOf(source, from, to) {
  return sourceRange(sliceSource(source, from, to));
}
function createScope(from) {
  let parent = from !== void 0 && from.depth < maxDepth2 ? from : void 0, own = /* @__PURE__ */ new Map();
  return {
    own,
    places: /* @__PURE__ */ new Map(),
    depth: (parent?.depth ?? 0) + 1,
    has: (name) => own.has(name) || (parent?.has(name) ?? !1),
    get: (name) => own.has(name) ? own.get(name) : parent?.get(name)
  };
}

// src/syntax/dockerfile/run-text.ts
function runText(text, { body, strings, heredocs }) {
  if (strings !== void 0) return { type: "exec", words: strings };
  let [first] = heredocs;
  if (first === void 0) return { type: "shell", source: body };
  if (heredocs.length === 1 && heredocMark(body.text) !== void 0) {
    let source = heredocBody(text, first, first.chomp), interpreter = shebang(source.text);
    return interpreter === void 0 ? { type: "shell", source } : { type: "script", interpreter, source };
  }
  let builder = sourceTextBuilder();
  builder.append(body);
  let { end } = sourceRange(body);
  for (let heredoc of heredocs)
    builder.add(`
`, end), builder.append(heredocBody(text, heredoc, !1)), builder.add(heredoc.name, heredoc.terminator);
  return { type: "shell", source: builder.build() };
}
function shebang(text) {
  if (!text.startsWith("#!")) return;
  let lineFeed = text.indexOf(`
`), program = text.slice(2, Math.min(lineFeed === -1 ? text.length : lineFeed, 1e3)).split(/[ \t]/).filter((word) => word !== "").map((name) => name.slice(name.lastIndexOf("/") + 1));
  return program[0] === "env" ? program.slice(1).find((name) => !name.startsWith("-") && !name.includes("=")) : program[0];
}

// src/extractors/shared/commands/dockerfile-run.ts
var shells = /^(?:ba|da|a|z|k)?sh$/, python = /^(?:python|pypy)[0-9.]*$/, windows = /^(?:cmd|powershell|pwsh)$/i, maxValue = 4096;
function embeddedRun(content, { instruction, variables }, slot, shell) {
  let run = runText(content, instruction);
  if (run.type === "script") {
    let language = languageOf(run.interpreter);
    return language && embed(language, run.source, /* @__PURE__ */ new Map(), slot);
  }
  let source = run.type === "shell" ? run.source : shellWord(run.words);
  if (run.type === "shell" && shell !== void 0 && python.test(shell))
    return embed("python", run.source, /* @__PURE__ */ new Map(), slot);
  if (run.type === "shell" && shell !== void 0 && windows.test(shell)) {
    let { text, ...rest } = embed("shell", run.source, mentioned(run.source.text, variables), slot);
    return { ...rest, text: plainCommands(text) };
  }
  if (source !== void 0) return embed("shell", source, mentioned(source.text, variables), slot);
  if (run.type !== "exec") return;
  let words = run.words.map((word) => ({ text: word.text, map: (offset) => originalOffset(word, offset) }));
  return { language: "shell", ...execForm(words), slot, environment: known2(followedVariables, variables) };
}
function languageOf(interpreter) {
  return python.test(interpreter) ? "python" : shells.test(interpreter) ? "shell" : void 0;
}
function shellWord(words) {
  let program = words[0]?.text ?? "";
  if (!shells.test(program.slice(program.lastIndexOf("/") + 1))) return;
  let flag = words.findIndex(({ text }, index) => index > 0 && /^-[a-zA-Z]*c$/.test(text.slice(0, 20)));
  return flag === -1 ? void 0 : words[flag + 1];
}
function mentioned(text, variables) {
  let names = new Set(followedVariables);
  for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", at + 1)) {
    let start = text[at + 1] === "{" ? at + 2 : at + 1, end = start;
    for (; end - start < 100 && /\w/.test(text.charAt(end)); ) end++;
    end > start && !/[0-9]/.test(text.charAt(start)) && names.add(text.slice(start, end));
  }
  return known2(names, variables);
}
var followed = new Set(followedVariables);
function known2(names, variables) {
  let values = /* @__PURE__ */ new Map();
  for (let name of names) {
    let value = variables.get(name);
    typeof value == "string" && (value.length <= maxValue || followed.has(name)) && values.set(name, value);
  }
  return values;
}
function embed(language, source, environment, slot) {
  return { language, text: source.text, map: (offset) => originalOffset(source, offset), slot, environment };
}

export {
  skipSpace,
  heredocBody,
  jsonStrings,
  splitArguments,
  parseDockerfile,
  expand,
  knownText,
  readAssignments,
  steps,
  embeddedRun
};
