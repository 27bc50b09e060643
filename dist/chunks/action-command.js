import {
  moveCheck,
  notDone,
  readComment,
  recheck,
  refused
} from "./shared-action-recheck.js";
import {
  advisoryNotes,
  asksTheSame,
  connect,
  decodeRecord,
  encodeRecord,
  endedCommands,
  error,
  few,
  holdReview,
  info,
  isOurs,
  lineTexts,
  linked,
  linksTo,
  markerOf,
  mayNotBeWaived,
  mayNotWaive,
  mayTriage,
  parseCommand,
  policyEditor,
  pullComments,
  putReply,
  react,
  readMarker,
  recordedWaivers,
  rolesOf,
  shownHelp,
  shownMessage,
  shownPlace,
  shownWaiver,
  stanzaOf,
  suggestionFor,
  termsOf,
  usages,
  waiverHelp,
  warning
} from "./github.js";
import {
  catalogue,
  isFailure,
  markdown,
  markdownBlock,
  markdownCode,
  markdownMessage,
  otherPlaces,
  pinningOf,
  redacted,
  shortId,
  shorten,
  termProblem,
  terminal,
  timeLimit,
  usualTerms,
  withShortId,
  yamlVisible
} from "./review.js";
import "./cli.js";

// src/reports/pull-request/explain.ts
var mostNamed = 10;
function renderExplanation(review, id, options) {
  let found = findingNamed(review, id);
  return "said" in found ? found.said : explained(found, review, options);
}
function findingNamed(review, id) {
  let named = withShortId(review.findings, id), [finding, ...others] = named, at = markdownCode(shorten(review.range.head, 64).slice(0, 7));
  if (finding === void 0)
    return { said: `\u2139\uFE0F Nothing that was found at ${at} has the id ${markdownCode(id)}. It may be of an earlier commit: the review comment has those of now.` };
  if (others.length === 0) return finding;
  let rows = named.slice(0, mostNamed).map((one) => `- ${markdownCode(shortId(one.fingerprint, 26) ?? "")}: ${shownMessage(one)}`);
  return { said: `Several findings at ${at} begin with ${markdownCode(id)}. Name one of these:

${rows.join(`
`)}` };
}
function explained(finding, review, { waivers, links = () => {
}, edit }) {
  let { level, ruleId, title, docsUrl, location, waiver } = finding, sign = { block: "\u26D4", warn: "\u26A0\uFE0F", note: "\u2139\uFE0F" }[level], others = otherPlaces(finding).map((other) => shownPlace(other, links)), also = others.length === 0 ? "" : `, also at ${few(others, 20)}`, notes = advisoryNotes(finding), held = waiver === void 0 ? [] : [shownWaiver(waiver)];
  return [
    `<strong>${sign} ${shownMessage(finding)}</strong>`,
    `${shownPlace(location, links)}${also}`,
    ...notes.length > 0 ? [notes.join(" \xB7 ")] : [],
    `${shownHelp(finding)}.`,
    `Rule ${linked(markdown(ruleId), docsUrl)}: ${markdown(shorten(title, 200))}.`,
    ...held,
    ...level === "note" || waiver !== void 0 ? [] : [waiverHelp(review, [finding], 1, { waivers, edit })]
  ].join(`

`);
}

// src/action/explain.ts
async function explainFinding(number, id, inputs) {
  let target = { type: "pull-request", number, quiet: !0 }, held = await holdReview(target, inputs);
  if (isFailure(held)) return notDone(held.problems?.[0] ?? held.reason);
  let { review, policy, now } = held;
  return {
    text: renderExplanation(review, id, {
      waivers: termsOf(policy, target, now),
      links: linksTo(review, inputs),
      edit: policyEditor(review, inputs)
    })
  };
}

