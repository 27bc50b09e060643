import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  identity
} from "./chunk-2V3SX77I.js";
import {
  policyPath
} from "./chunk-DLQCHGIG.js";
import {
  yamlVisible
} from "./chunk-JXRPKYE3.js";
import {
  require_dist
} from "./chunk-OYPKZXZO.js";
import {
  __toESM
} from "./chunk-T7GDJVOD.js";

// src/reports/standing.ts
var levels = { block: 0, warn: 1, note: 2 };
var severities = { critical: 1, high: 3, unknown: 4, medium: 5, low: 6, none: 7 };
function standing({ findings }) {
  return findings.filter((finding) => finding.waiver === void 0).sort(byPlaceInLevel);
}
function waived({ findings }) {
  return findings.flatMap((finding) => finding.waiver ? [{ ...finding, waiver: finding.waiver }] : []).sort(byPlaceInLevel);
}
function tally(findings) {
  const counts = { block: 0, warn: 0, note: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}
function byWeight(findings) {
  const weighed = findings.map((finding) => ({ finding, weight: weight(finding) }));
  weighed.sort((one, other) => levels[one.finding.level] - levels[other.finding.level] || one.weight - other.weight);
  return weighed.map(({ finding }) => finding);
}
function countByRule(findings) {
  const rules = /* @__PURE__ */ new Map();
  for (const { ruleId, location } of findings) {
    const files = rules.get(ruleId) ?? /* @__PURE__ */ new Map();
    rules.set(ruleId, files.set(location.path, (files.get(location.path) ?? 0) + 1));
  }
  return [...rules].map(([ruleId, files]) => ({
    ruleId,
    count: [...files.values()].reduce((sum, count2) => sum + count2, 0),
    files: [...files].sort(([a, one], [b, other]) => other - one || compareText(a, b))
  })).sort((one, other) => other.count - one.count || compareText(one.ruleId, other.ruleId));
}
function byFile(findings) {
  const files = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const { path } = finding.location;
    const group = files.get(path);
    if (group) group.push(finding);
    else files.set(path, [finding]);
  }
  return files;
}
function otherPlaces({ location, related, component }) {
  const places = /* @__PURE__ */ new Map();
  for (const place2 of [...related, ...component?.alsoAt ?? []]) places.set(placeKey(place2), place2);
  places.delete(placeKey(location));
  return [...places.values()].sort(comparePlaces);
}
function comparePlaces(one, other) {
  return compareText(one?.path ?? "", other?.path ?? "") || (one?.startLine ?? 0) - (other?.startLine ?? 0) || (one?.startColumn ?? 0) - (other?.startColumn ?? 0);
}
function compareText(one, other) {
  return one === other ? 0 : one < other ? -1 : 1;
}
function byPlaceInLevel(one, other) {
  return levels[one.level] - levels[other.level] || comparePlaces(one.location, other.location) || compareText(one.ruleId, other.ruleId) || compareText(one.fingerprint, other.fingerprint);
}
function weight({ advisories }) {
  if (advisories.length === 0) return 2;
  return Math.min(
    ...advisories.slice(0, 1e3).map(({ id, severity }) => id.startsWith("MAL-") ? 0 : severities[severity])
  );
}
function placeKey({ path, side, startLine, startColumn, within }) {
  return JSON.stringify([path, side, startLine, startColumn, within]);
}

