import {
  isFailure,
  isTemplate,
  namelessPackage,
  readLineOptions,
  readRequirement2 as readRequirement,
  settingsOf,
  splitOptions,
  withoutCredentials
} from "./review.js";

// src/extractors/shared/python/requirement-lines.ts
import { posix } from "node:path";
var notThere = "the file is not in the repository";
function readLine(input, line) {
  if (line.text === "") return {};
  if (!line.text.startsWith("-")) return readPackage(input, line, 0);
  let items = readLineOptions(line.text).map((option) => readOption(input, line, option));
  return {
    ...items.reduce((all, item) => ({ ...all, ...item }), {}),
    gaps: items.flatMap(({ gaps = [] }) => gaps),
    wants: items.flatMap(({ wants = [] }) => wants),
    absences: items.flatMap(({ absences = [] }) => absences),
    use: listUse(items),
    settings: items.flatMap(({ settings = [] }) => settings)
  };
}
function readOption(input, line, { name, value, at, start, end }) {
  if (name === void 0) return gap(input, line, at, "parse-error", "unknown pip option");
  if (name === "editable") return readPackage(input, line, at);
  if (name === "requirement" || name === "constraint") return readInclude(input, line, at, value, name);
  if (name !== "index" && name !== "extra-index" && name !== "find-links" && name !== "trusted-host") return {};
  if (name === "index" && isTemplate(withoutCredentials(value)))
    return gap(input, line, at, "unresolved-reference", "the package index is only known at install time");
  let place = { start: line.source(start), end: line.source(Math.max(end - 1, start)) + 1 }, written = /^-{1,2}[a-z-]+/i.exec(line.text.slice(start, start + 100))?.[0] ?? name;
  return { settings: [{ name, value, written, location: input.locate(place.start, place.end), ...place }] };
}
function readInclude(input, line, at, value, as) {
  if (isTemplate(value)) return gap(input, line, at, "unresolved-reference", "the file is only known at install time");
  if (/^[a-z][a-z0-9+.-]+:/i.test(value))
    return gap(input, line, at, "outside-repository", "pip downloads the list, so it is not reviewed");
  let path = posix.normalize(posix.join(posix.dirname(input.path), value));
  if (value === "" || value.startsWith("/") || path.startsWith(".."))
    return gap(input, line, at, "parse-error", notThere);
  let use = as === "constraint" ? { requirements: [], constraints: [path] } : { requirements: [path], constraints: [] }, { gaps = [] } = gap(input, line, at, "parse-error", notThere);
  return { wants: [path], absences: gaps.map((one) => ({ path, gap: one })), use };
}
function readPackage(input, line, from) {
  let { length, hashes } = splitOptions(line.text), requirement = readRequirement(line.text.slice(from, length));
  if (isFailure(requirement)) {
    let template2 = isTemplate(line.text), reason = template2 ? "the package is only known at install time" : requirement.reason;
    return gap(input, line, from, template2 ? "unresolved-reference" : "parse-error", reason);
  }
  let start = line.source(from + requirement.start), end = line.source(from + requirement.end - 1) + 1, text = input.content.slice(start, end), { name, source, specifier, problem, versionAt } = requirement, template = [source.url, source.ref, specifier].some((part) => part !== void 0 && isTemplate(part));
  if (name === void 0 && source.type !== "path")
    return { gaps: [namelessPackage(source.url ?? text, input.locate(start, end))] };
  let location = input.locate(start, end), given = versionAt && {
    start: line.source(from + versionAt.start),
    end: line.source(from + versionAt.end - 1) + 1
  };
  return {
    ...template && gap(input, line, from, "unresolved-reference", "the version is only known at install time"),
    ...!template && problem !== void 0 && gap(input, line, from, "parse-error", problem),
    ...name !== void 0 && {
      found: {
        requirement: { ...requirement, hashes: [...requirement.hashes, ...hashes] },
        location,
        text,
        ...template && { versionUnknown: !0 },
        ...given && { given }
      }
    }
  };
}
function gap(input, line, from, code, reason) {
  let start = line.source(from), end = Math.max(start, line.source(Math.max(line.text.length - 1, 0)) + 1);
  return { gaps: [{ code, subject: line.text.slice(0, 2e3), reason, location: input.locate(start, end) }] };
}
function listUse(items) {
  return {
    requirements: items.flatMap(({ use }) => use?.requirements ?? []),
    constraints: items.flatMap(({ use }) => use?.constraints ?? []),
    inList: !0
  };
}
function indexSettings(items) {
  let settings = items.flatMap((item) => item.settings ?? []), valuesOf = (wanted) => settings.filter(({ name }) => name === wanted).map(({ value }) => value);
  return {
    indexes: [valuesOf("index").at(-1), ...valuesOf("extra-index")],
    findLinks: valuesOf("find-links"),
    trustedHosts: valuesOf("trusted-host"),
    at: (settings.find(({ name }) => name === "extra-index") ?? settings[0])?.location
  };
}
function lineSettings(items) {
  return items.flatMap((item) => item.settings ?? []).flatMap(
    ({ name, value, written, start, end }) => settingsOf(name, value, written, "pypi").map((setting) => ({ ...setting, start, end }))
  );
}

export {
  readLine,
  listUse,
  indexSettings,
  lineSettings
};
