import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  groupGaps
} from "./chunk-6RTQ54W2.js";
import {
  advisoryState,
  byWeight,
  count,
  countByRule,
  difference,
  idleWaivers,
  inOrder,
  movements,
  otherPlaces,
  place,
  policySource,
  shownName,
  standing,
  tellsMore,
  utc,
  verdictSentence,
  waived,
  waiverSection,
  waiverStanza
} from "./chunk-BNRR2JZP.js";
import {
  markdownMessage,
  plain
} from "./chunk-3Q5LPQRZ.js";
import {
  homepage,
  policyPath
} from "./chunk-DLQCHGIG.js";
import {
  markdown,
  markdownBlock,
  markdownCode,
  markdownUrl,
  shorten
} from "./chunk-JXRPKYE3.js";

// src/reports/compose.ts
function compose({ head, sections, foot }, { rows, max, size, cut: cut2 }) {
  let room = max - size(head) - size(foot) - size(cut2) - 6;
  if (room < 0) return headAlone(head, max, size);
  const shown = /* @__PURE__ */ new Map();
  let missing = false;
  for (const section of [...sections].sort((one, other) => one.priority - other.priority)) {
    const share = Math.floor(room * 0.7);
    const text = firstThatFits(section, rows, (rendered) => size(rendered) + 2 <= share);
    if (text === void 0) missing = true;
    else if (text !== "") {
      shown.set(section, text);
      room -= size(text) + 2;
    }
  }
  const body = sections.flatMap((section) => shown.get(section) ?? []);
  return [head, ...body, ...missing ? [cut2] : [], foot].join("\n\n");
}
function firstThatFits(section, rows, fits) {
  for (const tried of rows) {
    const text = section.render(tried);
    if (fits(text)) return text;
  }
  return void 0;
}
function headAlone(head, max, size) {
  let text = shorten(head, max);
  while (size(text) > max) text = shorten(text, Math.floor(text.length / 2));
  return text;
}

// src/reports/markdown.ts
var longestPlace = 60;
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map(() => ":---|").join("")}`, ...rows.map(line)].join("\n");
}
function folded(summary, body) {
  return `<details><summary>${summary}</summary>

${body}

