import {
  reviewSchema
} from "./github.js";
import {
  acceptableGaps,
  advisoryState,
  catalogue,
  fileProblem,
  gapCodes,
  gapHistory,
  hanging,
  isFailure,
  isShortId,
  meantWord,
  messageOf,
  notWaivable,
  paragraph,
  place,
  placeholders,
  safeParse,
  shortId,
  shorten,
  terminal,
  usualTerms,
  waivedWords,
  waiverSection,
  waiverStanza,
  widthFor
} from "./review.js";
import {
  homepage,
  policyPath,
  ruleUrl
} from "./cli.js";

// src/cli/explain/finding.ts
import { readFile } from "node:fs/promises";

// src/cli/explain/explanation.ts
function explained(heading, sections, width) {
  let told = sections.flatMap(({ title, text = [], block = [] }) => {
    let indent = title === void 0 ? 0 : 2, body = [...text.flatMap((each) => paragraph(each, indent, width)), ...block.map((line) => `  ${line}`.trimEnd())];
    return body.length === 0 ? [] : ["", ...title === void 0 ? [] : [title], ...body];
  });
  return `${[...hanging("", heading, width, 2), ...told].join(`
`)}
`;
}
function table(rows, width) {
  let column = Math.max(...rows.map(([name]) => name.length), 0);
  return rows.flatMap(([name, text]) => hanging(`${name.padEnd(column)}  `, text, width - 2));
}

// src/cli/explain/finding.ts
function namesFinding(word) {
  return isShortId(word) || /^[0-9a-f]{32}$/.test(word);
}
async function readFindings(path) {
  let text = await readFile(path, "utf8").catch((error) => ({ reason: fileProblem(error) }));
  if (isFailure(text)) return { reason: `the report ${path} cannot be read: ${text.reason}` };
  let data = parsed(text), report = safeParse(reviewSchema, isFailure(data) ? void 0 : data.value);
  return report.success ? report.output.findings : { reason: `${path} is no JSON report of this release; weighbridge review --format json --output FILE writes one` };
}
function parsed(text) {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { reason: messageOf(error) };
  }
}
function findingsNamed(findings2, word) {
  return findings2.filter(({ fingerprint, advisories }) => fingerprint === word || advisories.some((advisory) => advisory.fingerprint === word) ? !0 : isShortId(word) && shortId(fingerprint, word.length) === word);
}
function explainFinding(finding, width, now) {
  let { ruleId, title, level, location, message, help, fix, advisories, references, waiver } = finding, shown = (text) => terminal(shorten(text, 1e3)), sections = [
    {
      text: [
        `${shown(place(location))}: ${shown(message)}`,
        ...waiver === void 0 ? [] : [shown(waivedWords(waiver))]
      ]
    },
    {
      title: "How to fix it",
      text: [shown(help), ...fix?.command === void 0 ? [] : [`Run ${shown(fix.command)}`]]
    },
    {
      title: "Advisories",
      text: advisories.map((advisory) => {
        let { id, summary, url } = advisory;
        return shown([`${id} ${advisoryState(advisory)}`, summary, url].filter((part) => part !== void 0).join(": "));
      })
    },
    { title: "How to waive it", ...waiving(finding, now) },
    { title: "Links", block: [...new Set(references)].map(shown) }
  ];
  return explained(`${shown(title)} (${level}, ${shown(ruleId)})`, sections, width);
}
function waiving(finding, now) {
  if (finding.waiver !== void 0) return {};
  let { component: reported, ...others } = finding, component = componentOf(reported), waivable = component === void 0 ? others : { ...others, component }, refused = notWaivable(waivable), stanza = waiverStanza(waivable, usualTerms(now));
  return stanza === void 0 ? { text: refused === void 0 ? [] : [terminal(refused)] } : { block: waiverSection([stanza]).split(`
`).map(terminal) };
}
function componentOf(reported) {
  if (reported?.kind !== "package") return reported;
  let { entry, dependsOn, alsoEntries, ...component } = reported;
  return component;
}

