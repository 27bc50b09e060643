import {
  firstEntries
} from "./shared-extractors-shared-files-first-entries.js";
import {
  grouped,
  meant,
  uniqueIds
} from "./shared-extractors-shared-files-lock-entries.js";
import {
  hashesOf
} from "./shared-extractors-shared-files-archives.js";
import {
  addTo,
  admits,
  ecosystem9 as ecosystem,
  few,
  hostsOf,
  isConflictMarker,
  isDefaultSource,
  unresolvedConflict,
  withoutCredentials
} from "./review.js";
import "./cli.js";

// src/extractors/gemfile-lock/sections.ts
var sources = /* @__PURE__ */ new Set(["GEM", "GIT", "PATH", "PLUGIN SOURCE"]), lists = /* @__PURE__ */ new Set(["DEPENDENCIES", "CHECKSUMS"]);
function readSections(text) {
  let sections = [], mistakes = [];
  for (let from = 0; from < text.length; ) {
    let lineEnd = text.indexOf(`
`, from), to = lineEnd === -1 ? text.length : lineEnd, line = text.slice(from, to).trimEnd(), content = line.trimStart(), start = from + line.length - content.length, end = from + line.length, indent = start - from;
    from = to + 1;
    let section = sections.at(-1);
    if (content !== "") {
      if (isConflictMarker(line))
        mistakes.push({ reason: unresolvedConflict, start, end });
      else if (indent === 0)
        /^[A-Z][A-Z ]*$/.test(content) ? sections.push({ name: content, options: /* @__PURE__ */ new Map(), entries: [] }) : mistakes.push({ reason: "the line belongs to no section", start, end });
      else if (section === void 0) mistakes.push({ reason: "the line belongs to no section", start, end });
      else if (sources.has(section.name) || lists.has(section.name)) {
        let reason = readLine(section, content, indent, start, end);
        reason !== void 0 && mistakes.push({ reason, start, end });
      }
    }
  }
  return { sections, mistakes };
}
function readLine(section, content, indent, start, end) {
  let isSource = sources.has(section.name);
  if (isSource && indent === 2) {
    let colon = content.indexOf(":");
    if (colon === -1) return "the line says nothing about its source";
    let key = content.slice(0, colon), values = section.options.get(key) ?? [];
    section.options.set(key, values), values.push(content.slice(colon + 1).trim());
    return;
  }
  let parsed = readEntry(content);
  if (parsed === void 0) return "the line is not a gem";
  if (isSource && indent > 4) {
    section.entries.at(-1)?.dependencies.push({ name: parsed.name, requirement: parsed.inner ?? "" });
    return;
  }
  if (indent !== (isSource ? 4 : 2)) return "the line is indented like nothing else";
  section.entries.push({ ...parsed, dependencies: [], start, end });
}
function readEntry(content) {
  let [, name, inner, rest = ""] = /^([\w.-]+)!?(?: \(([^()]*)\))?!?(?: (\S.*))?$/.exec(content) ?? [];
  return name === void 0 ? void 0 : { name, inner, rest };
}

// src/extractors/gemfile-lock/extractor.ts
var sources2 = /* @__PURE__ */ new Set(["GEM", "GIT", "PATH", "PLUGIN SOURCE"]), extractor = {
  files: ["**/Gemfile.lock", "**/gems.locked"],
  maxLength: 16e6,
  extract
};
function extract(input) {
  let { sections, mistakes } = readSections(input.content), named = (name) => sections.filter((section) => section.name === name).flatMap(({ entries }) => entries), direct = new Set(named("DEPENDENCIES").map(({ name }) => name)), isSaid = sections.some(({ name }) => name === "DEPENDENCIES"), checksums = /* @__PURE__ */ new Map();
  for (let { name, inner = "", rest } of named("CHECKSUMS")) {
    let hashes = rest.split(",").flatMap((sum) => /^\w+=\w+/.test(sum) ? sum.replace("=", ":") : []);
    hashes.length > 0 && addTo(checksums, `${name} ${versionOf(inner)}`, { file: `${name}-${inner}`, hashes });
  }
  let gaps = mistakes.map(({ reason, start, end }) => ({ code: "parse-error", subject: input.path, reason, location: input.locate(start, end) })), gems = [], read = firstEntries(
    input,
    sections.filter(({ name }) => sources2.has(name)).flatMap((section) => section.entries.map((entry) => ({ section, entry }))),
    ({ entry }) => entry
  );
  gaps.push(...read.gaps);
  let idOf = uniqueIds(), origins = new Map(sections.map((section) => [section, originOf(section)]));
  for (let { section, entry } of read.read) {
    let { name, inner, start, end } = entry, version = inner === void 0 ? "" : versionOf(inner);
    if (version === "") {
      let location = input.locate(start, end);
      gaps.push({ code: "parse-error", subject: name, reason: "the gem has no version", location });
      continue;
    }
    let archives = checksums.get(`${name} ${version}`) ?? [], id = idOf(`${name}@${inner ?? ""}`), origin = origins.get(section) ?? originOf(section);
    gems.push({ entry, id, version, archives, ...origin, direct: isSaid ? direct.has(name) : void 0 });
  }
  let byName = grouped(gems, ({ entry }) => [entry.name]);
  return { components: gems.map((gem) => component(input, gem, byName)), gaps: few(gaps) };
}
function originOf(section) {
  let hosts = section.name === "GEM" ? hostsOf(section.options.get("remote") ?? []) : [];
  return { source: sourceOf(section), hosts };
}
function component(input, { entry: { name, inner, dependencies, start, end }, id, version, archives, source, hosts, direct }, byName) {
  let dependsOn = dependencies.flatMap(
    ({ name: wanted, requirement }) => meant(byName.get(wanted), (gem) => admits("rubygems", requirement, gem.version)).map((gem) => gem.id)
  );
  return {
    kind: "package",
    role: "locked",
    ecosystem: "rubygems",
    name,
    purl: ecosystem.purl(name, version),
    version,
    hashes: hashesOf(archives),
    ...archives.length > 0 && { archives },
    source,
    scope: "runtime",
    ...direct !== void 0 && { direct },
    entry: id,
    dependsOn: [...new Set(dependsOn)],
    ...hosts.length > 0 && { hosts },
    ...platformSlot(inner ?? ""),
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: "certain"
  };
}
function platformSlot(inner) {
  let hyphen = inner.indexOf("-");
  return hyphen === -1 ? {} : { slot: inner.slice(hyphen + 1) };
}
function versionOf(inner) {
  return inner.split("-", 1)[0]?.trim() ?? "";
}
function sourceOf({ name, options }) {
  let value = (key) => options.get(key)?.[0], url = withoutCredentials(value("remote") ?? "");
  if (name === "GEM") return registryOf(options.get("remote") ?? []);
  if (name === "PATH") return { type: "path", url: value("remote") ?? "" };
  if (name !== "GIT") return { type: "url", url };
  let ref = value("ref") ?? value("tag") ?? value("branch"), commit = value("revision") ?? "";
  return {
    type: "vcs",
    url,
    ...ref !== void 0 && { ref },
    .../^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit) && { commit: commit.toLowerCase() }
  };
}
function registryOf(remotes) {
  let [first] = remotes;
  return first === void 0 || remotes.some(isDefaultSource) ? { type: "registry" } : { type: "registry", url: withoutCredentials(first) };
}
export {
  extractor
};
