import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  renderTerminal
} from "./chunk-M4KFXJJN.js";
import {
  openGit
} from "./chunk-TPYDAI33.js";
import "./chunk-6RTQ54W2.js";
import {
  exitCode,
  judge,
  readRecord,
  review,
  subjectsOf
} from "./chunk-BLLE2LOE.js";
import "./chunk-BNRR2JZP.js";
import {
  catalogue,
  defaultPolicy
} from "./chunk-CDLRNB3F.js";
import "./chunk-ANTZBSYK.js";
import "./chunk-2V3SX77I.js";
import "./chunk-3Q5LPQRZ.js";
import "./chunk-DLQCHGIG.js";
import {
  version
} from "./chunk-OKCDFW53.js";
import "./chunk-GTTKJ2BF.js";
import "./chunk-JXRPKYE3.js";
import "./chunk-JBBP5JZA.js";
import "./chunk-BOMJFBSM.js";
import "./chunk-3LXFORSJ.js";
import "./chunk-PEZGWHKI.js";
import "./chunk-D5QGURVX.js";
import "./chunk-GFQTHET2.js";
import "./chunk-4I44NG7I.js";
import "./chunk-L24WWVM3.js";
import "./chunk-J2UXDKE6.js";
import "./chunk-QLT5SFCX.js";
import "./chunk-L4GEVYOE.js";
import "./chunk-OYPKZXZO.js";
import "./chunk-FWEARNKS.js";
import "./chunk-6GLDWVWQ.js";
import "./chunk-F4CF4VVF.js";
import "./chunk-QARICI7Q.js";
import "./chunk-ZMHAU3TN.js";
import "./chunk-T7GDJVOD.js";

// src/demo/demo.ts
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join2 } from "node:path";

// src/sources/osv/embedded.ts
function openRecords(values, name) {
  const records = [];
  const broken = [];
  for (const value of values) {
    const outcome = readRecord(value);
    if ("record" in outcome) records.push(outcome.record);
    else broken.push(outcome.reason);
  }
  return {
    id: "embedded",
    async lookUp(queries) {
      const { subjects, gaps } = subjectsOf(queries);
      const about = subjects.map(({ key }) => key);
      const unread = broken.map((reason) => ({ code: "advisory-source", subject: name, reason, about }));
      const judged = await judge(subjects, () => records);
      return {
        advisories: judged.advisories,
        gaps: [...gaps, ...unread, ...judged.gaps],
        coverage: [{ source: name, asked: subjects.length, answered: subjects.length }]
      };
    }
  };
}

// src/demo/repository.ts
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
var run = promisify(execFile);
var before = {
  "README.md": "# Support assistant\n\nAnswers questions about our products.\n",
  "requirements.txt": "fastapi==0.115.6\nlitellm==1.82.6\nnumpy==2.1.3\n",
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
};
var after = {
  "README.md": `${before["README.md"]}
Start it with \`python serve.py\`.
`,
  "requirements.txt": "fastapi==0.115.6\nlitellm==1.82.7\nnumpy==2.1.3\n",
  Dockerfile: before.Dockerfile.replace(/^FROM .*$/m, "FROM python:3.13-slim"),
  "serve.py": `${before["serve.py"]}
reranker = AutoModelForCausalLM.from_pretrained("some-org/some-reranker", trust_remote_code=True)
`
};
async function makeRepository(dir) {
  const git = async (...args) => {
    await run("git", ["-c", "core.hooksPath=/dev/null", "-c", "commit.gpgSign=false", ...args], {
      cwd: dir,
      env: environment()
    });
  };
  await git("init", "--quiet", "--template=", ".");
  await git("checkout", "--quiet", "-b", "main");
  await commit(dir, before, "Answer questions", git);
  await git("checkout", "--quiet", "-b", "pull-request");
  await commit(dir, after, "Rerank answers", git);
}
async function commit(dir, files, message, git) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  await git("add", "--all", "--force");
  await git("commit", "--quiet", "--no-verify", "--message", message);
}
function environment() {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const person = { NAME: "Weighbridge", EMAIL: "demo@weighbridge.invalid", DATE: "2026-01-05T12:00:00Z" };
  const people = ["AUTHOR", "COMMITTER"].flatMap(
    (role) => Object.entries(person).map(([field, value]) => [`GIT_${role}_${field}`, value])
  );
  const none = process.platform === "win32" ? "NUL" : "/dev/null";
  return Object.fromEntries([
    ...own,
    ...people,
    ["GIT_CONFIG_GLOBAL", none],
    ["GIT_CONFIG_SYSTEM", none],
    ["GIT_CONFIG_NOSYSTEM", "1"]
  ]);
}

// src/demo/demo.ts
var seconds = 60;
var intended = [
  { ruleId: "package-malicious", path: "requirements.txt" },
  { ruleId: "model-remote-code", path: "serve.py" },
  { ruleId: "image-unpinned", path: "Dockerfile" }
];
async function demonstrate(terminal) {
  const dir = await mkdtemp(join2(tmpdir(), "weighbridge-demo-"));
  try {
    const advisories = openRecords(await embeddedAdvisories(), "Weighbridge's own few advisories");
    await makeRepository(dir);
    const signal = AbortSignal.timeout(seconds * 1e3);
    const opened = await openGit(dir, "main...pull-request", signal);
    if ("error" in opened) return { error: opened.error.message };
    const { source } = opened;
    const { commit: commit2, ref } = source.policyTip;
    const result = await review({
      source,
      policy: defaultPolicy(catalogue),
      policyReference: { commit: commit2, ref },
      advisories,
      facts: { unasked: "the demonstration stays offline" },
      version,
      now: /* @__PURE__ */ new Date(),
      signal
    });
    const { width, color } = terminal;
    const rendered = renderTerminal(result, { color, ...width === void 0 ? {} : { width } });
    const missing = whatIsMissing(result);
    return { output: `${rendered}
${closing(result, missing)}
`, blocked: missing.length === 0 };
  } catch (error) {
    return { error: whyNot(error) };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
async function embeddedAdvisories() {
  const file = new URL("../demo-advisories.json", import.meta.url);
  const values = JSON.parse(await readFile(file, "utf8"));
  if (!Array.isArray(values)) throw new Error("demo-advisories.json holds no list");
  return values;
}
function whatIsMissing({ findings, verdict }) {
  const missing = intended.filter(
    ({ ruleId, path }) => !findings.some((finding) => finding.ruleId === ruleId && finding.location.path === path)
  );
  return [
    ...missing.map(({ ruleId, path }) => `${ruleId} in ${path}`),
    ...verdict === "block" ? [] : [`the verdict is ${verdict}`]
  ];
}
function closing(result, missing) {
  if (missing.length > 0) return `This is not what the demonstration is to show; missing: ${missing.join(", ")}.`;
  return `The gate blocked as intended: this review would have ended with ${exitCode(result)}.
Review your own repository: node dist/cli.js review main...HEAD --repo PATH`;
}
function whyNot(error) {
  if (error instanceof Error && "code" in error && error.code === "ENOENT" && "path" in error && error.path === "git") {
    return "the demonstration needs git, and there is none on PATH";
  }
  return `the demonstration failed: ${error instanceof Error ? error.message : String(error)}`;
}

// src/commands/demo.ts
async function execute() {
  const shown = await demonstrate({
    color: process.stdout.isTTY && !process.env["NO_COLOR"],
    width: process.stdout.columns
  });
  if ("error" in shown) {
    process.stderr.write(`weighbridge: ${shown.error}
`);
    return 2;
  }
  process.stdout.write(shown.output);
  return shown.blocked ? 0 : 2;
}
export {
  execute
};