// src/cli/explain/gap-advice.ts
var gapAdvice = {
  "advisory-source": {
    why: "Vulnerable and malicious packages may be in the change, and nobody has looked.",
    fix: "Run the review again. Where the source is down for longer or cannot be reached, use a database: weighbridge osv fetch DIR, then review --osv database:DIR."
  },
  "advisory-age": {
    why: "Advisories that were published since are not known to the review.",
    fix: "Fetch the database again with weighbridge osv fetch DIR, on a schedule; or set sources.osv.maxAge in the policy."
  },
  "not-covered": {
    why: "No advisory source knows packages from this place (Git, a URL, a private index, an ecosystem without advisories), so the absence of findings says nothing about them.",
    fix: "Take the package from its public registry where it is the same one. Otherwise review it by hand and accept the gap at its path."
  },
  "version-not-comparable": {
    why: "An advisory names versions in a form that cannot be ordered against the one in the change: it may apply.",
    fix: "Read the advisory that the gap names, and pin a version that it calls fixed."
  },
  "package-facts": {
    why: "Rules about the age, licence, provenance or popularity of a package could not judge it.",
    fix: "Run the review again. For packages of an index of your own, list the index under sources.indexes of the policy."
  },
  "model-facts": {
    why: "Nobody has looked whether the model or dataset exists, has moved to another name, or holds code.",
    fix: "Run the review again. For private repositories give it HF_TOKEN, for a mirror HF_ENDPOINT; HF_HUB_OFFLINE=1 switches these questions off."
  },
  "source-disabled": {
    why: "What that source would have said is missing from this review, because an option switched it off.",
    fix: "Remove --offline or --facts off (the input facts), where the review may use the network."
  },
  "content-missing": {
    why: "The change may bring in anything by this file.",
    fix: "Run the review again. In a clone that is shallow or partial, fetch what is missing, or clone in full."
  },
  "parse-error": {
    why: "What the part that cannot be parsed brings in is not reviewed.",
    fix: "Correct the syntax at the place that the gap names. A template that is filled in later can be accepted at its path."
  },
  "limit-exceeded": {
    why: "What stands beyond the limit is not reviewed.",
    fix: "Split the file, or accept the gap at its path where the file is generated and reviewed elsewhere."
  },
  "limit-newly-exceeded": {
    why: "What stands beyond the limit could have been read before this change, and now hides what it brings in.",
    fix: "Split the file, or leave out what makes it so large. Where a generated file is reviewed elsewhere, accept the gap at its path."
  },
  unreadable: {
    why: "The file could be read before this change, and now nothing of it can: that hides what it brings in.",
    fix: "Restore the file as UTF-8 text of ordinary size. Where it is meant to be that way, accept the gap at its path."
  },
  "unsupported-file": {
    why: "The versions that the lockfile states are not reviewed.",
    fix: "Install osv-scanner and use --osv scanner where the gap says that it reads the format; or lock with a supported format."
  },
  "outside-repository": {
    why: "What is downloaded when the command runs can be something else tomorrow, and is not in the change.",
    fix: "Commit the list or script to the repository, or pin what it downloads by a hash."
  },
  unaccounted: {
    why: "A text of this change seems to install or load something in a way that could not be parsed.",
    fix: "Write the install as a plain command or into a manifest; or review the line by hand and accept the gap at its path."
  },
  "merge-not-reviewed": {
    why: "The base branch has moved on. What it and this change are together was not reviewed.",
    fix: "Update the branch from the base branch, or require branches to be up to date before merging."
  },
  "waiver-not-read": {
    why: "Findings stay that a comment may have waived.",
    fix: "Run the review again; comment /weighbridge recheck where commands are set up."
  },
  submodule: {
    why: "The commit of another repository is brought in, and its content is not reviewed here.",
    fix: "Review the submodule in its own repository, then accept the gap at its path."
  },
  "unresolved-reference": {
    why: "The name of a package, model or dataset is only known when the program runs, so no rule can judge it.",
    fix: "Write the name and revision as a literal, or as a default that can be read."
  },
  deadline: {
    why: "What was not checked by then is not known.",
    fix: "Run the review again, or give it longer: --deadline SECONDS, or the input deadline."
  },
  internal: {
    why: "A rule or an extractor failed, so that part of the review is missing. This is a defect of Weighbridge.",
    fix: "Report it with the reason that the gap states. Until it is fixed, review by hand what the gap names."
  }
};

// src/cli/explain/gap.ts
function isGapCode(word) {
  return Object.hasOwn(gapCodes, word);
}
var does = {
  incomplete: "incomplete: the review ends without a pass",
  warn: "warn: it is told, and blocks nothing",
  note: "note: it is told quietly"
};
function explainGap(code, width, now) {
  let { level, about } = gapCodes[code], { why, fix } = gapAdvice[code], rows = [
    ["level", `${does[level]}; the policy may set another`],
    ["since", `release ${gapHistory[code].since}`]
  ], sections = [
    { block: table(rows, width) },
    { title: "Why it matters", text: [why] },
    { title: "How to fix it", text: [fix] },
    { title: "How to accept it", ...accepting(code, now) },
    { title: "Links", block: [`${homepage}/blob/main/docs/policy.md#accepted-gaps`] }
  ];
  return explained(
    `${code}: ${about}. A gap is something that could not be checked, and is no finding`,
    sections,
    width
  );
}
function accepting(code, now) {
  if (!acceptableGaps.some((each) => each === code))
    return { text: [`It is about no single file, so no path can accept it. A level for all of them: gaps: { ${code}: note }`] };
  let { by, expires } = usualTerms(now), entry = ["path: PATH", `reason: ${placeholders.reason}`, `by: ${by}`, `expires: ${expires}`];
  return {
    text: [`Add this to ${policyPath} of the base branch.`],
    block: ["", "accepted:", `  - gap: ${code}`, ...entry.map((line) => `    ${line}`)]
  };
}

// src/cli/explain/plain-text.ts
var page = `${homepage}/blob/main/docs/rules.md`, link = /\[([^\]]*)\]\(([^)\s]*)\)/g;
function plainText(markdown, width) {
  let links = /* @__PURE__ */ new Set(), blocks = blocksOf(markdown);
  return { lines: blocks.flatMap((block, index) => [...index === 0 || block.kind === "item" && blocks[index - 1]?.kind === "item" ? [] : [""], ...linesOf(block, links, width)]), links: [...links] };
}
function blocksOf(markdown) {
  let blocks = [], open;
  for (let line of markdown.split(`
`)) {
    let isFence = line.startsWith("```");
    if (open?.kind === "code") {
      isFence ? open = void 0 : open.lines.push(line);
      continue;
    }
    let kind = isFence ? "code" : line.startsWith("- ") ? "item" : line.startsWith("|") ? "row" : "text";
    line.trim() === "" ? open = void 0 : open !== void 0 && kind === open.kind && kind === "row" || open !== void 0 && kind === "text" && (open.kind === "text" || open.kind === "item") ? open.lines.push(line) : blocks.push(open = { kind, lines: isFence ? [] : [line] });
  }
  return blocks;
}
function linesOf({ kind, lines }, links, width) {
  if (kind === "code") return lines.map((line) => `    ${line}`.trimEnd());
  if (kind === "row")
    return lines.filter((line) => !/^[|\s:-]*$/.test(line)).map((line) => cellsOf(line, links)).flatMap((cells) => hanging("  ", cells.filter((cell) => cell !== "").join(": "), width, 4));
  let text = inline(lines.map((line) => line.trim()).join(" "), links);
  return kind === "item" ? hanging("  - ", text.replace(/^- /, ""), width) : paragraph(text, 0, width);
}
function cellsOf(row, links) {
  return row.split("|").map((cell) => inline(cell.trim(), links));
}
function inline(text, links) {
  return text.replace(link, (_, shown, target) => (URL.canParse(target, page) && !target.startsWith("#") && links.add(new URL(target, page).href), shown)).replaceAll("**", "").replaceAll("`", "");
}