// src/reports/pull-request/pin.ts
var unchanged = "<sub>Nothing was written to the branch.</sub>";
function renderPin(finding, review, options) {
  let { location, message, unpinned } = finding, edit = shownEdit(finding, options), head = [`<strong>${shownMessage(finding)}</strong>`, shownPlace(location, options.links ?? (() => {
  }))];
  return edit !== void 0 && !isFailure(edit) ? [...head, ...edit, unchanged].join(`

`) : unpinned === !0 ? [...head, ...shownPinning(finding), unchanged].join(`

`) : [`\u2139\uFE0F ${isFailure(edit) ? `The edit for this finding cannot be shown here: ${edit.reason}` : `There is nothing to pin in this finding: ${markdownMessage(message)}`}. All there is to say of it:`, explained(finding, review, options)].join(`

`);
}
function shownEdit(finding, { lineText }) {
  let { fix, location, onlyInMerge } = finding;
  if (fix === void 0 || onlyInMerge === !0) return;
  let suggested = suggestionFor(finding, lineText);
  if (suggested === void 0 || isFailure(suggested)) return suggested;
  let before = lineText(location) ?? "";
  if (redacted(before) !== before) return { reason: "the line holds credentials" };
  let { command, clears } = fix;
  return [
    clears ? "This edit fixes it:" : "This edit fixes a part of it:",
    markdownBlock(`-${yamlVisible(shorten(before, 1e3))}
+${suggested.line}`, "diff"),
    ...command === void 0 ? [] : [`Then run ${markdownCode(shorten(command, 400))}.`]
  ];
}
function shownPinning({ component, help: help2, fix }) {
  if (fix !== void 0) return [`${markdownMessage(help2)}.`];
  let { what = "version", command, form } = (component === void 0 ? void 0 : pinningOf(component)) ?? {}, write = form === void 0 ? [] : [`Write ${markdownCode(shorten(form, 300))} with the ${what} that you have tested.`], shown = command !== void 0 && redacted(command) === command && command.length <= 1e3;
  return [
    `${markdownMessage(help2)}.`,
    ...shown ? [
      `No source of this review gives the ${markdown(what)}. This prints the one of now, which nobody has reviewed:`,
      markdownBlock(command, "sh")
    ] : [`No source of this review gives the ${markdown(what)}, and no command is known that prints it.`],
    ...write
  ];
}

// src/action/pin.ts
async function pinFinding(number, id, inputs) {
  let held = await holdReview({ type: "pull-request", number, quiet: !0 }, inputs);
  if (isFailure(held)) return notDone(held.problems?.[0] ?? held.reason);
  let { review, source, now, end } = held, finding = findingNamed(review, id);
  if ("said" in finding) return { text: finding.said };
  let lineText = await lineTexts([finding], source, end, (line) => {
    info(terminal(line));
  });
  return { text: renderPin(finding, review, { waivers: usualTerms(now), links: linksTo(review, inputs), lineText }) };
}

// src/action/unwaive.ts
async function unwaiveFinding(target, id, inputs) {
  let { owner, repo } = inputs, { number, author } = target, client = connect(inputs, { signal: timeLimit(2 * inputs.postingMs) }), read = await pullComments(client, { owner, repo, number }, timeLimit(inputs.postingMs));
  if (isFailure(read)) return notDone(read.reason);
  let named = recordedWaivers(read).filter(({ record: record2 }) => shortId(record2.stanza.fingerprint, id.length) === id), findings = [...new Set(named.map(({ record: record2 }) => record2.stanza.fingerprint))];
  if (findings.length === 0) return { text: `\u2139\uFE0F No comment here waives a finding with the id ${markdownCode(id)}.` };
  if (findings.length > 1) return { text: severalOf(named, id) };
  let problem = named.every(({ record: record2 }) => record2.by.id === author.id) ? void 0 : await problemWith(target, client, inputs);
  if (isFailure(problem)) return notDone(problem.reason);
  if (problem !== void 0) return problem;
  let record = encodeRecord({ ended: named.map(({ command }) => command) });
  if (record === void 0) return refused("too many comments waive this finding");
  for (let { command } of named) {
    let place = { owner, repo, number, id: Number(command) }, text = `This waiver was ended by ${markdown(shorten(author.login, 60))}.`, failed = await putReply(client, place, text, timeLimit(inputs.postingMs), { onlyInPlace: !0 });
    failed !== void 0 && warning(terminal(failed.reason));
  }
  return { text: `${named.map(({ url }, at) => linked(named.length === 1 ? "The waiver" : `Waiver ${at + 1}`, url)).join(", ")} of ${markdownCode(id)} is ended.`, record, moves: !0 };
}
function severalOf(named, id) {
  let rows = named.slice(0, 10).map(({ record: { stanza } }) => {
    let what = [stanza.rule, stanza.component, stanza.file].filter((part) => part !== void 0).join(" \xB7 ");
    return `- ${markdownCode(shortId(stanza.fingerprint, 26) ?? "")}: ${markdown(shorten(what, 200))}`;
  });
  return [`Several waived findings begin with ${markdownCode(id)}. Name one of these:`, rows.join(`
`)].join(`

`);
}
async function problemWith({ number, author }, client, inputs) {
  let { owner, repo } = inputs, held = await holdReview({ type: "pull-request", number, quiet: !0 }, inputs);
  if (isFailure(held)) return { reason: held.problems?.[0] ?? held.reason };
  let { waiverCommands: commands } = held.policy;
  if (commands === void 0) return refused("the policy of the base branch names nobody who may waive by a comment");
  let roles = await rolesOf(client, { owner, repo, ...author }, timeLimit(inputs.postingMs));
  if (isFailure(roles)) return roles;
  let why = mayNotWaive({ login: author.login, roles, isOpener: !1 }, commands);
  return why === void 0 ? void 0 : refused(why);
}

