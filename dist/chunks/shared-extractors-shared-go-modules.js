import {
  compareVersions,
  isConflictMarker,
  unresolvedConflict
} from "./review.js";

// src/syntax/go-mod/parse.ts
function parseGoMod(text) {
  let directives = [], errors = [], block;
  for (let from = 0; from < text.length; ) {
    let lineEnd = text.indexOf(`
`, from), to = lineEnd === -1 ? text.length : lineEnd, { words, comment, problem } = readLine(text, from, to);
    from = to + 1;
    let [first, ...rest] = words;
    if (first === void 0) continue;
    let [start, end] = [first.start, words.at(-1)?.end ?? first.end], last = rest.at(-1);
    problem !== void 0 ? errors.push({ message: problem, start, end }) : isConflictMarker(first.text) ? errors.push({ message: unresolvedConflict, start, end }) : first.text === ")" && rest.length === 0 && block !== void 0 ? block = void 0 : last?.text === "(" && rest.length === 1 && block === void 0 ? block = { verb: first.text, start, end } : block !== void 0 ? directives.push({ verb: block.verb, words, comment, start, end }) : directives.push({ verb: first.text, words: rest, comment, start, end });
  }
  return block !== void 0 && errors.push({ message: "the block is not closed", start: block.start, end: block.end }), { directives, errors };
}
function readLine(text, from, to) {
  let words = [], at = from;
  for (; at < to; ) {
    let character = text.charAt(at);
    if (/\s/.test(character)) at++;
    else {
      if (text.startsWith("//", at)) return { words, comment: text.slice(at + 2, to).trim() };
      if (character === '"' || character === "`") {
        let close = text.indexOf(character, at + 1);
        if (close === -1 || close >= to)
          return words.push({ text: text.slice(at + 1, to), start: at, end: to }), { words, comment: "", problem: "a quote is not closed" };
        words.push({ text: text.slice(at + 1, close), start: at, end: close + 1 }), at = close + 1;
      } else {
        let start = at;
        at = wordEnd(text, at, to), words.push({ text: text.slice(start, at), start, end: at });
      }
    }
  }
  return { words, comment: "" };
}
function wordEnd(text, from, to) {
  if (/[()[\],]/.test(text.charAt(from))) return from + 1;
  let at = from;
  for (; at < to && !/[\s()[\],"`]/.test(text.charAt(at)) && !text.startsWith("//", at); ) at++;
  return at;
}

// src/extractors/shared/go/modules.ts
var registry = { type: "registry" };
function readGoModules(text) {
  let { directives, errors } = parseGoMod(text), problems = [...errors], of = (verb) => directives.filter((directive) => directive.verb === verb), replacements = readReplacements(of("replace"), problems), modules = [];
  for (let directive of of("require")) {
    let [path, version] = directive.words, { start, end } = directive;
    if (path === void 0 || version === void 0 || directive.words.length > 2 || !isModulePath(path.text)) {
      problems.push({ message: "a requirement is not a module with a version", start, end });
      continue;
    }
    let direct = !/^indirect(?:;|$)/.test(directive.comment), replaced = replacements.get(`${path.text} ${version.text}`) ?? replacements.get(path.text);
    replaced !== void 0 ? modules.push({ ...replaced, direct }) : modules.push({ name: path.text, version: version.text, source: registry, direct, start, end, given: version });
  }
  let goVersion = of("go").at(-1)?.words[0]?.text;
  return {
    modules,
    isComplete: goVersion !== void 0 && (compareVersions(goVersion.replace(/(?:rc|beta)\d+$/, ""), "1.17") ?? 0) >= 0,
    standardLibrary: standardLibrary(of("toolchain").at(-1)) ?? standardLibrary(of("go").at(-1)),
    errors: problems
  };
}
function readReplacements(directives, problems) {
  let byPath = /* @__PURE__ */ new Map();
  for (let { words, start, end } of directives) {
    let arrow = words.findIndex(({ text }) => text === "=>"), [old, oldVersion, ...more] = words.slice(0, Math.max(arrow, 0)).map(({ text }) => text), [path, version, ...rest] = words.slice(arrow + 1).map(({ text }) => text), given = version === void 0 ? void 0 : words.at(-1);
    if (old === void 0 || path === void 0 || more.length > 0 || rest.length > 0) {
      problems.push({ message: "a replacement has no target", start, end });
      continue;
    }
    let isFolder = /^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\]|\.{1,2}$)/.test(path);
    if (!isFolder && (version === void 0 || !isModulePath(path))) {
      problems.push({ message: "a replacement is neither a folder nor a module with a version", start, end });
      continue;
    }
    let target = isFolder ? { name: old, version: void 0, source: { type: "path", url: path } } : { name: path, version, source: registry };
    byPath.set(oldVersion === void 0 ? old : `${old} ${oldVersion}`, {
      ...target,
      replaces: old,
      start,
      end,
      ...given && { given }
    });
  }
  return byPath;
}
function standardLibrary(directive) {
  let given = directive?.words[0], written = given?.text ?? "", [, release, kind, number] = /^(?:go)?(\d+(?:\.\d+){0,2})(?:(rc|beta)(\d+))?(?:-.*)?$/.exec(written) ?? [];
  if (directive === void 0 || given === void 0 || release === void 0) return;
  let padded = kind === void 0 ? release : `${[...release.split("."), "0"].slice(0, 3).join(".")}-${kind}.${number ?? ""}`, { start, end } = directive;
  return { name: "stdlib", ...{ version: void 0, specifier: `>=${padded}` }, source: registry, direct: !0, start, end, given };
}
function isModulePath(path) {
  return path.length <= 1024 && /^[\w.~!+-]+(?:\/[\w.~!+-]+)*$/.test(path);
}

export {
  readGoModules
};