// src/cli/explain/rule-texts.generated.ts
var ruleTexts = {
  "dataset-not-approved": 'Off until the policy has `approved.datasets` or `denied.datasets`. Denied wins over approved. Datasets are written as package URLs:\n\n```yaml\napproved:\n  datasets: ["pkg:huggingface/datasets/acme/*"]\n```',
  "dataset-remote-code": `\`trust_remote_code=True\` lets the loading script in the dataset's repository run with your program's permissions. Researchers who scanned the
Hugging Face Hub for three months found [9 malicious loading scripts](https://arxiv.org/abs/2409.09368), reverse shells and theft of browser
credentials among them. A repository without a script can gain one with its next commit: the finding
says so if the hub reports that there is none now, and blocks all the same.

- \`datasets\` runs no scripts from version 4.0 on, and \`modelscope\` runs them unless told not to.
- At a pinned commit it is a note: review the script before you merge.
- The finding is a note if this project published to the repository before the change: the script is the project's own.
- If the argument is only known at run time, it is a warning at most.

**How to fix:** remove \`trust_remote_code\`; most datasets are read from Parquet files by now. Else pin \`revision\` to the full commit that
you have reviewed.`,
  "dataset-unpinned": 'A dataset without a full commit is whatever its owner, or somebody with the owner\'s account, publishes next: two runs of one program\ntrain on different rows, and the newer ones were reviewed by nobody. [Carlini et al.](https://arxiv.org/abs/2302.10149) poisoned\nweb-scale datasets for 60 US dollars by changing what was fetched after it had been checked.\n\n- Formats that `load_dataset` reads from local files (`csv`, `json`, `parquet`) are no datasets of a host.\n- The finding is a note if this project published to the dataset\'s repository before the change: the dataset is the project\'s own.\n\nA dataset that may also run code from its repository is reported by [`dataset-remote-code`](#dataset-remote-code) only.\n\n**How to fix:** pin the commit that you have tested, in the way of the loader. The suggestion holds the commit of now, if the hub was asked:\n\n```python\nload_dataset("some-org/some-data", revision="9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d")\npd.read_parquet("hf://datasets/some-org/some-data@9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d/train.parquet")\n```\n\n```sh\nhf download --repo-type dataset some-org/some-data --revision 9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d\n```',
  "hosted-model-not-approved": 'Off until the policy has `approved.hostedModels` or `denied.hostedModels`. Denied wins over approved. What a program sends to a hosted model\nleaves the organisation: in 2023 engineers of Samsung pasted source code into ChatGPT, and the company\n[forbade such tools](https://www.bloomberg.com/news/articles/2023-05-02/samsung-bans-chatgpt-and-other-generative-ai-use-by-staff-after-leak).\n\nA hosted model is named by its vendor and the vendor\'s id, in any case: `openai`, `anthropic`, `azure`, `bedrock`, `vertex`, `gemini`, `mistral`, `openrouter`, `cohere`,\n`deepseek`, `fireworks`, `groq`, `perplexity`, `replicate`, `together` and `xai`. What LiteLLM and other routers write before the slash is the vendor.\n\n- A client that is pointed at a server of one\'s own (`base_url`) asks no vendor.\n- Nothing is pinned: vendors change what is behind an id, and nobody can load it again.\n- A model that is only known at run time is not reported.\n\n```yaml\napproved:\n  hostedModels: ["azure:*", "anthropic:claude-*", "openrouter:mistralai/*"]\ndenied:\n  hostedModels: ["deepseek:*", "openrouter:deepseek/*"]\n```',
  "image-not-approved": 'Off until the policy has `approved.images` or `denied.images`. Denied wins over approved. Images are written as in a\nDockerfile; `python`, `docker.io/python` and `docker.io/library/python` are the same image.\n\n```yaml\napproved:\n  images: ["python", "nvcr.io/nvidia/**"]\n```',
  "image-unpinned": `A tag is moved with every security update, and an attacker with push access can move it too. A digest cannot change.
Build arguments with a default are resolved. Stages of the same Dockerfile are not images.

- An image that this repository already pushed before the change is a note.
- A new tag of an image that had no digest before is a note: the change did not make it worse.

**How to fix:** append the digest to the tag. The tag stays readable:

\`\`\`dockerfile
FROM python:3.12-slim@sha256:<digest>
\`\`\``,
  "index-not-approved": 'Off until the policy has `approved.indexes` or `denied.indexes`. It covers indexes, registries, channels and pages of package files\nthat files and commands configure for a package manager: `pip.conf`, `.npmrc`, `--extra-index-url`, `PIP_INDEX_URL`. The default index of an ecosystem\nneeds no approval. Denied wins over approved.\n\nAn index is named by its URL. A URL without a path approves everything on that host. A conda channel is named as it is written.\n\n```yaml\napproved:\n  indexes: ["https://pypi.acme.example", "https://wheels.acme.example/*", "bioconda"]\n```',
  "lockfile-drift": `A manifest says what may be installed; its lockfile says what is. When a change edits only the manifest, the reviewed versions are
not the installed ones: \`npm ci\` and \`uv sync --locked\` fail, and other tools resolve again to the newest versions.

The lockfile did not change, and one of these holds:

- it has no version that satisfies the manifest, or not the version that an override (\`overrides\`, \`resolutions\`, \`override-dependencies\`) forces;
- the manifest requires a repository, and the lockfile has a registry, a different repository or a different revision, or the other way round;
- an override was removed, and the lockfile still has the version that it forced. Where a lockfile does not repeat its overrides (npm), only if
  another package in it requires a different version.

No finding: a changed requirement that the locked version still satisfies, requirements that cannot be parsed, peer and build dependencies,
and optional or development dependencies that are missing from the lockfile altogether.

**How to fix:** run the command in the finding, and commit the lockfile.`,
  "lockfile-tampered": `Few people review lockfiles, and a hand-edited entry decides what is installed. A package manager does not write these changes:

| | |
|---|---|
| A file of a version (a wheel, a build, a tarball) has a different hash of the same algorithm | blocks; a warning where the package now comes from another known index or is built from a commit |
| A new version has two hashes for one file | blocks |
| An entry lists a file of another package, or files of another version alone | blocks; a warning for one of another version beside its own |
| A hash changes its algorithm, or a Yarn checksum its cache key, while the rest of the file keeps them | a warning |
| All files of a version have new names, although one of the previous files fitted every platform | a warning |
| A file lost its hash, or a version gains a file without one beside files with hashes | blocks, with the same exceptions; a warning in another version |
| The URL of a file without a hash changed | blocks for a new host, a warning otherwise; no finding within the same index |
| A requirements file no longer has any hashes | one warning for the file |
| A lockfile lost the hashes of all its packages, or of more than 20 | one finding for the lockfile |
| Only weak algorithms (MD5, SHA-1) are left | a warning |
| Some hashes of a version replaced, others kept, where the lockfile does not say which file they are of | a warning |
| An entry from a host that the lockfile did not use before | blocks where the index itself is new, the file has no hash, or the entry is one of the default index; a warning where a known index links to the host; one finding for each host |
| An entry of a new lockfile from a host whose name differs from that of the default index in one character | blocks; a warning where the name contains it, or has another suffix |

A host is known if a manifest, a setting beside the lockfile or the policy names it. The default index and its file hosts are
always known.

Hashes are compared by file. These changes are legitimate, and no finding: another build of a conda version, other wheels of a version after a change of
\`requires-python\` or of the platforms, another cache key of Yarn, and files that are added to or removed from a version. A source archive or a
wheel for every platform has no reason to disappear, and someone who takes over a project can add files to an old version. A file with the same hash
may move to any host. Yarn keeps no checksum of a package with \`conditions\` that it did not fetch. Hosts of a new lockfile, and of one that did not
state where its files come from, are no finding either.

**How to fix:** regenerate the lockfile from the index. If the index really serves different files under the same version, they were replaced there: find
out why before installing them.`,
  "model-loader-vulnerable": "Without `trust_remote_code` a loader promises to run no code of a repository. Some releases broke that promise: transformers 4.56 to 5.2\n(CVE-2026-4372, CVE-2026-5241: `config.json` made it run code of another repository) and vLLM before 0.18 (CVE-2026-22807, GHSA-7972-pg2x-xr59: it ignored\n`trust_remote_code=False`). With one of them every model that is loaded may run its code.\n\n- Decided by the advisories about the version that the nearest lockfile, list or manifest states, in the folder of the program or above. Where nothing states a version, nothing is said.\n- [`package-vulnerable`](#package-vulnerable) reports the lockfile's entry when that comes in. This rule reports a model that comes in while the lockfile stays as it is.\n- A model that may run code anyway is reported by [`model-remote-code`](#model-remote-code) only.\n\n**How to fix:** update the loader:\n\n```\ntransformers>=5.3\nvllm>=0.18\n```",
  "model-lookalike": "Anybody can register a namespace on the Hugging Face Hub that looks like that of a well-known organisation. In 2023 a model\nthat spread false facts was published as `EleuterAI/gpt-j-6B`, one letter short of EleutherAI\n([PoisonGPT](https://blog.mithrilsecurity.io/poisongpt-how-we-hid-a-lobotomized-llm-on-hugging-face-to-spread-fake-news/)). In May 2026 `Open-OSS/privacy-filter`, named after a\nmodel of OpenAI, installed malware on Windows and was counted 244,000 downloads before it was removed, as HiddenLayer reported.\n\nThe namespace is compared with those of organisations that many projects load from, compiled in `src/hosts/hugging-face/`: letters that look the same (`0penai`, `meta-IIama`), other\nseparators (`metallama`), the same words in another order, one typing error in a name of six or more letters, and a word that claims to be official (`openai-official`).\nA namespace that only begins like that of an organisation counts if the model is called exactly like a popular one of it. This needs no network.\n\n- Known organisations are never compared with each other, and nobody is reported for re-publishing the models of others.\n- If the hub says that the repository is a year old, or leads to another name now, it is not reported.\n- Only new names are checked, and only if the project loads nothing from that namespace yet. A model or dataset that the policy approves is left alone.\n\n**How to fix:** use the name of the organisation that you mean, or approve the model in the policy after verifying who publishes it.",
  "model-missing": `A name on the Hugging Face Hub belongs to whoever has its namespace today. When an account is deleted or renamed, its models are gone or lead to
another name, and code that loads the old name keeps working until somebody registers the namespace again and publishes another
model there. Unit 42 did so in 2025 with names that the model catalogues of two cloud platforms still offered, and got code to run in both
([Model Namespace Reuse](https://unit42.paloaltonetworks.com/model-namespace-reuse/)).

The hub is asked about what a change adds, by name and revision; nothing else is sent.

- **Does not exist**, and nobody has the namespace: anyone can register it. If somebody has it, only they can publish there: a note, and without a token a
  gap, since a private repository looks the same.
- **Has another name now**: the old one is claimable by whoever has its namespace. It is a note if the namespace stays the same, and at a full
  commit, which no other repository has. Names without a namespace (\`gpt2\`) cannot be claimed.
- **Is disabled**, or **has no such revision**: loading it fails.

It warns and does not block by default: the answer comes from a service that may be wrong for a while, and nothing bad is loaded today. With a
token in \`HF_TOKEN\` that reads your private repositories, \`block\` is a sound choice.

**How to fix:** use the name that the model has now, and pin a full commit.`,
  "model-not-approved": 'Off until the policy has `approved.models` or `denied.models`. Denied wins over approved. Names on the Hugging Face Hub are\ncompared case-insensitively, as the Hub does.\n\n```yaml\napproved:\n  models: ["pkg:huggingface/meta-llama/*", "pkg:github/pytorch/*"]\n```',
  "model-remote-code": `\`trust_remote_code=True\` lets the Python code in the model's repository run with your program's permissions;
\`torch.hub.load\` and \`get_kernel\` always run it. A repository without such code can gain some with its next commit: unless a
full commit is pinned, anyone who can push to it can run code in your training job. The finding
says "may run code" if it is only allowed, and "runs code" if it always runs. If the Hugging Face Hub reports that the repository holds no code
now, the finding says so and blocks all the same: the next commit can bring some.

- At a pinned commit it is a note: review that code before you merge. \`code_revision\`, if given, must be a commit too.
- The finding is a note if this project published to the repository before the change: the code is the project's own.
- If the argument is only known at run time, it is a warning at most.

**How to fix:** remove \`trust_remote_code\` if the library supports the architecture by now, or pin \`revision\` to the
full commit that you have reviewed.`,
  "model-unpinned": `Only a full commit is a revision that cannot move. A branch, a tag, a short commit id or no revision resolves to whatever the
owner, or an attacker with the owner's account, publishes next; anyone can push to \`refs/pr/N\`.

- The finding is a note if this project published to the model's repository before the change: the model is the project's own.

A model that may also run code from its repository is reported by [\`model-remote-code\`](#model-remote-code) only.

**How to fix:** pin the commit that you have tested. If the Hugging Face Hub was asked, the finding names the commit of now, and the suggestion writes it where the
call or command takes it:

\`\`\`python
AutoModel.from_pretrained("some-org/some-model", revision="9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d")
\`\`\``,
  "package-confusion": `Dependency confusion: with several indexes, pip installs the highest version of a name, whichever index serves it. Anyone who registers the name of
your internal package on the public index, with a high version, gets their package installed.

| | |
|---|---|
| An internal package (\`internal\` in the policy) is requested from the public index, alone or beside others, or from a test index where anyone can publish | blocks |
| uv's \`unsafe-first-match\` and \`unsafe-best-match\`, which ignore the order of indexes | blocks; a warning if the file names no additional index |
| A package came from the public index, by its lockfile or manifest, and now comes from an unknown one | blocks |
| The same, and a manifest sets an index for it that was already in use, or sets the index for all packages; five or more packages move and none stays; the new index is one where anyone can publish, or a different conda channel | a warning |
| The same with the same files | a note |

Known indexes are those of projects that serve their own builds under public names (PyTorch, PyG, vLLM, FlashInfer, NVIDIA and others), mirrors
of the public index, and those under \`approved.indexes\` or \`sources.indexes\`. Moves to them are no finding. A move back to the public index is no
finding either, unless the policy lists the package as internal. Only changes are reported, not what a file already said.

\`\`\`yaml
internal:
  packages: ['pkg:pypi/acme-*', 'pkg:npm/@acme/*']
\`\`\`

**How to fix:** serve all packages from one index of your own, or set the index of each internal package (\`tool.uv.sources\` in uv,
\`source\` in Poetry, a scoped registry in npm).`,
  "package-denied": 'The list is `denied.packages` of the policy, in [package URL patterns](policy.md#patterns): the type is always compared, so\n`pkg:npm/lodash` does not match a Python package of that name.\n\n```yaml\ndenied:\n  packages: ["pkg:npm/left-pad", "pkg:pypi/torch@<2.6"]\n```\n\nA requirement that allows a denied version is denied.\nAn exact pin in any other changed text is denied too: a warning if nothing installs it, a note in prose, see decision [028](decisions/028-mentions.md).',
  "package-index": 'The operator of an index decides what is installed from it, even if no package name or version changes. This rule reports\neach index, registry, channel, proxy and page of package files that a change configures for a package manager: in command options\n(`--index-url`, `--registry`, `-c`), environment variables (`PIP_INDEX_URL`, `npm_config_registry`, `GOPROXY`), commands that\nwrite settings (`pip config set`, `npm config set`), and settings files.\n\nNo finding: the default index of an ecosystem and its mirrors, the indexes where projects such as PyTorch and NVIDIA publish their own\nbuilds, those under `sources.indexes` in the policy, and localhost. If the policy has `approved.indexes`, that list decides,\nand [`index-not-approved`](#index-not-approved) reports. A test index where anyone can publish is reported although it is public. Going back to the\ndefault index is no finding.\n\nAn **additional** index is not a fallback: pip installs the highest version of all indexes, so an additional index can replace\nany package. One URL is one finding, with all its locations.\n\n**How to fix:** approve your own index in the policy, once:\n\n```yaml\napproved:\n  indexes: ["https://pypi.acme.example"]\n```',
  "package-install-script": "An install script runs on every machine that installs the package, with access to its tokens, keys and network.\nMost compromised packages attack there, and a release that adds an install script is the typical sign.\n\nAn update that adds a script is a warning; a new package that has one is a note (`esbuild`, `sharp` and other native\npackages do). A package that already had one is no finding. Only the lockfiles of npm, pnpm and Yarn state install scripts.\n\n**How to fix:** review the script (`npm view name scripts`, the tarball), stay at the previous version, or install with\n`--ignore-scripts`.",
  "package-licence": "Compares the licence of a version, as [deps.dev](https://deps.dev) or an index of the policy reports it, with the policy's\nlists of [SPDX](https://spdx.org/licenses/) licences. Off until one of the options is set. Licences are what the authors declare; this is no legal advice.\n\n- `A OR B` is met by either, `A AND B` by both. If several licences are listed without an operator, each must be allowed.\n- `allow` lists every allowed licence; without it, every licence is allowed that `deny` does not list. A licence with an exception is listed with it:\n  `Apache-2.0 WITH LLVM-exception`. `GPL-2.0` means `GPL-2.0-only`, and `GPL-2.0+` `GPL-2.0-or-later`.\n- `unknown`: the level for a package without a licence, or with one that is not valid SPDX. Default: note.\n- `changed`: an update to a version under another licence is a warning, even if the new licence is allowed.\n\n```yaml\nrules:\n  package-licence: { level: block, allow: [MIT, BSD-3-Clause, Apache-2.0], unknown: warn }\n  # or\n  package-licence: { level: block, deny: [AGPL-3.0-only, AGPL-3.0-or-later] }\n```\n\n**How to fix:** use a different package, or ask the policy owners to allow the licence.",
  "package-lookalike": "A new dependency whose name resembles that of a popular package (typosquatting), or does not exist (AI assistants make up\nnames, and attackers register them).\n\n**Resembles a popular package**, compared with lists of some 300 names on PyPI, 340 on npm, and some 220 each of crates and gems, compiled for this rule:\nletters that look the same (`t0rch`, `nurnpy`), the same name with other separators (`crossenv`), its words in a different order (`learn-scikit`), one typing\nerror (`reqeusts`, `torchs`), and an added or missing generic word (`python3-dateutil`, `torch-cuda`). Names of up to four letters are only compared\nfor swapped and doubled letters, and a different number is a different package (`psycopg3`). Known legitimate projects are excepted. This needs no network.\n\n**Age and history**, as [deps.dev](https://deps.dev) reports them: a name that is one year old with five versions, or three\nyears old, is not reported, since typosquats are removed sooner. A name in its first 90 days that deps.dev lists as similar to a better known one is reported too, unless it is a\ntransitive dependency. The project's own description is not considered.\n\n**Does not exist**: the default registry has no such name. If the package is internal, the file does not say which index serves it, which\nallows dependency confusion. deps.dev lags behind the registries by minutes to days, so a name registered today may be reported.\n\nOnly new names are checked, never an update.\n\n**How to fix:** correct the name, or waive the finding after verifying the package.",
  "package-malicious": `Decided by the type of the advisory (its id or an alias begins with \`MAL-\`), never by a score: most of these records have none.
A package from Git or a URL is not the registry's package of the same name, and is not matched with its advisories;
the review lists it under "not checked".

A requirement without a lockfile is malicious if every version that it allows is malicious, or the newest version named in any advisory of the
package. A requirement that also allows other versions is a warning, until a pin or a lockfile decides. A constraint is judged as the version of the
requirement that it applies to; a constraint without one is a warning.

An exact pin in any other changed text (\`name==1.2\`, \`name@1.2.3\`, a package URL) is judged as well. It blocks if a command or a
key installs it, is a warning elsewhere in code and configuration, and a note in prose, comments and deny lists:
decision [028](decisions/028-mentions.md).

**How to fix:** go back to the previous version, or remove the package. Treat every machine that installed the version as
compromised: rotate its secrets.`,
  "package-not-approved": 'Off until the policy has `approved.packages`. A requirement with a version range is approved only if every version that it\nallows is in the approved range.\n\n```yaml\napproved:\n  packages: ["pkg:pypi/**", "pkg:npm/@acme/*"]\n```',
  "package-provenance-lost": `A project that publishes from its CI attaches a signed statement to each version: an attestation of a trusted publisher (PyPI) or
provenance (npm, RubyGems). If a newer version of the same major version has none, or a weaker one, it was published another way:
the typical sign of a stolen token.

Only updates to a higher version with the same major version are judged, in ecosystems whose attestations [deps.dev](https://deps.dev) verifies, or
for which an index of the policy reports them. Attestations that could not be verified are ignored.

**How to fix:** stay at the previous version until the maintainers confirm how the new one was published.`,
  "package-source": `A registry publishes a version once. A branch, a tag or a file at a URL can be replaced, and over plain HTTP anyone on the network path can
replace it.

| | |
|---|---|
| A repository at a branch or tag, without a commit in a lockfile | a warning; a note if it had none before |
| A URL without a hash | a warning; no finding for the next file of the same host if it had none before |
| A repository, URL, index or page of package files over \`http://\` or \`git://\` | a warning |
| A package that moved from a registry to a commit or a hashed URL | a note: advisories no longer cover it |

An index of a file is one finding at its line, if this change adds it.

**How to fix:** pin the full commit, add a hash (\`#sha256=\u2026\`), use \`https\`, or use a release from the registry.`,
  "package-too-new": `Most malicious releases are found and removed within days. A minimum age keeps them out. The time is
the registry's publication date, as [deps.dev](https://deps.dev) or the index reports it.

Off until the policy sets \`age\`. An update that fixes an advisory does not have to wait. An unknown publication date
is a note, unless \`unknown\` sets another level.

\`\`\`yaml
rules:
  package-too-new: { level: block, age: 7d, unknown: note }
\`\`\`

**How to fix:** wait until the time in the finding, or use an earlier version.`,
  "package-unhashed": "Off unless the policy enables it. A hash ties a version to the reviewed files: without one, an index (or an attacker on the network\npath) can serve different files under the same version.\n\nExact versions and URLs of Python requirements and lockfile entries are judged. Ranges have no hash; what a\nlockfile resolves is judged at its entry. A hash that a lockfile loses for the same version is reported by `lockfile-tampered`.\n\n```yaml\nrules:\n  package-unhashed: warn\n```\n\n**How to fix:** use `pip-compile --generate-hashes` or `uv export`, or install from a lockfile with hashes.",
  "package-unlisted": `A version that the index does not list, although it lists others of the same name: it was removed (as malicious releases are), was never
published there, or is very new. A lockfile with such a version was made against an index that has changed since.

[deps.dev](https://deps.dev) lags behind the registries by minutes to days. A version newer than all listed ones is therefore a note; one with
newer listed versions is a warning. Versions that only PyTorch's own index has, and local builds such as \`2.5.1+cu121\`, are not checked.

**How to fix:** find out why the version is missing, or use a listed one.`,
  "package-unpinned": "Without a pinned version, each build installs the newest release: a build that worked yesterday gets a broken or\nmalicious release today. A lockfile pins the requirements of its own\nmanifests, so they are no finding. Install commands do not use it.\n\n| | |\n|---|---|\n| A command installs it (`pip install x` in a Dockerfile, a script or a workflow; `uvx`, `npx`) | a warning |\n| An exact version becomes a range or no version | a warning; a note if the range has an upper bound |\n| A runtime dependency of a manifest without a lockfile, without an upper bound | a note |\n| Installers (`pip`, `setuptools`, `wheel` \u2026); a command that had no version before either | a note |\n| `uvx`, `pipx run` of a package that the project has locked | a note |\n| A package that this repository publishes: a manifest of the base branch has its name | a note |\n| Tools that check or publish (`pytest`, `twine`, `eslint` \u2026) in a pipeline; what a notebook installs | a note |\n| Other ranges: with an upper bound, development and build dependencies, constraints | no finding |\n\nA pipeline tool is recognised by its name and by the file of the command: the same command in a Dockerfile or a training script is a\nwarning, and so is any other package in a pipeline (docs/decisions/023-notes.md).\n\n**How to fix:** pin the version that you have tested, or install from a lockfile (`uv sync --locked`, `npm ci`, `pip install\n--require-hashes -r`).",
  "package-vulnerable": `Advisories come from [OSV](https://osv.dev). A package is judged by its exact version, from the manifest or the lockfile.
A range without a lockfile is judged by all versions that it allows, never by its lower bound:

| Of the versions that the range allows | |
|---|---|
| all are affected, or all from some version on | a finding at the level of the rule |
| the newest version named in any advisory of the package is affected | a warning at most |
| others are affected, and the newest known one is not | one note for the package, with the bound that excludes the affected ones |

The note is only for ranges that did not allow those versions before, and for advisories at or above the threshold. A bare name gets none.

- Advisories at or above the severity \`threshold\` have the level of the rule; those below it are notes.
- An update that adds an advisory has the full level. An update that keeps one is a warning at most, and a note if it fixes others and adds
  none. A change of hashes only, or of a range whose locked version stays, is no finding.
- A second version of a package, beside one that the file already had with the same advisory, is a note. An advisory that is new to the
  file, or that it had for development only, has the full level. A pin in a requirements file at the version that a lockfile in
  the same folder already had is a note.
- A new lockfile replaces the removed ones in its folder, below or above it, and one that stays beside it for the same
  manifest: advisories that these already had are warnings at most.
- An advisory without a severity counts as \`unscored\` (default: \`high\`): no score does not mean harmless.
- A manifest entry and the lockfile entry that resolves it are one package, reported once, at the manifest. A pin in a requirements file that
  repeats a lockfile entry of the same folder is part of it. For a transitive dependency the finding has the shortest path from a direct one.

\`\`\`yaml
rules:
  package-vulnerable: { level: block, threshold: high, unscored: high }
\`\`\`

**How to fix:** update to the version in the finding: the nearest one without advisories, other than those without any fixed
version. With \`--osv database\`, all advisories of the package were considered; over the API, those of the current
version. For a lockfile, the finding has the command that updates it.

**How to waive:** per advisory. A different advisory on the same package blocks again.`,
  "package-withdrawn": `The state of a version or its project, as [deps.dev](https://deps.dev) or an index of the policy reports it:

- **quarantined**: the registry has locked the project during an investigation, usually for malware. Blocks.
- **yanked**: the maintainers withdrew the version (PyPI, Cargo, RubyGems); exact pins still install it. A warning.
- **deprecated**: the maintainers advise against it (npm, retracted Go modules, PyPI projects). A warning.
- **archived**: no more releases are expected, including security fixes. A note.

An update between two versions in the same state is a note: the change did not introduce it.

\`\`\`yaml
rules:
  package-withdrawn: { quarantined: block, yanked: warn, deprecated: warn, archived: note }
\`\`\`

**How to fix:** use a different version, or the replacement that the maintainers name.`,
  "policy-changed": "A review uses the policy of the base branch, so a change cannot approve itself. This rule makes sure\nthat somebody reviews what takes effect after the merge, and blocks what could report the check in place of the review.\n\n**It blocks** if a job or workflow has the name of the check: a job whose check is called `weighbridge`, by its id, its `name`, a matrix or an\nexpression that is known to give it, and that does not run the review or has `if: false`; and a workflow with `name: weighbridge` that does not\nrun it. GitHub identifies a required check by its name, so such a job satisfies it.\n\n**It warns** if\n\n- the policy, `.github/weighbridge.yml`, is added, edited or removed, or extends a different policy, which is named and not read;\n- a workflow of the review, or a local action under `.github/actions/` that runs it, is edited, renamed, or no longer runs it;\n  `weighbridge-start`, whose runs start the review where the check is a commit status, is one of them;\n- the review runs from another repository, an image or a path of the repository itself, or in another version;\n- the name of a job can become `weighbridge` at run time: `${{ needs.plan.outputs.name }}`; or it is that name in another case;\n- a workflow newly requests `checks: write`, `statuses: write` or `write-all`, with which it could report a check under that name;\n- `.github/CODEOWNERS` removes the owners of the policy, the workflow or itself;\n- `branches` or `rulesets` of `.github/settings.yml` are edited, which set the required checks.\n\nIn the repository of the action itself, `uses: ./` runs the review: there the `action.yml` of the base side is Weighbridge's.\n\nOther permissions, jobs with names such as `weighbridge-docs`, and reusable workflows are no finding. A level in the policy applies to\nall of it: `policy-changed: warn` blocks nothing.",
  "policy-invalid": "With an invalid policy on the base branch, every later review fails, which blocks every merge. This rule reports it at its\nline before it is merged. `weighbridge policy check FILE` lists all problems of a policy at once.",
  "tls-disabled": "Without certificate checks, anyone on the network path between a build or a developer and the server can replace\npackages, and only hashes would reveal it.\n\nEvery way to disable the checks is reported: options (`--trusted-host`, `--allow-insecure-host`, `--strict-ssl=false`), environment\nvariables (`PIP_TRUSTED_HOST`, `UV_INSECURE_HOST`, `NODE_TLS_REJECT_UNAUTHORIZED=0`, `GIT_SSL_NO_VERIFY`, `GOINSECURE`), commands that\nwrite settings (`pip config set`, `npm config set`, `git config`), and settings files and manifests (`verify_ssl = false`). One server or\nsetting is one finding, with all its locations. A setting that was there before is not reported again, and `localhost` is excepted.\n\n**How to fix:** install the certificate of the authority that signs for the server:\n\n```\npip install --cert /etc/ssl/certs/acme.pem -r requirements.txt\n```",
  "tool-not-approved": `Off until the policy has \`approved.tools\` or \`denied.tools\`. A tool is an MCP (Model Context Protocol) server in the settings
of an agent or editor: the agent reads its output, and its code runs with the permissions of the agent's user.
Denied wins over approved.

A tool is named by the package that it runs, by its URL (a host alone covers all of it), or by the
name in its settings. The author of the settings chooses that name: approving a tool by name approves any command
under that name.

\`\`\`yaml
approved:
  tools: ["pkg:npm/@acme/*", "pkg:pypi/mcp-server-fetch@2025.4.7", "https://mcp.acme.example", "our-docs"]
\`\`\``,
  "unsafe-load": "A pickle is a program: reading one calls what it names. JFrog found about [a hundred models](https://jfrog.com/blog/data-scientists-targeted-by-malicious-hugging-face-ml-models-with-silent-backdoor/)\non the Hugging Face Hub in 2024 whose pickles opened shells, and [CVE-2025-32434](https://github.com/pytorch/pytorch/security/advisories/GHSA-53q9-r3pm-6pq6) let a file run\ncode in `torch.load` up to 2.5.1 even with `weights_only=True`.\n\n| Reported | As |\n|---|---|\n| `pickle`, `dill`, `cloudpickle`, `joblib`, `torch.load(weights_only=False)`, `yaml.unsafe_load` of what the same expression downloads | block |\n| `load_state_dict_from_url` without `weights_only=True` or `check_hash=True` | warn |\n| `weights_only=False`, `allow_pickle=True`, `safe_mode=False`, `yaml.Loader`, `yaml.unsafe_load` | warn |\n| `torch.load` where the lockfile beside the program has torch before 2.6, `yaml.load` without a loader before PyYAML 5.4 | warn; a note where no lockfile or list says the version |\n| `pickle.load(s)`, `dill`, `cloudpickle`, `joblib.load`, `pandas.read_pickle`, `shelve` | warn; a note where the same program writes such files |\n\n- Only what a change adds or makes less safe is reported: a call that is written anew for another variable is the same call.\n- An argument that only the running program knows, `weights_only=args.safe`, is not reported. Neither are methods called `load` of other classes, nor\n  `pickle.loads(pickle.dumps(x))`, which copies an object.\n- The lockfile or list that counts is the nearest one: in the folder of the program, or above.\n\n**How to fix:** read a format that holds data only, or let the library refuse code:\n\n```python\ntorch.load(path, weights_only=True)\nsafetensors.torch.load_file(path)\nyaml.safe_load(stream)\nnumpy.load(path)  # without allow_pickle\n```"
};

