import {
  announce,
  connect,
  createReader,
  error,
  explain,
  info,
  isMadeAgainst,
  isOver,
  isUnderWay,
  lasts,
  listOpen,
  openStatuses,
  refused,
  reportHead,
  statusOf,
  warning
} from "./github.js";
import {
  groupBy,
  isFailure,
  terminal,
  timeLimit
} from "./review.js";
import "./cli.js";

// src/action/sweep.ts
var mostHeads = 100, longest = 2700 * 1e3, reasons = ["no status", "not finished", "waiver ended", "base moved", "not lasting"];
async function sweep(inputs) {
  let statuses = await openStatuses(inputs), open = await listHeads(inputs, statuses);
  if (isFailure(open)) return open;
  let heads = headsOf(open.pulls), looked = rotated(heads, inputs.run.number).filter(({ sha }, at) => at < mostHeads || open.standing.has(sha)), seen = await look(looked, open.standing, inputs, statuses);
  if (isFailure(seen)) return seen;
  let due = reasons.flatMap((reason) => seen.filter((one) => one.reason === reason)), end = Date.now() + longest, failures = [], reviewed = 0;
  for (let { head } of due.slice(0, inputs.sweepLimit)) {
    if (Date.now() > end || inputs.stop.aborted) break;
    reviewed++;
    let announced = announce(head.sha, inputs, statuses), reported = await reportHead(head, inputs, statuses, { announced });
    typeof reported == "object" && failures.push(`${head.sha.slice(0, 7)}: ${reported.reason}`);
  }
  let current = seen.filter(({ reason, standing }) => reason === void 0 && standing?.state === "success");
  for (let one of current.slice(0, mostHeads)) failures.push(...await lookAgain(one, inputs, statuses));
  for (let failure of failures) error(`The verdict could not be reported: ${terminal(failure)}`);
  let unseen = heads.length - looked.length + Math.max(0, current.length - mostHeads), rest = `${due.length - reviewed} left for the next run${unseen > 0 ? `, ${unseen} not looked at` : ""}`;
  return info(
    `Heads of open pull requests: ${heads.length}; ${reviewed} reviewed, ${rest}${open.whole ? "" : "; the list was cut"}`
  ), failures.length > 0 ? 2 : 0;
}
async function listHeads(inputs, statuses) {
  let open = await statuses.ofOpen(timeLimit(inputs.deadlineMs));
  if (!isFailure(open)) return open;
  info(`${terminal(open.reason)}; each is asked for on its own`);
  let listed = await listOpen(inputs);
  return isFailure(listed) ? listed : { ...listed, standing: /* @__PURE__ */ new Map() };
}
function headsOf(pulls) {
  return [...groupBy(pulls, ({ head }) => head)].map(([sha, of]) => ({ sha, pulls: of }));
}
function rotated(heads, run) {
  let start = heads.length <= mostHeads ? 0 : run * mostHeads % heads.length;
  return [...heads.slice(start), ...heads.slice(0, start)];
}
async function look(heads, known, inputs, statuses) {
  let signal = timeLimit(inputs.deadlineMs), reader = createReader(connect(inputs, { signal, readOnly: !0 }), inputs), bases = new Set(heads.flatMap(({ pulls }) => pulls.map(({ base }) => base))), tips = /* @__PURE__ */ new Map();
  try {
    for (let ref of bases) tips.set(ref, { ref, commit: await reader.commitOf(`heads/${ref}`, signal) });
  } catch (error2) {
    return { reason: explain(error2) };
  }
  let seen = [];
  for (let head of heads) {
    let own = head.pulls.flatMap(({ base, repository }) => repository === void 0 ? [] : tips.get(base) ?? []), standing = known.get(head.sha) ?? await statuses.standing(head.sha);
    if (isFailure(standing)) return standing;
    let { status } = standing;
    seen.push({ head, tips: own, standing: status, reason: reasonOf(status, head, own, inputs) });
  }
  return seen;
}
function reasonOf(status, { pulls }, tips, inputs) {
  if (status === void 0) return "no status";
  if (status.state === "pending") return isUnderWay(status, inputs) ? void 0 : "not finished";
  if (isOver(status, /* @__PURE__ */ new Date())) return "waiver ended";
  if (status.state === "success" && pulls.some(({ repository }) => repository === void 0)) return "base moved";
  if (!isMadeAgainst(status, tips))
    return lasts(status) ? "base moved" : "not lasting";
}
async function lookAgain({ head, tips }, { run }, statuses) {
  let looked = await statuses.foreign(head.sha);
  if (isFailure(looked))
    return warning(terminal(looked.reason)), [];
  if (looked.sentence === void 0) return [];
  let outcome = refused(looked.sentence), made = tips.map((tip) => ({ ...outcome, tip })), put = await statuses.put(head.sha, statusOf([outcome, ...made], run.url));
  return isFailure(put) ? [`${head.sha.slice(0, 7)}: ${put.reason}`] : [];
}
export {
  sweep
};
