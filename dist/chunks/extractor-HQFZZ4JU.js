import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  summary,
  withoutConflictMarkers
} from "./chunk-IIHYLA3J.js";
import {
  integrityHashes,
  lockedComponent
} from "./chunk-YQ7C7TVE.js";
import {
  isGitUrl,
  readRequirement,
  readResolved
} from "./chunk-4I44NG7I.js";
import {
  yamlAt,
  yamlEntries,
  yamlText
} from "./chunk-OSS2T63G.js";
import {
  parseYaml
} from "./chunk-2K5WYLQ5.js";
import "./chunk-OYPKZXZO.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/extractors/yarn-lock/entry.ts
function readDescriptor(descriptor) {
  const at = descriptor.indexOf("@", 1);
  const name = at === -1 ? descriptor : descriptor.slice(0, at);
  if (!/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name)) return void 0;
  return { name, range: at === -1 ? "" : descriptor.slice(at + 1) };
}
function component(entry, input) {
  const [slot = ""] = [...entry.descriptors].sort();
  const names = entry.dependencies.map(({ name, range }) => readRequirement(name, range).name);
  return lockedComponent(
    { ...entry, slot, scope: "runtime", dependsOn: [...new Set(names)], installScript: void 0 },
    input
  );
}
function gap({ subject, reason, start, end }, { path, locate }) {
  return { code: "unreadable", subject: (subject ?? path).slice(0, 2e3), reason, location: locate(start, end) };
}

