import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  ecosystems
} from "./chunk-3RAW2ZZQ.js";
import {
  gapCodes
} from "./chunk-XPSI3RD7.js";
import {
  identity,
  require_dist
} from "./chunk-LN3R2U2W.js";
import {
  code,
  join,
  say,
  strong
} from "./chunk-3Q5LPQRZ.js";
import {
  policyPath,
  ruleUrl
} from "./chunk-DLQCHGIG.js";
import {
  array,
  description,
  literal,
  maxLength,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  union
} from "./chunk-TSLU3ETL.js";
import {
  __toESM
} from "./chunk-T7GDJVOD.js";

// src/policy/date.ts
var day = 864e5;
function isDate(text2) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text2);
  if (match === null) return false;
  const time = Date.parse(`${text2}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text2);
}
function endOfDay(date) {
  return Date.parse(`${date}T00:00:00Z`) + day;
}
var units = { h: day / 24, d: day, w: 7 * day };
function parseDuration(text2) {
  const match = /^([1-9]\d{0,3})([hdw])$/.exec(text2);
  return match === null ? void 0 : Number(match[1]) * (units[match[2] ?? ""] ?? Number.NaN);
}

// node_modules/fastest-levenshtein/esm/mod.js
var peq = new Uint32Array(65536);
var myers_32 = (a, b) => {
  const n = a.length;
  const m = b.length;
  const lst = 1 << n - 1;
  let pv = -1;
  let mv = 0;
  let sc = n;
  let i = n;
  while (i--) {
    peq[a.charCodeAt(i)] |= 1 << i;
  }
  for (i = 0; i < m; i++) {
    let eq = peq[b.charCodeAt(i)];
    const xv = eq | mv;
    eq |= (eq & pv) + pv ^ pv;
    mv |= ~(eq | pv);
    pv &= eq;
    if (mv & lst) {
      sc++;
    }
    if (pv & lst) {
      sc--;
    }
    mv = mv << 1 | 1;
    pv = pv << 1 | ~(xv | mv);
    mv &= xv;
  }
  i = n;
  while (i--) {
    peq[a.charCodeAt(i)] = 0;
  }
  return sc;
};
var myers_x = (b, a) => {
  const n = a.length;
  const m = b.length;
  const mhc = [];
  const phc = [];
  const hsize = Math.ceil(n / 32);
  const vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
    phc[i] = -1;
    mhc[i] = 0;
  }
  let j = 0;
  for (; j < vsize - 1; j++) {
    let mv2 = 0;
    let pv2 = -1;
    const start3 = j * 32;
    const vlen2 = Math.min(32, m) + start3;
    for (let k = start3; k < vlen2; k++) {
      peq[b.charCodeAt(k)] |= 1 << k;
    }
    for (let i = 0; i < n; i++) {
      const eq = peq[a.charCodeAt(i)];
      const pb = phc[i / 32 | 0] >>> i & 1;
      const mb = mhc[i / 32 | 0] >>> i & 1;
      const xv = eq | mv2;
      const xh = ((eq | mb) & pv2) + pv2 ^ pv2 | eq | mb;
      let ph = mv2 | ~(xh | pv2);
      let mh = pv2 & xh;
      if (ph >>> 31 ^ pb) {
        phc[i / 32 | 0] ^= 1 << i;
      }
      if (mh >>> 31 ^ mb) {
        mhc[i / 32 | 0] ^= 1 << i;
      }
      ph = ph << 1 | pb;
      mh = mh << 1 | mb;
      pv2 = mh | ~(xv | ph);
      mv2 = ph & xv;
    }
    for (let k = start3; k < vlen2; k++) {
      peq[b.charCodeAt(k)] = 0;
    }
  }
  let mv = 0;
  let pv = -1;
  const start2 = j * 32;
  const vlen = Math.min(32, m - start2) + start2;
  for (let k = start2; k < vlen; k++) {
    peq[b.charCodeAt(k)] |= 1 << k;
  }
  let score = m;
  for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)];
    const pb = phc[i / 32 | 0] >>> i & 1;
    const mb = mhc[i / 32 | 0] >>> i & 1;
    const xv = eq | mv;
    const xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv);
    let mh = pv & xh;
    score += ph >>> m - 1 & 1;
    score -= mh >>> m - 1 & 1;
    if (ph >>> 31 ^ pb) {
      phc[i / 32 | 0] ^= 1 << i;
    }
    if (mh >>> 31 ^ mb) {
      mhc[i / 32 | 0] ^= 1 << i;
    }
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
  }
  for (let k = start2; k < vlen; k++) {
    peq[b.charCodeAt(k)] = 0;
  }
  return score;
};
var distance = (a, b) => {
  if (a.length < b.length) {
    const tmp = b;
    b = a;
    a = tmp;
  }
  if (b.length === 0) {
    return a.length;
  }
  if (a.length <= 32) {
    return myers_32(a, b);
  }
  return myers_x(a, b);
};

// src/policy/problem.ts
var maxProblems = 100;
function problemsOf(complaints, path, side) {
  const said = /* @__PURE__ */ new Map();
  for (const each of complaints) {
    const key = `${each.span.startLine}:${each.span.startColumn} ${each.message}`;
    if (!said.has(key)) said.set(key, each);
  }
  const sorted = [...said.values()].toSorted(
    ({ span: one }, { span: other }) => one.startLine - other.startLine || one.startColumn - other.startColumn
  ).map(({ span, ...rest }) => ({
    ...rest,
    line: span.startLine,
    column: span.startColumn,
    location: { path, side, ...span }
  }));
  const shown = sorted.slice(0, maxProblems);
  const [next] = sorted.slice(maxProblems);
  if (next === void 0) return shown;
  const { line, column, location } = next;
  return [
    ...shown,
    { message: `and ${sorted.length - maxProblems} more problems from here on`, line, column, location }
  ];
}
function formatProblem(path, { line, column, message: message3, nearest }) {
  const hint = nearest === void 0 ? "" : `; did you mean ${JSON.stringify(nearest)}?`;
  return `${path}:${line}:${column}: ${message3}${hint}`;
}
function quote(text2) {
  return JSON.stringify(text2.length > 80 ? `${text2.slice(0, 80)}\u2026` : text2);
}
function unknownWord(word, known) {
  if (word.length > 80) return { key: `${word.slice(0, 80)}\u2026` };
  const allowed = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const [best] = known.map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) })).filter(({ far }) => far <= allowed).toSorted((one, other) => one.far - other.far);
  return { key: word, ...best === void 0 ? {} : { nearest: best.candidate } };
}
function refused({ problem, unknown }, span) {
  return { message: problem, span, ...unknown === void 0 ? {} : unknownWord(unknown.word, unknown.known) };
}

// src/policy/document.ts
var import_yaml = __toESM(require_dist(), 1);

// src/core/location.ts
function lineIndex(text2) {
  const starts = [0];
  for (let at2 = text2.indexOf("\n"); at2 !== -1; at2 = text2.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  const position = (offset) => {
    const bounded = Math.min(Math.max(offset, 0), text2.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return [low + 1, bounded - (starts[low] ?? 0) + 1];
  };
  return (start2, end) => {
    const [startLine, startColumn] = position(start2);
    const [endLine, endColumn] = position(Math.max(start2, end));
    return { startLine, startColumn, endLine, endColumn };
  };
}

// src/policy/document.ts
var maxBytes = 256 * 1024;
var maxDepth = 32;
var maxNodes = 5e4;
var start = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
function readDocument(text2) {
  if (Buffer.byteLength(text2) > maxBytes)
    return { complaints: [{ message: "a policy has at most 256 KiB", span: start }] };
  const content = text2.startsWith("\uFEFF") ? text2.slice(1) : text2;
  const document = (0, import_yaml.parseDocument)(content, {
    schema: "core",
    merge: false,
    uniqueKeys: false,
    prettyErrors: false
  });
  const spanOf = lineIndex(content);
  const complaints = [...document.errors, ...document.warnings].map(({ code: code2, message: message3, pos }) => {
    const span = spanOf(pos[0], pos[1]);
    if (code2 === "RESOURCE_EXHAUSTION") return { message: "the policy is nested too deeply", span };
    if (code2 === "MULTIPLE_DOCS")
      return { message: "a policy is one YAML document, and here a second one begins", span };
    return { message: message3, span };
  });
  if (complaints.length > 0) return { complaints };
  const root = document.contents === null ? void 0 : readTree(document.contents, spanOf, complaints);
  return complaints.length > 0 ? { complaints } : { root };
}
function readTree(contents, spanOf, complaints) {
  const anchors = /* @__PURE__ */ new Map();
  let nodes = 0;
  let stopped = false;
  function stop(message3, span) {
    if (!stopped) complaints.push({ message: message3, span });
    stopped = true;
  }
  function read2(node, fallback, depth) {
    const range = node?.range;
    const span = range ? spanOf(range[0], range[1]) : fallback;
    if ((0, import_yaml.isAlias)(node)) return expand(node.source, span);
    if (++nodes > maxNodes) {
      stop(`a policy has at most ${maxNodes} values`, span);
      return void 0;
    }
    if (depth > maxDepth) {
      stop("the policy is nested too deeply", span);
      return void 0;
    }
    const result = (0, import_yaml.isMap)(node) ? readMap(node, span, depth) : (0, import_yaml.isSeq)(node) ? readList(node.items, span, depth) : readScalar(node, span);
    const anchor = node?.anchor;
    if (result !== void 0 && anchor !== void 0) anchors.set(anchor, result);
    return result;
  }
  function expand(name, span) {
    const target = anchors.get(name);
    if (target === void 0) {
      stop(`the alias ${quote(`*${name}`)} has no anchor before it, or is inside of it`, span);
      return void 0;
    }
    if (nodes + target.size > maxNodes) {
      stop(`the aliases make more than ${maxNodes} values of the policy`, span);
      return void 0;
    }
    nodes += target.size;
    return target;
  }
  function readMap(map, span, depth) {
    const entries = /* @__PURE__ */ new Map();
    const value = /* @__PURE__ */ Object.create(null);
    let size = 1;
    for (const pair of map.items) {
      const range = pair.key?.range;
      const key = range ? spanOf(range[0], range[1]) : span;
      if (!(0, import_yaml.isScalar)(pair.key)) {
        complaints.push({ message: "a key must be plain text", span: key });
        continue;
      }
      const name = typeof pair.key.value === "string" ? pair.key.value : pair.key.source ?? "";
      const node = read2(pair.value, key, depth + 1);
      if (node === void 0) {
        if (stopped) return void 0;
        continue;
      }
      if (entries.has(name)) {
        complaints.push({ message: `the key ${quote(name)} stands here a second time`, span: key, key: name });
        continue;
      }
      entries.set(name, { key, node });
      value[name] = node.value;
      size += node.size;
    }
    return { value, span, entries, size };
  }
  function readList(items, span, depth) {
    const nodesOf = [];
    for (const item of items) {
      const node = read2(item, span, depth + 1);
      if (node === void 0) return void 0;
      nodesOf.push(node);
    }
    const size = nodesOf.reduce((sum, node) => sum + node.size, 1);
    return { value: nodesOf.map(({ value }) => value), span, items: nodesOf, size };
  }
  function readScalar(node, span) {
    const value = (0, import_yaml.isScalar)(node) ? node.value : null;
    const source = (0, import_yaml.isScalar)(node) && typeof value !== "string" ? node.source : void 0;
    return { value, span, size: 1, ...source === void 0 ? {} : { source } };
  }
  return read2(contents, start, 0);
}

// src/policy/explain.ts
function placeName(path) {
  const name = path.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("");
  return name === "" ? "the policy" : name.replace(/^\./, "");
}
function unknownKeys(schema, root) {
  const found = [];
  const visit2 = (shape, node, path) => {
    const inner = shape.wrapped ?? shape;
    const entries = entriesOf(inner);
    if (entries !== void 0 && node.items !== void 0) found.push(noMapping(node, path));
    for (const [key, entry] of entries === void 0 ? [] : node.entries ?? []) {
      const next = Object.hasOwn(entries ?? {}, key) ? entries?.[key] : void 0;
      if (next === void 0) found.push(unknownKey(key, entry, Object.keys(entries ?? {}), path));
      else visit2(next, entry.node, [...path, key]);
    }
    for (const [index, each] of (inner.item === void 0 ? [] : node.items ?? []).entries()) {
      if (inner.item !== void 0) visit2(inner.item, each, [...path, index]);
    }
  };
  visit2(schema, root, []);
  return found;
}
function entriesOf(shape) {
  if (shape.type !== "union") return shape.entries;
  const options2 = shape.options?.map((option) => option) ?? [];
  return options2.some(({ type }) => type === "array") ? void 0 : options2.find(({ entries }) => entries)?.entries;
}
function noMapping({ span }, path) {
  return { message: `${placeName(path)} must be a mapping of keys to values`, span };
}
function unknownKey(key, entry, known, path) {
  const where = path.length === 0 ? "" : ` in ${placeName(path)}`;
  return { message: `unknown key ${quote(key)}${where}`, span: entry.key, ...unknownWord(key, known) };
}
function misfits(schema, root) {
  const { issues = [] } = safeParse(schema, root.value);
  return issues.flatMap((issue) => explainIssue(issue, root, []));
}
function explainIssue(issue, root, before) {
  const path = [...before, ...(issue.path ?? []).map(({ key: key2 }) => key2)];
  const { node, key, depth } = at(root, path);
  const where = path.slice(0, depth);
  if (issue.type === "union" && issue.issues !== void 0) return explainUnion(issue, issue.issues, root, path);
  if (issue.kind === "schema" && issue.path?.at(-1)?.origin === "key") {
    const name = String(path.at(-1));
    if (issue.expected === "never") {
      const entry = at(root, path.slice(0, -1)).node.entries?.get(name);
      return [entry === void 0 ? noMapping(node, where) : unknownKey(name, entry, [], path.slice(0, -1))];
    }
    return [{ message: `${placeName(path.slice(0, -1))} needs the key ${quote(name)}`, span: node.span, key: name }];
  }
  return [complain(issue, { node, key }, placeName(where))];
}
function explainUnion({ expected }, issues, root, path) {
  const { node } = at(root, path);
  if (node.items !== void 0 && issues.some(({ expected: wanted }) => wanted === "never"))
    return [noMapping(node, path)];
  const inside = node.entries !== void 0 || node.items !== void 0;
  const meant = issues.filter(({ type, path: below }) => inside ? below !== void 0 : type === "picklist");
  return meant.length > 0 ? meant.flatMap((issue) => explainIssue(issue, root, path)) : [{ message: `${placeName(path)} must be ${expected ?? "something else"}`, span: node.span }];
}
function complain(issue, { node, key }, name) {
  const { value, span, source } = node;
  if (value === null)
    return { message: `${name} has no value`, span: source === void 0 || source === "" ? key : span };
  if (issue.type === "picklist") {
    const known = optionsOf(issue.expected);
    const list = known.length > 8 ? "a name that is known" : `one of ${known.join(", ")}`;
    if (typeof value !== "string") return { message: `${name} must be ${list}`, span };
    return { message: `${name} is ${quote(value)}, not ${list}`, span, ...unknownWord(value, known) };
  }
  if (issue.type === "string" && source !== void 0) {
    return { message: `${name} must be text: put it in quotes, ${quote(source)}`, span };
  }
  if (issue.kind === "schema") return { message: `${name} must be ${article(issue)}`, span };
  return { message: `${name} ${issue.message}`, span };
}
function article({ type, expected }) {
  switch (type) {
    case "strict_object":
      return "a mapping of keys to values";
    case "array":
      return "a list";
    case "string":
      return "text";
    default:
      return expected ?? type;
  }
}
function optionsOf(expected) {
  return [...(expected ?? "").matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? "");
}
function at(root, path) {
  let node = root;
  let key = root.span;
  for (const [depth, step] of path.entries()) {
    const entry = typeof step === "string" ? node.entries?.get(step) : void 0;
    const next = entry?.node ?? (typeof step === "number" ? node.items?.[step] : void 0);
    if (next === void 0) return { node, key, depth };
    key = entry?.key ?? next.span;
    node = next;
  }
  return { node, key, depth: path.length };
}

// src/policy/glob.ts
function globParts(text2, wildcards = "*") {
  const parts = [];
  let at2 = 0;
  while (at2 < text2.length) {
    const start2 = at2;
    if (text2[at2] === "*") {
      while (text2[at2] === "*") at2++;
      parts.push({ type: at2 - start2 === 1 ? "star" : "globstar" });
    } else if (wildcards === "*?" && text2[at2] === "?") {
      at2++;
      parts.push({ type: "any" });
    } else {
      while (at2 < text2.length && text2[at2] !== "*" && !(wildcards === "*?" && text2[at2] === "?")) at2++;
      parts.push({ type: "literal", text: text2.slice(start2, at2) });
    }
  }
  return parts;
}
var slash = 47;
function compileGlob(parts) {
  const [first] = parts;
  if (parts.length === 1 && first?.type === "literal") return (text2) => text2 === first.text;
  const prefix = first?.type === "literal" ? first.text : "";
  const steps = stepsOf(parts);
  return (text2) => {
    if (!text2.startsWith(prefix)) return false;
    let states = reached(steps, [prefix.length]);
    for (let at2 = prefix.length; at2 < text2.length && states.size > 0; at2++) {
      states = advance(steps, states, text2.charCodeAt(at2));
    }
    return states.has(steps.length);
  };
}
function stepsOf(parts) {
  const steps = [];
  for (const part of parts) {
    const units2 = part.type === "literal" ? Array.from({ length: part.text.length }, (_, at2) => part.text.charCodeAt(at2)) : [];
    const before = steps.at(-2);
    if (units2[0] === slash && steps.at(-1) === "globstar" && (steps.length === 1 || before === slash || before === "folder")) {
      steps.splice(-1, 1, "folders", "folder", ...units2.slice(1));
    } else {
      steps.push(...part.type === "literal" ? units2 : [part.type]);
    }
  }
  return steps;
}
function advance(steps, states, unit) {
  const next = [];
  for (const state of states) {
    const step = steps[state];
    if (step === "globstar" || step === "star" && unit !== slash) next.push(state);
    else if (step === "folders") next.push(unit === slash ? state : state + 1);
    else if (step === "folder") next.push(unit === slash ? state - 1 : state);
    else if (step === unit || step === "any" && unit !== slash) next.push(state + 1);
  }
  return reached(steps, next);
}
function reached(steps, from) {
  const states = /* @__PURE__ */ new Set();
  for (let state = from.pop(); state !== void 0; state = from.pop()) {
    if (states.has(state)) continue;
    states.add(state);
    const step = steps[state];
    if (step === "star" || step === "globstar") from.push(state + 1);
    if (step === "folders") from.push(state + 2);
  }
  return states;
}

// src/policy/paths.ts
var maxLength2 = 512;
function parsePathGlob(text2) {
  if (text2 === "") return "the glob is empty";
  if (text2.length > maxLength2) return `a glob has at most ${maxLength2} characters`;
  const other = /[\\[\]{}()]|^!/.exec(text2);
  if (other !== null)
    return `"${other[0]}" is no part of the grammar (?, * and ** are); for the character itself write ?`;
  if (text2.startsWith("/")) return 'paths are written from the root of the repository, without a "/" before them';
  if (text2.endsWith("/")) return `a folder is written ${JSON.stringify(`${text2}**`)}`;
  if (text2.split("/").some((segment) => ["", ".", ".."].includes(segment)))
    return 'paths have no empty, "." or ".." segments';
  return compileGlob(globParts(text2, "*?"));
}

// src/policy/image-name.ts
var hub = "docker.io";
var hubAliases = /* @__PURE__ */ new Set([hub, "index.docker.io", "registry-1.docker.io"]);
function parseImageName(text2) {
  const invalid = /[^A-Za-z0-9._:/@*-]/.exec(text2);
  if (invalid !== null) return { problem: `an image has no ${JSON.stringify(invalid[0])} in its name` };
  const at2 = text2.indexOf("@");
  const digest = at2 === -1 ? void 0 : text2.slice(at2 + 1).toLowerCase();
  const rest = at2 === -1 ? text2 : text2.slice(0, at2);
  const colon = rest.indexOf(":", rest.lastIndexOf("/") + 1);
  const tag = colon === -1 ? void 0 : rest.slice(colon + 1);
  const name = colon === -1 ? rest : rest.slice(0, colon);
  if (digest !== void 0 && !isDigest(digest)) {
    return { problem: "a digest is written sha256: and 64 hexadecimal digits, or *" };
  }
  if (tag !== void 0 && !/^[\w.*-]{1,128}$/.test(tag)) return { problem: "the tag is none that an image can have" };
  const segments = name.split("/");
  if (segments.includes("")) return { problem: "the image has an empty segment" };
  if (segments.length === 1 && name.includes(".")) {
    return { problem: `"${name}" is a registry; for all of its images write ${name}/**` };
  }
  return {
    kind: "image",
    world: "image",
    name: globParts(qualified(segments)),
    ...tag === void 0 ? {} : { version: tag },
    ...digest === void 0 ? {} : { digest }
  };
}
function isDigest(text2) {
  return /^(?:\*|sha256:(?:\*|[0-9a-f]{64})|sha512:(?:\*|[0-9a-f]{128}))$/i.test(text2);
}
function imageName({ registry, repository }) {
  return qualified([registry, ...repository.split("/")]);
}
function qualified(segments) {
  const [first = "", ...others] = segments.map((segment) => segment.toLowerCase());
  const host = first === "localhost" || /[.:]/.test(first);
  if (first === "**" || host && !hubAliases.has(first)) return [first, ...others].join("/");
  const path = host ? others : [first, ...others];
  return [hub, ...path[0] === "library" && path.length > 1 ? path.slice(1) : path].join("/");
}

// src/policy/package-url.ts
var hubTypes = ["huggingface", "github"];
function knownTypes() {
  return [...[...ecosystems.values()].map(({ purlType }) => purlType), ...hubTypes];
}
function parsePackageUrl(text2) {
  const body = text2.slice("pkg:".length).replace(/^\/+/, "");
  const slash2 = body.indexOf("/");
  const type = body.slice(0, Math.max(slash2, 0)).toLowerCase();
  if (slash2 === -1) return { problem: "a package URL is written pkg:type/name" };
  const known = knownTypes();
  if (!known.includes(type)) {
    const problem = `no components of the package URL type "${type}" are reviewed (${known.join(", ")} are)`;
    return { problem, unknown: { word: type, known } };
  }
  const [path, version] = splitVersion(body.slice(slash2 + 1));
  if (/[?#]/.test(path)) return { problem: "qualifiers and subpaths of package URLs are no part of the grammar" };
  if (path.split("/").includes("")) return { problem: "the package URL has an empty segment" };
  const decoded = version === void 0 ? void 0 : decode(version);
  if (version !== void 0 && (decoded === void 0 || decoded === ""))
    return { problem: 'nothing to read stands after the "@"' };
  const named2 = nameOf(type, path);
  return "problem" in named2 || decoded === void 0 ? named2 : { ...named2, version: decoded };
}
function splitVersion(rest) {
  for (let at2 = rest.indexOf("@"); at2 !== -1; at2 = rest.indexOf("@", at2 + 1)) {
    if (at2 > 0 && rest[at2 - 1] !== "/") return [rest.slice(0, at2), rest.slice(at2 + 1)];
  }
  return [rest, void 0];
}
function nameOf(type, path) {
  const ecosystem = [...ecosystems].find(([, { purlType }]) => purlType === type);
  if (ecosystem !== void 0) {
    const [world, names] = ecosystem;
    return named({ kind: "package", world }, path, (name) => names.normalizeName(name).toLowerCase());
  }
  const datasets = /^datasets\//i;
  const dataset = type === "huggingface" && datasets.test(path);
  const lower2 = (name) => name.toLowerCase();
  return named({ kind: dataset ? "dataset" : "model", world: type }, dataset ? path.replace(datasets, "") : path, lower2);
}
function named(what, path, normalize) {
  const name = [];
  for (const part of globParts(path)) {
    const text2 = part.type === "literal" ? decode(part.text) : "";
    if (text2 === void 0) return { problem: "the percent-encoding of the package URL is broken" };
    if (/[\s\p{Cc}\\]/u.test(text2)) return { problem: "spaces and backslashes are in no name" };
    name.push(part.type === "literal" ? { type: "literal", text: normalize(text2) } : part);
  }
  const [first] = name;
  if (name.some((part) => part.type === "literal" && part.text.includes("@", part === first ? 1 : 0))) {
    return { problem: 'an "@" stands before a version, or begins the scope of an npm name' };
  }
  return { ...what, name };
}
function decode(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return void 0;
  }
}

// src/policy/package-versions.ts
function versionSet(ecosystem, text2) {
  const exact = isVersion(ecosystem, text2);
  const intervals = ecosystem.admitted(exact ? `==${text2}` : text2) ?? (exact ? [point(text2)] : void 0);
  return intervals === void 0 ? void 0 : setOf(ecosystem, intervals);
}
function exactVersion(ecosystem, text2) {
  if (isVersion(ecosystem, text2)) return setOf(ecosystem, [point(text2)]);
  if (/[<>=~^*|,\s]/.test(text2)) return void 0;
  const same = ({ version, resolved }) => (resolved?.version ?? version) === text2;
  return { holds: same, meets: same };
}
function setOf(ecosystem, intervals) {
  return {
    holds(component) {
      const possible = possibleVersions(ecosystem, component);
      return possible?.every((one) => intervals.some((whole) => within(ecosystem, one, whole))) === true && possible.length > 0;
    },
    meets(component) {
      const possible = possibleVersions(ecosystem, component);
      return possible === void 0 || possible.some((one) => intervals.some((other) => overlaps(ecosystem, one, other)));
    }
  };
}
function possibleVersions(ecosystem, component) {
  const version = component.resolved?.version ?? component.version;
  if (version !== void 0) return isVersion(ecosystem, version) ? [point(version)] : void 0;
  const { specifier } = component;
  return specifier === void 0 || specifier.trim() === "" ? [{}] : ecosystem.admitted(specifier);
}
function isVersion(ecosystem, text2) {
  return ecosystem.compare(text2, text2) !== void 0;
}
function point(version) {
  return { from: { version, inclusive: true }, to: { version, inclusive: true } };
}
function within(ecosystem, part, whole) {
  return startsBefore(ecosystem, whole.from, part.from) && endsAfter(ecosystem, whole.to, part.to);
}
function startsBefore(ecosystem, whole, part) {
  if (whole === void 0) return true;
  const order2 = part && ecosystem.compare(whole.version, part.version);
  if (part === void 0 || order2 === void 0) return false;
  return order2 < 0 || order2 === 0 && (whole.inclusive || !part.inclusive);
}
function endsAfter(ecosystem, whole, part) {
  if (whole === void 0) return true;
  const order2 = part && ecosystem.compare(whole.version, part.version);
  if (part === void 0 || order2 === void 0) return false;
  return order2 > 0 || order2 === 0 && (whole.inclusive || !part.inclusive);
}
function overlaps(ecosystem, one, other) {
  return reaches(ecosystem, one.from, other.to) && reaches(ecosystem, other.from, one.to);
}
function reaches(ecosystem, from, to) {
  if (from === void 0 || to === void 0) return true;
  const order2 = ecosystem.compare(from.version, to.version);
  if (order2 === void 0) return true;
  return order2 < 0 || order2 === 0 && from.inclusive && to.inclusive;
}

// src/policy/version-test.ts
function versionTest(named2, use) {
  switch (named2.kind) {
    case "package":
      return packageTest(named2, use);
    case "image":
      return imageTest(named2, use);
    case "model":
    case "dataset":
      return revisionTest(named2, use);
  }
}
function packageTest({ world, version }, use) {
  const ecosystem = ecosystems.get(world);
  if (version === void 0 || ecosystem === void 0) return () => true;
  const set = use === "waived" ? exactVersion(ecosystem, version) : versionSet(ecosystem, version);
  if (set === void 0) {
    const or = use === "waived" ? "" : ", nor a range of them";
    return { problem: `${JSON.stringify(version)} is no version of ${ecosystem.osvName}${or}` };
  }
  return (component) => component.kind === "package" && (use === "denied" ? set.meets(component) : set.holds(component));
}
var commit = /^[0-9a-f]{40}$/;
function revisionTest({ world, version }, use) {
  if (version === void 0) return () => true;
  if (/[*<>=\s]/.test(version)) return { problem: "revisions have no order: name one, without wildcards" };
  const wanted = commit.test(version.toLowerCase()) ? version.toLowerCase() : version;
  return (component) => {
    if (component.kind !== "model" && component.kind !== "dataset") return false;
    const revision = component.revision ?? (world === "huggingface" ? "main" : void 0);
    if (revision === void 0) return use === "denied";
    return revision === wanted || use === "denied" && commit.test(wanted) && !commit.test(revision);
  };
}
function imageTest({ version, digest }, use) {
  if (digest !== void 0 && !isDigest(digest)) return { problem: "a digest is sha256: and 64 hexadecimal digits" };
  if (use === "waived" && `${version ?? ""}${digest ?? ""}`.includes("*")) {
    return { problem: "a waiver names one version, without wildcards" };
  }
  const tagMatches = version === void 0 ? void 0 : compileGlob(globParts(version));
  const digestMatches = digest === void 0 ? void 0 : compileGlob(globParts(digest.toLowerCase()));
  const unknown = use === "denied";
  return (component) => {
    if (component.kind !== "image") return false;
    const tag = component.tag ?? (component.digest === void 0 ? "latest" : void 0);
    return (tagMatches === void 0 || (tag === void 0 ? unknown : tagMatches(tag))) && (digestMatches === void 0 || (component.digest === void 0 ? unknown : digestMatches(component.digest.toLowerCase())));
  };
}

// src/policy/pattern.ts
var maxLength3 = 512;
var spelled = {
  package: "a package, written pkg:pypi/name or pkg:npm/@scope/name",
  model: "a model, written pkg:huggingface/namespace/name or pkg:github/owner/repository",
  dataset: "a dataset, written pkg:huggingface/datasets/namespace/name",
  image: "an image, written registry/repository"
};
function parsePattern(text2, kinds, use, apart) {
  if (text2.length > maxLength3) return { problem: `a pattern has at most ${maxLength3} characters` };
  if (text2 === "") return { problem: "the pattern is empty" };
  const named2 = /^pkg:/i.test(text2) ? parsePackageUrl(text2) : parseImageName(text2);
  if ("problem" in named2) {
    const wanted = kinds.includes("image") || /^pkg:/i.test(text2) ? "" : `; this must be ${wantedOf(kinds)}`;
    return { ...named2, problem: named2.problem + wanted };
  }
  if (!kinds.includes(named2.kind)) {
    const [is = ""] = spelled[named2.kind].split(",");
    return { problem: `${JSON.stringify(text2)} names ${is}; this must be ${wantedOf(kinds)}` };
  }
  if (use === "waived" && text2.includes("*")) return { problem: "a waiver names one component, without wildcards" };
  const whole = withVersion(named2, apart);
  const version = "problem" in whole ? whole : versionTest(whole, use);
  if (typeof version !== "function") return version;
  const nameMatches = compileGlob(named2.name);
  return {
    matches: (component) => component.kind === named2.kind && worldOf(component) === named2.world && isApprovable(component, use) && nameMatches(nameOf2(component)) && version(component)
  };
}
function withVersion(named2, apart) {
  if (apart === void 0) return named2;
  if (named2.version !== void 0 || named2.digest !== void 0) {
    return { problem: 'the version stands both in the component and under "version"' };
  }
  return named2.kind === "image" && apart.includes(":") ? { ...named2, digest: apart } : { ...named2, version: apart };
}
function isApprovable(component, use) {
  return use !== "approved" || component.kind !== "package" || component.source.type === "registry";
}
function wantedOf(kinds) {
  return kinds.map((kind) => spelled[kind]).join(", or ");
}
function worldOf(component) {
  if (component.kind === "package") return component.ecosystem;
  if (component.kind === "image") return "image";
  const host = component.host.toLowerCase();
  return host === "huggingface.co" ? "huggingface" : host === "github.com" ? "github" : host;
}
function nameOf2(component) {
  if (component.kind === "package") {
    const { ecosystem, name } = component;
    return (ecosystems.get(ecosystem)?.normalizeName(name) ?? name).toLowerCase();
  }
  return component.kind === "image" ? imageName(component) : component.name.toLowerCase();
}

// src/policy/lists.ts
var listOf = {
  package: "packages",
  model: "models",
  dataset: "datasets",
  image: "images"
};
function child(node, key) {
  return node?.entries?.get(key)?.node;
}
function texts(node, reading) {
  const found = (node?.items ?? []).flatMap(
    ({ value, span }) => typeof value === "string" ? [{ text: value, span }] : []
  );
  const seen = /* @__PURE__ */ new Set();
  for (const { text: text2, span } of found) {
    if (seen.has(text2)) reading.doubts.push({ message: `${quote(text2)} stands here a second time`, span });
    seen.add(text2);
  }
  return found;
}
function readLists(root, use, reading) {
  const section = child(root, use);
  const list = (kind) => {
    const node = child(section, listOf[kind]);
    if (node === void 0) return void 0;
    return texts(node, reading).flatMap(({ text: text2, span }) => {
      const matcher = parsePattern(text2, [kind], use);
      if ("matches" in matcher) return [{ text: text2, location: reading.locate(span), matches: matcher.matches }];
      reading.complaints.push(refused(matcher, span));
      return [];
    });
  };
  return { packages: list("package"), models: list("model"), datasets: list("dataset"), images: list("image") };
}
function readIgnored(root, reading) {
  const globs = texts(child(child(root, "ignore"), "paths"), reading).flatMap(({ text: text2, span }) => {
    const glob = parsePathGlob(text2);
    if (typeof glob === "function") {
      if (/^[*/]*$/.test(text2) && text2.includes("**")) {
        reading.doubts.push({ message: `${quote(text2)} leaves every file out of the review`, span });
      }
      return [glob];
    }
    reading.complaints.push({ message: `${quote(text2)}: ${glob}`, span });
    return [];
  });
  return (path) => globs.some((glob) => glob(path));
}