// src/reports/words.ts
function count(number, one, many = `${one}s`) {
  return `${number} ${number === 1 ? one : many}`;
}
function countLevel(level, number) {
  if (level === "block") return `${number} block`;
  return count(number, level === "warn" ? "warning" : "note");
}
function verdictSentence(review) {
  const { block, warn } = tally(standing(review));
  const undone = review.gaps.filter(({ level }) => level === "incomplete").length;
  const unchecked = review.gaps.filter(({ level }) => level === "warn").length;
  const observing = review.policy.enforcement === "observe";
  switch (review.verdict) {
    case "block": {
      const things = block === 0 ? "Something" : count(block, "thing");
      const blocks = observing ? "would block" : block > 1 ? "block" : "blocks";
      const more = undone > 0 ? `, and ${count(undone, "check")} could not be done` : "";
      return `${things} ${blocks} this merge${more}`;
    }
    case "incomplete":
      return `This review is incomplete: ${undone === 0 ? "something" : count(undone, "check")} could not be done`;
    case "warn": {
      const more = [warn > 0 ? count(warn, "warning") : "", unchecked > 0 ? `${unchecked} not checked` : ""].filter(
        (part) => part !== ""
      );
      return ["Nothing blocks this merge", ...more].join("; ");
    }
    case "pass":
      return "Nothing blocks this merge";
  }
}
function place({ path, side, startLine, within }) {
  const line = startLine === void 0 ? "" : `:${startLine}`;
  const notes = [within, side === "base" ? "before the change" : void 0].filter((note) => note !== void 0);
  return `${path}${line}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
}
function advisoryState({ severity, fixed }) {
  const shown = fixed.length > 4 ? [...fixed.slice(0, 3), "\u2026", ...fixed.slice(-1)] : fixed;
  const score = severity === "unknown" ? "not scored" : severity;
  return `${score}, ${fixed.length === 0 ? "no fixed version" : `fixed in ${shown.join(", ")}`}`;
}
function tellsMore({ id, severity, fixed, waiver }, said) {
  const scored = severity !== "unknown" && !said.includes(severity);
  const mended = fixed.length > 0 && !fixed.some((version) => said.includes(version));
  return waiver !== void 0 || scored || mended || !said.includes(id);
}
function policySource({ policy }) {
  return { file: policy.path ?? policyPath, branch: policy.ref ?? "the base branch" };
}
function idleWaivers({ policy }) {
  const lines = (status, said) => policy.waivers.filter((waiver) => waiver.status === status).map((waiver) => {
    const { rule, component, advisory, line } = waiver;
    const what = [rule, component, advisory].filter((part) => part !== void 0).join(" ");
    return `${said(waiver)}: ${what} (line ${line} of the policy)`;
  });
  return [
    ...lines("expired", ({ by, expires }) => `waiver of ${by} expired on ${expires}`),
    ...lines("unused", () => "waiver not used in this change")
  ];
}
function seconds(milliseconds) {
  const value = milliseconds / 1e3;
  return `${value < 10 ? value.toFixed(1) : String(Math.round(value))} s`;
}
function utc(iso) {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? void 0 : `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

// src/reports/incoming.ts
var kinds = ["package", "model", "dataset", "image", "tool"];
var types = ["added", "changed", "removed", "moved"];
function shownName(component) {
  if (component.kind !== "image") return component.name;
  const { registry, repository } = component;
  return registry === "docker.io" ? repository : `${registry}/${repository}`;
}
function componentsChanged(changes) {
  return new Set(changes.map(({ component }) => identity(component))).size;
}
function movements(changes) {
  const incoming = /* @__PURE__ */ new Map();
  const outgoing = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const key = identity(change.component);
    if (change.type === "removed") outgoing.set(key, change);
    else if (change.type === "added" || !incoming.has(key)) incoming.set(key, change);
  }
  for (const key of incoming.keys()) outgoing.delete(key);
  return { in: counted([...incoming.values()], true), out: counted([...outgoing.values()], false) };
}
function inOrder(changes) {
  return [...changes].sort(
    (one, other) => kinds.indexOf(one.component.kind) - kinds.indexOf(other.component.kind) || types.indexOf(one.type) - types.indexOf(other.type) || compareText(one.component.name, other.component.name) || comparePlaces(one.component.location, other.component.location)
  );
}
function difference(change) {
  return [shownDifference(change), ...impactWords(change.impact)].join(" \xB7 ");
}
function shownDifference({ type, component, before }) {
  const now = shownValue(component);
  if (type === "added") return `new: ${now}`;
  if (type === "removed") return `gone: ${now}`;
  if (type === "moved") return `${now}, moved from ${before?.location.path ?? "another file"}`;
  const then = before === void 0 ? void 0 : shownValue(before);
  return then === void 0 || then === now ? `${now}, ${otherDifference(component, before)}` : `${then} \u2192 ${now}`;
}
function impactWords(impact) {
  if (impact === void 0) return [];
  const { step, via = [], publishedAt, introduces, fixes, leaves } = impact;
  const reached = via.slice(0, -1);
  const chain = reached.length > 4 ? [...reached.slice(0, 2), "\u2026", ...reached.slice(-1)] : reached;
  return [
    ...step === void 0 || step === "other" ? [] : [step],
    ...chain.length > 0 ? [`via ${chain.join(" \u2192 ")}`] : [],
    ...publishedAt === void 0 ? [] : [`published ${publishedAt.slice(0, 10)}`],
    ...ids("brings", introduces),
    ...ids("fixes", fixes),
    ...ids("keeps", leaves)
  ];
}
function ids(verb, all) {
  if (all.length === 0) return [];
  return [`${verb} ${all.slice(0, 3).join(", ")}${all.length > 3 ? ` and ${all.length - 3} more` : ""}`];
}
function counted(changes, tellNew) {
  return kinds.flatMap((kind) => {
    const ofKind = changes.filter(({ component }) => component.kind === kind);
    const added = ofKind.filter(({ type }) => type === "added").length;
    if (ofKind.length === 0) return [];
    const fresh = !tellNew || added === 0 ? "" : added === ofKind.length ? " (new)" : ` (${added} new)`;
    return [count(ofKind.length, kind) + fresh];
  }).join(", ");
}
function shownValue(component) {
  switch (component.kind) {
    case "package": {
      const { resolved, version, specifier, source } = component;
      const value = resolved?.version ?? version ?? specifier ?? short(source.commit) ?? source.ref;
      return value === void 0 || value === "" ? "any version" : value;
    }
    case "image": {
      const { tag, digest } = component;
      if (tag === void 0 && digest === void 0) return "no tag";
      const pinned = digest === void 0 ? "" : `@${digest.slice(0, 15)}${digest.length > 15 ? "\u2026" : ""}`;
      return `${tag ?? ""}${pinned}`;
    }
    case "model":
    case "dataset":
      return short(component.revision) ?? "no revision";
    case "tool":
      return component.url ?? component.command ?? "no command";
  }
}
function short(revision) {
  return revision !== void 0 && /^[0-9a-f]{40,64}$/u.test(revision) ? `${revision.slice(0, 12)}\u2026` : revision;
}
function otherDifference(component, before) {
  if (component.kind === "package" && before?.kind === "package") {
    if (before.hashes.join() !== component.hashes.join()) return "other hashes";
  }
  if ((component.kind === "model" || component.kind === "dataset") && before?.kind === component.kind) {
    const { remoteCode } = component;
    if (remoteCode !== before.remoteCode) {
      return remoteCode === "unknown" ? "may run remote code" : remoteCode ? "now runs remote code" : "no remote code now";
    }
  }
  if (component.kind === "tool" && before?.kind === "tool" && before.env.join() !== component.env.join()) {
    return "other variables";
  }
  return "changed";
}

