import {
  workflowTexts
} from "./shared-cli-init-workflows.generated.js";
import {
  actionPaths,
  actionReference,
  isCommit,
  isOwnAction,
  ownersOf,
  readGateWorkflow,
  yamlAt,
  yamlEntries,
  yamlItems,
  yamlText
} from "./assess.js";
import {
  createClient,
  createReader,
  explain,
  failureKind,
  readFileAt
} from "./github.js";
import {
  array,
  breakingWidth,
  catalogue,
  defaultPolicy,
  formatProblem,
  hanging,
  isFailure,
  nullish,
  number,
  object,
  optional,
  policyFrom,
  readChain,
  redacted,
  safeParse,
  string,
  terminal,
  timeLimit
} from "./review.js";
import {
  checkName,
  commandsName,
  policyPath,
  starterName,
  version
} from "./cli.js";

// src/gate/triggers.ts
function eventsOf(workflow) {
  let on = yamlAt(workflow, "on"), single = yamlText(on), listed = yamlItems(on).flatMap((item) => yamlText(item) ?? []);
  return [...single === void 0 ? [] : [single], ...listed, ...yamlEntries(on).map(({ key }) => key)];
}
function typesOf(workflow, event2) {
  let types = yamlAt(workflow, "on", event2, "types");
  if (types === void 0) return;
  let single = yamlText(types);
  return single === void 0 ? yamlItems(types).flatMap((item) => yamlText(item) ?? []) : [single];
}
function filtersOf(workflow, event2) {
  return ["branches", "branches-ignore", "paths", "paths-ignore"].filter((filter) => yamlAt(workflow, "on", event2, filter) !== void 0);
}
function grantedTo(workflow, isOwn = !1) {
  let jobs = yamlEntries(yamlAt(workflow, "jobs")).filter(({ value }) => runsReview(value, isOwn));
  return new Map(
    jobs.map(({ key, value }) => [
      key,
      permissionsOf(yamlAt(value, "permissions")) ?? permissionsOf(yamlAt(workflow, "permissions"))
    ])
  );
}
function conditionsOf(workflow, isOwn = !1) {
  let jobs = yamlEntries(yamlAt(workflow, "jobs")).filter(({ value }) => runsReview(value, isOwn));
  return new Map(
    jobs.flatMap(({ key, value }) => {
      let text = yamlText(value, "if");
      return text === void 0 ? [] : [[key, text]];
    })
  );
}
function runsReview(job, isOwn) {
  return [job, ...yamlItems(yamlAt(job, "steps"))].some(
    (node) => actionReference(yamlText(node, "uses") ?? "", isOwn) !== void 0
  );
}
function permissionsOf(node) {
  let all = yamlText(node);
  if (all === "write-all" || all === "read-all") return /* @__PURE__ */ new Map([["*", all.replace("-all", "")]]);
  if (node?.type === "map")
    return new Map(yamlEntries(node).map(({ key, value }) => [key, yamlText(value) ?? "none"]));
}

// src/cli/doctor/line.ts
var ok = (text) => ({ state: "ok", text }), problem = (text, help) => ({ state: "problem", text, help }), unseen = (text, help) => ({ state: "unseen", text, help });
function exitCodeOf(lines) {
  return lines.some(({ state }) => state === "problem") ? 1 : lines.some(({ state }) => state === "unseen") ? 2 : 0;
}