// src/policy/rule-settings.ts
function readRules(root, rules2, lists2, reading) {
  const section = child(root, "rules");
  return Object.fromEntries(
    Object.entries(rules2).map(([id, meta]) => {
      const node = child(section, id);
      const short = levelOf(node);
      const level = short ?? levelOf(child(node, "level"));
      const listed2 = hasList(meta, lists2);
      if (meta.level === "listed" && !listed2 && level !== void 0 && level !== "off") {
        const span = section?.entries?.get(id)?.key ?? root.span;
        reading.doubts.push({
          message: `${id} finds nothing without a list under "approved" or "denied"`,
          span,
          key: id
        });
      }
      const standard = meta.level === "listed" ? listed2 ? "block" : "off" : meta.level;
      return [id, { level: level ?? standard, options: readOptions(root, id, meta, node, reading) }];
    })
  );
}
function hasList({ kinds }, { approved, denied: denied2 }) {
  const [kind] = kinds;
  return kind !== void 0 && (approved[listOf[kind]] ?? denied2[listOf[kind]]) !== void 0;
}
var levels = /* @__PURE__ */ new Set(["block", "warn", "note", "off"]);
function levelOf(node) {
  return levels.has(node?.value) ? node?.value : void 0;
}
function readOptions(root, id, { options: options2 }, node, reading) {
  if (options2 === void 0) return {};
  const given = node?.entries === void 0 ? [] : [...node.entries].filter(([key]) => key !== "level");
  const result = safeParse(options2, Object.fromEntries(given.map(([key, entry]) => [key, entry.node.value])));
  if (result.success) return result.output;
  if (reading.complaints.length === 0) {
    reading.complaints.push(...result.issues.flatMap((issue) => explainIssue(issue, root, ["rules", id])));
  }
  return {};
}

