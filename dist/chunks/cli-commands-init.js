import {
  workflowTexts
} from "./shared-cli-init-workflows.generated.js";
import {
  actionPaths,
  isCommit,
  isGate,
  isOwnAction,
  readGateWorkflow
} from "./assess.js";
import {
  ask,
  breakingWidth,
  compareText,
  complaint,
  extractorsFor,
  fileProblem,
  findGit,
  hanging,
  isAbsent,
  isFailure,
  messageOf,
  namingExtractors,
  terminal,
  timeLimit
} from "./review.js";
import {
  actionRepository,
  checkName,
  commandsName,
  homepage,
  policyPath,
  starterName
} from "./cli.js";

// src/cli/commands/init.ts
import { mkdir, readFile as readFile2, writeFile } from "node:fs/promises";
import { dirname as dirname2, join as join2, resolve as resolve2 } from "node:path";

// src/cli/init/program-commit.ts
import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
async function programCommit(program, signal) {
  let executable = findGit();
  if (executable === void 0 || program === void 0) return;
  let dir = resolve(dirname(realpathSync(program)), ".."), git = { executable, dir }, said = async (...args) => {
    let { code, output } = await ask(git, args, signal);
    return code === 0 ? output.toString("utf8").trim() : "";
  }, remote = (await said("config", "--get", "remote.origin.url")).replace(/\.git$/, "");
  if (await said("rev-parse", "--show-prefix") !== "" || !isOurs(remote)) return;
  let published = await said("for-each-ref", "--contains", "HEAD", "--format=%(refname)", "refs/remotes"), commit = await said("rev-parse", "HEAD");
  return published !== "" && /^[0-9a-f]{40}$/.test(commit) ? commit : void 0;
}
function isOurs(remote) {
  return [`https://github.com/${actionRepository}`, `git@github.com:${actionRepository}`].includes(remote);
}

