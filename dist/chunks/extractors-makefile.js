import {
  publishedByScript
} from "./shared-ecosystems-oci-pushed-images.js";
import "./shared-unbash.js";
import {
  unreadable
} from "./review.js";
import "./cli.js";

// src/syntax/makefile/lines.ts
var assignment = /^[ \t]*(?:(?:export|override|private) +)*([\w.-]+) *(\+|\?|:{1,3}|!)?= */, conditional = /^[ \t]*(?:ifn?eq|ifn?def)\b/, aside = /^\s*(?:#|$|\$[({](?:error|warning|info)\b)/;
function logicalLines(content) {
  let lines = [];
  for (let at = 0; at < content.length && lines.length <= 2e4; ) {
    let end = at;
    for (; ; ) {
      let lineFeed = content.indexOf(`
`, end);
      end = lineFeed === -1 ? content.length : lineFeed;
      let before = content[end - 1] === "\r" ? end - 2 : end - 1;
      if (end === content.length || before < at || content[before] !== "\\") break;
      end++;
    }
    lines.push({ text: content.slice(at, end), start: at }), at = end + 1;
  }
  return lines;
}
function* withContext(lines) {
  let inRule = !1, sign = "	";
  for (let line of lines) {
    let { text } = line, [, other] = /^[ \t]*\.RECIPEPREFIX *:{0,3}= *(.?)/.exec(text) ?? [];
    other !== void 0 && (sign = other === "" ? "	" : other);
    let recipe = inRule && text.startsWith(sign);
    yield { ...line, recipe }, !(recipe || aside.test(text) || conditional.test(text) || /^[ \t]*(?:else|endif)\b/.test(text)) && (inRule = /^ *(?:override +)?define\b/.test(text) || !assignment.test(text) && text.includes(":"));
  }
}

// src/syntax/makefile/variables.ts
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
  let values = /* @__PURE__ */ new Map(), expand = (text, depth) => {
    let result = "", from = 0;
    for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", from)) {
      let { name, end } = referenceAt(text, at), value = name === "$" ? "$" : name === void 0 ? void 0 : get(name, depth + 1);
      if (value === void 0 || result.length > 16384) return;
      result += text.slice(from, at) + value, from = end;
    }
    return result + text.slice(from);
  }, get = (name, depth) => {
    if (depth > 10) return;
    if (!values.has(name)) return conventional.get(name);
    let value = values.get(name), expanded = value === void 0 ? void 0 : expand(value, depth);
    return expanded === void 0 || expanded.length > 16384 ? void 0 : expanded;
  };
  return {
    set(name, value, operator) {
      if (operator === "?" && values.has(name)) return;
      let before = values.get(name);
      if (operator === "+" && values.has(name)) {
        let both = before === void 0 || value === void 0 ? void 0 : `${before} ${value}`;
        values.set(name, both === void 0 || both.length > 16384 ? void 0 : both);
      } else values.set(name, values.has(name) && before !== value ? void 0 : value);
    },
    reference(text, at) {
      let { name, end } = referenceAt(text, at);
      if (name === "$") return { value: "$", end };
      let unknown = name !== void 0 && /^[a-z_]\w*$/i.test(name) ? `\${${name}}` : "${__}";
      return { value: (name === void 0 ? void 0 : get(name, 0)) ?? unknown, end };
    }
  };
}
function referenceAt(text, at) {
  let open = text.charAt(at + 1);
  if (open !== "(" && open !== "{") return { name: open === "" ? void 0 : open, end: Math.min(at + 2, text.length) };
  let close = open === "(" ? ")" : "}", depth = 0;
  for (let end = at + 1; end < text.length && end - at < 16384; end++)
    if (text[end] === open) depth++;
    else if (text[end] === close && --depth === 0) {
      let name = text.slice(at + 2, end);
      return { name: /^[\w.-]+$/.test(name) ? name : void 0, end: end + 1 };
    }
  return { name: void 0, end: text.length };
}