// src/policy/schema.ts
var levels2 = picklist(["block", "warn", "note", "off"]);
var gapLevels = picklist(["incomplete", "warn", "note"]);
function described(schema, description2) {
  return optional(pipe(schema, description(description2)));
}
function text(maxLength4) {
  return pipe(
    string(),
    regex(/\S/, "must not be empty"),
    maxLength(maxLength4, `must have at most ${maxLength4} characters`)
  );
}
var patterns = array(string());
function lists(which) {
  const about = (what, example) => `Patterns of the ${which} ${what}, such as ${example}`;
  return strictObject({
    packages: described(patterns, about("packages", "pkg:pypi/** or pkg:npm/@scope/name@<2")),
    models: described(patterns, about("models", "pkg:huggingface/namespace/*")),
    datasets: described(patterns, about("datasets", "pkg:huggingface/datasets/namespace/*")),
    images: described(patterns, about("images", "python, or registry.example/team/**"))
  });
}
function waiver(rules2) {
  return strictObject({
    rule: pipe(picklist(Object.keys(rules2)), description("The rule that the waiver clears")),
    component: described(string(), "The one component: a package URL, or an image. Not for rules about files"),
    version: described(string(), "The one version, revision, tag or digest; without it, every one"),
    advisory: described(
      string(),
      "The advisory, by any of its ids. For rules that name advisories, and required there"
    ),
    file: described(string(), "The one file; without it, every file. Required for rules about files"),
    reason: pipe(text(1e3), description("Why the finding is acceptable")),
    by: pipe(text(200), description("Who answers for it")),
    expires: pipe(
      string(),
      regex(/^\d{4}-\d{2}-\d{2}$/, "must be a date such as 2026-12-31"),
      description("The last day, in UTC, on which the waiver holds")
    )
  });
}
function optionEntries({ options: options2 }) {
  return options2 !== void 0 && "entries" in options2 ? options2.entries : {};
}
function rule(meta) {
  const standard = meta.level === "listed" ? "off without a list, then block" : meta.level;
  const level = described(levels2, `What a finding does (${standard} unless set)`);
  const whole = strictObject({ ...optionEntries(meta), level });
  return described(union([levels2, whole]), `${meta.about} (${standard} unless set)`);
}
function policySchema(rules2) {
  const gaps = Object.entries(gapCodes).map(([code2, { level, about }]) => {
    return [code2, described(gapLevels, `What it does when ${about} (${level} unless set)`)];
  });
  const osv = strictObject({
    maxAge: described(
      pipe(string(), regex(/^[1-9]\d{0,3}[hdw]$/, "must be a duration such as 12h, 7d or 2w")),
      "How old the advisory database may be (7d unless set)"
    )
  });
  return strictObject({
    version: pipe(literal(1), description("Version of the policy format")),
    enforcement: described(
      picklist(["block", "observe"]),
      "observe: the review says all it has to say, and ends with 0"
    ),
    rules: described(
      strictObject(Object.fromEntries(Object.entries(rules2).map(([id, meta]) => [id, rule(meta)]))),
      "The level of each rule, with its options"
    ),
    gaps: described(strictObject(Object.fromEntries(gaps)), 'What each kind of "could not check" does'),
    sources: described(strictObject({ osv: described(osv, "The OSV advisory database") }), "Where facts come from"),
    approved: described(lists("approved"), "What may come in; a list makes everything else of its kind unapproved"),
    denied: described(lists("denied"), "What must not come in"),
    ignore: described(
      strictObject({ paths: described(patterns, "Globs of files that are not reviewed, such as examples/**") }),
      "What is left out of the review"
    ),
    waivers: described(array(waiver(rules2)), "Findings that are accepted for a while")
  });
}