// src/cli/doctor/permissions.ts
function diagnosePermissions(path, root, like2, less = {}) {
  let needed = [...grantedTo(readGateWorkflow(workflowTexts[like2]).root)].flatMap(([, granted]) => [
    ...granted ?? []
  ]).flatMap(([name, level]) => {
    let enough = Object.hasOwn(less, name) ? less[name] : level;
    return enough === void 0 ? [] : [[name, enough]];
  });
  return [...grantedTo(root, !0)].map(([job, granted]) => {
    if (granted === void 0) {
      let text = `what the job ${job} of ${path} may do: it does not say, so a setting of the repository decides`;
      return unseen(text, `Write permissions: { ${needed.map(([name, level]) => `${name}: ${level}`).join(", ")} }`);
    }
    let lacking = needed.filter(([name, level]) => {
      let has = granted.get(name) ?? granted.get("*");
      return has !== level && has !== "write";
    }), listed = lacking.map(([name, level]) => `${name}: ${level}`).join(", ");
    return lacking.length === 0 ? ok(`the job ${job} of ${path} has the permissions that it needs`) : problem(`the job ${job} of ${path} lacks ${listed}`, "Add it under permissions of the job");
  });
}

// src/cli/doctor/commands.ts
var like = "weighbridge-commands.yml", event = "issue_comment", write = "weighbridge init --setup SETUP --commands writes it; merge it to the default branch";
function diagnoseCommands({ workflows, branch, isOwn }, policy) {
  let all = [...workflows].map(([path, text]) => ({ path, ...readGateWorkflow(text, isOwn) })), byStatus2 = all.some(({ root, runs }) => runs.length > 0 && eventsOf(root).includes("workflow_run")), found = all.filter(({ root, runs }) => runs.length > 0 && eventsOf(root).includes(event)), reviewing = all.filter(({ root, runs }) => runs.length > 0 && !eventsOf(root).includes(event));
  if (found.length > 0)
    return [
      ...found.flatMap((each) => ofWorkflow(each, byStatus2)),
      ...reviewing.flatMap((each) => ofBox(each, found, byStatus2))
    ];
  let boxed = reviewing.filter(hasBox).map(({ path }) => problem(
    `${path} puts a box into the comment, and no workflow of ${branch} listens to it`,
    `Remove commands: true there, or: ${write}`
  )), named = all.find(({ path }) => path.endsWith(`/${commandsName}.yml`) || path.endsWith(`/${commandsName}.yaml`));
  if (named !== void 0) {
    let text = `${named.path} takes no commands: no job of it runs the review on ${event}`;
    return [problem(text, `Compare it with docs/${like}`), ...boxed];
  }
  let none = `no workflow of ${branch} takes commands such as /weighbridge recheck`;
  return policy?.waiverCommands === void 0 ? [ok(`${none}; ${write}`), ...boxed] : [problem(`the policy lets people waive by comments, and ${none}`, write), ...boxed];
}
function ofWorkflow({ path, root, runs }, byStatus2) {
  let documented = typesOf(readGateWorkflow(workflowTexts[like]).root, event) ?? [], types = typesOf(root, event), missing = types === void 0 ? [] : documented.filter((type) => !types.includes(type)), other = eventsOf(root).filter((each) => each !== event), states = runs.some(({ inputs }) => inputs.get("check") === "status" || inputs.has("status-token"));
  return [
    missing.length === 0 ? ok(`${path} takes commands from comments`) : problem(
      `${path} does not run when a comment is ${missing.join(", ")}`,
      `Add to the types of ${event}: ${missing.join(", ")}`
    ),
    ...other.length === 0 ? [] : [
      problem(
        `${path} also runs on ${other.join(", ")}: comments and reviews then share what one of them may do`,
        "Give commands a workflow file of their own"
      )
    ],
    ...byStatus2 && !states ? [
      problem(
        `${path} looks for a job as the check, and here the check is a commit status`,
        "Write check: status under with"
      )
    ] : [],
    ...outdated(path, root),
    ...diagnosePermissions(path, root, like, byStatus2 ? { actions: "read" } : { statuses: void 0 })
  ];
}
var compared = [...conditionsOf(readGateWorkflow(workflowTexts[like]).root)].flatMap(([, text]) => literalsIn(text));
function outdated(path, root) {
  return [...conditionsOf(root, !0)].flatMap(([job, text]) => {
    let own = new Set(literalsIn(text)), missing = compared.filter((literal) => !own.has(literal)).map((literal) => JSON.stringify(literal));
    if (missing.length === 0) return [];
    let said = `the if: of the job ${job} of ${path} is older than that of docs/${like}: it says nothing of ${missing.join(", ")}`;
    return [problem(said, `Take the if: of docs/${like}; some commands and edits start no run until then`)];
  });
}
function literalsIn(expression) {
  return [...new Set(Array.from(expression.slice(0, 1e4).matchAll(/'([^']*)'/g), ([, literal = ""]) => literal))];
}
function hasBox({ runs }) {
  return runs.some(({ inputs }) => inputs.get("commands")?.toLowerCase() === "true");
}
function ofBox(review, commands, byStatus2) {
  let other = byStatus2 ? commands.find((each) => hasBox(each) !== hasBox(review)) : void 0;
  if (other !== void 0) {
    let [having, lacking] = hasBox(review) ? [review, other] : [other, review];
    return [
      problem(
        `${having.path} has commands: true and ${lacking.path} does not: the box in the comment comes and goes`,
        `Write commands: true under with in ${lacking.path}`
      )
    ];
  }
  return hasBox(review) ? [] : [
    ok(
      `${review.path} puts no box into the comment, as it lacks commands: true; /weighbridge recheck does the same`
    )
  ];
}

// src/cli/doctor/policy.ts
async function diagnosePolicy(repository, rules, read) {
  let { policy: text } = repository, around = [...elsewhere(repository), decider(repository)];
  if (text === void 0)
    return { lines: [ok(`there is no ${policyPath}: the defaults hold`), ...around], policy: defaultPolicy(rules) };
  let { files, extended, broken } = await readChain(text, policyPath, rules, read), parsed = policyFrom(files, rules, "base", broken), [first] = files.flatMap((file) => file.complaints);
  if (broken !== void 0 && first === void 0) {
    let { span, message } = broken, help = "Give a token that may read it. Where a review cannot read it either, no pull request is reviewed", line = `${span.path}:${span.startLine}: ${message}`;
    return { lines: [unseen(`whether ${policyPath} can be used: ${line}`, help), ...around] };
  }
  if ("problems" in parsed) {
    let [told] = parsed.problems, said = told === void 0 ? `${policyPath} is not valid` : formatProblem(told.location.path, told);
    return { lines: [problem(said, "Until it is fixed, no pull request can be reviewed"), ...around] };
  }
  let { policy, warnings } = parsed, moving = warnings.filter(({ key }) => key === "extends").map(
    (each) => problem(formatProblem(each.location.path, each), "Whoever can push there changes what is allowed here")
  ), on = extended.map(({ reference }) => reference.text);
  return { lines: [ok(`${policyPath} is valid${on.length === 0 ? "" : `, and extends ${on.join(", ")}`}`), enforced(policy), byComments(policy), ...moving, ...around], policy };
}
function enforced({ enforcement }) {
  return enforcement === "block" ? ok("the policy blocks") : problem(
    "the policy only observes: the check passes whatever a review finds, and nothing is blocked",
    "Remove enforcement: observe once you trust it; weighbridge policy show tells the file that says so"
  );
}
function byComments({ waiverCommands }) {
  if (waiverCommands === void 0) return ok("nobody may waive by a comment: the policy has no waivers.commands");
  let { logins, roles, ownPullRequests, rules, maxDays } = waiverCommands, who = [...logins, ...[...roles].map((role) => `role:${role}`)].join(", "), own = ownPullRequests ? ", on pull requests of their own as well" : "", guarded = rules.size === 0 ? "" : `; the guarded rules ${[...rules].join(", ")} are included`;
  return ok(`may waive by a comment, for at most ${maxDays} days: ${who}${own}${guarded}`);
}
function elsewhere({ workflows, isOwn }) {
  return [...workflows].flatMap(
    ([path, text]) => readGateWorkflow(text, isOwn).runs.flatMap(({ inputs }) => {
      let named = inputs.get("policy");
      if (named === void 0 || named === "") return [];
      let said = `what the policy says that ${path} names, ${named}: it counts there in place of ${policyPath}`;
      return [
        unseen(said, "Check it where it is: weighbridge policy check. It may observe, and then nothing is blocked")
      ];
    })
  );
}
function decider({ codeOwners = "", branch }) {
  let owners = ownersOf(codeOwners, [policyPath]).get(policyPath)?.owners ?? [];
  return owners.length > 0 ? ok(`waivers count once they are merged: ${owners.join(" ")} own ${policyPath}`) : problem(
    `anyone who can merge into ${branch} can waive anything: ${policyPath} has no code owner`,
    "Add a line to .github/CODEOWNERS, and require review from code owners"
  );
}

// src/github/read/guards.ts
async function actionsApp(client, signal) {
  try {
    let { data } = await client.rest.apps.getBySlug({ app_slug: "github-actions", request: { signal } });
    return data?.id ?? { reason: "GitHub does not tell the id of GitHub Actions" };
  } catch (error) {
    return { reason: explain(error) };
  }
}
var most = 1e3, rule = object({
  type: string(),
  parameters: optional(
    object({
      required_status_checks: optional(
        array(object({ context: string(), integration_id: nullish(number()) }))
      ),
      workflows: optional(array(object({ path: string() })))
    })
  )
}), protection = object({
  required_status_checks: optional(
    object({ checks: optional(array(object({ context: string(), app_id: nullish(number()) }))) })
  )
});
async function guardsByRules(client, place, signal) {
  let rules = [];
  try {
    for (let page = 1; rules.length < most; page++) {
      let { data } = await client.rest.repos.getBranchRules({ ...place, page, per_page: 100, request: { signal } }), read = safeParse(array(rule), data);
      if (!read.success) return { reason: "the rules of the branch do not match the documented format" };
      if (rules.push(...read.output), read.output.length < 100) break;
    }
  } catch (error) {
    return { reason: explain(error) };
  }
  let of = (type) => rules.filter((one) => one.type === type).map(({ parameters }) => parameters);
  return {
    checks: of("required_status_checks").flatMap(
      (each) => (each?.required_status_checks ?? []).map(({ context, integration_id: app }) => ({
        name: context,
        app: app ?? void 0
      }))
    ),
    workflows: of("workflows").flatMap((each) => (each?.workflows ?? []).map(({ path }) => path)),
    mergeQueue: of("merge_queue").length > 0
  };
}
async function guardsByProtection(client, place, signal) {
  let none = { checks: [], workflows: [], mergeQueue: !1 };
  try {
    let { data } = await client.rest.repos.getBranchProtection({ ...place, request: { signal } }), read = safeParse(protection, data);
    if (!read.success) return { reason: "the protection of the branch does not match the documented format" };
    let checks = (read.output.required_status_checks?.checks ?? []).map(({ context, app_id: app }) => ({
      name: context,
      app: app != null && app > 0 ? app : void 0
    }));
    return { ...none, checks };
  } catch (error) {
    let { message } = Object(error);
    return failureKind(error) === "not-found" && /branch not protected/i.test(String(message)) ? none : { reason: explain(error) };
  }
}

// src/cli/doctor/repository.ts
var maxWorkflows = 500, codeOwnersPath = ".github/CODEOWNERS";
async function readRepository(client, { owner, repo }, signal) {
  try {
    let { data } = await client.rest.repos.get({ owner, repo, request: { signal } }), branch = data.default_branch, place = { owner, repo, branch }, reader = createReader(client, { owner, repo }), [files, rules, protection2, app] = await Promise.all([
      readFiles(reader, branch, signal),
      guardsByRules(client, place, signal),
      guardsByProtection(client, place, signal),
      actionsApp(client, signal)
    ]);
    if (isFailure(files)) return files;
    let workflows = new Map([...files].filter(([path]) => path.startsWith(".github/workflows/"))), [policy, codeOwners] = [files.get(policyPath), files.get(codeOwnersPath)], guards = { rules, protection: protection2, actionsApp: app }, isOwn = isOwnAction(actionPaths.map((path) => files.get(path)).find((text) => text !== void 0));
    return { isPrivate: data.private, branch, workflows, isOwn, policy, codeOwners, ...guards };
  } catch (error) {
    return { reason: explain(error) };
  }
}
async function readFiles(reader, branch, signal) {
  let commit = await reader.commitOf(`heads/${branch}`, signal), root = await reader.tree(commit, !1, signal);
  if (isFailure(root)) return root;
  let folder = root.entries.find(({ path }) => path === ".github"), below = folder === void 0 ? void 0 : await reader.tree(folder.sha, !0, signal);
  if (below !== void 0 && isFailure(below)) return below;
  let paths = (below?.entries ?? []).map(({ path }) => `.github/${path}`), workflows = paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  if (below?.truncated === !0 || workflows.length > maxWorkflows)
    return { reason: ".github/ has too many files to check" };
  let actions = actionPaths.filter((path) => root.entries.some((entry) => entry.path === path)), wanted = [...paths.filter((path) => path === policyPath || path === codeOwnersPath), ...workflows, ...actions], texts = await reader.texts(
    wanted.map((path) => ({ commit, path })),
    signal
  ), found = /* @__PURE__ */ new Map();
  for (let [index, path] of wanted.entries()) {
    let text = texts[index];
    if (text?.type === "text") found.set(path, text.text);
    else return { reason: `${path} could not be read${text?.type === "failed" ? `: ${text.reason}` : ""}` };
  }
  return found;
}

// src/cli/doctor/required.ts
function requiresWorkflow({ rules }) {
  return !isFailure(rules) && rules.workflows.some((path) => /(?:^|\/)weighbridge[^/]*\.ya?ml$/.test(path));
}
function diagnoseRequirement(repository) {
  let { branch, workflows, isOwn, rules, protection: protection2, actionsApp: actionsApp2 } = repository;
  if (requiresWorkflow(repository))
    return [ok(`a ruleset requires the workflow on ${branch}: nothing in a pull request can stand in for it`)];
  let hidden = [rules, protection2].filter((each) => isFailure(each)), ours = [rules, protection2].flatMap((each) => isFailure(each) ? [] : each.checks).filter(({ name }) => name === checkName);
  if (ours.length === 0 && hidden.length > 0) {
    let why = hidden.map(({ reason }) => reason).join("; "), text = `whether ${branch} requires the check ${checkName}: ${why}`;
    return [
      unseen(text, "Give a token that may read Administration, or look at Settings \u2192 Rules and Settings \u2192 Branches")
    ];
  }
  if (ours.length === 0) {
    let help = `Settings \u2192 Rules \u2192 Rulesets \u2192 Require status checks to pass: ${checkName}`;
    return [problem(`${branch} does not require the check ${checkName}: a blocked pull request can be merged`, help)];
  }
  let required = ok(`${branch} requires the check ${checkName}`), closed = ours.find(({ app: app2 }) => app2 !== void 0 && app2 !== actionsApp2);
  if (closed === void 0) {
    let text = `the check may come from ${ours.some(({ app: app2 }) => app2 !== void 0) ? "GitHub Actions" : "any source"}: anyone who can run workflows can report a check of that name`;
    return [
      required,
      problem(text, "Set an app of your own as its source, with status-token; docs/setups.md tells how")
    ];
  }
  let app = String(closed.app);
  if (isFailure(actionsApp2)) {
    let text = `whether the source of the check, the app ${app}, is GitHub Actions: ${actionsApp2.reason}`;
    return [required, unseen(text, "Look at the source in the ruleset: an app of your own closes it")];
  }
  let isHanded = [...workflows.values()].some(
    (text) => readGateWorkflow(text, isOwn).runs.some(({ inputs }) => inputs.has("status-token"))
  );
  return [
    required,
    isHanded ? ok(`only the app ${app} can report it, and a workflow hands over a status-token`) : problem(
      `the check must come from the app ${app}, and no workflow hands over a status-token`,
      "Hand over a token of that app; docs/setups.md tells how"
    )
  ];
}

// src/cli/doctor/workflows.ts
var setups = "https://github.com/weighbridge/weighbridge/blob/main/docs/setups.md";
function diagnoseWorkflows(repository, isRequired) {
  let { workflows, isPrivate, rules, isOwn } = repository, all = [...workflows].map(([path, text2]) => [path, readGateWorkflow(text2, isOwn)]), running = all.filter(([, { runs }]) => runs.length > 0), on = (event2) => running.filter(([, { root }]) => eventsOf(root).includes(event2)), queued = "mergeQueue" in rules && rules.mergeQueue, shared = [...running.flatMap(pins), ...all.flatMap(imitations)], [target] = on("pull_request_target"), [byRun] = on("workflow_run"), [byPull] = on("pull_request");
  if (byRun !== void 0) return [...byStatus(byRun, all), ...shared];
  if (target !== void 0) return [...byJob(target, isPrivate, queued), ...shared];
  if (isRequired)
    return [ok("setup C: a ruleset requires a workflow of the review"), ...shared];
  if (byPull !== void 0) {
    let text2 = `${byPull[0]} runs the review on pull_request: anyone who opens a pull request can disable the review`;
    return [problem(text2, `Use another setup: ${setups}`), ...shared];
  }
  return [problem("no workflow of the default branch runs the review on pull requests", "Run weighbridge init, and merge what it writes"), ...shared];
}
function byJob([path, workflow], isPrivate, queued) {
  let { root, jobs } = workflow, types = typesOf(root, "pull_request_target") ?? ["opened", "synchronize", "reopened"], missing = ["opened", "synchronize", "reopened", "edited"].filter((type) => !types.includes(type)), filters = filtersOf(root, "pull_request_target");
  return [
    ok(`setup A: ${path} runs on pull_request_target, and its job is the check`),
    jobs.some(({ takes, reviews }) => takes === "always" && reviews) ? ok(`${path} has the job ${checkName}`) : problem(`${path} has no job ${checkName} that runs the review`, `Rename the job to ${checkName}`),
    missing.length === 0 ? ok(`${path} runs on all that changes a pull request`) : problem(
      `${path} does not run on ${missing.join(", ")}`,
      `Add to the types of pull_request_target: ${missing.join(", ")}`
    ),
    ...filters.length === 0 ? [] : [
      problem(
        `${path} is limited by ${filters.join(", ")}`,
        "A pull request that it leaves out has no check: remove the filter, or do not require the check there"
      )
    ],
    ...queued && !eventsOf(root).includes("merge_group") ? [problem(`${path} does not run on merge_group, and the branch has a merge queue`, "Add merge_group under on")] : [],
    ...diagnosePermissions(path, root, "weighbridge.yml"),
    isPrivate ? ok("the repository is private: GitHub does not block pull_request_target") : unseen(
      "whether GitHub blocks pull_request_target in this public repository: no token of a workflow may read Actions policies",
      "Settings \u2192 Actions \u2192 Policies must allow it for this file; docs/setups.md has the two policies"
    )
  ];
}
function byStatus([path, workflow], all) {
  let { root, jobs } = workflow, types = typesOf(root, "workflow_run") ?? [], starter = all.find(([, { starts }]) => starts), missing = ["requested", "completed"].filter((type) => !types.includes(type)), named = jobs.filter(({ takes }) => takes === "always");
  return [
    ok(`setup B: ${path} runs on workflow_run, and the check is a commit status`),
    starter === void 0 ? problem(
      `no workflow is called ${starterName}, so nothing starts ${path}`,
      `Add docs/weighbridge-start.yml: ${setups}`
    ) : eventsOf(starter[1].root).includes("pull_request") ? ok(`${starter[0]} starts it on pull_request`) : problem(`${starter[0]} does not run on pull_request`, "Add pull_request under on"),
    missing.length === 0 ? ok(`${path} runs when the starter is requested and when it ends`) : problem(`${path} does not run when a starter is ${missing.join(", ")}`, "Write types: [requested, completed]"),
    eventsOf(root).includes("schedule") ? ok(`${path} also sweeps on a schedule, which no pull request can remove`) : problem(`${path} has no schedule`, "Add one: it reviews pull requests that deleted the starter"),
    ...named.length === 0 ? [] : [problem(`${path} has a job named ${checkName}, and the status has that name`, "Rename the job")],
    ...diagnosePermissions(path, root, "weighbridge-public.yml")
  ];
}
function pins([path, { runs }]) {
  return runs.map(({ reference }) => {
    let { text, source, ref } = reference;
    return source === "own" ? ok(`${path} runs the action of this repository itself`) : source !== "official" ? problem(
      `${path} runs the review from ${text}, which is not Weighbridge's repository`,
      "Make sure that you trust what is there"
    ) : isCommit(ref) ? ok(`${path} pins the action to a commit`) : problem(`${path} runs ${text}, which can be moved`, "Pin a full commit SHA after the @");
  });
}
function imitations([path, { jobs }]) {
  return jobs.filter(({ takes, reviews }) => takes === "always" && !reviews).map(
    ({ name }) => problem(
      `the job ${name} of ${path} has the name of the check and does not run the review`,
      "Give it another name"
    )
  );
}

// src/cli/commands/doctor.ts
async function execute({ values }) {
  let token = process.env.GITHUB_TOKEN ?? "", { repo: named, "api-url": apiUrl } = values, [, owner, repo] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(typeof named == "string" ? named : "") ?? [];
  if (owner === void 0 || repo === void 0)
    return refuse(`doctor needs --repo OWNER/NAME${typeof named == "string" ? `, not ${JSON.stringify(named)}` : ""}`);
  if (token === "") return refuse("doctor needs a token that may read the repository, in GITHUB_TOKEN");
  let signal = timeLimit(12e4), address = typeof apiUrl == "string" ? apiUrl : process.env.GITHUB_API_URL ?? "https://api.github.com";
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return refuse("--api-url takes an address");
  let client = createClient({ token, apiUrl: address, version, signal, readOnly: !0 }), repository = await readRepository(client, { owner, repo }, signal);
  if (isFailure(repository)) return refuse(repository.reason);
  let read = (reference) => readFileAt(client, reference, signal), { lines: ofPolicy, policy } = await diagnosePolicy(repository, catalogue, read), lines = [
    ...diagnoseWorkflows(repository, requiresWorkflow(repository)),
    ...diagnoseRequirement(repository),
    ...ofPolicy,
    ...diagnoseCommands(repository, policy)
  ], width = breakingWidth(process.env, process.stdout);
  return process.stdout.write(lines.map((line) => shown(line, width)).join("")), exitCodeOf(lines);
}
var labels = { ok: "ok", problem: "problem", unseen: "cannot see" };
function shown({ state, text, help }, width) {
  let said = hanging(`${labels[state].padEnd(10)}  `, terminal(redacted(text)), width), advice = help === void 0 ? [] : hanging(`${" ".repeat(12)}\u2192 `, terminal(help), width);
  return `${[...said, ...advice].join(`
`)}
`;
}
function refuse(reason) {
  let width = breakingWidth(process.env, process.stderr);
  return process.stderr.write(`${hanging("weighbridge: ", terminal(redacted(reason)), width, 2).join(`
`)}
`), 2;
}
export {
  execute
};
