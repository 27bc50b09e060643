import {
  announce,
  connect,
  explain,
  failureOf,
  findHead,
  isGone,
  isUnderWay,
  linked,
  openStatuses,
  reportHead
} from "./github.js";
import {
  isFailure,
  markdown,
  redacted,
  shorten,
  timeLimit
} from "./review.js";
import {
  checkName
} from "./cli.js";

// src/github/commands/edited.ts
var query = `query ($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body lastEditedAt author { __typename login } editor { __typename login } }
  }
}`;
async function readComment(client, id, signal) {
  try {
    let { node } = await client.graphql(query, { id, request: { signal } });
    if (node?.body === void 0) return "gone";
    let { body, author, editor, lastEditedAt } = node, isAuthor = author != null && editor?.login === author.login && editor.__typename === author.__typename;
    return { body, byAuthor: lastEditedAt == null || isAuthor };
  } catch (error) {
    return isGone(error) ? "gone" : { reason: `the comment could not be read: ${explain(error)}` };
  }
}

// src/action/recheck.ts
import { setTimeout as wait } from "node:timers/promises";

// src/github/commands/rerun.ts
var events = ["pull_request_target", "pull_request"], most = 10;
async function rerunCheck(client, { owner, repo, sha: ref }, signal) {
  let request = { signal };
  try {
    let asked = { owner, repo, ref, check_name: checkName, filter: "latest", per_page: 100, request }, { data } = await client.rest.checks.listForRef(asked), checks = data.check_runs.filter(({ app }) => app?.slug === "github-actions").toSorted((one, other) => other.id - one.id).slice(0, most), jobs = await Promise.all(checks.map(({ id }) => jobOf(client, { owner, repo, id }, signal))), job = events.flatMap((event) => jobs.filter((one) => one?.event === event))[0];
    if (job === void 0) return { done: "none" };
    let { id: job_id, run } = job;
    if (job.status !== "completed") return { done: "running", run };
    if (job.conclusion === "action_required") return { done: "waiting", run };
    try {
      return await client.rest.actions.reRunJobForWorkflowRun({ owner, repo, job_id, request }), { done: "started", run };
    } catch (error) {
      let { reason, readOnly } = failureOf(error);
      return readOnly ? { reason: `the job of the command needs actions: write to run another job again. ${reason}` } : / already running/.test(reason) ? { done: "running", run } : { done: "refused", run, said: reason };
    }
  } catch (error) {
    return { reason: `the check could not be found: ${explain(error)}` };
  }
}
async function jobOf(client, { owner, repo, id }, signal) {
  let request = { signal }, run = await client.rest.actions.getJobForWorkflowRun({ owner, repo, job_id: id, request }).then(({ data: data2 }) => data2.run_id).catch((error) => {
    if (!isGone(error))
      throw error;
  });
  if (run === void 0) return;
  let { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: run, request }), { event, status, conclusion, html_url: url } = data;
  return { id, event, status, conclusion, run: url };
}

// src/action/answers.ts
function notDone(reason) {
  return { text: `\u26A0\uFE0F This could not be done: ${quoted(reason)}.`, failure: { reason } };
}
function refused(reason) {
  return { text: `\u26A0\uFE0F Refused: ${quoted(reason)}.` };
}
function quoted(text) {
  return markdown(shorten(redacted(text), 600));
}

// src/action/recheck.ts
var otherwise = "Push a commit (an empty one will do), or close and reopen the pull request: either starts a new run, with the workflow of today.";
async function recheck(number, inputs) {
  let found = await findHead({ type: "pull-request", number, quiet: !1 }, inputs);
  return isFailure(found) ? notDone(found.reason) : "nothing" in found ? { text: `\u2139\uFE0F ${quoted(found.nothing)}.` } : inputs.check === "status" ? reviewAgain(found.head, inputs) : runAgain(found.head, inputs);
}
var pause = 10, looks = 18;
async function moveCheck(number, inputs) {
  let answer = await recheck(number, inputs);
  for (let look = 1; answer.busy === !0 && look < looks && !inputs.stop.aborted; look++)
    await wait(pause * inputs.secondMs), answer = await recheck(number, inputs);
  return answer.busy !== !0 ? answer : { ...answer, text: `${answer.text} It may not count this yet: give the command recheck once it has ended.` };
}
async function reviewAgain(head, inputs) {
  let statuses = await openStatuses(inputs), before = await statuses.standing(head.sha);
  if (!isFailure(before) && before.status !== void 0 && isUnderWay(before.status, inputs)) {
    let { url: url2 } = before.status;
    return {
      text: `\u23F3 ${linked("A review", url2)} of ${shown(head.sha)} is under way: it reports when it ends.`,
      shows: !0,
      busy: !0
    };
  }
  let announced = announce(head.sha, inputs, statuses, { since: (/* @__PURE__ */ new Date()).toISOString() }), reported = await reportHead(head, inputs, statuses, { announced });
  if (typeof reported == "object") return notDone(reported.reason);
  if (reported === "moved")
    return { text: "\u2139\uFE0F The pull request has a new head meanwhile. The run for that reviews it." };
  let standing = await statuses.standing(head.sha), again = `Reviewed ${shown(head.sha)} again`;
  if (isFailure(standing) || standing.status === void 0) return { text: `\u{1F501} ${again}.`, shows: !0 };
  let { description, url, state } = standing.status;
  return { text: `${state === "success" ? "\u2705" : "\u26D4"} ${again}: ${linked(quoted(description), url)}.`, shows: !0 };
}
async function runAgain({ sha }, inputs) {
  let client = connect(inputs, { signal: timeLimit(inputs.postingMs) }), rerun = await rerunCheck(client, { ...inputs, sha }, timeLimit(inputs.postingMs));
  if (isFailure(rerun)) return notDone(rerun.reason);
  let shows = rerun.done === "started" || rerun.done === "running";
  return { text: outcome(rerun, sha), ...shows ? { shows } : {}, ...rerun.done === "running" && { busy: !0 } };
}
function outcome(rerun, sha) {
  switch (rerun.done) {
    case "started":
      return `\u{1F501} ${linked("The check", rerun.run)} of ${shown(sha)} runs again. A re-run keeps the workflow and the pin of the action that its first run had.`;
    case "running":
      return `\u23F3 ${linked("The check", rerun.run)} of ${shown(sha)} is running already: it reports when it ends.`;
    case "waiting":
      return `\u23F3 ${linked("The check", rerun.run)} of ${shown(sha)} waits for a maintainer's approval, and runs then.`;
    case "none":
      return `\u26A0\uFE0F There is no run of the check on ${shown(sha)} that could be run again. ${otherwise}`;
    case "refused":
      return `\u26A0\uFE0F GitHub did not run ${linked("the check", rerun.run)} of ${shown(sha)} again: ${quoted(rerun.said)}.

Runs can be run again for 30 days, and 50 times. ${otherwise}`;
  }
}
function shown(sha) {
  return `\`${sha.slice(0, 7)}\``;
}

export {
  readComment,
  notDone,
  refused,
  recheck,
  moveCheck
};