// src/policy/waiver-entry.ts
var keys = ["rule", "component", "version", "advisory", "file", "reason", "by", "expires"];
function readWaivers(root, rules2, reading) {
  return (child(root, "waivers")?.items ?? []).flatMap((node) => {
    const fields = {};
    for (const key of keys) {
      const value = child(node, key)?.value;
      if (typeof value === "string") fields[key] = value;
    }
    return readWaiver(node, fields, rules2, reading);
  });
}
function readWaiver(node, fields, rules2, reading) {
  const { rule: rule14 = "", component, expires = "" } = fields;
  if (/^\d{4}-\d{2}-\d{2}$/.test(expires) && !isDate(expires)) {
    complain2(node, "expires", `${quote(expires)} is no day of the calendar`, reading);
  }
  const meta = Object.hasOwn(rules2, rule14) ? rules2[rule14] : void 0;
  if (meta === void 0) return [];
  checkKeys(node, fields, rule14, meta, reading);
  const matcher = component === void 0 ? void 0 : readComponent(node, component, fields.version, meta, reading);
  return [
    {
      reason: "",
      by: "",
      ...fields,
      rule: rule14,
      expires,
      location: reading.locate(node.span),
      binds: (found) => component === void 0 ? found === void 0 : found !== void 0 && matcher?.matches(found) === true
    }
  ];
}
function checkKeys(node, fields, rule14, meta, reading) {
  const needs = (key, why) => {
    if (child(node, key) === void 0) {
      reading.complaints.push({ message: `a waiver of ${rule14} needs the key "${key}": ${why}`, span: node.span, key });
    }
  };
  const refuses = (key, why) => {
    if (child(node, key) !== void 0) complain2(node, key, `a waiver of ${rule14} has no "${key}": ${why}`, reading);
  };
  if (meta.kinds.length === 0) {
    needs("file", "the rule is about files");
    refuses("component", "the rule is about files");
    refuses("version", "the rule is about files");
  } else {
    needs("component", "the rule is about components");
  }
  if (meta.advisories === true) needs("advisory", "one advisory never clears another");
  else refuses("advisory", "the rule names none");
  const { advisory, file } = fields;
  if (advisory !== void 0 && !/^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9.:_]+)+$/.test(advisory)) {
    complain2(node, "advisory", `${quote(advisory)} is no id of an advisory, such as CVE-2024-12345`, reading);
  }
  if (file !== void 0 && (/[*\\]|^\.{0,2}\/|\/$|^$/.test(file) || file.split("/").some((each) => /^\.{0,2}$/.test(each)))) {
    complain2(node, "file", `${quote(file)} is no path of one file from the root of the repository`, reading);
  }
}
function readComponent(node, component, version, { kinds }, reading) {
  if (kinds.length === 0) return void 0;
  const matcher = parsePattern(component, kinds, "waived", version);
  if ("matches" in matcher) return matcher;
  reading.complaints.push(refused(matcher, (child(node, "component") ?? node).span));
  return void 0;
}
function complain2(node, key, message3, { complaints }) {
  complaints.push({ message: message3, span: (child(node, key) ?? node).span, key });
}