// src/cli/explain/rule.ts
function explainRule(id, meta, width, now) {
  let { lines, links } = plainText(ruleTexts[id] ?? "", width - 2), sections = [
    { block: table([...defaults(meta), ...findings(meta)], width) },
    { title: "Why, and how to fix it", block: lines },
    { title: "How to waive it", ...now === void 0 ? {} : waiving2(id, meta, now) },
    { title: "Links", block: [ruleUrl(id), `${homepage}/blob/main/docs/policy.md#waivers`, ...links] }
  ];
  return explained(`${id}: ${meta.about}`, sections, width);
}
var shownLevels = /* @__PURE__ */ new Map([
  ["listed", "off, and block once the policy has its list"],
  ["configured", "off, and warn once the policy sets one of its options"]
]);
function defaults({ level, levels = {}, since }) {
  let own = Object.entries(levels).map(([message, each]) => `, ${each} for ${message}`);
  return [
    ["level", `${shownLevels.get(level) ?? level}${own.join("")}, unless the policy sets another`],
    ["since", `release ${since}`]
  ];
}
function findings({ messages }) {
  return Object.entries(messages).map(([message, title], index) => [
    index === 0 ? "finds" : "",
    `${title} (${message})`
  ]);
}
function waiving2(id, { kinds, advisories, guarded }, now) {
  let { by, expires } = usualTerms(now), binding = kinds.length === 0 ? ["  file: PATH"] : ["  component: NAME # as review --waivers prints it", ...advisories === !0 ? ["  advisory: ID"] : []];
  return {
    text: [
      `Add this to ${policyPath} of the base branch; weighbridge review --waivers prints it filled in.`,
      ...guarded === !0 ? ["A comment waives it only where waivers.commands.rules of the policy names the rule."] : []
    ],
    block: [
      "",
      "waivers:",
      `  - rule: ${id}`,
      ...binding.map((line) => `  ${line}`),
      `    reason: ${placeholders.reason}`,
      `    by: ${by}`,
      `    expires: ${expires}`
    ]
  };
}

