import {
  yamlAt,
  yamlText
} from "./assess.js";
import {
  grouped,
  meant,
  uniqueIds
} from "./shared-extractors-shared-files-lock-entries.js";
import {
  archiveAt
} from "./shared-extractors-shared-files-archives.js";
import {
  channelSource,
  ecosystem2 as ecosystem,
  ecosystem8 as ecosystem2,
  hostOf,
  hostsOf,
  isDefaultIndex,
  readDirect,
  unreadable,
  withoutCredentials
} from "./review.js";

// src/extractors/shared/conda/locked.ts
var weight = { runtime: 0, build: 1, optional: 2, development: 3 };
function lockedPackages(input, files) {
  let groups = /* @__PURE__ */ new Map(), versions = /* @__PURE__ */ new Map();
  for (let file of files) {
    let { type, url, commit } = file.source, key = JSON.stringify([file.ecosystem, nameOf(file), file.version, type, url, commit]), group = groups.get(key);
    group === void 0 ? (groups.set(key, [file]), versions.set(packageKey(file), (versions.get(packageKey(file)) ?? 0) + 1)) : group.push(file);
  }
  let idOf = uniqueIds(), entries = [...groups.values()].map((group) => {
    let [first] = group, where = (versions.get(packageKey(first)) ?? 0) > 1 ? new Set(group.flatMap((file) => file.where)) : void 0;
    return { group, first, where, id: idOf(`${first.ecosystem}:${nameOf(first)}@${first.version ?? ""}`) };
  }), byName = grouped(entries, ({ first }) => [packageKey(first)]);
  return entries.map(({ group, first, where, id }) => {
    let names = first.ecosystem === "conda" ? ecosystem : ecosystem2, distinct = (of) => [...new Set(group.flatMap(of))], hosts = hostsOf(group.flatMap(({ url }) => url ?? [])), archives = archivesOf(group), [scope] = group.map((file) => file.scope).sort((left, right) => weight[left] - weight[right]);
    return {
      kind: "package",
      role: "locked",
      ecosystem: first.ecosystem,
      name: nameOf(first),
      purl: names.purl(nameOf(first), first.version),
      ...first.version !== void 0 && { version: first.version },
      hashes: distinct((file) => file.hashes),
      ...archives.length > 0 && { archives },
      source: first.source,
      scope: scope ?? "runtime",
      entry: id,
      dependsOn: distinct((file) => dependenciesOf(file, byName)),
      ...hosts.some((host) => host !== "") && { hosts: hosts.filter((host) => host !== "") },
      ...where && { slot: [...where].sort().join(" ").slice(0, 1e3) },
      location: input.locate(first.start, first.end),
      text: input.content.slice(first.start, first.end),
      confidence: "certain"
    };
  });
}
function archivesOf(group) {
  let archives = group.flatMap(
    ({ ecosystem: ecosystem3, url, hashes }) => url === void 0 ? [] : archiveAt(url, hashes, ecosystem3 === "conda" ? 2 : 1)
  );
  return [...new Map(archives.map((archive) => [JSON.stringify(archive), archive])).values()];
}
function dependenciesOf(file, byName) {
  let where = file.where.slice(0, mostPlaces);
  return file.dependsOn.flatMap((name) => {
    let candidates = byName.get(packageKey({ ecosystem: file.ecosystem, name })) ?? byName.get(packageKey({ ecosystem: "conda", name }));
    return meant(candidates, (entry) => where.some((place) => entry.where?.has(place) === !0)).map(({ id }) => id);
  });
}
function nameOf({ ecosystem: ecosystem3, name }) {
  return (ecosystem3 === "conda" ? ecosystem : ecosystem2).normalizeName(name);
}
function packageKey(file) {
  return `${file.ecosystem} ${nameOf(file)}`;
}
var mostGaps = 20, mostPlaces = 100;
function readLockedFiles(input, { root, gaps: problems }, key, read, nothing) {
  let gaps = [...problems], gap = ({ start, end }, reason) => {
    gaps.length < mostGaps && gaps.push(unreadable(input, start, end, reason));
  }, list = yamlAt(root, key);
  if (list?.type !== "list")
    return list !== void 0 ? gap(list, `${key} is not a list`) : root !== void 0 && problems.length === 0 && gap(root, "it has no list of packages"), { components: [], gaps };
  let files = [];
  for (let item of list.items) {
    let file = item.type === "map" ? read(item) : void 0;
    file === void 0 ? gap(item, nothing) : files.push(file);
  }
  return { components: lockedPackages(input, files), gaps };
}
function condaFileSource(url) {
  if (!isAddress(url)) return { type: "path", url };
  let source = channelSource(url);
  return source.url !== void 0 && /\.(?:conda|tar\.bz2)$/i.test(source.url) ? { type: "url", url: withoutCredentials(url) } : source;
}
function pypiFileSource(url, indexes = []) {
  if (/^git\+/i.test(url)) return gitSource(url);
  if (!isAddress(url)) return { type: "path", url };
  let index = indexes.find((other) => hostOf(other) === hostOf(url));
  return index !== void 0 && !isDefaultIndex(index) ? { type: "registry", url: withoutCredentials(index) } : isDefaultIndex(url) ? { type: "registry" } : readDirect(url).source;
}
function gitSource(text) {
  let [address = "", commit = ""] = text.split("#", 2), [url = "", query = ""] = address.split("?", 2), { source } = readDirect(url), asked = new URLSearchParams(query), ref = asked.get("rev") ?? asked.get("tag") ?? asked.get("branch"), full = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit);
  return { ...source, ...ref !== null && { ref }, ...full && { commit } };
}
function isAddress(url) {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(url) && !/^file:/i.test(url);
}
function hashesOf(node) {
  return ["sha256", "md5"].flatMap((key) => {
    let value = yamlText(node, key);
    return value === void 0 || value === "" ? [] : [`${key}:${value}`];
  });
}
function placeOf(entries, content) {
  let found = entries.filter((entry) => entry !== void 0).sort((left, right) => left.start - right.start), [first] = found, last = found.at(-1);
  if (first === void 0 || last === void 0) return { start: 0, end: 0 };
  let lines = content.slice(first.start, last.end).split(`
`, 4).length;
  return { start: first.start, end: lines > found.length ? first.end : last.end };
}

export {
  readLockedFiles,
  condaFileSource,
  pypiFileSource,
  hashesOf,
  placeOf
};