// src/action/void-waiver.ts
function mayVoid({ action, body, before, author, sender }) {
  let said = parseCommand(action === "deleted" ? body : before ?? "");
  return said?.word !== "waive" || action === "created" ? !1 : action === "deleted" || author.id !== sender.id || !asksTheSame(parseCommand(body), said);
}
async function voidWaiver({ action, number, id }, client, inputs) {
  let { owner, repo } = inputs, read = await pullComments(client, { owner, repo, number }, timeLimit(inputs.postingMs));
  if (isFailure(read)) return read;
  let recorded = recordedWaivers(read).find(({ command }) => command === String(id)), problem = action === "deleted" ? "its command was deleted" : recorded?.problem;
  if (!(recorded === void 0 || problem === void 0))
    return endBecause(problem, { owner, repo, number, id }, client, inputs);
}
function replyTaken({ action, body, before, author, sender }) {
  if (action === "created" || sender.type !== "User" || !isOurs(author, {})) return;
  let marker = markerOf(action === "deleted" ? body : before);
  if (marker?.kind !== "command") return;
  let { command, record = "" } = readMarker(marker.value), recorded = decodeRecord(record);
  return recorded !== void 0 && "waived" in recorded && /^\d{1,20}$/.test(command) ? Number(command) : void 0;
}
async function voidRecord(command, { action, number }, client, inputs) {
  let { owner, repo } = inputs, read = await pullComments(client, { owner, repo, number }, timeLimit(inputs.postingMs));
  return isFailure(read) ? read : endedCommands(read).has(String(command)) ? void 0 : endBecause(action === "deleted" ? "our reply was deleted" : "somebody has edited our reply", { owner, repo, number, id: command }, client, inputs);
}
async function endBecause(problem, place, client, inputs) {
  let text = `This waiver does not count any more: ${problem}.`, failed = await putReply(client, place, text, timeLimit(inputs.postingMs), { onlyInPlace: !0 });
  return { text, moves: !0, ...failed && { failure: failed } };
}

// src/reports/pull-request/waived.ts
function renderWaived(finding, { by, until, because }, links) {
  let { component, location, ruleId, docsUrl, fingerprint } = finding, bound = component === void 0 ? "It holds for this commit: after a push, give the command again." : "It holds for this, in this file and at this version: another version, file or advisory is not waived.";
  return [
    `<strong>Waived until ${markdown(until)}</strong> on this pull request by ${markdown(shorten(by, 60))}: ${markdown(shorten(because, 600))}`,
    `${shownMessage(finding)} (${shownPlace(location, links)}, rule ${linked(markdown(ruleId), docsUrl)})`,
    `${bound} It ends when its command is edited or deleted, or with ${markdownCode(`/weighbridge unwaive ${shortId(fingerprint) ?? ""}`)}.`
  ].join(`

`);
}

// src/action/waive.ts
async function waiveFinding(target, { id, until, because }, inputs) {
  let { number } = target, held = await holdReview({ type: "pull-request", number, quiet: !0 }, inputs);
  if (isFailure(held)) return notDone(held.problems?.[0] ?? held.reason);
  let { review, policy, now } = held, { waiverCommands: commands } = policy;
  if (commands === void 0) return refused("the policy of the base branch names nobody who may waive by a comment");
  let client = connect(inputs, { signal: timeLimit(2 * inputs.postingMs), readOnly: !0 });
  if (because === "REASON") return refused("REASON is a placeholder: write why this is acceptable");
  let wrong = termProblem(until, commands.maxDays, now);
  if (wrong !== void 0) return refused(wrong);
  let problem = await problemWith2(target, commands, client, inputs);
  if (isFailure(problem)) return notDone(problem.reason);
  if (problem !== void 0) return problem;
  let before = await givenBefore(target, client, inputs);
  if (isFailure(before)) return notDone(before.reason);
  if (before !== void 0) return before;
  let finding = findingNamed(review, id);
  if ("said" in finding) return { text: finding.said };
  let why = mayNotBeWaived(finding.ruleId, catalogue, commands) ?? finding.notWaivable;
  if (why !== void 0) return refused(why);
  let { login, id: author } = target.author, stanza = stanzaOf(finding, review.range.head), record = encodeRecord({ waived: { id, until, because, by: { id: author, login }, stanza } });
  return record === void 0 ? refused("the finding has too many advisories for a comment; waive it in the policy") : { text: renderWaived(finding, { by: login, until, because }, linksTo(review, inputs)), record, moves: !0 };
}
async function problemWith2({ author, opener }, commands, client, { owner, repo, postingMs }) {
  let roles = await rolesOf(client, { owner, repo, ...author }, timeLimit(postingMs));
  if (isFailure(roles)) return roles;
  let why = mayNotWaive({ login: author.login, roles, isOpener: author.id === opener }, commands);
  return why === void 0 ? void 0 : refused(why);
}
async function givenBefore({ number, id }, client, { owner, repo, postingMs, run }) {
  let read = await pullComments(client, { owner, repo, number }, timeLimit(postingMs));
  if (isFailure(read)) return read;
  if (endedCommands(read).has(String(id))) return refused("the waiver of this comment was ended; give it in a new one");
  let standing = recordedWaivers(read).find(({ command, problem }) => command === String(id) && problem === void 0);
  if (standing === void 0) return run.attempt > 1 ? refused("a run that is started again waives nothing") : void 0;
  let record = encodeRecord({ waived: standing.record });
  return { text: standing.text, ...record !== void 0 && { record }, moves: !0 };
}