// src/policy/load.ts
var supported = 1;
function parsePolicy(text2, path, rules2, side = "base") {
  const document = readDocument(text2);
  if ("complaints" in document) return { problems: problemsOf(document.complaints, path, side) };
  const { root } = document;
  const version = root === void 0 ? nothing : checkVersion(root);
  if (root === void 0 || version !== void 0) return { problems: problemsOf([version ?? nothing], path, side) };
  const schema = policySchema(rules2);
  const reading = {
    locate: (span) => ({ path, side, ...span }),
    complaints: [...unknownKeys(schema, root), ...misfits(schema, root)],
    doubts: []
  };
  const policy2 = readPolicy(root, rules2, reading);
  return reading.complaints.length > 0 ? { problems: problemsOf(reading.complaints, path, side) } : { policy: policy2, warnings: problemsOf(reading.doubts, path, side) };
}
function defaultPolicy(rules2) {
  const parsed = parsePolicy(`version: ${supported}`, "", rules2);
  if ("policy" in parsed) return parsed.policy;
  throw new Error(parsed.problems.map(({ message: message3 }) => message3).join("; "));
}
var needed = `a policy needs the line "version: ${supported}"`;
var nothing = {
  message: `the file is empty; ${needed}`,
  span: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
  key: "version"
};
function checkVersion(root) {
  const { entries, span } = root;
  if (entries === void 0)
    return root.value === null ? nothing : { message: "a policy must be a mapping of keys to values", span };
  const entry = entries.get("version");
  if (entry === void 0 || entry.node.value === supported) return void 0;
  const { value, source } = entry.node;
  const reads = `this release reads version ${supported}`;
  if (typeof value === "number") {
    return {
      message: `version ${source ?? value} of the policy format is not supported; ${reads}`,
      span: entry.node.span,
      key: "version"
    };
  }
  return {
    message: `version must be the number ${supported}; ${reads}`,
    span: value === null ? entry.key : entry.node.span,
    key: "version"
  };
}
function readPolicy(root, rules2, reading) {
  const approved = readLists(root, "approved", reading);
  const denied2 = readLists(root, "denied", reading);
  const maxAge = child(child(child(root, "sources"), "osv"), "maxAge")?.value;
  return {
    enforcement: child(root, "enforcement")?.value === "observe" ? "observe" : "block",
    rules: readRules(root, rules2, { approved, denied: denied2 }, reading),
    gaps: readGaps(root),
    advisoryMaxAge: parseDuration(typeof maxAge === "string" ? maxAge : "7d") ?? 0,
    approved,
    denied: denied2,
    ignores: readIgnored(root, reading),
    waivers: readWaivers(root, rules2, reading)
  };
}
function readGaps(root) {
  const section = child(root, "gaps");
  const levels3 = Object.entries(gapCodes).map(([code2, { level }]) => [code2, child(section, code2)?.value ?? level]);
  return Object.fromEntries(levels3);
}

