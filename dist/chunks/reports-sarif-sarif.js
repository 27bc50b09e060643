import {
  addTo,
  byWeight,
  count,
  exitCode,
  otherPlaces,
  plain,
  sentence,
  shorten
} from "./review.js";
import "./cli.js";

// src/reports/sarif/descriptors.ts
var sarifLevels = { block: "error", warn: "warning", note: "note" }, precisions = [
  ["possible", "medium"],
  ["likely", "high"],
  ["certain", "very-high"]
], maliciousScore = 10;
function sarifLevel(level) {
  return sarifLevels[level];
}
function scoreOf({ securitySeverity, advisories }) {
  return advisories.some(({ malicious }) => malicious === !0) ? maliciousScore : securitySeverity;
}
function descriptorsOf(findings, rules) {
  let byRule = /* @__PURE__ */ new Map();
  for (let finding of findings) addTo(byRule, finding.ruleId, finding);
  return [...byRule].sort(([one], [other]) => one < other ? -1 : 1).map(([id, of]) => descriptorOf(id, of, rules[id]));
}
function descriptorOf(id, findings, rule) {
  let [{ docsUrl, title } = { docsUrl: "", title: id }] = findings, about = `${rule?.about ?? title}.`, scores = findings.flatMap((finding) => scoreOf(finding) ?? []), levels2 = findings.map(({ level }) => level), precision = precisions.find(([confidence]) => findings.some((finding) => finding.confidence === confidence))?.[1];
  return {
    id,
    shortDescription: { text: about },
    fullDescription: { text: about },
    helpUri: docsUrl,
    help: { text: `${about} See ${docsUrl}`, markdown: `${about} See [the documentation of \`${id}\`](${docsUrl}).` },
    defaultConfiguration: { level: levels2.includes("block") ? "error" : levels2.includes("warn") ? "warning" : "note" },
    properties: {
      tags: ["security", "supply-chain"],
      precision,
      ...scores.length > 0 && { "security-severity": Math.max(...scores).toFixed(1) }
    }
  };
}

// src/reports/sarif/places.ts
function placeOf(location) {
  return { physicalLocation: { artifactLocation: artifactOf(location.path), region: regionOf(location) } };
}
function artifactOf(path) {
  return { uri: uriOf(path), uriBaseId: "%SRCROOT%" };
}
function regionOf({ startLine, startColumn, endLine, endColumn }) {
  return {
    startLine: startLine ?? 1,
    ...startColumn !== void 0 && { startColumn },
    ...endLine !== void 0 && { endLine },
    ...endColumn !== void 0 && { endColumn }
  };
}
function uriOf(path) {
  return path.split(/(\\x[0-9a-f]{2})/i).map((part, at) => at % 2 === 1 ? `%${part.slice(2).toUpperCase()}` : encoded(part)).join("");
}
function encoded(text) {
  return text.toWellFormed().split("/").map((part) => encodeURIComponent(part)).join("/");
}

// src/reports/sarif/text.ts
var longest = 4e3;
function sarifText(text) {
  return shorten(text, longest).replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}

// src/reports/sarif/result.ts
var mostPlaces = 100;
function resultOf(finding, ruleIndex) {
  let { ruleId, level, location, message, help, fingerprint, waiver, fix, references, advisories } = finding, score = scoreOf(finding), others = otherPlaces(finding), related = others.slice(0, mostPlaces), left = others.length - related.length, more = left === 0 ? "" : ` ${count(left, "further place")} not listed here.`;
  return {
    ruleId,
    ruleIndex,
    level: sarifLevel(level),
    message: { text: `${sentence(sarifText(plain(message)))} ${sentence(sarifText(plain(help)))}${more}` },
    locations: [placeOf(location)],
    ...related.length > 0 && { relatedLocations: related.map((place, id) => ({ id, ...placeOf(place) })) },
    // GitHub tells alerts apart by this one; ours stays the same when lines move.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1` },
    ...waiver !== void 0 && {
      suppressions: [{ kind: "external", status: "accepted", justification: justified(waiver) }]
    },
    ...fix !== void 0 && fix.edits.length > 0 && { fixes: [fixOf(fix, plain(help))] },
    properties: {
      ...score !== void 0 && { "security-severity": score.toFixed(1) },
      ...advisories.length > 0 && { advisories: advisories.map(({ id }) => id) },
      ...references.length > 0 && { references }
    }
  };
}
function justified({ reason, by, expires, comment }) {
  return `${reason} (${by}, until ${expires}${comment === void 0 ? "" : `, by a comment: ${comment}`})`;
}
function fixOf({ edits }, help) {
  let byPath = /* @__PURE__ */ new Map();
  for (let edit of edits) addTo(byPath, edit.location.path, edit);
  return {
    description: { text: sarifText(help) },
    artifactChanges: [...byPath].map(([path, of]) => ({
      artifactLocation: artifactOf(path),
      replacements: of.map(({ location, newText }) => ({
        deletedRegion: regionOf(location),
        insertedContent: { text: newText }
      }))
    }))
  };
}

// src/reports/sarif/sarif.ts
var mostResults = 25e3, mostNotifications = 5e3, levels = { incomplete: "error", warn: "warning", note: "note" };
function toSarif(review, rules) {
  let { tool, findings, gaps } = review, driver = {
    name: "Weighbridge",
    semanticVersion: tool.version,
    version: tool.version,
    rules: [...descriptorsOf(findings, rules)],
    notifications: descriptorsOfGaps(gaps)
  }, index = new Map(driver.rules.map(({ id }, at) => [id, at])), shown = byWeight(findings).slice(0, mostResults);
  return { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [{
    tool: { driver },
    columnKind: "utf16CodeUnits",
    automationDetails: { id: "weighbridge/" },
    originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository" } } },
    invocations: [invocationOf(review, findings.length - shown.length)],
    results: shown.map((finding) => resultOf(finding, index.get(finding.ruleId) ?? -1)),
    properties: { verdict: review.verdict, base: review.range.base, head: review.range.head }
  }] };
}
function descriptorsOfGaps(gaps) {
  return [...new Set(gaps.map(({ code }) => code))].sort().map((id) => ({ id }));
}
function invocationOf(review, leftOut) {
  let shown = review.gaps.slice(0, mostNotifications), unsaid = review.gaps.length - shown.length, toolExecutionNotifications = [
    ...shown.map((gap) => notificationOf(gap)),
    ...leftOut === 0 ? [] : [plainNotification(`${leftOut} further findings are left out`)],
    ...unsaid === 0 ? [] : [plainNotification(`${unsaid} further gaps are left out`)]
  ];
  return {
    executionSuccessful: review.verdict !== "incomplete",
    exitCode: exitCode(review),
    toolExecutionNotifications
  };
}
function notificationOf({ code, level, subject, reason, location, accepted }) {
  return {
    descriptor: { id: code },
    level: accepted === void 0 ? levels[level] : "note",
    message: { text: sarifText(`Not checked: ${subject}: ${reason}`) },
    ...location === void 0 ? {} : { locations: [placeOf(location)] }
  };
}
function plainNotification(text) {
  return { level: "warning", message: { text } };
}
export {
  toSarif
};