// src/extractors/yarn-lock/berry.ts
function readBerry(content) {
  const { root, errors } = parseYaml(content);
  const problems = summary(errors).map(({ message, offset }) => {
    return { reason: message, start: offset, end: offset };
  });
  const cacheKey = yamlText(root, "__metadata", "cacheKey") ?? "";
  const drafts = [];
  for (const entry of yamlEntries(root)) {
    if (entry.key === "__metadata") continue;
    const read = readEntry(entry, cacheKey);
    if ("reason" in read) problems.push(read);
    else drafts.push(read);
  }
  const direct = directOnes(drafts);
  const entries = drafts.filter(({ own }) => !own).map((draft) => ({ ...draft, direct: direct.has(draft) }));
  return { entries, problems };
}
function readEntry({ key, value, start, keyEnd }, cacheKey) {
  const descriptors = key.split(/,\s*/).filter((descriptor) => descriptor !== "");
  const subject = descriptors[0] ?? key;
  const problem = (reason) => ({ subject, reason, start, end: keyEnd });
  const resolution = yamlText(value, "resolution") ?? "";
  const workspace = /^(.+)@workspace:/.exec(resolution)?.[1];
  const locator = workspace === void 0 ? readDescriptor(resolution) : { name: workspace, range: "workspace:" };
  if (locator === void 0 || locator.range === "") return problem("the entry does not say what it is resolved to");
  const stated = yamlText(value, "version");
  if (stated === void 0) return problem("the entry has no version");
  const [reference = "", parameters = ""] = locator.range.split("::", 2);
  const archive = new URLSearchParams(parameters).get("__archiveUrl") ?? void 0;
  const isPatch = reference.startsWith("patch:");
  const { name, source } = readRequirement(locator.name, reference);
  const isRegistry = source.type === "registry";
  const checksum = yamlText(value, "checksum");
  return {
    descriptors,
    name,
    // `npm:1.0.0` is what is fetched, whatever `version` says.
    version: isRegistry && !isPatch && reference.startsWith("npm:") ? exact(reference) : stated,
    source: isRegistry && archive !== void 0 ? readResolved(archive) : located(source, reference),
    resolved: isRegistry ? archive : source.type === "path" ? void 0 : reference,
    // What is patched has an entry of its own, with the checksum of what was downloaded.
    hashes: checksum === void 0 || isPatch ? [] : [checksumHash(checksum, cacheKey)],
    dependencies: dependenciesOf(value),
    own: workspace !== void 0,
    start,
    end: value.type === "map" ? value.entries.get("version")?.end ?? keyEnd : keyEnd
  };
}
function exact(reference) {
  return reference.slice(Math.max("npm:".length, reference.indexOf("@", "npm:".length + 1) + 1));
}
function located(source, reference) {
  return source.type === "url" && /^https?:/i.test(reference) ? readResolved(reference) : source;
}
function checksumHash(checksum, cacheKey) {
  const [way = "", hash] = checksum.split("/", 2);
  return hash === void 0 ? `yarn-${cacheKey}:${way}` : `yarn-${way}:${hash}`;
}
function dependenciesOf(value) {
  return yamlEntries(yamlAt(value, "dependencies")).map((entry) => ({
    name: entry.key,
    range: yamlText(entry.value) ?? ""
  }));
}
function directOnes(drafts) {
  const byDescriptor = new Map(drafts.flatMap((draft) => draft.descriptors.map((key) => [key, draft])));
  const named = drafts.filter(({ own }) => own).flatMap(({ dependencies }) => dependencies);
  const found = named.flatMap(({ name, range }) => {
    return byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`) ?? [];
  });
  return new Set(found);
}

// src/extractors/yarn-lock/lines.ts
function* readLines(content) {
  for (let start = 0; start < content.length; ) {
    const feed = content.indexOf("\n", start);
    const next = feed === -1 ? content.length : feed;
    let end = next;
    while (end > start && isSpace(content.charCodeAt(end - 1))) end--;
    let first = start;
    while (first < end && content[first] === " ") first++;
    if (first < end && content[first] !== "#") yield readLine(content, first, end, first - start);
    start = next + 1;
  }
}
function readLine(content, start, lineEnd, indent) {
  const opens = content[lineEnd - 1] === ":";
  const end = opens ? lineEnd - 1 : lineEnd;
  const words = [];
  for (let at = start; at < end; ) {
    const character = content[at];
    if (character === " " || character === ",") {
      at++;
      continue;
    }
    const word = character === '"' ? quoted(content, at, end) : bare(content, at, end);
    if (word === void 0) return { bad: true, start, end: lineEnd };
    words.push(word);
    at = word.end;
  }
  return words.length === 0 ? { bad: true, start, end: lineEnd } : { indent, words, opens, start, end: lineEnd };
}
function bare(content, start, end) {
  let at = start;
  while (at < end && content[at] !== " " && content[at] !== "," && content[at] !== "	") at++;
  return at === start ? void 0 : { text: content.slice(start, at), start, end: at };
}
function quoted(content, start, end) {
  let at = start + 1;
  while (at < end && content[at] !== '"') at += content[at] === "\\" ? 2 : 1;
  if (at >= end) return void 0;
  const raw = content.slice(start, at + 1);
  if (!raw.includes("\\")) return { text: raw.slice(1, -1), start, end: at + 1 };
  try {
    return { text: String(JSON.parse(raw)), start, end: at + 1 };
  } catch {
    return void 0;
  }
}
function isSpace(code) {
  return code === 32 || code === 13 || code === 9;
}

// src/extractors/yarn-lock/classic.ts
function readClassic(content) {
  const entries = [];
  const problems = [];
  let bad;
  let others = 0;
  const notRead = (start, end) => {
    if (bad === void 0) bad = { reason: "a line is none of a yarn.lock", start, end };
    else others++;
  };
  let block;
  const close = () => {
    const read = block && readBlock(block);
    if (read !== void 0 && "reason" in read) problems.push(read);
    else if (read !== void 0) entries.push(read);
    block = void 0;
  };
  for (const line of readLines(content)) {
    if ("bad" in line) notRead(line.start, line.end);
    else if (line.indent === 0) {
      close();
      if (line.opens) block = { head: line, fields: /* @__PURE__ */ new Map(), dependencies: [], section: void 0 };
      else notRead(line.start, line.end);
    } else if (block === void 0 || !readField(block, line)) notRead(line.start, line.end);
  }
  close();
  const more = others === 0 ? "" : ` (and ${others} more like it)`;
  return { entries, problems: bad === void 0 ? problems : [{ ...bad, reason: bad.reason + more }, ...problems] };
}
function readField(block, { indent, words, opens }) {
  const [key, value] = words;
  if (key === void 0) return false;
  if (block.section !== void 0 && indent > block.section.indent) {
    const { name } = block.section;
    if (value === void 0) return false;
    if (name === "dependencies" || name === "optionalDependencies") {
      block.dependencies.push({ name: key.text, range: value.text });
    }
    return true;
  }
  block.section = opens ? { name: key.text, indent } : void 0;
  if (opens) return words.length === 1;
  const last = words.at(-1);
  if (value === void 0 || last === void 0) return false;
  const text = words.slice(1).map((word) => word.text);
  block.fields.set(key.text, { text: text.join(" "), start: key.start, end: last.end });
  return true;
}
function readBlock({ head, fields, dependencies }) {
  const { start, end } = head;
  const descriptors = head.words.map(({ text }) => text);
  const [subject = ""] = descriptors;
  const asked = readDescriptor(subject);
  const version = fields.get("version");
  if (asked === void 0) return { subject, reason: "the entry names no package", start, end };
  if (version === void 0) return { subject, reason: "the entry has no version", start, end };
  const requirement = readRequirement(asked.name, asked.range);
  const resolved = fields.get("resolved")?.text;
  return {
    descriptors,
    name: requirement.name,
    version: version.text,
    source: resolved === void 0 ? requirement.source : sourceOf(resolved),
    resolved: resolved ?? (requirement.source.type === "registry" ? void 0 : asked.range),
    hashes: [...integrityHashes(fields.get("integrity")?.text), ...fragmentHash(resolved)],
    dependencies,
    direct: void 0,
    start,
    end: version.end > start ? version.end : end
  };
}
function sourceOf(resolved) {
  return readResolved(isGitUrl(resolved) ? resolved : resolved.split("#", 1)[0] ?? "");
}
function fragmentHash(resolved) {
  const [, hash] = /^https?:[^#]*#([0-9a-f]{40})$/i.exec(resolved ?? "") ?? [];
  return hash === void 0 || isGitUrl(resolved ?? "") ? [] : [`sha1:${hash}`];
}

// src/extractors/yarn-lock/extractor.ts
var extractor = {
  files: ["**/yarn.lock"],
  lock: true,
  maxLength: 64e6,
  extract(input) {
    if (input.path.split("/").slice(0, -1).includes("node_modules")) return { components: [], gaps: [] };
    const { text, first } = withoutConflictMarkers(input.content);
    const problems = [];
    if (first !== void 0) {
      problems.push({ reason: "it holds markers of an unfinished merge", start: first, end: first });
    }
    const read = /^__metadata:/m.test(text) ? readBerry(text) : readClassic(text);
    for (const problem of read.problems) problems.push(problem);
    return {
      components: read.entries.map((entry) => component(entry, input)),
      gaps: problems.map((problem) => gap(problem, input))
    };
  }
};
export {
  extractor
};