// src/rules/run.ts
import { createHash } from "node:crypto";

// src/rules/rule.ts
function defineRule(rule14) {
  return rule14;
}
function incoming(changes) {
  return changes.filter(({ type, component, before }) => {
    if (type === "moved") return component.context === "code" && before?.context !== "code";
    return type !== "removed";
  });
}

// src/rules/subject.ts
function nameOf3(component) {
  if (component.kind !== "image") return component.name;
  return component.registry === "docker.io" ? component.repository : `${component.registry}/${component.repository}`;
}
function versionOf(component) {
  return component.resolved?.version ?? component.version;
}
function shownVersion(component) {
  return versionOf(component) ?? (component.specifier === "" ? void 0 : component.specifier);
}
function subject({ component, before }) {
  const now = shownVersion(component);
  const then = before?.kind === "package" ? shownVersion(before) : void 0;
  if (now === void 0) return say`${code(component.name)}`;
  return then === void 0 || then === now ? say`${code(component.name)} ${now}` : say`${code(component.name)} ${then} → ${now}`;
}

// src/rules/approval.ts
var listNames = {
  package: "packages",
  model: "models",
  dataset: "datasets",
  image: "images"
};
function denied(kind, input) {
  const patterns2 = input.denied[listNames[kind]] ?? [];
  return incoming(input.changes).flatMap((change) => {
    const pattern = patterns2.find((candidate) => candidate.matches(change.component));
    if (pattern === void 0) return [];
    return {
      change,
      related: [],
      message: say`${code(nameOf3(change.component))} is denied by the policy (${code(pattern.text)})`,
      help: say`Take another ${kind}, or ask those who keep the policy`
    };
  });
}
function unapproved(kind, input) {
  const patterns2 = input.approved[listNames[kind]];
  if (patterns2 === void 0) return [];
  return incoming(input.changes).filter(({ component }) => !patterns2.some((pattern) => pattern.matches(component))).map((change) => ({
    change,
    message: say`${code(nameOf3(change.component))} is not on the policy's list of approved ${listNames[kind]}`,
    help: say`Take an approved ${kind}, or have it added under ${code(`approved.${listNames[kind]}`)}`
  }));
}
function disallowed(kind, input) {
  const no = denied(kind, input);
  const reported = new Set(no.map(({ change }) => change));
  return [...no, ...unapproved(kind, input).filter(({ change }) => !reported.has(change))];
}

// src/rules/dataset-not-approved/rule.ts
var rule2 = defineRule({
  meta: {
    kinds: ["dataset"],
    level: "listed",
    about: "A dataset comes in that the policy denies, or that its list of approved datasets does not have"
  },
  check: (input) => disallowed("dataset", input)
});

// src/rules/image-not-approved/rule.ts
var rule3 = defineRule({
  meta: {
    kinds: ["image"],
    level: "listed",
    about: "An image comes in that the policy denies, or that its list of approved images does not have"
  },
  check: (input) => disallowed("image", input)
});

// src/rules/image-unpinned/rule.ts
var rule4 = defineRule({
  meta: {
    kinds: ["image"],
    level: "warn",
    about: "An image comes in by a tag, which can be pushed again, and not by its digest"
  },
  check({ changes }) {
    return incoming(changes).filter(({ component }) => component.digest === void 0).map((change) => ({
      change,
      message: message(change),
      help: say`Pin ${code("@sha256:<digest>")} behind the tag; ${code("docker buildx imagetools inspect")} shows the digest`,
      ...wasNoBetter(change) ? { atMost: "note" } : {}
    }));
  }
});
function message({ component }) {
  const name = nameOf3(component);
  if (component.tag === void 0) return say`${code(name)} has neither tag nor digest: any build may get another image`;
  const reference = code(`${name}:${component.tag}`);
  return component.tag === "latest" ? say`${reference} is whatever was pushed last, and has no digest` : say`${reference} has no digest: the tag can be pushed again`;
}
function wasNoBetter({ component, before }) {
  return before?.kind === "image" && before.digest === void 0 && component.tag !== void 0 && component.tag !== "latest";
}

// src/rules/model-not-approved/rule.ts
var rule5 = defineRule({
  meta: {
    kinds: ["model"],
    level: "listed",
    about: "A model comes in that the policy denies, or that its list of approved models does not have"
  },
  check: (input) => disallowed("model", input)
});

// src/rules/pinned.ts
var commit2 = /^[0-9a-f]{40}$/;
function isCommit(revision) {
  return revision !== void 0 && commit2.test(revision);
}
function howItMoves({ revision, host }) {
  if (revision === void 0) return say`at whatever its default branch holds that day`;
  if (revision.startsWith("refs/pr/")) return say`from ${code(revision)}, which outsiders can push to`;
  if (/^[0-9a-f]{7,39}$/.test(revision)) return say`at ${code(revision)}, which is short enough to be a branch's name`;
  return host === "github.com" ? say`from ${code(revision)}, a branch or tag that can move` : say`at ${code(revision)}, a branch or tag that can move`;
}