// src/reports/waiver.ts
var import_yaml = __toESM(require_dist(), 1);
function usualTerms(now) {
  const late = new Date(now.getTime() + 90 * 24 * 60 * 60 * 1e3);
  const end = new Date(Date.UTC(late.getUTCFullYear(), late.getUTCMonth() + 1, 0));
  return { by: "your name", expires: end.toISOString().slice(0, 10) };
}
function waiverStanza(finding, { by, expires }) {
  const { ruleId, component, location, advisories } = finding;
  const version = component?.kind === "package" ? component.resolved?.version ?? component.version : void 0;
  const binding = component === void 0 ? { file: location.path } : {
    component: componentInPolicy(component),
    ...version === void 0 ? {} : { version }
  };
  const open = advisories.filter(({ waiver }) => waiver === void 0).map(({ id }) => ({ advisory: id }));
  const entries = (open.length > 0 ? open : [{}]).map((advisory) => ({
    rule: ruleId,
    ...binding,
    ...advisory,
    reason: "say why this is acceptable",
    by,
    expires
  }));
  const document = new import_yaml.Document(entries);
  (0, import_yaml.visit)(document, {
    Pair(_, { key, value }) {
      const ours = (0, import_yaml.isScalar)(key) && (key.value === "rule" || key.value === "expires");
      if ((0, import_yaml.isScalar)(value)) value.type = ours ? import_yaml.Scalar.PLAIN : import_yaml.Scalar.QUOTE_DOUBLE;
    }
  });
  return yamlVisible(document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity }));
}
function waiverSection(stanzas) {
  const lines = stanzas.flatMap((stanza) => stanza.trimEnd().split("\n"));
  return ["waivers:", ...lines.map((line) => `  ${line}`)].join("\n");
}
function componentInPolicy(component) {
  if (component.kind === "image" || component.kind === "tool") return shownName(component);
  if (component.purl !== void 0) return bare(component.purl);
  const path = component.name.replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").map(encodeURIComponent).join("/");
  if (component.kind === "package") return `pkg:${component.ecosystem}/${path}`;
  return `pkg:huggingface/${component.kind === "dataset" ? "datasets/" : ""}${path}`;
}
function bare(purl) {
  const name = purl.split(/[?#]/u, 1)[0] ?? purl;
  const version = name.indexOf("@", name.lastIndexOf("/"));
  return version === -1 ? name : name.slice(0, version);
}

export {
  standing,
  waived,
  tally,
  byWeight,
  countByRule,
  byFile,
  otherPlaces,
  comparePlaces,
  compareText,
  count,
  countLevel,
  verdictSentence,
  place,
  advisoryState,
  tellsMore,
  policySource,
  idleWaivers,
  seconds,
  utc,
  shownName,
  componentsChanged,
  movements,
  inOrder,
  difference,
  usualTerms,
  waiverStanza,
  waiverSection
};