// src/cli/init/setups.ts
var setupNames = ["private", "public", "organization"], workflow = `.github/workflows/${checkName}.yml`, commandsPath = `.github/workflows/${commandsName}.yml`, requireIt = `Require the check ${checkName}: Settings \u2192 Rules \u2192 Rulesets \u2192 Require status checks to pass.`, setups = {
  private: {
    about: "private and internal repositories, and public ones whose administrator imports the Actions policies of docs/setups.md: one workflow, whose job is the check",
    workflows: [["weighbridge.yml", workflow]],
    check: "job",
    steps: [
      "Merge these files to the default branch. In a public repository, first import the two Actions policies of docs/setups.md.",
      `Open a test pull request and wait until ${checkName} has run. ${requireIt}`
    ]
  },
  public: {
    about: "public repositories without such policies: two workflows; the check is a commit status",
    workflows: [
      ["weighbridge-start.yml", `.github/workflows/${starterName}.yml`],
      ["weighbridge-public.yml", workflow]
    ],
    check: "status",
    steps: [
      "Merge these files to the default branch.",
      `Open a test pull request and wait for the status ${checkName}. ${requireIt} Choose GitHub Actions as its source.`,
      "Settings \u2192 Actions \u2192 General \u2192 Require approval for all external contributors."
    ]
  },
  organization: {
    about: "organisations: one workflow in a central repository, which a ruleset requires of the others",
    workflows: [["weighbridge-required.yml", workflow]],
    check: "job",
    steps: [
      "Merge the workflow in a central repository that the others may read. Each repository has a policy of its own.",
      "Organisation \u2192 Settings \u2192 Repository \u2192 Rulesets \u2192 Require workflows to pass before merging: choose the file, pinned to a commit."
    ]
  }
};
function filesOf(name, pin, commands) {
  let pinned = (text) => pin === void 0 ? text : text.replaceAll(`${actionRepository}@main`, `${actionRepository}@${pin}`), { check, workflows } = setups[name], texts = workflows.map(([from, path]) => ({ path, text: pinned(workflowTexts[from]) })), written = commands ? texts.map(({ path, text }) => ({ path, text: withBox(text) })) : texts, ofCommands = workflowTexts["weighbridge-commands.yml"].replace(/ # setup B: check: status$/m, "").replace("check: job", `check: ${check}`), further = commands ? [{ path: commandsPath, text: pinned(ofCommands) }] : [];
  return [...written, ...further, { path: policyPath, text: firstPolicy }];
}
function withBox(text) {
  return text.replace(/\{ uses: (\S+) \}/, "{ uses: $1, with: { commands: true } }").replace("with: { check: status,", "with: { check: status, commands: true,");
}
var firstPolicy = `# What a change may add: ${homepage}/blob/main/docs/policy.md
version: 1
# The review says what it would block, and passes. Remove this line once you trust it.
enforcement: observe
`;

// src/cli/init/survey.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";

// src/cli/init/kinds-of-files.ts
import { posix } from "node:path";
var data = /* @__PURE__ */ new Set([".yml", ".yaml", ".json"]);
function countFiles(paths) {
  let namedBy = namingExtractors(), counts = /* @__PURE__ */ new Map();
  for (let path of paths) {
    let kind = kindOf(path, namedBy);
    kind !== void 0 && counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([kind, one], [next, other]) => other - one || compareText(kind, next));
}
function kindOf(path, namedBy) {
  if (posix.extname(path) === ".md") return;
  let [named] = namedBy(path);
  if (named !== void 0) return named.id;
  let extension = posix.extname(path);
  return data.has(extension) || extension === "" || extractorsFor(path).length === 0 ? void 0 : `*${extension}`;
}

// src/cli/init/survey.ts
var maxWorkflows = 500;
async function survey(dir, signal) {
  let executable = findGit();
  if (executable === void 0) return { reason: "git was not found in PATH" };
  let top = await ask({ executable, dir }, ["rev-parse", "--show-toplevel"], signal);
  if (isAbsent(top)) return { reason: `there is no folder ${dir}` };
  if (top.code !== 0) return { reason: `${dir}: ${complaint(top)}` };
  let root = top.output.toString("utf8").replace(/\r?\n$/, ""), listed = await ask({ executable, dir: root }, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], signal);
  if (listed.code !== 0) return { reason: `git could not list the files of ${root}: ${complaint(listed)}` };
  let paths = [...new Set(listed.output.toString("utf8").split("\0"))].filter((path) => path !== ""), workflows = await readWorkflows(root, paths);
  if (isFailure(workflows)) return workflows;
  let gates = workflows.flatMap(({ path, read }) => isGate(read) ? [path] : []), own = /* @__PURE__ */ new Set([policyPath, ...gates]);
  return {
    root,
    reads: countFiles(paths.filter((path) => !own.has(path))),
    gates,
    imitations: workflows.flatMap(
      ({ path, read }) => read.jobs.some(({ takes, reviews }) => takes === "always" && !reviews) ? [path] : []
    )
  };
}
async function readWorkflows(root, paths) {
  let wanted = paths.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).slice(0, maxWorkflows), found = [], isOwn = await hasOwnAction(root, paths);
  for (let path of wanted)
    try {
      found.push({ path, read: readGateWorkflow(await readFile(join(root, path), "utf8"), isOwn) });
    } catch (error) {
      if (Reflect.get(Object(error), "code") !== "ENOENT") return { reason: `${path}: ${messageOf(error)}` };
    }
  return found;
}
async function hasOwnAction(root, paths) {
  let path = actionPaths.find((each) => paths.includes(each));
  return path === void 0 ? !1 : isOwnAction(await readFile(join(root, path), "utf8").catch(() => {
  }));
}

