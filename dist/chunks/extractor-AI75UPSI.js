import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  ecosystem
} from "./chunk-D5QGURVX.js";
import {
  few
} from "./chunk-OKRB2SBH.js";
import "./chunk-L4GEVYOE.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/gradle-lockfile/extractor.ts
import { posix } from "node:path";
var extractor = {
  files: [
    "**/gradle.lockfile",
    "**/buildscript-gradle.lockfile",
    "**/settings-gradle.lockfile",
    "**/gradle/dependency-locks/*.lockfile"
  ],
  lock: true,
  maxLength: 16e6,
  extract
};
function extract(input) {
  const { content } = input;
  const file = posix.basename(input.path);
  const only = /^(?:buildscript-|settings-)?gradle\.lockfile$/i.test(file) ? void 0 : file.slice(0, -".lockfile".length);
  const locked = [];
  const gaps = [];
  for (let from = 0; from < content.length; ) {
    const lineEnd = content.indexOf("\n", from);
    const to = lineEnd === -1 ? content.length : lineEnd;
    const line = content.slice(from, to).trimEnd();
    const text = line.trimStart();
    const [start, end] = [from + line.length - text.length, from + line.length];
    from = to + 1;
    if (text === "" || text.startsWith("#") || text.startsWith("empty=")) continue;
    const entry = readLine(text, only);
    if (entry !== void 0) locked.push({ ...entry, start, end });
    else {
      const reason = "the line is no artifact with a version";
      gaps.push({ code: "unreadable", subject: input.path, reason, location: input.locate(start, end) });
    }
  }
  const totals = /* @__PURE__ */ new Map();
  for (const { name } of locked) totals.set(name, (totals.get(name) ?? 0) + 1);
  const isBuild = /^(?:buildscript-|settings-)/i.test(file);
  return {
    components: locked.map((entry) => component(input, entry, isBuild, totals.get(entry.name) ?? 0)),
    gaps: few(gaps)
  };
}
function readLine(text, only) {
  const [, group = "", artifact = "", version = "", equals, list = ""] = /^([^\s:=]+):([^\s:=]+):([^\s:=]+)(?:(=)(\S*))?$/.exec(text) ?? [];
  if (group === "" || equals === void 0 && only === void 0) return void 0;
  const configurations = list === "" ? only === void 0 ? [] : [only] : list.split(",");
  return { name: `${group}:${artifact}`, version, configurations };
}
function component(input, { name, version, configurations, start, end }, isBuild, total) {
  const [first] = configurations;
  return {
    kind: "package",
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
  if (configurations.length === 0) return "runtime";
  if (configurations.every((one) => /^test|Test(?=[A-Z]|$)/.test(one))) return "development";
  return configurations.every((one) => /annotationProcessor|^kapt|^ksp/i.test(one)) ? "build" : "runtime";
}
export {
  extractor
};