// src/cli/commands/explain.ts
async function execute({ values, positionals }) {
  let [word] = positionals;
  if (word === void 0) return refuse("explain needs the id of a rule or of a finding, or the code of a gap");
  let width = widthFor(process.env, process.stdout), now = /* @__PURE__ */ new Date(), rule = Object.hasOwn(catalogue, word) ? catalogue[word] : void 0;
  if (rule !== void 0) return say(explainRule(word, rule, width, now));
  if (isGapCode(word)) return say(explainGap(word, width, now));
  let { report } = values;
  if (typeof report != "string") {
    let named2 = JSON.stringify(shorten(word, 100));
    return refuse(
      namesFinding(word) ? `${named2} looks like the id of a finding: write a report with weighbridge review --format json --output report.json, and name it with --report report.json` : `no rule and no kind of gap is called ${named2}${meantWord(word, [...Object.keys(catalogue), ...Object.keys(gapCodes)])}`
    );
  }
  let findings2 = await readFindings(report);
  if (isFailure(findings2)) return refuse(findings2.reason);
  let named = findingsNamed(findings2, word);
  return named.length === 0 ? refuse(`${report} has no finding ${JSON.stringify(shorten(word, 100))}`) : say(
    named.map((finding) => {
      let of = Object.hasOwn(catalogue, finding.ruleId) ? catalogue[finding.ruleId] : void 0;
      return `${explainFinding(finding, width, now)}${of === void 0 ? "" : `
${explainRule(finding.ruleId, of, width)}`}`;
    }).join(`
`)
  );
}
function say(text) {
  return process.stdout.write(text), 0;
}
function refuse(reason) {
  return process.stderr.write(`weighbridge: ${terminal(reason)}; see weighbridge explain --help
`), 2;
}
export {
  execute
};
