import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  compareVersions
} from "./chunk-PEZGWHKI.js";

// src/syntax/go-mod/parse.ts
function parseGoMod(text) {
  const directives = [];
  const errors = [];
  let block;
  for (let from = 0; from < text.length; ) {
    const lineEnd = text.indexOf("\n", from);
    const to = lineEnd === -1 ? text.length : lineEnd;
    const { words, comment, problem } = readLine(text, from, to);
    from = to + 1;
    const [first, ...rest] = words;
    if (first === void 0) continue;
    const [start, end] = [first.start, words.at(-1)?.end ?? first.end];
    const last = rest.at(-1);
    if (problem !== void 0) errors.push({ message: problem, start, end });
    else if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(first.text))
      errors.push({ message: "it is a merge-conflict marker", start, end });
    else if (first.text === ")" && rest.length === 0 && block !== void 0) block = void 0;
    else if (last?.text === "(" && rest.length === 1 && block === void 0) block = { verb: first.text, start, end };
    else if (block !== void 0) directives.push({ verb: block.verb, words, comment, start, end });
    else directives.push({ verb: first.text, words: rest, comment, start, end });
  }
  if (block !== void 0) errors.push({ message: "the block is not closed", start: block.start, end: block.end });
  return { directives, errors };
}
function readLine(text, from, to) {
  const words = [];
  let at = from;
  while (at < to) {
    const character = text.charAt(at);
    if (/\s/.test(character)) at++;
    else if (text.startsWith("//", at)) return { words, comment: text.slice(at + 2, to).trim() };
    else if (character === '"' || character === "`") {
      const close = text.indexOf(character, at + 1);
      if (close === -1 || close >= to) {
        words.push({ text: text.slice(at + 1, to), start: at, end: to });
        return { words, comment: "", problem: "a quote is not closed" };
      }
      words.push({ text: text.slice(at + 1, close), start: at, end: close + 1 });
      at = close + 1;
    } else {
      const start = at;
      at = wordEnd(text, at, to);
      words.push({ text: text.slice(start, at), start, end: at });
    }
  }
  return { words, comment: "" };
}
function wordEnd(text, from, to) {
  if (/[()[\],]/.test(text.charAt(from))) return from + 1;
  let at = from;
  while (at < to && !/[\s()[\],"`]/.test(text.charAt(at)) && !text.startsWith("//", at)) at++;
  return at;
}

// src/extractors/go-modules.ts
var registry = { type: "registry" };
function readGoModules(text) {
  const { directives, errors } = parseGoMod(text);
  const problems = [...errors];
  const of = (verb) => directives.filter((directive) => directive.verb === verb);
  const replacements = readReplacements(of("replace"), problems);
  const modules = [];
  for (const directive of of("require")) {
    const [path, version] = directive.words;
    const { start, end } = directive;
    if (path === void 0 || version === void 0 || directive.words.length > 2 || !isModulePath(path.text)) {
      problems.push({ message: "a requirement is no module with a version", start, end });
      continue;
    }
    const direct = !/^indirect(?:;|$)/.test(directive.comment);
    const replaced = replacements.get(`${path.text} ${version.text}`) ?? replacements.get(path.text);
    if (replaced !== void 0) modules.push({ ...replaced, direct });
    else modules.push({ name: path.text, version: version.text, source: registry, direct, start, end });
  }
  const goVersion = of("go").at(-1)?.words[0]?.text;
  return {
    modules,
    isComplete: goVersion !== void 0 && (compareVersions(goVersion.replace(/(?:rc|beta)\d+$/, ""), "1.17") ?? 0) >= 0,
    standardLibrary: standardLibrary(of("toolchain").at(-1)) ?? standardLibrary(of("go").at(-1)),
    errors: problems
  };
}
function readReplacements(directives, problems) {
  const byPath = /* @__PURE__ */ new Map();
  for (const { words, start, end } of directives) {
    const arrow = words.findIndex(({ text }) => text === "=>");
    const [old, oldVersion, ...more] = words.slice(0, Math.max(arrow, 0)).map(({ text }) => text);
    const [path, version, ...rest] = words.slice(arrow + 1).map(({ text }) => text);
    if (old === void 0 || path === void 0 || more.length > 0 || rest.length > 0) {
      problems.push({ message: "a replacement does not say by what", start, end });
      continue;
    }
    const isFolder = /^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\]|\.{1,2}$)/.test(path);
    if (!isFolder && (version === void 0 || !isModulePath(path))) {
      problems.push({ message: "a replacement is no folder and no module with a version", start, end });
      continue;
    }
    const target = isFolder ? { name: old, version: void 0, source: { type: "path", url: path } } : { name: path, version, source: registry };
    byPath.set(oldVersion === void 0 ? old : `${old} ${oldVersion}`, { ...target, replaces: old, start, end });
  }
  return byPath;
}
function standardLibrary(directive) {
  const written = directive?.words[0]?.text ?? "";
  const [, release, kind, number] = /^(?:go)?(\d+(?:\.\d+){0,2})(?:(rc|beta)(\d+))?(?:-.*)?$/.exec(written) ?? [];
  if (directive === void 0 || release === void 0) return void 0;
  const padded = kind === void 0 ? release : `${[...release.split("."), "0"].slice(0, 3).join(".")}-${kind}.${number ?? ""}`;
  const { start, end } = directive;
  return { name: "stdlib", version: padded, source: registry, direct: true, start, end };
}
function isModulePath(path) {
  return path.length <= 1024 && /^[\w.~!+-]+(?:\/[\w.~!+-]+)*$/.test(path);
}

export {
  readGoModules
};
