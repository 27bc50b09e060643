import {
  parseIni
} from "./shared-syntax-ini-parse.js";
import {
  requirementOf
} from "./shared-extractors-shared-python-requirement.js";
import "./shared-extractors-shared-python-slot.js";
import "./shared-ecosystems-pypi-required-package.js";
import "./shared-extractors-shared-files-evidence.js";
import {
  ecosystem8 as ecosystem,
  isPackageName,
  unreadable
} from "./review.js";
import "./cli.js";

// src/extractors/setup-cfg/extractor.ts
import { posix } from "node:path";

// src/extractors/setup-cfg/interpolation.ts
function interpolated(entry, entries) {
  if (!entry.lines.some(({ text }) => text.includes("%"))) return { lines: entry.lines, isCut: !1 };
  let isCut = !1, first = (lines2) => (isCut ||= lines2.length > 2e3, lines2.slice(0, 2e3)), valueOf = (name) => [entry.section, "DEFAULT"].flatMap(
    (section) => entries.findLast((each) => each.section === section && each.key === name.toLowerCase()) ?? []
  )[0]?.lines, lineOf = (line, depth) => {
    let { text, start, end } = line;
    if (!text.includes("%") || depth > 5) return [line];
    let [, alone] = /^%\(([\w.-]{1,200})\)s$/.exec(text) ?? [];
    if (alone !== void 0) {
      let lines2 = valueOf(alone)?.flatMap((each) => lineOf(each, depth + 1));
      return lines2 === void 0 ? [line] : first(lines2);
    }
    let made = text.replaceAll(/%%|%\(([\w.-]{1,200})\)s/g, (written, name) => {
      if (name === void 0) return "%";
      let lines2 = valueOf(name)?.flatMap((each) => lineOf(each, depth + 1));
      return lines2 === void 0 ? written : lines2.map((each) => each.text).join(" ");
    });
    return made.length > 8192 ? [line] : [{ text: made, start, end, isMade: !0 }];
  };
  return { lines: first(entry.lines.flatMap((line) => lineOf(line, 0))), isCut };
}

// src/extractors/setup-cfg/extractor.ts
var extractor = {
  files: ["**/setup.cfg"],
  pointsAtRequirements: !0,
  extract,
  publishes: { kinds: ["package"], names: publishedNames }
};
function publishedNames(content) {
  let { entries } = parseIni(content), name = entries.flatMap(({ section, key, lines: own }) => section === "metadata" && key === "name" ? own : []).map((line) => line.text.trim()).join("");
  return isPackageName(name) ? [{ ecosystem: "pypi", name: ecosystem.normalizeName(name) }] : [];
}
var lists = /* @__PURE__ */ new Map([
  ["install_requires", "runtime"],
  ["setup_requires", "build"],
  ["tests_require", "development"]
]);
function extract(input) {
  let { entries, errors } = parseIni(input.content), components = [], wants = [], gaps = [], [first, ...more] = errors;
  if (first !== void 0) {
    let others = more.length === 0 ? "" : `, and ${more.length} more such lines`;
    gaps.push(unreadable(input, first.start, first.end, first.message + others));
  }
  for (let written of entries) {
    let scope = scopeOf(written);
    if (scope === void 0) continue;
    let { lines, isCut } = interpolated(written, entries), entry = { ...written, lines };
    if (isCut) {
      let reason = `with the values that it takes in it has more than ${2e3} lines, and the rest was not read`;
      gaps.push(unreadable(input, written.start, written.end, reason, "limit-exceeded"));
    }
    let files = filesOf(entry);
    for (let file of files ?? []) wants.push(posix.join(posix.dirname(input.path), file));
    for (let { text, start, end, isMade } of files === void 0 ? requirementsOf(entry) : []) {
      let slot = `${entry.section}.${entry.key}`, found = requirementOf(input, text, {
        scope,
        slot,
        map: (offset) => isMade !== !0 ? start + offset : offset < text.length - 1 ? start : end - 1
      });
      components.push(...found.components), gaps.push(...found.gaps);
    }
  }
  let inside = wants.filter((path) => !path.startsWith("../"));
  return { components, gaps, wantsAs: inside.map((path) => ({ path, format: "pip-requirements" })) };
}
function scopeOf({ section, key }) {
  return section === "options.extras_require" ? "optional" : section === "options" || section === "DEFAULT" ? lists.get(key.replaceAll("-", "_")) : void 0;
}
function filesOf({ lines }) {
  let [, names] = /^file:(.*)$/.exec(lines.map(({ text }) => text).join(" ")) ?? [];
  return names?.split(",").map((name) => name.trim()).filter((name) => name !== "");
}
function requirementsOf({ lines }) {
  let [only] = lines, written = lines.map(withoutComment).filter(({ text }) => text !== "");
  return only === void 0 || lines.length > 1 || only.text.length > 8192 || /;[^;]*(?:[<>=]=?|\bin\b)[^;]*['"]/.test(only.text) ? written : written.flatMap((line) => {
    let at = line.start;
    return line.text.split(";").flatMap((part) => {
      let start = at + part.length - part.trimStart().length, text = part.trim();
      return at += part.length + 1, text === "" ? [] : [{ ...line, text, ...line.isMade !== !0 && { start, end: start + text.length } }];
    });
  });
}
function withoutComment(line) {
  let text = line.text.replace(/\s#.*$/, "").trimEnd();
  return line.isMade === !0 ? { ...line, text } : { ...line, text, end: line.start + text.length };
}
export {
  extractor
};
