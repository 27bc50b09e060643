import {
  debug,
  getBooleanInput,
  getInput,
  isDebug,
  reportNotReviewed,
  secondFrom
} from "./chunks/github.js";
import {
  integer,
  isFailure,
  messageOf,
  minValue,
  nullable,
  nullish,
  number,
  object,
  optimiseLate,
  optional,
  picklist,
  pipe,
  regex,
  safeParse,
  string,
  unknown,
  untilStopped
} from "./chunks/review.js";
import "./chunks/cli.js";

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync } from "fs";
import { EOL } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    if (this.payload = {}, process.env.GITHUB_EVENT_PATH)
      if (existsSync(process.env.GITHUB_EVENT_PATH))
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      else {
        let path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
      }
    this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : "https://api.github.com", this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : "https://github.com", this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : "https://api.github.com/graphql";
  }
  get issue() {
    let payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      let [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository)
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/github.js
var context = new Context();

// src/github/read/comment-event.ts
var number2 = pipe(number(), integer(), minValue(1)), account = object({ id: number2, login: string(), type: string() }), issueComment = object({
  action: picklist(["created", "edited", "deleted"]),
  changes: optional(object({ body: optional(object({ from: optional(string()) })) })),
  issue: object({ number: number2, pull_request: optional(unknown()), user: nullish(object({ id: number2 })) }),
  comment: object({
    id: number2,
    node_id: string(),
    body: nullish(string()),
    user: nullish(account)
  }),
  sender: account
});
function readCommentEvent(payload) {
  let read = safeParse(issueComment, payload);
  if (!read.success) return;
  let { action, changes, issue, comment, sender } = read.output, before = changes?.body?.from;
  return {
    type: "comment",
    number: issue.number,
    onPull: issue.pull_request != null,
    action,
    id: comment.id,
    nodeId: comment.node_id,
    body: comment.body ?? "",
    ...before === void 0 ? {} : { before },
    author: comment.user ?? { id: 0, login: "", type: "" },
    sender,
    ...issue.user ? { opener: issue.user.id } : {}
  };
}

// src/github/read/event.ts
var sha = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)), number3 = pipe(number(), integer(), minValue(1)), repository = optional(object({ default_branch: optional(string()) })), pullRequest = object({
  action: optional(string()),
  changes: optional(object({ base: optional(unknown()) })),
  pull_request: object({ number: number3, head: object({ sha }), base: optional(object({ ref: string() })) })
}), mergeGroup = object({ merge_group: object({ base_sha: sha, head_sha: sha, base_ref: string() }) }), workflowRun = object({
  action: string(),
  repository,
  workflow_run: object({
    event: optional(string()),
    head_sha: sha,
    head_branch: nullable(string()),
    head_repository: nullish(object({ id: number3 })),
    run_started_at: optional(string()),
    created_at: string()
  })
}), push = object({ before: sha, after: sha, ref: string(), repository }), dispatch = object({ ref: optional(string()), repository });
function readEvent(name, payload, chosen, commit = "") {
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      let read = safeParse(pullRequest, payload);
      if (!read.success) return unreadable(name);
      let { action, changes, pull_request: pull } = read.output, quiet = action === "edited" && changes?.base === void 0, base = pull.base && { base: pull.base.ref };
      return { type: "pull-request", number: pull.number, head: pull.head.sha, ...base, quiet };
    }
    case "merge_group": {
      let read = safeParse(mergeGroup, payload);
      if (!read.success) return unreadable(name);
      let { base_sha: base, head_sha: head, base_ref: ref } = read.output.merge_group;
      return { type: "range", base, head, branch: ref.replace(/^refs\/heads\//, ""), group: !0 };
    }
    case "push": {
      let read = safeParse(push, payload);
      return read.success ? pushed(read.output) : unreadable(name);
    }
    case "workflow_run": {
      let read = safeParse(workflowRun, payload);
      return read.success ? started(read.output) : unreadable(name);
    }
    case "issue_comment":
      return readCommentEvent(payload) ?? unreadable(name);
    case "schedule":
      return { type: "sweep" };
    case "workflow_dispatch": {
      let read = safeParse(dispatch, payload);
      return read.success ? byHand(read.output, chosen, commit) : unreadable(name);
    }
    default:
      return { reason: `there is nothing to review on ${JSON.stringify(name)}` };
  }
}
function pushed({ before, after, ref, repository: of }) {
  let branch = of?.default_branch;
  return /^0+$/.test(after) ? { reason: `${ref} was deleted: there is nothing to review` } : ref.startsWith("refs/heads/") ? /^0+$/.test(before) ? branch === void 0 || ref === `refs/heads/${branch}` ? { reason: `${ref} is new, and there is no branch to compare it with` } : { type: "range", head: after, branch } : { type: "range", base: before, head: after } : { reason: `${ref} is not a branch: review the pushes to branches` };
}
function started({
  action,
  repository: own,
  workflow_run: run
}) {
  let { event, head_sha: head, head_branch, head_repository: of, run_started_at: began, created_at } = run, ended = action === "completed", queue = event === "merge_group" ? /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(head_branch ?? "")?.[1] : void 0;
  return queue !== void 0 && ended ? { type: "range", head, branch: queue, group: !0 } : {
    type: "head",
    sha: head,
    branch: head_branch ?? "",
    ...of ? { repository: of.id } : {},
    ...own?.default_branch !== void 0 && { into: own.default_branch },
    ended,
    began: began ?? created_at
  };
}
function byHand({ ref, repository: of }, chosen, commit) {
  if (!/^[1-9]\d{0,9}$/.test(chosen))
    return { reason: `the input pull-request must be the number of one, not ${JSON.stringify(chosen)}` };
  let target = { type: "pull-request", number: Number(chosen), quiet: !1 }, branch = of?.default_branch;
  return ref !== void 0 && branch !== void 0 && ref !== `refs/heads/${branch}` && commit !== "" ? { ...target, checked: commit } : target;
}
function unreadable(name) {
  return { reason: `the payload of ${name} does not match the documented format` };
}

