import {
  markAsAsked
} from "./shared-extractors-shared-npm-as-asked.js";
import {
  summary
} from "./shared-syntax-yaml-summary.js";
import {
  yamlAt,
  yamlEntries,
  yamlText
} from "./assess.js";
import {
  integrityHashes,
  lockedComponent
} from "./shared-extractors-shared-npm-locked.js";
import {
  grouped,
  meant,
  uniqueIds
} from "./shared-extractors-shared-files-lock-entries.js";
import "./shared-extractors-shared-files-archives.js";
import {
  admits,
  isFailure,
  isGitUrl,
  parseYaml,
  readRequirement,
  readResolved,
  syntaxCode,
  unresolvedConflict,
  withoutConflictMarkers
} from "./review.js";
import "./cli.js";

// src/extractors/yarn-lock/entry.ts
function readDescriptor(descriptor) {
  let at = descriptor.indexOf("@", 1), name = at === -1 ? descriptor : descriptor.slice(0, at);
  if (/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name))
    return { name, range: at === -1 ? "" : descriptor.slice(at + 1) };
}
function components(entries, input) {
  let idOf = uniqueIds(), all = entries.map((entry) => {
    let [slot = ""] = [...entry.descriptors].sort();
    return { entry, slot, id: idOf(slot) };
  }), byDescriptor = grouped(all, ({ entry }) => entry.descriptors), byName = grouped(all, ({ entry }) => [entry.name]), named = (alias, range) => {
    let { name, specifier = "" } = readRequirement(alias, range);
    return meant(byName.get(name), (one) => admits("npm", specifier, one.entry.version ?? ""));
  }, found = ({ name: alias, range }) => {
    let described = byDescriptor.get(`${alias}@${range}`) ?? byDescriptor.get(`${alias}@npm:${range}`);
    return meant(described ?? named(alias, range)).flatMap((one) => one.entry.own ? [] : one.id);
  }, asked = all.flatMap(
    ({ entry }) => entry.dependencies.flatMap(({ name, range }) => {
      let described = byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`);
      return described === void 0 ? found({ name, range }).map((id) => ({ entry: id, name, range: "overridden:" })) : described.map(({ id }) => ({ entry: id, name, range: range.replace(/^npm:/, "") }));
    })
  ), locked = all.flatMap(({ entry, slot, id }) => {
    if (entry.own) return [];
    let dependsOn = [...new Set(entry.dependencies.flatMap(found))];
    return lockedComponent({ ...entry, slot, scope: "runtime", entry: id, dependsOn, installScript: void 0 }, input);
  });
  return markAsAsked(locked, asked);
}
function gap({ type, subject, reason, start, end }, { path, locate }) {
  let place = { subject: (subject ?? path).slice(0, 2e3), location: locate(start, end) };
  return { code: syntaxCode({ type }), reason, ...place };
}

// src/extractors/yarn-lock/berry.ts
function readBerry(content) {
  let { root, errors } = parseYaml(content), mistakes = summary(errors).map(({ type, message, offset }) => ({ type, reason: message, start: offset, end: offset })), cacheKey = yamlText(root, "__metadata", "cacheKey") ?? "", drafts = [], folders = [];
  for (let entry of yamlEntries(root)) {
    if (entry.key === "__metadata") continue;
    let folder = /@workspace:([^:]+)$/.exec(yamlText(entry.value, "resolution") ?? "")?.[1];
    folder !== void 0 && folder !== "." && folders.push(folder);
    let read = readEntry(entry, cacheKey);
    isFailure(read) ? mistakes.push(read) : drafts.push(read);
  }
  let direct = directOnes(drafts);
  return { entries: drafts.map((draft) => ({ ...draft, direct: direct.has(draft) })), mistakes, folders };
}
function readEntry({ key, value, start, keyEnd }, cacheKey) {
  let descriptors = key.split(/,\s*/).filter((descriptor) => descriptor !== ""), subject = descriptors[0] ?? key, mistake = (reason) => ({ subject, reason, start, end: keyEnd }), resolution = yamlText(value, "resolution") ?? "", workspace = /^(.+)@workspace:/.exec(resolution)?.[1], locator = workspace === void 0 ? readDescriptor(resolution) : { name: workspace, range: "workspace:" };
  if (locator === void 0 || locator.range === "") return mistake("the entry does not say what it is resolved to");
  let stated = yamlText(value, "version");
  if (stated === void 0) return mistake("the entry has no version");
  let [reference = "", parameters = ""] = locator.range.split("::", 2), archive = new URLSearchParams(parameters).get("__archiveUrl") ?? void 0, isPatch = reference.startsWith("patch:"), { name, source } = readRequirement(locator.name, reference), isRegistry = source.type === "registry", checksum = yamlText(value, "checksum");
  return {
    descriptors,
    name,
    // `npm:1.0.0` is what is fetched, whatever `version` says.
    version: isRegistry && !isPatch && reference.startsWith("npm:") ? exact(reference) : stated,
    source: isRegistry && archive !== void 0 ? readResolved(archive) : located(source, reference),
    resolved: isRegistry ? archive : source.type === "path" ? void 0 : reference,
    // What is patched has an entry of its own, with the checksum of what was downloaded.
    hashes: checksum === void 0 || isPatch ? [] : [checksumHash(checksum, cacheKey)],
    // Yarn keeps no checksum of what it does not fetch on this platform.
    conditional: yamlText(value, "conditions") !== void 0,
    dependencies: dependenciesOf(value),
    own: workspace !== void 0,
    start,
    end: value.type === "map" ? value.entries.get("version")?.end ?? keyEnd : keyEnd
  };
}
function exact(reference) {
  return reference.slice(Math.max(4, reference.indexOf("@", 5) + 1));
}
function located(source, reference) {
  return source.type === "url" && /^https?:/i.test(reference) ? readResolved(reference) : source;
}
function checksumHash(checksum, cacheKey) {
  let [way = "", hash] = checksum.split("/", 2);
  return hash === void 0 ? `yarn-${cacheKey}:${way}` : `yarn-${way}:${hash}`;
}
function dependenciesOf(value) {
  return yamlEntries(yamlAt(value, "dependencies")).map((entry) => ({
    name: entry.key,
    range: yamlText(entry.value) ?? ""
  }));
}
function directOnes(drafts) {
  let byDescriptor = new Map(drafts.flatMap((draft) => draft.descriptors.map((key) => [key, draft]))), found = drafts.filter(({ own }) => own).flatMap(({ dependencies }) => dependencies).flatMap(({ name, range }) => byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`) ?? []);
  return new Set(found);
}

// src/extractors/yarn-lock/lines.ts
function* readLines(content) {
  for (let start = 0; start < content.length; ) {
    let feed = content.indexOf(`
`, start), next = feed === -1 ? content.length : feed, end = next;
    for (; end > start && isSpace(content.charCodeAt(end - 1)); ) end--;
    let first = start;
    for (; first < end && content[first] === " "; ) first++;
    first < end && content[first] !== "#" && (yield readLine(content, first, end, first - start)), start = next + 1;
  }
}
function readLine(content, start, lineEnd, indent) {
  let opens = content[lineEnd - 1] === ":", end = opens ? lineEnd - 1 : lineEnd, words = [];
  for (let at = start; at < end; ) {
    let character = content[at];
    if (character === " " || character === ",") {
      at++;
      continue;
    }
    let word = character === '"' ? quoted(content, at, end) : bare(content, at, end);
    if (word === void 0) return { bad: !0, start, end: lineEnd };
    words.push(word), at = word.end;
  }
  return words.length === 0 ? { bad: !0, start, end: lineEnd } : { indent, words, opens, start, end: lineEnd };
}
function bare(content, start, end) {
  let at = start;
  for (; at < end && content[at] !== " " && content[at] !== "," && content[at] !== "	"; ) at++;
  return at === start ? void 0 : { text: content.slice(start, at), start, end: at };
}
function quoted(content, start, end) {
  let at = start + 1;
  for (; at < end && content[at] !== '"'; ) at += content[at] === "\\" ? 2 : 1;
  if (at >= end) return;
  let raw = content.slice(start, at + 1);
  if (!raw.includes("\\")) return { text: raw.slice(1, -1), start, end: at + 1 };
  try {
    return { text: String(JSON.parse(raw)), start, end: at + 1 };
  } catch {
    return;
  }
}
function isSpace(code) {
  return code === 32 || code === 13 || code === 9;
}

// src/extractors/yarn-lock/classic.ts
function readClassic(content) {
  let entries = [], mistakes = [], bad, others = 0, notRead = (start, end) => {
    bad === void 0 ? bad = { reason: "a line is not valid in yarn.lock", start, end } : others++;
  }, block, close = () => {
    let read = block && readBlock(block);
    read !== void 0 && isFailure(read) ? mistakes.push(read) : read !== void 0 && entries.push(read), block = void 0;
  };
  for (let line of readLines(content))
    "bad" in line ? notRead(line.start, line.end) : line.indent === 0 ? (close(), line.opens ? block = { head: line, fields: /* @__PURE__ */ new Map(), dependencies: [], section: void 0 } : notRead(line.start, line.end)) : (block === void 0 || !readField(block, line)) && notRead(line.start, line.end);
  close();
  let more = others === 0 ? "" : ` (and ${others} more like it)`;
  return { entries, mistakes: bad === void 0 ? mistakes : [{ ...bad, reason: bad.reason + more }, ...mistakes] };
}
function readField(block, { indent, words, opens }) {
  let [key, value] = words;
  if (key === void 0) return !1;
  if (block.section !== void 0 && indent > block.section.indent) {
    let { name } = block.section;
    return value === void 0 ? !1 : ((name === "dependencies" || name === "optionalDependencies") && block.dependencies.push({ name: key.text, range: value.text }), !0);
  }
  if (block.section = opens ? { name: key.text, indent } : void 0, opens) return words.length === 1;
  let last = words.at(-1);
  if (value === void 0 || last === void 0) return !1;
  let text = words.slice(1).map((word) => word.text);
  return block.fields.set(key.text, { text: text.join(" "), start: key.start, end: last.end }), !0;
}
function readBlock({ head, fields, dependencies }) {
  let { start, end } = head, descriptors = head.words.map(({ text }) => text), [subject = ""] = descriptors, asked = readDescriptor(subject), version = fields.get("version");
  if (asked === void 0) return { subject, reason: "the entry names no package", start, end };
  if (version === void 0) return { subject, reason: "the entry has no version", start, end };
  let requirement = readRequirement(asked.name, asked.range), resolved = fields.get("resolved")?.text;
  return {
    descriptors,
    name: requirement.name,
    version: version.text,
    source: resolved === void 0 ? requirement.source : sourceOf(resolved),
    resolved: resolved ?? (requirement.source.type === "registry" ? void 0 : asked.range),
    hashes: [...integrityHashes(fields.get("integrity")?.text), ...fragmentHash(resolved)],
    dependencies,
    direct: void 0,
    own: !1,
    start,
    end: version.end > start ? version.end : end
  };
}
function sourceOf(resolved) {
  return readResolved(isGitUrl(resolved) ? resolved : resolved.split("#", 1)[0] ?? "");
}
function fragmentHash(resolved) {
  let [, hash] = /^https?:[^#]*#([0-9a-f]{40})$/i.exec(resolved ?? "") ?? [];
  return hash === void 0 || isGitUrl(resolved ?? "") ? [] : [`sha1:${hash}`];
}

// src/extractors/yarn-lock/extractor.ts
var extractor = {
  files: ["**/yarn.lock"],
  maxLength: 24e6,
  extract(input) {
    if (input.path.split("/").slice(0, -1).includes("node_modules")) return { components: [], gaps: [] };
    let { text, markers } = withoutConflictMarkers(input.content), mistakes = markers.slice(0, 1).map((place) => ({ reason: unresolvedConflict, ...place })), read = /^__metadata:/m.test(text) ? readBerry(text) : { ...readClassic(text), folders: [] };
    for (let mistake of read.mistakes) mistakes.push(mistake);
    return {
      components: components(read.entries, input),
      governs: read.folders,
      gaps: mistakes.map((mistake) => gap(mistake, input))
    };
  }
};
export {
  extractor
};
