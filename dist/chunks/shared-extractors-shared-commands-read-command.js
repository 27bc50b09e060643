import {
  looksLocal
} from "./shared-extractors-shared-models-local-names.js";
import {
  knownAddresses
} from "./shared-extractors-shared-commands-known-addresses.js";
import {
  unquoted
} from "./shared-extractors-shared-commands-unquoted.js";
import {
  onHost
} from "./shared-hosts-lookup-on-host.js";
import {
  endOf,
  givenAt,
  usedBy
} from "./shared-extractors-shared-files-evidence.js";
import {
  allowsRemoteCode,
  besideScript,
  commandFolder,
  hosts,
  namelessPackage,
  publicIndex,
  readInstall,
  readLoads
} from "./review.js";

// src/extractors/shared/commands/list-use.ts
import { posix } from "node:path";
function commandLists(script, files) {
  let lists = files.filter(({ path, isRequirements }) => isRequirements === !0 && !path.includes("://")), named = (some) => some.map(({ path }) => besideScript(script, path) ?? `any:${posix.basename(path)}`);
  return {
    requirements: named(lists.filter(({ isConstraints }) => isConstraints !== !0)),
    constraints: named(lists.filter(({ isConstraints }) => isConstraints === !0))
  };
}

// src/extractors/shared/commands/read-command.ts
import { posix as posix2 } from "node:path";

// src/ecosystems/lookup/settings-in-force.ts
function withSettings(source, { ecosystem, name }, settings) {
  if (source.type !== "registry" || source.url !== void 0 || settings.length === 0) return source;
  let own = settings.filter((setting) => setting.ecosystem === ecosystem), serving = own.filter(
    ({ use, scope }) => use === "default" && (scope === void 0 || name.startsWith(`${scope}/`))
  ), main = serving.findLast(({ scope }) => scope !== void 0) ?? serving.at(-1), url = main === void 0 || publicIndex(ecosystem, main.url) === "default" ? void 0 : main.url, further = own.flatMap((setting) => setting.use === "additional" ? setting.url ?? setting.name : []), others = [...url === void 0 ? [] : [url], ...source.extraIndexes ?? [], ...further], isAlone = main?.scope !== void 0 || source.extraIndexes === void 0 && further.length === 0;
  return url !== void 0 && isAlone ? { ...source, url } : others.length === 0 ? source : { ...source, extraIndexes: [...new Set(others)] };
}

// src/extractors/shared/commands/pin-place.ts
var hole = "<commit>";
function placeInCommand({ host, use }, id, revision, { content, locate, written }) {
  let pin = hosts.get(host)?.commands?.pin(use);
  if (pin === void 0) return;
  if (revision !== void 0) {
    let [from2, to2] = unquoted(content, revision.start, revision.end);
    return written(from2, to2) === revision.text ? { at: locate(from2, to2), before: "", after: "" } : void 0;
  }
  let { end, text } = id, [from, to] = unquoted(content, id.start, end);
  if (!(written(from, to) === text && /^(?:\s|$)/.test(content.slice(end, end + 1))) || written(end, Math.min(end + 1, content.length)) !== content.slice(end, end + 1)) return;
  let [before = "", after = ""] = pin.split(hole);
  return { at: locate(end, end), before: `${pin.startsWith("-") ? " " : ","}${before}`, after };
}