// src/action/inputs.ts
var whens = ["always", "on-findings", "never"], whiches = ["blocking", "all", "none"], longestJob = 360 * 60 * 1e3;
function readInputs({ repo: { owner, repo }, ...context2 }) {
  let deadline = getInput("deadline") || "600";
  if (!/^[1-9]\d{0,3}$/.test(deadline) || Number(deadline) > 3600)
    return { reason: `the input deadline is a number of seconds up to 3600, not ${JSON.stringify(deadline)}` };
  let limit = getInput("sweep-limit") || "30";
  if (!/^[1-9]\d{0,2}$/.test(limit))
    return { reason: `the input sweep-limit is a number from 1 to 999, not ${JSON.stringify(limit)}` };
  let check = getInput("check") || "job";
  if (check !== "job" && check !== "status")
    return { reason: `the input check is job or status, not ${JSON.stringify(check)}` };
  let comment = oneOf(whens, "comment", "on-findings");
  if (isFailure(comment)) return comment;
  let inline = oneOf(whiches, "inline", "blocking");
  if (isFailure(inline)) return inline;
  let statusToken = getInput("status-token"), { apiUrl, serverUrl, eventName: event, runId, runNumber, runAttempt } = context2, elsewhere = event === "workflow_run" || event === "schedule";
  return {
    owner,
    repo,
    apiUrl,
    serverUrl,
    token: getInput("github-token", { required: !0 }),
    osv: getInput("osv") || "api",
    facts: getInput("facts") || "api",
    policy: getInput("policy"),
    policyToken: getInput("policy-token"),
    requestChanges: isTrue("request-changes"),
    comment,
    inline,
    report: getInput("report") || `${process.env.RUNNER_TEMP ?? "."}/weighbridge.json`,
    sarif: getInput("sarif"),
    deadlineMs: Number(deadline) * 1e3,
    postingMs: 180 * 1e3,
    secondMs: secondFrom(process.env.WEIGHBRIDGE_SECOND_MS),
    check: elsewhere || statusToken !== "" ? "status" : check,
    statusToken,
    commands: isTrue("commands"),
    sweepLimit: Number(limit),
    stop: untilStopped(longestJob),
    run: {
      id: Number.isSafeInteger(runId) ? runId : void 0,
      number: Number.isSafeInteger(runNumber) ? runNumber : 0,
      attempt: Number.isSafeInteger(runAttempt) ? runAttempt : 1,
      event,
      url: `${serverUrl}/${owner}/${repo}/actions${Number.isSafeInteger(runId) ? `/runs/${runId}` : ""}`
    }
  };
}
function oneOf(words, input, usual) {
  let given = getInput(input) || usual;
  return words.find((word) => word === given) ?? { reason: `the input ${input} is ${words.join(", ")}, not ${JSON.stringify(given)}` };
}
function isTrue(input) {
  return getInput(input) !== "" && getBooleanInput(input);
}

// src/action/main.ts
process.exit(await main());
async function main() {
  try {
    let inputs = readInputs(context);
    if (isFailure(inputs)) return await failed(inputs);
    let target = readEvent(context.eventName, context.payload, getInput("pull-request"), context.sha);
    if (isFailure(target)) return await failed(target);
    optimiseLate();
    let { act } = await import("./chunks/github.js"), ended = await act(target, inputs);
    return typeof ended == "number" ? ended : await failed(ended);
  } catch (error) {
    return isDebug() && error instanceof Error && debug(error.stack ?? ""), failed({ reason: `Weighbridge failed: ${messageOf(error)}` });
  }
}
async function failed(reviewed) {
  return await reportNotReviewed(reviewed), 2;
}
