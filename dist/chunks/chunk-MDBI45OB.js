import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  isDirect,
  readDirect,
  splitExtras
} from "./chunk-TFGOSRCN.js";
import {
  readClauses
} from "./chunk-FOQ7K4IG.js";

// src/ecosystems/pypi/requirement.ts
function readRequirement(text) {
  const start = skip(text, 0);
  const rest = text.slice(start).trimEnd();
  if (rest === "") return { reason: "there is nothing to read", at: start };
  const word = /^\S+/.exec(rest)?.[0] ?? "";
  if (isDirect(word))
    return readPlace(rest, /^[a-z][\w+.-]+:/i.test(word) ? beforeMarker(word) : word.replace(/;.*$/s, ""), start);
  return readNamed(text, start);
}
function beforeMarker(url) {
  return url.endsWith(";") ? url.slice(0, -1) : url;
}
function readPlace(rest, word, start) {
  const { marker, junk } = readTail(rest, word.length);
  if (junk !== void 0) return { reason: "there is text after the URL", at: start + junk };
  return { ...readDirect(word), ...marker && { marker }, start, end: start + word.length };
}
function readNamed(text, start) {
  const name = /^[a-z0-9][\w.-]*/i.exec(text.slice(start, start + 512))?.[0].replace(/[._-]+$/, "");
  if (name === void 0) return { reason: "it does not start with a package name", at: start };
  let end = start + name.length;
  let at = skip(text, end);
  let extras = [];
  if (text[at] === "[") {
    const close = text.indexOf("]", at);
    if (close === -1) return { reason: "the list of extras has no end", at };
    extras = splitExtras(text.slice(at + 1, close));
    end = close + 1;
    at = skip(text, end);
  }
  const base = { name, extras, hashes: [], source: { type: "registry" }, start };
  if (text[at] === "@") return readUrl(text, at, base);
  const semicolon = text.indexOf(";", at);
  const until = semicolon === -1 ? text.length : semicolon;
  const marker = semicolon === -1 ? "" : text.slice(semicolon + 1).trim();
  const written = text.slice(at, until).trimEnd();
  if (written === "") return { ...base, end, ...marker !== "" && { marker } };
  const bracketed = written.startsWith("(") && written.endsWith(")");
  const specifier = bracketed ? written.slice(1, -1).trim() : written;
  if (!/^[(=<>!~^]/.test(written) || /["'#]/.test(written))
    return { reason: `there is text after the name that is no version specifier`, at };
  const problem = readClauses(specifier) === void 0 && { problem: "its version specifier is malformed" };
  return {
    ...base,
    end: at + written.length,
    ...specifier !== "" && { specifier },
    ...marker !== "" && { marker },
    ...problem
  };
}
function readUrl(text, at, base) {
  const from = skip(text, at + 1);
  const url = beforeMarker(/^\S*/.exec(text.slice(from))?.[0] ?? "");
  if (url === "") return { reason: "there is no URL after the @", at };
  const { marker, junk } = readTail(text, from + url.length);
  if (junk !== void 0) return { reason: "there is text after the URL", at: junk };
  const { source, version, hashes } = readDirect(url);
  const end = from + url.length;
  return { ...base, source, hashes, end, ...version !== void 0 && { version }, ...marker && { marker } };
}
function readTail(text, from) {
  const at = skip(text, from);
  if (at >= text.length) return {};
  return text[at] === ";" ? { marker: text.slice(at + 1).trim() } : { junk: at };
}
function skip(text, from) {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

export {
  readRequirement
};
