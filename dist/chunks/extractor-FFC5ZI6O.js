import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  isOperand,
  readPython
} from "./chunk-RTJKVI42.js";
import {
  requirementOf
} from "./chunk-SWYZANZ5.js";
import {
  unreadable
} from "./chunk-2MUDM7JE.js";
import "./chunk-KUNCNRGH.js";
import "./chunk-QS7IH7OM.js";
import "./chunk-6GLDWVWQ.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/setup-py/extractor.ts
import { posix } from "node:path";

// src/extractors/setup-py/lists.ts
var deepest = 20;
var most = 1e4;
function listItems(file, { node, scope }) {
  const found = [];
  const visit = (part, of, depth) => {
    if (found.length >= most) return;
    if (depth > deepest) found.push({ text: void 0, from: part.from, to: part.to });
    else if (/^(?:Array|Tuple|Set)Expression$/.test(part.name) || part.name === "ParenthesizedExpression")
      for (const child of operands(part)) visit(child, of, depth + 1);
    else if (part.name === "BinaryExpression" && part.getChild("ArithOp") !== null)
      for (const child of operands(part)) visit(child, of, depth + 1);
    else {
      const { constants, open } = file.evaluate(part, of);
      if (open || constants.length === 0) found.push({ text: void 0, from: part.from, to: part.to });
      for (const { value, from, to } of constants) {
        if (value.type === "string") found.push({ text: value.text, from, to });
        else if (value.type === "container" && value.node.name !== "CallExpression")
          visit(value.node, value.scope, depth + 1);
        else if (value.type !== "none") found.push({ text: void 0, from: part.from, to: part.to });
      }
    }
  };
  visit(node, scope, 0);
  return found;
}
function dictItems(file, { node, scope }) {
  const unknown = [{ text: void 0, from: node.from, to: node.to }];
  if (node.name !== "DictionaryExpression") {
    const { constants, open } = file.evaluate(node, scope);
    const dicts = constants.flatMap(
      ({ value }) => value.type === "container" && value.node.name === "DictionaryExpression" ? dictItems(file, { node: value.node, scope: value.scope }) : unknown
    );
    return open || constants.length === 0 ? [...dicts, ...unknown] : dicts;
  }
  const found = [];
  let key;
  for (let child = node.firstChild; child !== null && found.length < most; child = child.nextSibling) {
    if (child.name === "**") found.push({ text: void 0, from: child.from, to: node.to });
    else if (!isOperand(child)) {
      if (child.name === ",") key = void 0;
    } else if (key === void 0) key = child;
    else {
      const name = file.evaluate(key, scope).constants.map(({ value }) => value.type === "string" ? value.text : "")[0];
      for (const item of listItems(file, { node: child, scope })) found.push({ ...item, key: name ?? "" });
    }
  }
  return found;
}
function operands(node) {
  const found = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) if (isOperand(child)) found.push(child);
  return found;
}

// src/extractors/setup-py/extractor.ts
var extractor = {
  files: ["**/setup.py"],
  mayMatter: (content) => /_requires?\b/.test(content),
  extract
};
var keywords = /* @__PURE__ */ new Map([
  ["install_requires", "runtime"],
  ["extras_require", "optional"],
  ["setup_requires", "build"],
  ["tests_require", "development"]
]);
var conflict = /^(?:<<<<<<<|\|\|\|\|\|\|\||=======|>>>>>>>)(?= |\r?$).*$/m;
function extract(input) {
  const marker = conflict.exec(input.content);
  const content = input.content.replace(new RegExp(conflict, "gm"), (line) => " ".repeat(line.length));
  const file = readPython(content);
  if ("reason" in file) return { components: [], gaps: [unreadable(input, file.at, file.at + 1, file.reason)] };
  const components = [];
  const gaps = [];
  if (marker !== null) {
    const end = marker.index + marker[0].length;
    gaps.push(unreadable(input, marker.index, end, "there is the marker of a merge conflict"));
  }
  const [mistake] = file.errors;
  if (mistake !== void 0)
    gaps.push(unreadable(input, mistake.from, mistake.to, "it is not Python that could be parsed"));
  for (const call of file.calls) {
    if (!/(?:^|\.)setup$/.test(file.path(call).path)) continue;
    for (const [keyword, scope] of keywords) {
      const argument = file.argument(call, keyword);
      if (argument === void 0) continue;
      const items = keyword === "extras_require" ? dictItems(file, argument) : listItems(file, argument);
      for (const item of items) {
        const found = readItem(input, item, keyword, scope);
        components.push(...found.components);
        gaps.push(...found.gaps);
      }
    }
  }
  const isOpen = gaps.some(({ code }) => code === "unresolved");
  const names = isOpen ? file.strings.map(({ node }) => content.slice(node.from, node.to).replace(/^['"]|['"]$/g, "")).filter((text) => /^[\w./-]{1,200}\.(?:txt|in)$/.test(text)) : [];
  const wants = names.map((name) => posix.join(posix.dirname(input.path), name)).filter((path) => !/^(?:\.\.)?\//.test(path));
  return { components, gaps, wants: [...new Set(wants)].slice(0, 16) };
}
function readItem(input, { text, from, to, key }, keyword, scope) {
  if (text === void 0) {
    const subject = input.content.slice(from, Math.min(to, from + 200));
    const reason = "the requirements are only known when the program runs";
    return { components: [], gaps: [{ code: "unresolved", subject, reason, location: input.locate(from, to) }] };
  }
  const found = text.split("\n").filter((line) => line.trim() !== "").map((line) => {
    const written = input.content.slice(from, to);
    const at = written.indexOf(line);
    const map = (offset) => at === -1 ? offset === 0 ? from : to : from + at + offset;
    return requirementOf(input, line, { scope, slot: key === void 0 ? keyword : `${keyword}.${key}`, map });
  });
  return {
    components: found.flatMap(({ components }) => components),
    gaps: found.flatMap(({ gaps }) => gaps)
  };
}
export {
  extractor
};
