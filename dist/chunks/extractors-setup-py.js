import {
  isOperand,
  operands,
  readPython,
  unknown
} from "./shared-lezer-lr.js";
import {
  requirementOf
} from "./shared-extractors-shared-python-requirement.js";
import "./shared-extractors-shared-python-slot.js";
import "./shared-ecosystems-pypi-required-package.js";
import "./shared-extractors-shared-files-evidence.js";
import {
  ecosystem8 as ecosystem,
  isFailure,
  isPackageName,
  syntaxCode,
  unreadable,
  unresolvedConflict,
  withoutConflictMarkers
} from "./review.js";
import "./cli.js";

// src/extractors/setup-py/extractor.ts
import { posix } from "node:path";

// src/extractors/setup-py/computed.ts
var deepest = 20;
function beginningOf(file, { node, scope }, source) {
  return begin(file, node, scope, source, 0)?.text;
}
function begin(file, node, scope, source, depth) {
  if (depth > deepest) return;
  let { constants, open } = file.evaluate(node, scope), [only, ...others] = constants;
  if (only?.value.type === "string")
    return open || others.length > 0 ? { text: "", whole: !1 } : { text: only.value.text, whole: !0 };
  let inner = (child) => child === void 0 ? void 0 : begin(file, child, scope, source, depth + 1), [first, second] = operands(node);
  switch (node.name) {
    case "FormatString":
      return { text: untilField(source.slice(node.from, node.to).replace(/^[a-z]*(?:'''|"""|'|")/i, "")), whole: !1 };
    case "ParenthesizedExpression":
      return inner(first);
    case "ContinuedString":
      return partly(inner(first), inner(second));
    case "BinaryExpression": {
      let operator = source.slice(first?.to, second?.from).trim(), left = inner(first);
      return operator === "+" ? partly(left, inner(second)) : operator === "%" && left !== void 0 ? { text: before(left.text, "%"), whole: !1 } : void 0;
    }
    case "CallExpression": {
      let [text, method] = first?.name === "MemberExpression" ? operands(first) : [];
      if (method === void 0 || source.slice(method.from, method.to) !== "format") return;
      let format = inner(text);
      return format && { text: before(format.text, "{"), whole: !1 };
    }
    default:
      return;
  }
}
function partly(left, right) {
  return left === void 0 ? right && { text: "", whole: !1 } : !left.whole || right === void 0 ? { ...left, whole: !1 } : { text: left.text + right.text, whole: right.whole };
}
function untilField(text) {
  return before(text.replaceAll("{{", "\0"), "{").replaceAll("\0", "{");
}
function before(text, mark) {
  let at = text.indexOf(mark);
  return at === -1 ? text : text.slice(0, at);
}

// src/extractors/setup-py/held.ts
var transparent = /^(?:list|tuple|set|frozenset|sorted|reversed|dict\.fromkeys|(?:collections\.)?OrderedDict|dict)$/, empty = /^(?:list|set|dict|(?:collections\.)?(?:OrderedDict|defaultdict))$/, splitters = /^(?:splitlines|strip|copy)$/;
function heldBy({ node, positional, callee, name, stars, spreads }, path) {
  if (stars.length + spreads.length > 0) return;
  let [first, ...more] = positional;
  if (first === void 0 && empty.test(path)) return [];
  let isComprehension = node.lastChild?.getChild("for") != null;
  if (first !== void 0 && (more.length === 0 || isComprehension) && transparent.test(path)) return [first];
  let base = callee.name === "MemberExpression" && splitters.test(name) ? callee.firstChild : null;
  return base !== null && isOperand(base) ? [base] : void 0;
}

// src/extractors/setup-py/items.ts
function partsOf(item, separator) {
  let parts = item.text?.split(separator ?? /\s+/).filter((part) => part.trim() !== "");
  return parts === void 0 ? [item] : parts.slice(0, 10001).map((text) => ({ ...item, text }));
}

// src/extractors/setup-py/lists.ts
var deepest2 = 20, listLiteral = /^(?:Array|Tuple|Set)Expression$/, comprehension = /^(?:Array|Set)?ComprehensionExpression$/, mostSteps = 2e4;
function listsOf(file, source) {
  let calls = new Map(file.calls.map((call) => [`${call.node.from}:${call.node.to}`, call])), callAt = ({ from, to }) => calls.get(`${from}:${to}`), steps = mostSteps, visitList = (node, scope, depth, found) => {
    if (found.length > 1e4 || steps-- <= 0) return;
    let unknown2 = (part, begins2) => {
      found.push({ text: void 0, from: part.from, to: part.to, ...begins2 !== void 0 && { begins: begins2 } });
    };
    if (depth > deepest2) {
      unknown2(node, void 0);
      return;
    }
    let visit = (part, of = scope) => {
      visitList(part, of, depth + 1, found);
    }, isJoined = node.name === "BinaryExpression" && node.getChild("ArithOp") !== null, begins = isJoined ? beginningOf(file, { node, scope }, source) : void 0, call = node.name === "CallExpression" ? callAt(node) : void 0, held = call && heldBy(call, file.path(call).path);
    if (isJoined && begins === void 0) for (let child of operands(node)) visit(child);
    else if (listLiteral.test(node.name) || node.name === "ParenthesizedExpression") {
      for (let child of operands(node)) visit(child);
      node.name !== "ParenthesizedExpression" && visitAdditions(file.additions().at(node.from), depth, found);
    } else if (comprehension.test(node.name)) {
      let [element] = operands(node);
      element !== void 0 && visit(element), visitAdditions(file.additions().at(node.from), depth, found);
    } else if (call?.name === "split" && call.callee.firstChild !== null) {
      let whole = [];
      visitList(call.callee.firstChild, scope, depth + 1, whole), found.push(...whole.flatMap((item) => partsOf(item, separatorOf(call))));
    } else if (held !== void 0) {
      for (let child of held) visit(child);
      visitAdditions(file.additions().at(node.from), depth, found);
    } else {
      let { constants, open } = file.evaluate(node, scope);
      (open || constants.length === 0) && unknown2(node, begins ?? beginningOf(file, { node, scope }, source)), node.name === "VariableName" && (open || constants.length === 0) && visitAdditions(file.additions().named(source.slice(node.from, node.to)), depth, found);
      for (let { value, from, to } of constants)
        value.type === "string" ? found.push({ text: value.text, from, to }) : value.type === "container" && (listLiteral.test(value.node.name) || comprehension.test(value.node.name)) || value.type === "object" && value.node !== node && value.node.name === "CallExpression" ? visit(value.node, value.scope) : value.type !== "none" && (unknown2(node, void 0), value.type === "object" && visitAdditions(file.additions().at(value.node.from), depth, found));
    }
  }, separatorOf = ({ positional: [separator], scope }) => {
    let [only] = separator === void 0 ? [] : file.evaluate(separator, scope).constants;
    return only?.value.type === "string" && only.value.text !== "" ? only.value.text : void 0;
  }, visitAdditions = (additions, depth, found) => {
    for (let { adds, value, scope, to } of additions) {
      if (adds === "entries") continue;
      let added = [];
      visitList(value, scope, depth + 1, added), found.push(...ownOf(added, value, to));
    }
  }, visitDict = ({ node, scope }, depth, found) => {
    let unknown2 = (part) => {
      found.push({ text: void 0, from: part.from, to: part.to });
    };
    if (found.length > 1e4 || steps-- <= 0) return;
    if (depth > deepest2) {
      unknown2(node);
      return;
    }
    let { constants, open } = file.evaluate(node, scope);
    (open || constants.length === 0) && unknown2(node), node.name === "VariableName" && (open || constants.length === 0) && addEntries(file.additions().named(source.slice(node.from, node.to)), depth, found);
    for (let { value } of constants)
      if (value.type === "container") {
        let { byKey, keys, values, spreads } = file.entries(value), named = value.node.name === "CallExpression" ? [...byKey ?? []] : values.map((each, index) => [keyOf(keys[index], value.scope), each]);
        for (let [key, each] of named) addList(key, { node: each, scope: value.scope }, depth, found);
        for (let spread of spreads) visitDict({ node: spread, scope: value.scope }, depth + 1, found);
        addEntries(file.additions().at(value.node.from), depth, found);
      } else if (value.type === "object") {
        let call = callAt(value.node);
        (call === void 0 || !empty.test(value.path) || call.positional.length > 1) && unknown2(node), addEntries(file.additions().at(value.node.from), depth, found);
      } else value.type !== "none" && unknown2(node);
  }, keyOf = (node, scope) => {
    let [only] = node === void 0 ? [] : file.evaluate(node, scope).constants;
    return only?.value.type === "string" ? only.value.text : "";
  }, addList = (key, { node, scope }, depth, found) => {
    let items = [];
    visitList(node, scope, depth + 1, items);
    for (let item of items) found.push({ ...item, key });
  }, addEntries = (additions, depth, found) => {
    for (let { adds, key, value, scope, to } of additions) {
      let added = [];
      key !== void 0 ? addList(key, { node: value, scope }, depth, added) : adds === "entries" && visitDict({ node: value, scope }, depth + 1, added), found.push(...ownOf(added, value, to));
    }
  }, ownOf = (items, value, to) => {
    let name = source.slice(to.from, Math.min(to.to, to.from + 200));
    return new RegExp(`(?<![\\w.])${name.replace(/[^\w]/g, "\\$&")}(?!\\w)`).test(source.slice(value.from, value.to)) ? items.filter(({ text, from, to: end }) => text !== void 0 && from >= value.from && end <= value.to) : items;
  }, collect = (at, visit) => {
    let found = [];
    visit(found);
    let beyond = found[1e4] ?? (steps <= 0 ? at : void 0);
    return beyond === void 0 ? found : [...found.slice(0, 1e4), { text: void 0, from: beyond.from, to: beyond.to, isCut: !0 }];
  };
  return {
    items: ({ node, scope }) => collect(node, (found) => {
      visitList(node, scope, 0, found);
    }),
    ofDict: (argument) => collect(argument.node, (found) => {
      visitDict(argument, 0, found);
    })
  };
}

// src/extractors/setup-py/extractor.ts
var extractor = {
  files: ["**/setup.py"],
  pointsAtRequirements: !0,
  // No such file of a person is as long.
  maxLength: 5e5,
  mayMatter: (content) => /_requires?\b/.test(content),
  extract,
  publishes: { kinds: ["package"], names: publishedNames }
};
function publishedNames(content) {
  let file = readPython(content);
  return isFailure(file) ? [] : file.calls.flatMap((call) => {
    let argument = /(?:^|\.)setup$/.test(file.path(call).path) ? file.argument(call, "name") : void 0, { constants, open } = argument === void 0 ? unknown : file.evaluate(argument.node, argument.scope), [only, ...others] = constants;
    return open || others.length > 0 || only?.value.type !== "string" || !isPackageName(only.value.text) ? [] : [{ ecosystem: "pypi", name: ecosystem.normalizeName(only.value.text) }];
  });
}
var keywords = /* @__PURE__ */ new Map([
  ["install_requires", "runtime"],
  ["extras_require", "optional"],
  ["setup_requires", "build"],
  ["tests_require", "development"]
]);
function extract(input) {
  let { text, markers } = withoutConflictMarkers(input.content), file = readPython(text);
  if (isFailure(file))
    return { components: [], gaps: [unreadable(input, file.at, file.at + 1, file.reason, syntaxCode(file))] };
  let components = [], gaps = [], [marker] = markers;
  marker !== void 0 && gaps.push(unreadable(input, marker.start, marker.end, unresolvedConflict));
  let [mistake] = file.errors;
  mistake !== void 0 && gaps.push(unreadable(input, mistake.from, mistake.to, "it cannot be parsed as Python"));
  let lists = listsOf(file, text), hasLists = !1;
  for (let call of file.calls)
    if (/(?:^|\.)setup$/.test(file.path(call).path))
      for (let [keyword, scope] of keywords) {
        let argument = file.argument(call, keyword);
        if (argument === void 0) continue;
        hasLists = !0;
        let items = keyword === "extras_require" ? lists.ofDict(argument) : lists.items(argument);
        for (let item of items) {
          let found = readItem(input, item, keyword, scope);
          components.push(...found.components), gaps.push(...found.gaps);
        }
      }
  let beyond = hasLists ? file.additions().beyond?.value : void 0;
  beyond !== void 0 && gaps.push(unreadable(input, beyond.from, beyond.to, "too much is added to its lists, and what is from here on was not read", "limit-exceeded"));
  let texts = gaps.some(({ code }) => code === "unresolved-reference") ? file.strings.map(({ node }) => text.slice(node.from, node.to).replace(/^['"]|['"]$/g, "")).filter((text2) => /^[\w./-]{1,200}$/.test(text2)) : [], wants = texts.filter((text2) => /\.(?:txt|in)$/.test(text2)).map((name) => posix.join(posix.dirname(input.path), name)).filter((path) => !/^(?:\.\.)?\//.test(path)), names = [...new Set(texts.map((text2) => posix.basename(text2)))];
  return { components, gaps, wants: [...new Set(wants)].slice(0, 16), names };
}
function readItem(input, { text, begins = "", from, to, key, isCut }, keyword, scope) {
  let slot = key === void 0 ? keyword : `${keyword}.${key}`;
  if (isCut === !0)
    return { components: [], gaps: [unreadable(input, from, to, "it has too many requirements, and those from here on were not read", "limit-exceeded")] };
  if (text === void 0) {
    let subject = input.content.slice(from, Math.min(to, from + 200)), named = /^\s*([a-z0-9][\w.-]*\s*(?:\[[^[\]]*\]\s*)?(?:[<>=!~]=?|===))[^,;]*$/i.exec(begins)?.[1], gap = { code: "unresolved-reference", subject, reason: `${named === void 0 ? "the requirements are" : "its version is"} only known when the program runs`, location: input.locate(from, to) }, map = (offset) => offset === 0 ? from : to;
    return { components: (named === void 0 ? [] : requirementOf(input, `${named}{\u2026}`, { scope, slot, map }).components).map((one) => ({ ...one, versionUnknown: !0 })), gaps: [gap] };
  }
  let found = text.split(`
`).filter((line) => line.trim() !== "").map((line) => {
    let at = input.content.slice(from, to).indexOf(line);
    return requirementOf(input, line, { scope, slot, map: (offset) => at === -1 ? offset === 0 ? from : to : from + at + offset });
  });
  return {
    components: found.flatMap(({ components }) => components),
    gaps: found.flatMap(({ gaps }) => gaps)
  };
}
export {
  extractor
};
