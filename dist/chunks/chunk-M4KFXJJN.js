import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  groupGaps
} from "./chunk-6RTQ54W2.js";
import {
  advisoryState,
  byFile,
  byWeight,
  componentsChanged,
  count,
  countByRule,
  countLevel,
  difference,
  idleWaivers,
  inOrder,
  otherPlaces,
  place,
  policySource,
  seconds,
  shownName,
  standing,
  tally,
  tellsMore,
  utc,
  verdictSentence,
  waived,
  waiverSection,
  waiverStanza
} from "./chunk-BNRR2JZP.js";
import {
  plain,
  terminalMessage
} from "./chunk-3Q5LPQRZ.js";
import {
  shorten,
  terminal
} from "./chunk-JXRPKYE3.js";

// src/reports/terminal-text.ts
var styles = { block: "1;31", warn: "33", note: "36", strong: "1", faint: "2" };
function painter(color) {
  return (style, text) => color && text !== "" ? `\x1B[${styles[style]}m${text}\x1B[0m` : text;
}
function wrap(text, width) {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
function paragraph(text, indent, width) {
  return wrap(text, width - indent).map((line) => " ".repeat(indent) + line);
}

// src/reports/terminal-finding.ts
var levelWidth = 5;
var longestPlace = 160;
function shownPlace(location) {
  return terminal(shorten(place(location), longestPlace));
}
function findingLines(finding, lineWidth, layout) {
  const { paint, width, waivers } = layout;
  const { ruleId, level, location, message, help, fix } = finding;
  const line = String(location.startLine ?? "-").padStart(lineWidth);
  const indent = 2 + lineWidth + 2 + levelWidth + 2;
  const column = Math.max(30, width - indent - ruleId.length - 2);
  const [first = "", ...more] = wrap(terminalMessage(message), column);
  const remedy = [
    terminalMessage(help),
    ...fix?.command === void 0 ? [] : [`run ${terminal(shorten(fix.command, 300))}`]
  ];
  const details = [...advisories(finding, layout), ...origin(finding, layout)];
  const stanza = waivers === void 0 ? [] : offeredWaiver(finding, waivers);
  return [
    `  ${line}  ${paint(level, level.padEnd(levelWidth))}  ${first.padEnd(column)}  ${paint("faint", ruleId)}`,
    ...more.map((rest) => " ".repeat(indent) + rest),
    ...remedy.flatMap((text) => paragraph(text, indent, width)),
    ...details.flatMap((text) => wrap(text, width - indent)).map((rest) => " ".repeat(indent) + paint("faint", rest)),
    ...stanza.map((rest) => " ".repeat(indent) + paint("faint", rest))
  ];
}
function offeredWaiver(finding, terms) {
  const stanza = waiverStanza(finding, terms);
  return stanza.length > 2e4 ? ["its waiver is too long to show"] : ["to waive it:", ...waiverSection([stanza]).split("\n")];
}
function advisories({ advisories: all, message, help }, { verbose }) {
  const news = verbose ? all : all.filter((advisory) => tellsMore(advisory, `${plain(message)} ${plain(help)}`));
  const shown = news.slice(0, verbose ? news.length : 5);
  const rest = news.length - shown.length;
  const lines = shown.map((advisory) => {
    const { id, aliases, summary, url, waiver } = advisory;
    const also = verbose && aliases.length > 0 ? ` (${aliases.join(", ")})` : "";
    const more = verbose ? [summary, url].filter((text) => text !== void 0).map((text) => `: ${text}`) : [];
    const held = waiver === void 0 ? "" : `; waived by ${waiver.by} until ${waiver.expires}: ${waiver.reason}`;
    return terminal(shorten(`${id}${also} ${advisoryState(advisory)}${more.join("")}${held}`, 400));
  });
  return rest > 0 ? [...lines, `and ${rest} more`] : lines;
}
function origin(finding, { verbose }) {
  const places = otherPlaces(finding);
  const shown = places.slice(0, verbose ? places.length : 3).map(shownPlace);
  const rest = places.length - shown.length;
  const paths = finding.paths.slice(0, verbose ? finding.paths.length : 1);
  return [
    ...shown.length > 0 ? [`also at ${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`] : [],
    ...paths.map((path) => `reached through ${terminal(shorten(path.join(" > "), 300))}`),
    ...verbose ? [...finding.references, finding.docsUrl].map((reference) => terminal(shorten(reference, 300))) : []
  ];
}

// src/reports/terminal.ts
var allInFull = 100;
var perLevel = 10;
var levels = ["block", "warn", "note"];
function renderTerminal(review, options) {
  const { verbose = false, waivers } = options;
  const width = Math.min(120, Math.max(60, options.width ?? 100));
  const layout = { paint: painter(options.color), width, verbose, waivers };
  const found = standing(review);
  const sections = [
    ...findings(found, layout),
    setAside(review, layout),
    gaps(review, layout),
    ...verbose ? [incoming(review), asked(review)] : []
  ].filter((section) => section.length > 0);
  const idle = idleWaivers(review);
  const said = [
    ...idle.slice(0, verbose ? idle.length : 10),
    ...!verbose && idle.length > 10 ? [`and ${idle.length - 10} more waivers`] : []
  ];
  const last = closing(review, found);
  if (sections.length === 0 && said.length === 0 && review.policy.enforcement === "block") {
    return `${layout.paint("strong", verdictSentence(review))} \xB7 ${last}
`;
  }
  const end = [policyLine(review), ...said.map((line) => terminal(shorten(line, 300)))].flatMap(
    (line) => paragraph(line, 0, width)
  );
  return [verdict(review, layout), ...sections, end, [last]].map((section) => section.join("\n")).join("\n\n").concat("\n");
}
function verdict(review, { paint, width }) {
  const sentence = paint(
    review.verdict === "pass" ? "strong" : review.verdict === "block" ? "block" : "warn",
    verdictSentence(review)
  );
  const undone = review.gaps.some(({ level }) => level === "incomplete");
  const what = "What could not be done is listed below: it is neither a finding nor a pass.";
  const observing = "The policy only observes (enforcement: observe): this run ends with 0 whatever the verdict.";
  return [
    sentence,
    ...undone ? paragraph(what, 0, width) : [],
    ...review.policy.enforcement === "observe" ? paragraph(observing, 0, width) : []
  ];
}
function findings(found, layout) {
  const ranked = byWeight(found);
  const chosen = new Set(levels.flatMap((level) => ranked.filter((finding) => finding.level === level).slice(0, perLevel)));
  const full = layout.verbose || found.length <= allInFull ? found : found.filter((finding) => chosen.has(finding));
  const lineWidth = full.reduce((most, { location }) => Math.max(most, String(location.startLine ?? "-").length), 2);
  const sections = [...byFile(full)].map(([path, group]) => [
    layout.paint("strong", terminal(shorten(path, 300))),
    ...group.flatMap((finding) => findingLines(finding, lineWidth, layout))
  ]);
  const shown = new Set(full);
  return [
    ...sections,
    remainder(
      found.filter((finding) => !shown.has(finding)),
      layout
    )
  ];
}
function remainder(rest, { paint, width }) {
  if (rest.length === 0) return [];
  const lines = countByRule(rest).flatMap(({ ruleId, count: number, files }) => {
    const named = files.slice(0, 3).map(([path, inFile]) => `${terminal(shorten(path, 60))} ${inFile}`);
    const more = files.length > 3 ? [`${count(files.length - 3, "file")} more`] : [];
    return paragraph(`${String(number).padStart(5)}  ${ruleId}: ${[...named, ...more].join(", ")}`, 2, width);
  });
  return [
    `${paint("strong", `${count(rest.length, "more finding")}, by rule and file`)} (--verbose or --format json for all)`,
    ...lines
  ];
}
function setAside(review, { paint, width }) {
  const held = waived(review);
  if (held.length === 0) return [];
  const lines = held.slice(0, 50).flatMap(({ location, message, waiver, ruleId }) => {
    const { by, expires, reason } = waiver;
    const why = terminal(shorten(`waived by ${by} until ${expires}: ${reason}`, 300));
    return paragraph(`${shownPlace(location)}  ${terminalMessage(message)} (${ruleId}); ${why}`, 2, width);
  });
  return [paint("strong", "waived:"), ...lines, ...held.length > 50 ? [`  and ${held.length - 50} more`] : []];
}
function gaps({ gaps: all }, { paint, width, verbose }) {
  const groups = groupGaps(all);
  const loud = verbose ? groups : groups.filter(({ level }) => level !== "note");
  const lines = loud.flatMap(({ level, reason, gaps: members }) => {
    const shown = verbose ? members : members.slice(0, 5);
    const why = terminal(shorten(reason, 300));
    const mark = level === "incomplete" ? `${paint("warn", "incomplete")}  ` : "";
    return [
      ...shown.flatMap(({ subject, location, by }) => {
        const where = location === void 0 ? "" : `${shownPlace(location)}  `;
        return paragraph(
          `${where}${mark}${terminal(shorten(subject, 160))}: ${why}${verbose ? ` (${by})` : ""}`,
          2,
          width
        );
      }),
      ...members.length > shown.length ? [`  and ${members.length - shown.length} more: ${why}`] : []
    ];
  });
  const quiet = groups.slice(loud.length);
  const hushed = quiet.slice(0, 10).flatMap(({ reason, gaps: members }) => {
    const [first] = members;
    const subject = members.length === 1 && first !== void 0 ? first.subject : count(members.length, "place");
    return paragraph(`${terminal(shorten(subject, 160))}: ${terminal(shorten(reason, 300))} (note)`, 2, width);
  });
  return all.length === 0 ? [] : [paint("strong", "not checked:"), ...lines, ...hushed];
}
function incoming({ changes }) {
  if (changes.length === 0) return [];
  const lines = inOrder(changes).map((change) => {
    const { component } = change;
    const name = terminal(shorten(shownName(component), 120));
    return `  ${component.kind}  ${name}  ${terminal(shorten(difference(change), 160))}  ${shownPlace(component.location)}`;
  });
  return ["what changed:", ...lines];
}
function asked({ coverage }) {
  const lines = coverage.map(({ source, asked: questions, answered, dataAsOf }) => {
    const time = dataAsOf === void 0 ? void 0 : utc(dataAsOf);
    return `  ${terminal(shorten(source, 60))}: ${answered} of ${questions} answered${time === void 0 ? "" : `, data of ${time}`}`;
  });
  return lines.length === 0 ? [] : ["asked:", ...lines];
}
function policyLine(review) {
  const { path, commit } = review.policy;
  const { file, branch } = policySource(review);
  const at = commit === void 0 ? "" : ` (${terminal(commit.slice(0, 7))})`;
  if (path === void 0) return `policy: the defaults; there is no ${file} on ${terminal(shorten(branch, 100))}${at}`;
  const from = review.policy.ref === void 0 ? "" : ` of ${terminal(shorten(branch, 100))}`;
  return `policy: ${terminal(shorten(file, 160))}${from}${at}`;
}
function closing(review, found) {
  const counts = tally(found);
  const held = waived(review).length;
  return [
    ...levels.filter((level) => counts[level] > 0).map((level) => countLevel(level, counts[level])),
    ...held > 0 ? [`${held} waived`] : [],
    ...review.gaps.length > 0 ? [`${review.gaps.length} not checked`] : [],
    `${count(componentsChanged(review.changes), "component")} changed`,
    seconds(review.stats.durationMs)
  ].join(" \xB7 ");
}

export {
  renderTerminal
};