</details>`;
}
function linked(text, url) {
  const target = url === void 0 ? void 0 : markdownUrl(url);
  return target === void 0 ? text : `[${text}](${target})`;
}
function shownPlace(location, links) {
  return linked(markdownCode(shorten(place(location), longestPlace)), links(location));
}
function few(items, most, separator = ", ") {
  const shown = items.slice(0, most).join(separator);
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

// src/reports/mended.ts
var mostFound = 40;
var mostMended = 20;
var longestRecord = 12e3;
function mendedSince(record, review) {
  const before = read(record);
  const forgotten2 = before.forgotten === true;
  const present = new Set(review.findings.map(({ fingerprint }) => fingerprint));
  const gone = before.found.filter(([fingerprint]) => !present.has(fingerprint));
  const undone = review.verdict === "incomplete" || review.gaps.some(({ level }) => level === "incomplete");
  const at = review.range.head.slice(0, 7);
  const fresh = undone ? [] : gone.map(([fingerprint, what, where]) => [fingerprint, what, where, at]);
  const mended = [...before.mended.filter(([fingerprint]) => !present.has(fingerprint)), ...fresh].slice(-mostMended);
  const found = [...byWeight(standing(review)).map(entry), ...undone ? gone : []].slice(0, mostFound);
  return {
    mended: mended.map(([fingerprint, what, where, commit]) => ({ fingerprint, what, where, at: commit })),
    record: written({ found, mended, ...forgotten2 ? { forgotten: forgotten2 } : {} }),
    forgotten: forgotten2
  };
}
function mendedSection(mended, rows) {
  const shown = mended.toReversed().slice(0, rows);
  const cells = shown.map(({ what, where, at }) => [markdown(what), markdownCode(where), markdownCode(at)]);
  const rest = mended.length - shown.length;
  const body = [
    ...cells.length > 0 ? [table(["What it was", "Where", "Gone since"], cells)] : [],
    ...rest > 0 ? [cells.length > 0 ? `and ${rest} more` : `${rest} in all`] : []
  ];
  return folded(`\u2705 ${mended.length} fixed in this pull request`, body.join("\n\n"));
}
function entry({ fingerprint, message, location }) {
  return [fingerprint, shorten(plain(message), 100), shorten(place(location), 60)];
}
function written({ found, mended, ...more }) {
  for (let keep = found.length; ; keep = Math.floor(keep / 2)) {
    const most = keep === 0 ? 0 : mended.length;
    const carried = { found: found.slice(0, keep), mended: mended.slice(mended.length - most), ...more };
    const text = Buffer.from(JSON.stringify(carried)).toString("base64");
    if (text.length <= longestRecord || keep === 0) return text;
  }
}
function read(record) {
  const unreadable = { found: [], mended: [], forgotten: true };
  if (record === void 0) return { found: [], mended: [] };
  if (record.length > longestRecord) return unreadable;
  const text = Buffer.from(record, "base64").toString("utf8");
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable;
  }
  const { found, mended, forgotten: forgotten2 } = Object(value);
  return {
    ...forgotten2 === true || !Array.isArray(found) || !Array.isArray(mended) ? { forgotten: true } : {},
    found: rowsOf(found, 3).slice(0, mostFound).map(([fingerprint = "", what = "", where = ""]) => [fingerprint, what, where]),
    mended: rowsOf(mended, 4).slice(-mostMended).map(([fingerprint = "", what = "", where = "", at = ""]) => [fingerprint, what, where, at])
  };
}
function rowsOf(value, width) {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (row2) => Array.isArray(row2) && row2.length === width && row2.every((cell) => typeof cell === "string" && cell.length <= 200)
  );
}

// src/reports/pull-request-findings.ts
function findingTable(findings, rows, links) {
  const shown = findings.slice(0, rows);
  const rest = findings.slice(rows);
  return [
    ...shown.length > 0 ? [
      table(
        ["What", "Where", "Do this"],
        shown.map((finding) => row(finding, links))
      )
    ] : [],
    ...rest.length > 0 ? [`${shown.length > 0 ? `And ${rest.length} more` : "In all"}, by rule:`] : [],
    ...rest.length > 0 ? [counts(rest, rows > 0)] : []
  ].join("\n\n");
}
function row(finding, links) {
  const { location, ruleId, docsUrl } = finding;
  const places = otherPlaces(finding).map((other) => shownPlace(other, links));
  const notes = [linked(markdown(ruleId), docsUrl), ...advisoryNotes(finding)];
  return [
    `${shownMessage(finding)}<br><sub>${notes.join(" \xB7 ")}</sub>`,
    `${shownPlace(location, links)}${places.length > 0 ? `<br><sub>also ${few(places, 2)}</sub>` : ""}`,
    shownHelp(finding)
  ];
}
function shownMessage(finding) {
  return markdownMessage(finding.message, (value) => advisoryLink(finding, value));
}
function shownHelp({ help, fix }) {
  return `${markdownMessage(help)}${fix?.command === void 0 ? "" : `: ${markdownCode(shorten(fix.command, 200))}`}`;
}
function advisoryNotes(finding) {
  return [...advisories(finding), ...reached(finding)];
}
function advisories({ advisories: all, message, help }) {
  const said = `${plain(message)} ${plain(help)}`;
  const news = all.filter((advisory) => tellsMore(advisory, said));
  if (news.length === 0) return [];
  const items = news.map((advisory) => {
    const { id, url, waiver } = advisory;
    const held = waiver === void 0 ? "" : `, waived by ${waiver.by} until ${waiver.expires}`;
    return `${linked(markdown(shorten(id, 60)), url)} ${markdown(shorten(`${advisoryState(advisory)}${held}`, 160))}`;
  });
  return [few(items, 3, "; ")];
}
function advisoryLink({ advisories: all }, value) {
  const url = all.find(({ id }) => id === value)?.url;
  return url === void 0 ? void 0 : markdownUrl(url);
}
function reached({ paths: [path] }) {
  return path === void 0 ? [] : [`reached through ${markdown(shorten(path.join(" \u2192 "), 160))}`];
}
function counts(rest, withFiles) {
  const rules = countByRule(rest);
  const items = rules.slice(0, 10).map(({ ruleId, count: count2, files }) => {
    const named = files.slice(0, 2).map(([path, inFile]) => `${markdownCode(shorten(path, 40))} (${inFile})`);
    const left = files.length - named.length;
    const where = [...named, ...left > 0 ? [`${left} more ${left === 1 ? "file" : "files"}`] : []].join(", ");
    return `- ${count2} \xD7 ${markdown(ruleId)}${withFiles ? `: ${where}` : ""}`;
  });
  const others = rules.slice(10).reduce((sum, { count: count2 }) => sum + count2, 0);
  return [...items, ...others > 0 ? [`- ${others} of other rules`] : []].join("\n");
}

// src/reports/pull-request-sections.ts
function gapList(groups, rows, links) {
  const items = groups.slice(0, rows).map(({ reason, gaps: members }) => {
    const subjects = members.slice(0, 5).map(({ subject, location }) => {
      const name = markdown(shorten(subject, 120));
      return location === void 0 ? name : `${name} (${shownPlace(location, links)})`;
    });
    const more = members.length > subjects.length ? ` and ${members.length - subjects.length} more` : "";
    return `- ${subjects.join(", ")}${more}: ${markdown(shorten(reason, 300))}`;
  });
  const rest = groups.slice(rows).reduce((sum, { gaps: members }) => sum + members.length, 0);
  return [...items, ...rest > 0 ? [`- ${items.length > 0 ? `and ${rest} more` : `${rest} in all`}`] : []].join("\n");
}
function incomingSection({ changes }, links) {
  const { in: incoming, out } = movements(changes);
  const summary = [
    ...incoming === "" ? [] : [`What comes in: ${incoming}`],
    ...out === "" ? [] : [`${incoming === "" ? "What goes" : "goes"} out: ${out}`]
  ].join(" \xB7 ");
  const listed = inOrder(changes);
  return (rows) => {
    const cells = listed.slice(0, rows * 3).map((change) => {
      const { component } = change;
      const name = markdownCode(shorten(shownName(component), 100));
      const what = markdown(shorten(difference(change), 120));
      return [`${component.kind} ${name}`, what, shownPlace(component.location, links)];
    });
    const rest = listed.length - cells.length;
    const body = [
      ...cells.length > 0 ? [table(["What", "Change", "Where"], cells)] : [],
      ...rest > 0 ? [cells.length > 0 ? `and ${rest} more` : `${rest} in all`] : []
    ];
    return folded(summary, body.join("\n\n"));
  };
}
function waivedSection(review, rows, links) {
  const held = waived(review);
  const idle = idleWaivers(review);
  if (held.length + idle.length === 0) return "";
  const items = held.slice(0, rows).map(({ message, location, waiver: { by, expires, reason } }) => {
    const why = markdown(shorten(`waived by ${by} until ${expires}: ${reason}`, 240));
    return `- ${markdownMessage(message)} (${shownPlace(location, links)}): ${why}`;
  });
  const others = idle.slice(0, rows).map((said) => `- ${markdown(shorten(said, 240))}`);
  const rest = held.length + idle.length - items.length - others.length;
  const expired = review.policy.waivers.filter(({ status }) => status === "expired").length;
  const summary = [
    ...held.length > 0 ? [`${held.length} waived`] : [],
    ...expired > 0 ? [`${expired} expired`] : [],
    ...idle.length > expired ? [`${idle.length - expired} not used`] : []
  ].join(" \xB7 ");
  return folded(`Waivers: ${summary}`, [...items, ...others, ...rest > 0 ? [`- and ${rest} more`] : []].join("\n"));
}
function waiverHelp(review, findings, rows, terms) {
  const stanzas = findings.slice(0, rows).map((finding) => waiverStanza(finding, terms)).filter((stanza) => stanza.length <= 4e3);
  const { file, branch } = policySource(review);
  const where = `${markdownCode(shorten(file, 100))} on ${review.policy.ref === void 0 ? branch : markdownCode(shorten(branch, 100))}`;
  const left = findings.length - stanzas.length;
  const fresh = review.policy.path === void 0 ? "version: 1\n" : "";
  return folded(
    "Think this is wrong, or need it anyway?",
    [
      `Add what you accept to ${where}, with your reason, and run this check again. A waiver inside this pull request does not count: the policy is read from the base branch.`,
      ...stanzas.length > 0 ? [markdownBlock(fresh + waiverSection(stanzas), "yaml")] : [],
      ...left > 0 ? [`${left} more ${left === 1 ? "is" : "are"} not shown here; the command line prints them all.`] : []
    ].join("\n\n")
  );
}
function beginning(review) {
  const { branch } = policySource(review);
  const where = review.policy.ref === void 0 ? branch : markdownCode(shorten(branch, 100));
  return folded(
    "No policy yet: the defaults apply",
    [
      `Put this into ${markdownCode(policyPath)} on ${where} to see what the defaults find while nothing is blocked; drop the last line when you trust it.`,
      markdownBlock("version: 1\nenforcement: observe", "yaml")
    ].join("\n\n")
  );
}

// src/reports/pull-request.ts
var forgotten = "<sub>The record in this comment could not be read: what was fixed before that is not listed.</sub>";
var again = "Run this check again; where it stays so, `gaps` in the policy says what becomes of it.";
var cut = "Some parts did not fit here; the command line prints them all.";
function renderPullRequest(review, options) {
  const { maxLength = 65e3 } = options;
  if (saysNothing(review) && (options.mended ?? []).length === 0) return "";
  return compose(parts(review, options), { rows: [10, 5, 2, 1, 0], max: maxLength, size: (text) => text.length, cut });
}
function withoutTimes(text) {
  const foot = text.lastIndexOf("\n<sub>");
  if (foot === -1) return text;
  return text.slice(0, foot) + text.slice(foot).replaceAll(/, data of \d{4}-\d\d-\d\d \d\d:\d\d UTC/gu, "");
}
function saysNothing({ changes, findings, gaps }) {
  return changes.length + findings.length + gaps.length === 0;
}
function parts(review, options) {
  const { waivers, links = () => void 0, mended = [] } = options;
  const { changes, gaps, policy } = review;
  const found = byWeight(standing(review));
  const groups = groupGaps(gaps);
  const undone = groups.filter(({ level }) => level === "incomplete");
  const unchecked = groups.filter(({ level }) => level !== "incomplete");
  const uncheckedCount = unchecked.reduce((sum, group) => sum + group.gaps.length, 0);
  const of = (level) => found.filter((finding) => finding.level === level);
  const [block, warn, note] = [of("block"), of("warn"), of("note")];
  const sections = [];
  const add = (priority, when, render) => {
    if (when) sections.push({ priority, render });
  };
  add(
    1,
    undone.length > 0,
    (rows) => `Could not be done, which is neither a finding nor a pass:

${gapList(undone, rows, links)}

${again}`
  );
  add(0, block.length > 0, (rows) => findingTable(block, rows, links));
  const few2 = block.length === 0 && warn.length <= 3;
  add(3, warn.length > 0, (rows) => {
    const rendered = findingTable(warn, rows, links);
    return few2 ? rendered : folded(`\u26A0\uFE0F ${count(warn.length, "warning")}`, rendered);
  });
  add(6, note.length > 0, (rows) => folded(`\u2139\uFE0F ${count(note.length, "note")}`, findingTable(note, rows, links)));
  add(4, found.length > 10, () => `All of it: ${markdownCode(reviewCommand(review))}`);
  add(4, changes.length > 0, incomingSection(review, links));
  add(5, unchecked.length > 0, (rows) => folded(`Not checked: ${uncheckedCount}`, gapList(unchecked, rows, links)));
  add(5, mended.length > 0, (rows) => mendedSection(mended, rows));
  add(5, options.forgotten === true, () => forgotten);
  add(7, true, (rows) => waivedSection(review, rows, links));
  const waivable = block.length > 0 ? block : warn;
  add(2, waivable.length > 0, (rows) => waiverHelp(review, waivable, rows, waivers));
  add(8, policy.path === void 0, () => beginning(review));
  return { head: heading(review), sections, foot: footer(review) };
}
function heading(review) {
  const observing = review.policy.enforcement === "observe";
  const sign = { block: "\u26D4", incomplete: "\u26A0\uFE0F", warn: "\u26A0\uFE0F", pass: "\u2705" }[review.verdict];
  const title = `### ${observing && review.verdict === "block" ? "\u2139\uFE0F" : sign} ${verdictSentence(review)}`;
  return observing ? `${title}

The policy only observes (\`enforcement: observe\`): this check passes whatever it finds.` : title;
}
function reviewCommand({ range }) {
  return `weighbridge review ${shorten(range.base, 64)}..${shorten(range.head, 64)}`;
}
function footer({ range, policy, coverage }) {
  const at = policy.commit === void 0 ? "" : ` (${markdownCode(shorten(policy.commit, 64).slice(0, 7))})`;
  const ref = policy.ref === void 0 ? "" : markdownCode(shorten(policy.ref, 100));
  const which = policy.path === void 0 ? "the default policy" : `the policy${ref === "" ? "" : ` of ${ref}`}${at}`;
  const sources = coverage.slice(0, 10).map(({ source, asked, answered, dataAsOf }) => {
    const time = dataAsOf === void 0 || answered === 0 ? void 0 : utc(dataAsOf);
    const data = time === void 0 ? "" : `, data of ${time}`;
    return `${markdown(shorten(source, 60))}: ${answered} of ${asked} answered${data}`;
  });
  const head = `${markdownCode(shorten(range.head, 64).slice(0, 7))} under ${which}`;
  const about = linked("what these checks do", `${homepage}/blob/main/docs/rules.md`);
  return `<sub>${[head, ...sources, about].join(" \xB7 ")}</sub>`;
}

export {
  compose,
  linked,
  shownPlace,
  mendedSince,
  shownMessage,
  shownHelp,
  advisoryNotes,
  waiverHelp,
  renderPullRequest,
  withoutTimes,
  saysNothing,
  parts
};