// src/extractors/shared/commands/loads.ts
function loadsOf(words, later, slot, input) {
  let loads = readLoads(words, later);
  if (loads !== void 0)
    return {
      components: loads.repositories.map((found) => component(found, loads, slot, input)),
      gaps: loads.unresolved.flatMap((place) => gap(place, input))
    };
}
function component(found, { host, use, repositories }, slot, input) {
  let { kind, name, id, revisionWord, codeRevision, files, file, remoteCode, remoteCodeAt, confidence } = found, [from, to] = unquoted(input.content, id.start, id.end), revision = revisionWord === void 0 ? found.revision : textOf(revisionWord, input), texts = [...file === void 0 ? [] : [file], ...files.flatMap(({ text }) => text ?? [])], pinnedBy = revisionWord ?? (found.revision === void 0 ? codeRevision : void 0), pinPlace = repositories.length === 1 && (found.revision === void 0 || revisionWord !== void 0) ? placeInCommand({ host, use }, id, revisionWord, input) : void 0, evidence = {
    ...pinnedBy !== void 0 && { argument: input.locate(pinnedBy.start, pinnedBy.end) },
    ...remoteCodeAt !== void 0 && { flag: input.locate(remoteCodeAt.start, remoteCodeAt.end) }
  }, shared = {
    slot,
    location: input.locate(from, to),
    text: input.written(from, to),
    confidence,
    remoteCode,
    use,
    ...Object.keys(evidence).length > 0 && { evidence },
    ...pinPlace !== void 0 && { pinPlace }
  }, hosted = onHost(host, kind, name, revision);
  return hosted.kind === "dataset" ? { ...hosted, kind: "dataset", ...shared } : {
    ...hosted,
    kind: "model",
    ...shared,
    ...codeRevision !== void 0 && { codeRevision: textOf(codeRevision, input) },
    ...texts.length > 0 && { files: texts }
  };
}
function textOf({ text, start, end }, { written }) {
  return text ?? written(start, end).slice(0, 300);
}
function gap({ kind, start, end, mayBeValue }, { locate, written }) {
  let subject = written(start, end).slice(0, 300), plain = subject.replaceAll(/["'${}]/g, "");
  if (/^["']?[./~]/.test(subject) || looksLocal(plain)) return [];
  let reason = mayBeValue === !0 ? `an unknown option precedes it, so it is unclear whether it is the ${kind} that is loaded` : `the ${kind} that it loads is only known at run time`;
  return [{ code: "unresolved-reference", subject, reason, location: locate(start, end) }];
}

// src/extractors/shared/commands/read-command.ts
function readCommand(words, later, slot, input, settings = [], within) {
  let folder = commandFolder(input.path, within), installs = installsOf(knownAddresses(words, input.written), slot, input, { settings, folder }), loads = loadsOf(words, later, slot, input);
  if (installs === void 0 && loads === void 0) return;
  let command = input.locate(words[0]?.start ?? 0, endOf(words)), used = (component2) => {
    let use = usedBy(component2.location, command);
    return use.use === void 0 ? component2 : { ...component2, evidence: { ...component2.evidence, ...use } };
  };
  return {
    components: [...installs?.components ?? [], ...loads?.components ?? []].map(used),
    gaps: [...installs?.gaps ?? [], ...loads?.gaps ?? []],
    files: installs?.files ?? [],
    takesRequirements: installs?.takesRequirements ?? !1,
    understood: understoodWords(words),
    projects: installs?.projects ?? []
  };
}
function understoodWords(words) {
  return words.filter(({ text = "", start, end }) => end > start && !allowsRemoteCode(text)).map(({ start, end }) => ({ start, end }));
}
function installsOf(words, slot, { path, content, locate, written }, { settings, folder }) {
  let install = readInstall(words);
  if (install === void 0) return;
  let first = words[0]?.start ?? 0, constrainedBy = commandLists(path, install.files).constraints, component2 = (found) => {
    let { certain, start, end, given, ownFirst, manifest, optionsAt: stated, ...named } = found, source = withSettings(named.source, named, settings), optionsAt = stated ?? (source === named.source ? void 0 : { start: first, end: first }), project = folder === void 0 || manifest === void 0 ? {} : ownFirst ? { installedIn: folder } : { ranIn: folder }, [from, to] = unquoted(content, start, end);
    return {
      kind: "package",
      role: "installed",
      ...named,
      ...constrainedBy.length > 0 && { constrainedBy },
      ...project,
      source: optionsAt === void 0 ? source : { ...source, optionsAt: locate(optionsAt.start, optionsAt.end) },
      scope: "runtime",
      direct: !0,
      slot,
      location: locate(from, to),
      ...givenAt({ locate }, given && placeOf(content, given)),
      text: written(from, to),
      confidence: certain ? "certain" : "likely"
    };
  };
  return {
    components: install.packages.map(component2),
    gaps: [
      ...(install.nameless ?? []).map(({ url, start, end }) => namelessPackage(url, locate(start, end))),
      ...install.unresolved.map(({ start, end }) => ({
        code: "unresolved-reference",
        subject: written(start, end).slice(0, 300),
        reason: "what it installs is only known at run time",
        location: locate(start, end)
      }))
    ],
    files: install.files,
    takesRequirements: install.takesRequirements === !0,
    projects: install.packages.flatMap(
      ({ manifest }) => folder === void 0 || manifest === void 0 ? [] : [posix2.join(folder, manifest)]
    )
  };
}
function placeOf(content, { value, from, to, start, end }) {
  let [first, last] = unquoted(content, start, end), base = last - value.length;
  return base >= first && content.startsWith(value, base) ? { start: base + from, end: base + to } : (from === 0 ? !content.startsWith("-", first) : content.startsWith(value.slice(0, from), first)) && to === value.length ? { start: first + from, end: last } : void 0;
}

export {
  commandLists,
  readCommand,
  understoodWords
};
