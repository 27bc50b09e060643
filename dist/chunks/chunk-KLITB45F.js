import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  require_dist
} from "./chunk-OYPKZXZO.js";
import {
  __toESM
} from "./chunk-T7GDJVOD.js";

// src/syntax/yaml/tree.ts
function yamlAt(node, ...keys) {
  let at = node;
  for (const key of keys) at = at?.type === "map" ? at.entries.get(key)?.value : void 0;
  return at;
}
function yamlEntries(node) {
  return node?.type === "map" ? [...node.entries.values()] : [];
}
function yamlItems(node) {
  return node?.type === "list" ? node.items : [];
}
function yamlText(node, ...keys) {
  const found = yamlAt(node, ...keys);
  return found?.type === "scalar" && found.kind !== "null" ? found.text : void 0;
}

// src/syntax/yaml/parse.ts
var import_yaml = __toESM(require_dist(), 1);
var maxDepth = 100;
var maxNodes = 2e6;
var maxErrors = 100;
function parseYaml(text) {
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
      if (depth > maxDepth) stop(`nested deeper than ${maxDepth} levels`, start);
      count(1, start);
      const before = nodes;
      const result = (0, import_yaml.isMap)(node) ? readMap(node, start, end, depth) : (0, import_yaml.isSeq)(node) ? { type: "list", items: node.items.map((item) => read(item, start, depth + 1)), start, end } : scalar((0, import_yaml.isScalar)(node) ? node : void 0, start, end);
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
        count(sizes.get(target) ?? 1, start);
        return target;
      }
      report({ type: "syntax", message: "it is not valid YAML: an alias without an anchor before it", offset: start });
      return { type: "scalar", kind: "null", text: "", style: "plain", start, end: start };
    }
    function readMap(map, start, end, depth) {
      const entries = /* @__PURE__ */ new Map();
      const merged = [];
      for (const pair of map.items) {
        const [from, keyEnd] = rangeOf(pair.key) ?? [start, start];
        const value = read(pair.value, keyEnd, depth + 1);
        const key = (0, import_yaml.isScalar)(pair.key) ? scalar(pair.key, from, keyEnd).text : void 0;
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
      return { type: "map", entries, start, end };
    }
  };
  function count(some, offset) {
    nodes += some;
    if (nodes > maxNodes) stop(`more than ${maxNodes} values`, offset);
  }
  function stop(message, offset) {
    report({ type: "limit", message, offset });
    throw new Limit();
  }
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
  yamlAt,
  yamlEntries,
  yamlItems,
  yamlText,
  parseYaml
};