// src/action/command.ts
async function answerCommand(target, inputs) {
  let command = parseCommand(target.body), isGiven = command !== void 0 && isGivenNow(target, command), taken = replyTaken(target);
  if (!target.onPull || !isGiven && !mayVoid(target) && taken === void 0) return 0;
  let client = connect(inputs, { signal: timeLimit(2 * inputs.deadlineMs + 4 * inputs.postingMs) }), ended2 = taken !== void 0 ? await voidRecord(taken, target, client, inputs) : mayVoid(target) ? await voidWaiver(target, client, inputs) : void 0, given = isGiven ? await carryOut(target, command, client, inputs) : "nothing", answers = [given, ended2].filter((one) => one !== void 0 && one !== "nothing"), failures = answers.flatMap((one) => isFailure(one) ? [one] : one.failure ?? []), said = answers.flatMap((one) => isFailure(one) ? [] : [one]), [answer] = said;
  if (answer === void 0) return failures[0] ?? 0;
  let moves = said.some((one) => one.moves === !0), isAnswered = given !== "nothing" && !isFailure(given);
  failures.push(...await reply(answer, moves, { ...target, id: taken ?? target.id, isAnswered }, client, inputs));
  for (let { reason } of failures) error(terminal(reason));
  return failures.length === 0 ? 0 : 2;
}
async function reply({ text, record }, moves, { number, id, isAnswered }, client, inputs) {
  let { owner, repo } = inputs, put = (said) => {
    let options = { onlyInPlace: !isAnswered, ...record !== void 0 && { record } };
    return putReply(client, { owner, repo, number, id }, said, timeLimit(inputs.postingMs), options);
  }, first = await put(text);
  if (first !== void 0) return [first];
  if (!moves) return [];
  let moved = await moveCheck(number, inputs), last = await put(`${text}

${moved.text}`);
  return [moved.failure, last].filter((one) => one !== void 0);
}
async function carryOut(target, command, client, inputs) {
  let { number, id, author, nodeId } = target, time = () => timeLimit(inputs.postingMs), { owner, repo } = inputs, comment = await readComment(client, nodeId, time());
  if (isFailure(comment)) return comment;
  if (comment === "gone" || !asksTheSame(parseCommand(comment.body), command)) return ended("it is not there any more");
  if (!comment.byAuthor) return ended("somebody else has edited it");
  let may = author.id === target.opener || await mayTriage(client, { owner, repo, ...author }, time());
  if (isFailure(may)) return may;
  let reacted = await react(client, { owner, repo, number, id }, may ? "eyes" : "confused", time());
  return reacted !== void 0 && warning(terminal(reacted.reason)), may ? answerTo(command, target, inputs) : ended("it is for whoever opened the pull request, and for those who may triage");
}
async function answerTo(command, target, inputs) {
  switch (command.word) {
    case "help":
      return { text: help() };
    case "explain":
      return explainFinding(target.number, command.id, inputs);
    case "pin":
      return pinFinding(target.number, command.id, inputs);
    case "recheck":
      return recheck(target.number, inputs);
    case "waive":
      return waiveFinding(target, command, inputs);
    case "unwaive":
      return unwaiveFinding(target, command.id, inputs);
    case "misread":
      return { text: `\u26A0\uFE0F Nothing is done, as ${command.why}.` };
  }
}
function isGivenNow({ onPull, action, author, sender, before }, command) {
  return !onPull || action === "deleted" || author.type !== "User" || author.id !== sender.id ? !1 : before === void 0 || !asksTheSame(parseCommand(before), command);
}
function ended(reason) {
  return info(`The command is not carried out: ${reason}`), "nothing";
}
function help() {
  return [
    "| Command | What it does |",
    "|---|---|",
    ...usages.map(({ usage, does }) => `| \`${usage}\` | ${does} |`),
    "",
    "A command is the first line of a comment. It is for whoever opened the pull request, and for those who may triage. Whom the policy names may waive."
  ].join(`
`);
}
export {
  answerCommand
};