// src/rules/model-remote-code/rule.ts
var rule6 = defineRule({
  meta: {
    kinds: ["model", "dataset"],
    level: "block",
    about: "Loading a model or a dataset runs code from its repository, at a revision that can move",
    everywhere: true
  },
  check({ changes }) {
    return incoming(changes).filter(({ component }) => component.remoteCode !== false).map((change) => {
      const { component } = change;
      const name = code(component.name);
      if (pinned(component)) {
        return {
          change,
          message: say`${name} runs code from its repository, at a pinned commit`,
          help: say`Read the code at that commit before you merge; it runs with the rights of the program`,
          atMost: "note"
        };
      }
      if (component.remoteCode === "unknown") {
        return {
          change,
          message: say`${name} may run code from a branch that can move: only the running program knows`,
          help: remedy(component),
          atMost: "warn"
        };
      }
      return {
        change,
        message: say`${name} ${strong`runs code from a branch that can move`}: it is loaded ${howItMoves(component)}`,
        help: remedy(component)
      };
    });
  }
});
function pinned(component) {
  if (!isCommit(component.revision)) return false;
  return component.kind === "dataset" || component.codeRevision === void 0 || isCommit(component.codeRevision);
}
function remedy(component) {
  if (component.host === "github.com")
    return say`Pin ${code("owner/repo:<commit>")} to the full commit that you have read`;
  if (component.kind === "dataset") return say`Drop ${code("trust_remote_code")}, or pin ${code('revision="<commit>"')}`;
  return say`Pin ${code('revision="<commit>"')} to the full commit that you have read, or drop ${code("trust_remote_code")}`;
}

// src/rules/model-unpinned/rule.ts
var rule7 = defineRule({
  meta: { kinds: ["model"], level: "warn", about: "A model is loaded from a revision that can move" },
  check({ changes }) {
    return incoming(changes).filter(({ component }) => component.remoteCode === false && !isCommit(component.revision)).map((change) => {
      const { component } = change;
      const where = component.host === "github.com" ? say`${code("owner/repo:<commit>")}` : say`${code('revision="<commit>"')}`;
      return {
        change,
        message: say`${code(component.name)} is loaded ${howItMoves(component)}`,
        help: say`Pin ${where} to the full commit that you have tested`
      };
    });
  }
});

// src/rules/package-denied/rule.ts
var rule8 = defineRule({
  meta: { kinds: ["package"], level: "block", about: "A package comes in that the policy denies", everywhere: true },
  check: (input) => denied("package", input)
});

// src/rules/affected.ts
function affectedPackages(changes, facts, concerns) {
  const coming = incoming(changes);
  const told = /* @__PURE__ */ new Set();
  for (const { component } of coming) {
    const by = component.resolved?.by;
    if (by !== void 0) told.add(lockKey(component, by));
  }
  return coming.flatMap((change) => {
    const { component, before } = change;
    if (component.resolved === void 0 && told.has(lockKey(component, component.location))) return [];
    const advisories = facts.advisories(component).filter(concerns);
    if (advisories.length === 0) return [];
    const earlier = before?.kind === "package" && change.type !== "moved" ? facts.advisories(before) : [];
    const known = new Set(earlier.flatMap(({ id, aliases }) => [id, ...aliases]));
    const stood = ({ id, aliases }) => [id, ...aliases].some((name) => known.has(name));
    const by = component.resolved?.by;
    return {
      change,
      introduced: advisories.filter((advisory) => !stood(advisory)),
      standing: advisories.filter(stood),
      related: by !== void 0 && touches(coming, component, by) ? [by] : []
    };
  });
}
function touches(changes, { name }, by) {
  return changes.some(({ component }) => component.name === name && component.location.path === by.path);
}
function lockKey(component, { path }) {
  const { ecosystem, name, source } = component;
  return JSON.stringify([path, ecosystem, name, versionOf(component), source.type, source.url]);
}
function listed({ id, aliases, severity: severity2, summary, fixed, url }) {
  return {
    id,
    aliases,
    severity: severity2,
    fixed,
    ...summary === void 0 ? {} : { summary },
    ...url === void 0 ? {} : { url }
  };
}

// src/rules/package-malicious/rule.ts
var rule9 = defineRule({
  meta: {
    kinds: ["package"],
    level: "block",
    about: "A package version that is known to be malicious comes in",
    advisories: true,
    everywhere: true
  },
  check: ({ changes }, facts) => affectedPackages(changes, facts, ({ malicious }) => malicious).map((affected) => judge(affected, facts))
});
function judge({ change, introduced, standing, related }, facts) {
  const all = [...introduced, ...standing];
  const advisories = all.map(
    (advisory) => advisory.reach === "some" ? { ...listed(advisory), atMost: "warn" } : listed(advisory)
  );
  const ids = all.map(({ id }) => id).join(", ");
  if (all.some(({ reach }) => reach === "all")) {
    const message4 = say`${subject(change)} ${strong`is malicious`} (${ids})`;
    return { change, related, advisories, message: message4, help: help(change, facts) };
  }
  const message3 = all.some(({ reach }) => reach === "newest") ? say`${subject(change)} ${strong`may resolve to a malicious version`}, the newest that advisories know (${ids})` : say`${subject(change)} admits versions that are malicious (${ids})`;
  const { name } = change.component;
  return {
    change,
    related,
    advisories,
    message: message3,
    help: say`Pin a version of ${code(name)} that is not, in a lockfile or here`
  };
}
function help({ component, before }, facts) {
  const version = shownVersion(component) ?? "it";
  const previous = before?.kind === "package" ? versionOf(before) : void 0;
  const safe = before?.kind === "package" && !facts.advisories(before).some(({ malicious }) => malicious);
  return previous !== void 0 && safe ? say`Go back to ${previous}; rotate the secrets of machines that installed ${version}` : say`Remove it; rotate the secrets of machines that installed ${version}`;
}

// src/rules/package-not-approved/rule.ts
var rule10 = defineRule({
  meta: {
    kinds: ["package"],
    level: "listed",
    about: "A package comes in that the policy's list of approved packages does not have"
  },
  check: (input) => unapproved("package", input)
});

// src/rules/package-vulnerable/rule.ts
var ranks = { none: 0, low: 1, medium: 2, high: 3, critical: 4, unknown: -1 };
var severity = picklist(["low", "medium", "high", "critical"]);
var options = strictObject({
  threshold: optional(
    pipe(severity, description("The lowest severity that has the level of the rule; what is below is a note")),
    "high"
  ),
  unscored: optional(pipe(severity, description("What an advisory counts as when nobody has scored it")), "high")
});
var rule11 = defineRule({
  meta: {
    kinds: ["package"],
    level: "block",
    about: "A package version with known vulnerabilities comes in",
    advisories: true,
    options
  },
  check({ changes, options: { threshold, unscored } }, facts) {
    const rank = ({ severity: own }) => ranks[own === "unknown" ? unscored : own];
    const reaches2 = (advisory) => rank(advisory) >= ranks[threshold];
    return affectedPackages(changes, facts, ({ malicious, reach }) => !malicious && reach === "all").map((affected) => {
      const { change, introduced, standing, related } = affected;
      const advisories = [
        ...introduced.map((advisory) => ({ advisory, atMost: reaches2(advisory) ? void 0 : "note" })),
        ...standing.map((advisory) => ({ advisory, atMost: reaches2(advisory) ? "warn" : "note" }))
      ].sort((one, other) => rank(other.advisory) - rank(one.advisory));
      return {
        change,
        related,
        advisories: advisories.map(({ advisory, atMost }) => ({
          ...listed(advisory),
          ...atMost === void 0 ? {} : { atMost }
        })),
        message: message2(affected, advisories[0]?.advisory),
        ...mend(
          change,
          advisories.map(({ advisory }) => advisory)
        )
      };
    });
  }
});
function message2({ change, introduced, standing }, worst) {
  const count = introduced.length + standing.length;
  const severity2 = worst === void 0 ? "" : worst.severity === "unknown" ? "unscored" : worst.severity;
  const id = worst?.id ?? "";
  const still = introduced.length === 0 ? "still has" : "has";
  const what = change.component.version === void 0 && change.component.resolved === void 0 ? ", whatever version it resolves to" : "";
  return count === 1 ? say`${subject(change)} ${still} a known vulnerability (${id}, ${severity2})${what}` : say`${subject(change)} ${still} ${count} known vulnerabilities, the worst ${severity2} (${id})${what}`;
}
function mend(change, advisories) {
  const { component } = change;
  const unfixed = advisories.filter(({ fixed }) => fixed.length === 0);
  const target = highest(
    component.ecosystem,
    advisories.flatMap(({ fixed }) => fixed.slice(0, 1))
  );
  const ids = unfixed.map(({ id }) => id).join(", ");
  const waiting = say`No fixed version is known for ${ids}: look for another package, or waive it until there is one`;
  if (target === void 0) return { help: waiting };
  const raise = say`Raise ${code(component.name)} to ${target} or later`;
  const fix = edit(change, target, unfixed.length === 0);
  return {
    help: unfixed.length === 0 ? raise : join([raise, waiting], ". "),
    ...fix === void 0 ? {} : { fix }
  };
}
function highest(ecosystem, versions) {
  const compare = ecosystems.get(ecosystem)?.compare;
  return [...versions].sort((one, other) => compare?.(one, other) ?? 0).at(-1);
}
function edit({ component }, target, clears) {
  const { version, text: text2, location, direct } = component;
  if (version === void 0 || versionOf(component) !== version || direct === false) return void 0;
  if (location.startLine === void 0 || location.startLine !== location.endLine) return void 0;
  if (component.specifier === void 0 || text2.split(version).length !== 2) return void 0;
  return { edits: [{ location, newText: text2.split(version).join(target) }], clears };
}

