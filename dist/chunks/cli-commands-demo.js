import {
  factsNotAsked
} from "./shared-sources-indexes-source.js";
import "./shared-http-pool.js";
import "./shared-http-request.js";
import "./github.js";
import {
  beforeTermination,
  columnsFor,
  exitCode,
  isFailure,
  messageOf,
  openGit,
  openReview,
  packagesOf,
  readRecord,
  renderTerminal,
  terminal,
  wantsColor
} from "./review.js";
import "./cli.js";

// src/cli/demo/demo.ts
import { rmSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join as join2, relative } from "node:path";

// src/sources/osv/export/embedded.ts
function openRecords(values, name) {
  let records = [], broken = [];
  for (let value of values) {
    let outcome = readRecord(value);
    "record" in outcome ? records.push(outcome.record) : broken.push(outcome.reason);
  }
  return {
    id: "embedded",
    lookUp(queries) {
      let { packages, gaps } = packagesOf(queries), about = packages.map(({ key }) => key), unread = broken.map((reason) => ({ code: "advisory-source", subject: name, reason, about }));
      return Promise.resolve({
        packages: new Map(packages.map((one) => [one.key, { package: one, records, asserted: [] }])),
        gaps: [...gaps, ...unread],
        coverage: [{ source: name, asked: packages.length, answered: packages.length }]
      });
    }
  };
}

// src/cli/demo/repository.ts
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
var run = promisify(execFile), before = {
  "README.md": `# Support assistant

Answers questions about our products.
`,
  "requirements.txt": `fastapi==0.115.6
litellm==1.82.6
numpy==2.1.3
`,
  Dockerfile: `FROM python:3.12-slim@sha256:${"4f".repeat(32)}
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
CMD ["python", "serve.py"]
`,
  "serve.py": `from transformers import AutoModelForCausalLM, AutoTokenizer

MODEL = "acme/assistant-7b"
REVISION = "9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d"

tokenizer = AutoTokenizer.from_pretrained(MODEL, revision=REVISION)
model = AutoModelForCausalLM.from_pretrained(MODEL, revision=REVISION)
`
}, after = {
  "README.md": `${before["README.md"]}
Start it with \`python serve.py\`.
`,
  "requirements.txt": `fastapi==0.115.6
litellm==1.82.7
numpy==2.1.3
`,
  Dockerfile: before.Dockerfile.replace(/^FROM .*$/m, "FROM python:3.13-slim"),
  "serve.py": `${before["serve.py"]}
reranker = AutoModelForCausalLM.from_pretrained("some-org/some-reranker", trust_remote_code=True)
`
};
async function makeRepository(dir) {
  let git = async (...args) => {
    await run("git", ["-c", "core.hooksPath=/dev/null", "-c", "commit.gpgSign=false", ...args], {
      cwd: dir,
      env: environment()
    });
  };
  await git("init", "--quiet", "--template=", "."), await git("checkout", "--quiet", "-b", "main"), await commit(dir, before, "Answer questions", git), await git("checkout", "--quiet", "-b", "pull-request"), await commit(dir, after, "Rerank answers", git);
}
async function commit(dir, files, message, git) {
  for (let [path, content] of Object.entries(files))
    await mkdir(dirname(join(dir, path)), { recursive: !0 }), await writeFile(join(dir, path), content);
  await git("add", "--all", "--force"), await git("commit", "--quiet", "--no-verify", "--message", message);
}
function environment() {
  let own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")), person = { NAME: "Weighbridge", EMAIL: "demo@weighbridge.invalid", DATE: "2026-01-05T12:00:00Z" }, people = ["AUTHOR", "COMMITTER"].flatMap(
    (role) => Object.entries(person).map(([field, value]) => [`GIT_${role}_${field}`, value])
  ), none = process.platform === "win32" ? "NUL" : "/dev/null";
  return Object.fromEntries([
    ...own,
    ...people,
    ["GIT_CONFIG_GLOBAL", none],
    ["GIT_CONFIG_SYSTEM", none],
    ["GIT_CONFIG_NOSYSTEM", "1"]
  ]);
}

// src/cli/demo/demo.ts
var seconds = 60, intended = [
  { ruleId: "package-malicious", path: "requirements.txt" },
  { ruleId: "model-remote-code", path: "serve.py" },
  { ruleId: "image-unpinned", path: "Dockerfile" }
];
async function demonstrate(terminal2) {
  let dir = await mkdtemp(join2(tmpdir(), "weighbridge-demo-")), finished = beforeTermination(() => {
    rmSync(dir, { recursive: !0, force: !0 });
  });
  try {
    let advisories = openRecords(await embeddedAdvisories(), "Weighbridge's own few advisories");
    await makeRepository(dir);
    let signal = AbortSignal.timeout(seconds * 1e3), opened = await openGit(dir, "main...pull-request", signal);
    if (isFailure(opened)) return opened;
    let { source } = opened, session = await openReview({
      source,
      osv: advisories,
      facts: factsNotAsked("the demonstration stays offline"),
      offline: !0,
      env: {},
      signal
    });
    if (!("review" in session)) return { reason: "the demonstration failed: its policy cannot be used" };
    let result = await session.review(), { width, color } = terminal2, rendered = renderTerminal(result, { color, ...width === void 0 ? {} : { width } }), missing = whatIsMissing(result);
    return { output: `${rendered}
${closing(result, missing)}
`, blocked: missing.length === 0 };
  } catch (error) {
    return { reason: whyNot(error) };
  } finally {
    finished(), await rm(dir, { recursive: !0, force: !0 });
  }
}
async function embeddedAdvisories() {
  let file = new URL("../demo-advisories.json", import.meta.url), values = JSON.parse(await readFile(file, "utf8"));
  if (!Array.isArray(values)) throw new Error("demo-advisories.json holds no list");
  return values;
}
function whatIsMissing({ findings, verdict }) {
  return [
    ...intended.filter(
      ({ ruleId, path }) => !findings.some((finding) => finding.ruleId === ruleId && finding.location.path === path)
    ).map(({ ruleId, path }) => `${ruleId} in ${path}`),
    ...verdict === "block" ? [] : [`the verdict is ${verdict}`]
  ];
}
function closing(result, missing) {
  return missing.length > 0 ? `This is not what the demonstration is to show; missing: ${missing.join(", ")}.` : `The gate blocked as intended: this review would have ended with ${exitCode(result)}.
Review your own repository: ${program()} review main...HEAD --repo PATH`;
}
function program() {
  let [, script = "weighbridge"] = process.argv;
  if (basename(script) === "weighbridge") return "weighbridge";
  let path = relative(process.cwd(), script);
  return `node ${terminal(path.startsWith("..") ? script : path)}`;
}
function whyNot(error) {
  return error instanceof Error && "code" in error && error.code === "ENOENT" && "path" in error && error.path === "git" ? "the demonstration needs git, and there is none on PATH" : `the demonstration failed: ${messageOf(error)}`;
}

// src/cli/commands/demo.ts
async function execute() {
  let shown = await demonstrate({
    color: wantsColor(process.env, process.stdout),
    width: columnsFor(process.env, process.stdout)
  });
  return isFailure(shown) ? (process.stderr.write(`weighbridge: ${shown.reason}
`), 2) : (process.stdout.write(shown.output), shown.blocked ? 0 : 2);
}
export {
  execute
};