// src/cli/commands/init.ts
async function execute({ values }) {
  let { setup, repo, pin, commands = !1 } = values;
  if (!isSetup(setup)) return explain(setup);
  if (typeof pin == "string" && !isCommit(pin)) return refuse("--pin takes a full commit id");
  let signal = timeLimit(6e4), found = await survey(resolve2(typeof repo == "string" ? repo : "."), signal);
  if (isFailure(found)) return refuse(found.reason);
  let commit = typeof pin == "string" ? pin : await programCommit(process.argv[1], signal), files = filesOf(setup, commit, commands === !0);
  tell(reviewed(found));
  let others = found.gates.filter(
    (path) => path !== commandsPath && !files.some((file) => file.path === path) && !found.imitations.includes(path)
  );
  if (others.length > 0)
    return refuse(
      `${others.join(", ")} runs the review already; nothing is written. Remove it first to have another setup`
    );
  if (values["dry-run"] === !0) for (let { path, text } of files) print(`--- ${path}
${text}`);
  else {
    let failure = await writeAll(found.root, files);
    if (failure !== void 0) return refuse(failure.reason);
  }
  for (let path of found.imitations) tell(`${path} has a job with the name of the check: give it another name first`);
  print(`
Next:`);
  for (let [index, step] of steps(setup, commit, commands === !0).entries()) tell(step, `  ${index + 1}. `);
  return 0;
}
function isSetup(setup) {
  return setupNames.some((name) => name === setup);
}
function explain(setup) {
  let unknown = typeof setup == "string" ? `, not ${JSON.stringify(setup)}` : "", code = refuse(`init needs one of these${unknown}; what a repository is cannot be seen in its files`), width = breakingWidth(process.env, process.stderr), lines = setupNames.flatMap((name) => hanging(`  --setup ${name.padEnd(12)}  `, setups[name].about, width));
  return process.stderr.write(`${lines.join(`
`)}
`), code;
}
function reviewed({ reads }) {
  let shown = reads.slice(0, 6).map(([id, files]) => `${files} ${id}`), more = reads.length > 6 ? `, ${reads.length - 6} more ${reads.length === 7 ? "kind" : "kinds"}` : "";
  return reads.length === 0 ? "No file here is reviewed; docs/coverage.md lists what is." : `Files that are reviewed when they change: ${shown.join(", ")}${more}`;
}
async function writeAll(root, files) {
  for (let { path, text } of files) {
    let target = join2(root, path);
    try {
      await mkdir(dirname2(target), { recursive: !0 }), await writeFile(target, text, { flag: "wx" }), tell(`wrote ${path}`);
    } catch (error) {
      if (Reflect.get(Object(error), "code") !== "EEXIST")
        return { reason: `${path} cannot be written: ${fileProblem(error)}` };
      let isSame = await readFile2(target, "utf8").catch(() => {
      }) === text;
      tell(
        `${path} is there already and ${isSame ? "the same" : "differs: it is left as it is (--dry-run shows the new one)"}`
      );
    }
  }
}
function steps(setup, commit, commands) {
  let unpinned = `Pin the action: replace @main in the workflows with @ and the full commit id that git ls-remote ${homepage} main prints. Or delete the workflows and run this again with --pin COMMIT.`, last = [
    ...commands ? [] : [
      "For commands in comments, such as /weighbridge recheck, delete the workflows and run this again with --commands."
    ],
    "The policy only observes, and nothing is blocked. Remove enforcement: observe from it once you trust the reviews.",
    "With a token that may read the repository in GITHUB_TOKEN, doctor --repo OWNER/NAME says what is missing.",
    `Read more about the setup in ${homepage}/blob/main/docs/setups.md.`
  ];
  return [...commit === void 0 ? [unpinned] : [], ...setups[setup].steps, ...last];
}
function tell(sentence, head = "") {
  let width = breakingWidth(process.env, process.stdout);
  process.stdout.write(`${hanging(head, terminal(sentence), width, head.length || 2).join(`
`)}
`);
}
function print(text) {
  for (let line of text.split(/(?<=\n)/)) process.stdout.write(`${terminal(line.replace(/\n$/, ""))}
`);
}
function refuse(reason) {
  let width = breakingWidth(process.env, process.stderr);
  return process.stderr.write(`${hanging("weighbridge: ", terminal(reason), width, 2).join(`
`)}
`), 2;
}
export {
  execute
};