// src/rules/policy-changed/rule.ts
var import_yaml2 = __toESM(require_dist(), 1);
var workflow = /^\.github\/(?:workflows\/[^/]+|actions\/(?:.+\/)?action)\.ya?ml$/;
var rule12 = defineRule({
  meta: {
    kinds: [],
    level: "warn",
    about: "The change edits the gate itself: its policy, or a workflow that runs it or could imitate it",
    everywhere: true
  },
  check({ files }) {
    return files.flatMap((file) => {
      if (file.path === policyPath) return policy(file);
      return workflow.test(file.path) ? workflows(file) : [];
    });
  }
});
function policy(file) {
  if (file.head !== void 0) {
    return [
      {
        location: place(file, "head"),
        message: say`This change edits the gate's own policy`,
        help: say`Read it as you would read a change of access rights; it counts once it is merged, not for this review`
      }
    ];
  }
  return [
    {
      location: place(file, "base"),
      message: say`This change removes the gate's policy: the defaults apply once it is merged`,
      help: say`Make sure that this is meant`
    }
  ];
}
function workflows(file) {
  const before = read(file.text?.base ?? "");
  const after = read(file.text?.head ?? "");
  const violations = [];
  if (before.gate !== void 0 && after.gate === void 0) {
    violations.push({
      location: place(file, file.head === void 0 ? "base" : "head"),
      message: say`${code(file.path)} no longer runs the gate`,
      help: say`Make sure that this is meant: a required check that no workflow reports blocks every merge`
    });
  } else if (after.gate !== void 0) {
    violations.push({
      location: { path: file.path, side: "head", startLine: after.gate },
      message: say`${code(file.path)}, which runs the gate or names a job like it, is edited`,
      help: say`Check its triggers, permissions and inputs; whoever edits it decides what the check means`
    });
  }
  const line = after.status;
  if (line !== void 0 && before.status === void 0 && after.gate === void 0) {
    violations.push({
      location: { path: file.path, side: "head", startLine: line },
      message: say`${code(file.path)} asks for the right to report checks, and could report one in the gate's name`,
      help: say`Drop ${code("checks: write")} and ${code("statuses: write")} where the workflow does not need them`
    });
  }
  return violations;
}
function read(text2) {
  const lines = new import_yaml2.LineCounter();
  let gate;
  let status;
  const lineOf = (node) => lines.linePos(node.range?.[0] ?? 0).line;
  const document = (0, import_yaml2.parseDocument)(text2, { lineCounter: lines, uniqueKeys: false });
  (0, import_yaml2.visit)(document, {
    Scalar(_, node) {
      if (typeof node.value === "string" && /weighbridge/i.test(node.value)) gate ??= lineOf(node);
    },
    Pair(_, { key, value: written }) {
      const value = (0, import_yaml2.isAlias)(written) ? written.resolve(document) : written;
      if (!(0, import_yaml2.isScalar)(key) || !(0, import_yaml2.isScalar)(value)) return;
      const asks = (key.value === "checks" || key.value === "statuses") && value.value === "write";
      if (asks || key.value === "permissions" && value.value === "write-all") status ??= lineOf(key);
    }
  });
  return { gate, status };
}
function place({ path }, side) {
  return { path, side, startLine: 1 };
}

// src/rules/policy-invalid/rule.ts
var rule13 = defineRule({
  meta: {
    kinds: [],
    level: "block",
    about: "The change leaves a policy behind that would not parse: no later review could run",
    everywhere: true
  },
  check({ files }) {
    const file = files.find(({ path }) => path === policyPath);
    const [first, ...others] = file?.problems ?? [];
    if (first === void 0) return [];
    return [
      {
        location: first.location,
        related: others.map(({ location }) => location),
        message: say`The policy would not parse after this change: ${first.message}`,
        help: say`Mend the line; weighbridge policy check names every problem of a policy`
      }
    ];
  }
});

// src/rules/registry.generated.ts
var rules = {
  "dataset-not-approved": rule2,
  "image-not-approved": rule3,
  "image-unpinned": rule4,
  "model-not-approved": rule5,
  "model-remote-code": rule6,
  "model-unpinned": rule7,
  "package-denied": rule8,
  "package-malicious": rule9,
  "package-not-approved": rule10,
  "package-vulnerable": rule11,
  "policy-changed": rule12,
  "policy-invalid": rule13
};

// src/rules/run.ts
var catalogue = Object.fromEntries(
  Object.entries(rules).map(([id, { meta }]) => [id, meta])
);
function judge2(evidence, facts, policy2) {
  const findings = [];
  const gaps = [];
  const { inventory, files } = evidence;
  const { approved, denied: denied2 } = policy2;
  for (const [id, rule14] of Object.entries(rules)) {
    const setting = policy2.rules[id];
    if (setting === void 0 || setting.level === "off") continue;
    const { level, options: options2 } = setting;
    const changes = evidence.changes.filter(({ component }) => rule14.meta.kinds.includes(component.kind));
    try {
      const violations = rule14.check({ changes, inventory, files, approved, denied: denied2, options: options2 }, facts);
      findings.push(...violations.map((violation) => stamp(id, rule14.meta, level, violation)));
    } catch (error) {
      const reason = `the rule failed: ${error instanceof Error ? error.message : String(error)}`;
      gaps.push({ code: "internal", by: `rules/${id}`, subject: id, reason });
    }
  }
  return { findings: findings.sort(byUrgency), gaps };
}
var order = { note: 0, warn: 1, block: 2 };
function lower(...levels3) {
  return levels3.filter((level) => level !== void 0).reduce((one, other) => order[one] <= order[other] ? one : other);
}
function levelOf2(advisories, otherwise) {
  const standing = advisories.filter(({ waiver: waiver2 }) => waiver2 === void 0);
  const counted = standing.length > 0 ? standing : advisories;
  return counted.length === 0 ? otherwise : counted.map(({ level }) => level).reduce((one, other) => order[one] >= order[other] ? one : other);
}
function stamp(ruleId, meta, policyLevel, violation) {
  const { change, atMost, advisories = [], message: message3, help: help2, fix, references = [], related = [], paths = [] } = violation;
  const component = change?.component;
  const location = violation.location ?? component?.location ?? { path: "", side: "head" };
  const aside = component !== void 0 && component.context !== "code" && meta.everywhere !== true;
  const guess = component?.confidence === "possible";
  const level = lower(policyLevel, atMost, aside || guess ? "note" : void 0);
  const what = [ruleId, component === void 0 ? "" : identity(component), location.path];
  const stamped = advisories.map(({ atMost: own, ...advisory }) => ({
    ...advisory,
    level: lower(level, own),
    fingerprint: fingerprint([...what, advisory.id])
  }));
  return {
    ruleId,
    level: levelOf2(stamped, level),
    ...component === void 0 ? {} : { component },
    ...change?.before === void 0 ? {} : { before: change.before },
    location,
    related: [...related, ...component?.alsoAt ?? []],
    paths,
    advisories: stamped,
    message: message3,
    help: help2,
    ...fix === void 0 ? {} : { fix },
    references,
    fingerprint: fingerprint(what),
    docsUrl: ruleUrl(ruleId)
  };
}
function fingerprint(parts) {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
function byUrgency(one, other) {
  return order[other.level] - order[one.level] || byPlace(one.location, other.location);
}
function byPlace(one, other) {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  return (one.startLine ?? 0) - (other.startLine ?? 0);
}

export {
  endOfDay,
  lineIndex,
  formatProblem,
  parsePolicy,
  defaultPolicy,
  versionOf,
  catalogue,
  judge2 as judge,
  levelOf2 as levelOf
};