// src/syntax/makefile/assignments.ts
var conditionalEnd = /^[ \t]*endif\b/;
function readVariables(lines) {
  let variables = createVariables(), depth = 0, inDefinition = !1;
  for (let { text, recipe } of withContext(lines)) {
    if (recipe || (/^ *(?:override +)?define\b/.test(text) && (inDefinition = !0), /^ *endef\b/.test(text) && (inDefinition = !1), inDefinition)) continue;
    conditional.test(text) ? depth++ : conditionalEnd.test(text) && depth--;
    let match = assignment.exec(text);
    if (match === null) continue;
    let value = text.slice(match[0].length).replaceAll(/\\\r?\n[ \t]*/g, " ").replace(/(^|\s)#.*$/s, "").trimEnd();
    variables.set(match[1] ?? "", match[2] === "!" || depth > 0 ? void 0 : value, match[2] ?? "");
  }
  return variables;
}

// src/syntax/makefile/command-lines.ts
var longestTarget = 200, ruleWithCommand = /^[^#=:\t][^#=:]{0,1000}::?[^=;#][^;#]{0,2000};[ \t]*/;
function calledDefinitions(content) {
  let calls = content.matchAll(/^[^\S\n]{0,20}[>@+-]{0,4}\$[({](?:call[ \t]{1,4})?([\w.-]{1,100})[),}]/gm);
  return new Set([...calls].flatMap(([, name]) => name ?? []));
}
function* commandLines(lines, called) {
  let inCalled = !1;
  for (let { text, start, recipe } of withContext(lines)) {
    if (/^ *endef\b/.test(text) && (inCalled = !1), recipe) {
      yield { text: text.slice(1), start: start + 1 };
      continue;
    }
    if (inCalled) {
      yield { text, start };
      continue;
    }
    let [, defined] = /^ *(?:override +)?define +([\w.-]+)/.exec(text) ?? [];
    if (inCalled = defined !== void 0 && called.has(defined), aside.test(text) || conditional.test(text) || /^ *(?:else|endif)\b/.test(text)) continue;
    let run = shellOf(text), targets = run === void 0 ? text.slice(0, longestTarget).split(":", 1)[0]?.trim() ?? "" : "";
    yield { text: void 0, start, rule: targets }, run !== void 0 && (yield { text: text.slice(run.from, run.to), start: start + run.from });
    let rule = ruleWithCommand.exec(text)?.[0].length;
    rule !== void 0 && (yield { text: text.slice(rule), start: start + rule });
  }
}
function shellOf(text) {
  let bang = /^[ \t]*(?:(?:export|override|private) +)*[\w.-]+ *!= */.exec(text)?.[0].length;
  if (bang !== void 0) return { from: bang, to: text.length };
  let call = assignment.test(text) ? text.search(/\$[({]shell[ \t]/) : -1;
  if (call === -1) return;
  let [open, close] = text[call + 1] === "(" ? ["(", ")"] : ["{", "}"], depth = 0;
  for (let at = call + 1; at < text.length; at++)
    if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0) return { from: call + 8, to: at };
}

// src/syntax/makefile/expand.ts
function expandCommand(written, start, variables) {
  let prefix = /^[ \t@+-]*/.exec(written)?.[0].length ?? 0, text = [], offsets = [], sources = [], length = 0, add = (part, at, last) => {
    part !== "" && (offsets.push(length), sources.push({ at, ...last !== void 0 && { last } }), text.push(part), length += part.length);
  }, from = prefix;
  for (let at = written.indexOf("$", from); at !== -1; at = written.indexOf("$", from)) {
    add(written.slice(from, at), start + from);
    let { value, end } = variables.reference(written, at);
    add(value, start + at, start + end - 1), from = end;
  }
  add(written.slice(from), start + from);
  let map = (offset) => {
    let low = 0;
    for (let high = offsets.length - 1; low < high; ) {
      let middle = low + high + 1 >> 1;
      (offsets[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
    }
    let source = sources[low];
    if (source === void 0) return start;
    let inside = offset - (offsets[low] ?? 0);
    return source.last === void 0 ? source.at + inside : inside === 0 || /\s/.test(text[low]?.charAt(inside - 1) ?? "") ? source.at : source.last;
  };
  return { text: text.join(""), map };
}

// src/syntax/makefile/makefile.ts
var maxExpanded = 4e6;
function recipes(content) {
  let lines = logicalLines(content), variables = readVariables(lines), called = calledDefinitions(content), oneShell = lines.some(({ text }) => /^\.ONESHELL[ \t]*:/.test(text)), found = [], room = content.length + maxExpanded, recipe = [], flush = () => {
    if (oneShell && recipe.length > 1) found.push(joined(recipe));
    else for (let one of recipe) found.push(one);
    recipe = [];
  }, target = "";
  for (let { text, start, rule } of commandLines(lines, called)) {
    if (text === void 0) {
      target = rule ?? "", flush();
      continue;
    }
    let command = { ...expandCommand(text, start, variables), target };
    if (room -= command.text.length, room < 0)
      return flush(), { commands: found, beyond: start };
    recipe.push(command);
  }
  return flush(), { commands: found, beyond: lines[2e4]?.start };
}
function joined(parts) {
  let starts = [], length = 0;
  for (let { text } of parts)
    starts.push(length), length += text.length + 1;
  let map = (offset) => {
    let index = Math.max(
      starts.findLastIndex((start) => start <= offset),
      0
    );
    return parts[index]?.map(offset - (starts[index] ?? 0)) ?? 0;
  };
  return { text: parts.map(({ text }) => text).join(`
`), target: parts[0]?.target ?? "", map };
}

// src/extractors/makefile/extractor.ts
var extractor = {
  files: ["**/{Makefile,makefile,GNUmakefile}", "**/{Makefile,makefile}.*", "**/*.{mk,mak,make}"],
  pointsAtRequirements: !0,
  publishes: {
    kinds: ["image", "model", "dataset"],
    names: (content) => publishedByScript(
      recipes(content).commands.map(({ text }) => text).join(`
`)
    )
  },
  extract(input) {
    let { commands, beyond } = recipes(input.content), embedded = commands.map(({ text, target, map }) => ({
      language: "shell",
      text,
      map,
      slot: target
    })), gaps = beyond === void 0 ? [] : [unreadable(input, beyond, beyond, "it has too many lines, or its values are too long, and it was not read from here on", "limit-exceeded")];
    return { components: [], gaps, embedded };
  }
};
export {
  extractor
};
