import {
  ecosystem6 as ecosystem,
  few
} from "./review.js";
import "./cli.js";

// src/extractors/gradle-lockfile/extractor.ts
import { posix } from "node:path";
var extractor = {
  files: [
    "**/gradle.lockfile",
    "**/buildscript-gradle.lockfile",
    "**/settings-gradle.lockfile",
    "**/gradle/dependency-locks/*.lockfile"
  ],
  maxLength: 16e6,
  extract
};
function extract(input) {
  let { content } = input, file = posix.basename(input.path), only = /^(?:buildscript-|settings-)?gradle\.lockfile$/i.test(file) ? void 0 : file.slice(0, -9), locked = [], gaps = [];
  for (let from = 0; from < content.length; ) {
    let lineEnd = content.indexOf(`
`, from), to = lineEnd === -1 ? content.length : lineEnd, line = content.slice(from, to).trimEnd(), text = line.trimStart(), [start, end] = [from + line.length - text.length, from + line.length];
    if (from = to + 1, text === "" || text.startsWith("#") || text.startsWith("empty=")) continue;
    let entry = readLine(text, only);
    entry !== void 0 ? locked.push({ ...entry, start, end }) : gaps.push({ code: "parse-error", subject: input.path, reason: "the line is not an artifact with a version", location: input.locate(start, end) });
  }
  let totals = /* @__PURE__ */ new Map();
  for (let { name } of locked) totals.set(name, (totals.get(name) ?? 0) + 1);
  let isBuild = /^(?:buildscript-|settings-)/i.test(file);
  return {
    components: locked.map((entry) => component(input, entry, isBuild, totals.get(entry.name) ?? 0)),
    gaps: few(gaps)
  };
}
function readLine(text, only) {
  let [, group = "", artifact = "", version = "", equals, list = ""] = /^([^\s:=]+):([^\s:=]+):([^\s:=]+)(?:(=)(\S*))?$/.exec(text) ?? [];
  if (group === "" || equals === void 0 && only === void 0) return;
  let configurations = list === "" ? only === void 0 ? [] : [only] : list.split(",");
  return { name: `${group}:${artifact}`, version, configurations };
}
function component(input, { name, version, configurations, start, end }, isBuild, total) {
  let [first] = configurations;
  return {
    kind: "package",
    role: "locked",
    ecosystem: "maven",
    name,
    purl: ecosystem.purl(name, version),
    version,
    hashes: [],
    source: { type: "registry" },
    scope: isBuild ? "build" : scopeOf(configurations),
    // Other configurations may have another version.
    ...total > 1 && first !== void 0 && { slot: first },
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: "certain"
  };
}
function scopeOf(configurations) {
  return configurations.length === 0 ? "runtime" : configurations.every((one) => /^test|Test(?=[A-Z]|$)/.test(one)) ? "development" : configurations.every((one) => /annotationProcessor|^kapt|^ksp/i.test(one)) ? "build" : "runtime";
}
export {
  extractor
};
