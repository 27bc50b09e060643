import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  debug,
  error,
  getBooleanInput,
  getInput,
  isDebug,
  setOutput,
  summary
} from "./chunks/chunk-X6UDHNCY.js";
import {
  integer,
  minValue,
  number,
  object,
  optional,
  pipe,
  regex,
  safeParse,
  string,
  unknown
} from "./chunks/chunk-GTTKJ2BF.js";
import {
  markdown,
  shorten,
  terminal
} from "./chunks/chunk-JXRPKYE3.js";
import "./chunks/chunk-T7GDJVOD.js";

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync } from "fs";
import { EOL } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if (existsSync(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/github.js
var context = new Context();

// src/github/event.ts
var sha = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
var number2 = pipe(number(), integer(), minValue(1));
var repository = optional(object({ default_branch: optional(string()) }));
var pullRequest = object({
  action: optional(string()),
  changes: optional(object({ base: optional(unknown()) })),
  pull_request: object({ number: number2, head: object({ sha }) })
});
var mergeGroup = object({ merge_group: object({ base_sha: sha, head_sha: sha, base_ref: string() }) });
var push = object({ before: sha, after: sha, ref: string(), repository });
var dispatch = object({ ref: optional(string()), repository });
function readEvent(name, payload, chosen, commit = "") {
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      const read = safeParse(pullRequest, payload);
      if (!read.success) return unreadable(name);
      const { action, changes, pull_request: pull } = read.output;
      const quiet = action === "edited" && changes?.base === void 0;
      return { type: "pull-request", number: pull.number, head: pull.head.sha, quiet };
    }
    case "merge_group": {
      const read = safeParse(mergeGroup, payload);
      if (!read.success) return unreadable(name);
      const { base_sha: base, head_sha: head, base_ref: ref } = read.output.merge_group;
      return { type: "range", base, head, branch: ref.replace(/^refs\/heads\//, "") };
    }
    case "push": {
      const read = safeParse(push, payload);
      return read.success ? pushed(read.output) : unreadable(name);
    }
    case "workflow_dispatch": {
      const read = safeParse(dispatch, payload);
      return read.success ? byHand(read.output, chosen, commit) : unreadable(name);
    }
    default:
      return { problem: `there is nothing to review on ${JSON.stringify(name)}` };
  }
}
function pushed({ before, after, ref, repository: of }) {
  const branch = of?.default_branch;
  if (/^0+$/.test(after)) return { problem: `${ref} was deleted: there is nothing to review` };
  if (!ref.startsWith("refs/heads/")) return { problem: `${ref} is no branch: review the pushes to branches` };
  if (!/^0+$/.test(before)) return { type: "range", base: before, head: after };
  return branch === void 0 || ref === `refs/heads/${branch}` ? { problem: `${ref} is new, and there is no other branch to compare it with` } : { type: "range", head: after, branch };
}
function byHand({ ref, repository: of }, chosen, commit) {
  if (!/^[1-9]\d{0,9}$/.test(chosen)) {
    return { problem: `the input pull-request must be the number of one, not ${JSON.stringify(chosen)}` };
  }
  const target = { type: "pull-request", number: Number(chosen), quiet: false };
  const branch = of?.default_branch;
  const elsewhere = ref !== void 0 && branch !== void 0 && ref !== `refs/heads/${branch}` && commit !== "";
  return elsewhere ? { ...target, checked: commit } : target;
}
function unreadable(name) {
  return { problem: `the payload of ${name} does not hold what GitHub documents` };
}

// src/action.ts
process.exit(await main());
async function main() {
  try {
    const given = inputs();
    if ("problem" in given) return await nothing([given.problem]);
    const target = readEvent(context.eventName, context.payload, getInput("pull-request"), context.sha);
    if ("problem" in target) return await nothing([target.problem]);
    const { act } = await import("./chunks/acting-V6IBHDKE.js");
    const ended = await act(target, given);
    return typeof ended === "number" ? ended : await nothing(ended.problems);
  } catch (error2) {
    if (isDebug() && error2 instanceof Error) debug(error2.stack ?? "");
    return nothing([`Weighbridge failed: ${error2 instanceof Error ? error2.message : String(error2)}`]);
  }
}
async function nothing(problems) {
  const last = problems.at(-1) ?? "no reason is known";
  for (const problem of problems.slice(0, -1)) error(terminal(problem));
  error(`Weighbridge reviewed nothing: ${terminal(last)}`);
  setOutput("verdict", "incomplete");
  setOutput("blocked", true);
  if (process.env["GITHUB_STEP_SUMMARY"]) {
    const reasons = problems.slice(0, 50).map((problem) => `- ${markdown(shorten(problem, 600))}`);
    const head = "### \u26A0\uFE0F Nothing was reviewed, so this check does not pass\n\nThat is not a finding. What went wrong:";
    await summary.addRaw(`${head}

${reasons.join("\n")}
`).write();
  }
  return 2;
}
function inputs() {
  const { owner, repo } = context.repo;
  const deadline = getInput("deadline") || "600";
  if (!/^[1-9]\d{0,3}$/.test(deadline) || Number(deadline) > 3600) {
    return { problem: `the input deadline is a number of seconds up to 3600, not ${JSON.stringify(deadline)}` };
  }
  return {
    owner,
    repo,
    apiUrl: context.apiUrl,
    serverUrl: context.serverUrl,
    token: getInput("github-token", { required: true }),
    osv: getInput("osv") || "api",
    facts: getInput("facts") || "api",
    policy: getInput("policy"),
    policyToken: getInput("policy-token"),
    requestChanges: getInput("request-changes") !== "" && getBooleanInput("request-changes"),
    report: getInput("report") || `${process.env["RUNNER_TEMP"] ?? "."}/weighbridge.json`,
    deadlineMs: Number(deadline) * 1e3
  };
}
