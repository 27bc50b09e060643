import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  changedFiles,
  entryType,
  pathFromBytes
} from "./chunk-BLLE2LOE.js";

// src/changes/git.ts
import { resolve as resolve2 } from "node:path";

// src/changes/batch-output.ts
var headerLimit = 256;
var newline = 10;
function batchOutput(options, onObject) {
  let header = "";
  let body;
  const takeHeader = (line) => {
    const [id, type, size, ...rest] = line.split(" ");
    if (id && type === "missing" && size === void 0) {
      onObject(id, "missing");
      return true;
    }
    if (!id || !type || !/^\d{1,15}$/.test(size ?? "") || rest.length > 0) return false;
    const object = { type, size: Number(size) };
    if (!options.contents) onObject(id, object);
    else
      body = {
        id,
        object,
        bytes: object.size <= options.limit ? Buffer.allocUnsafe(object.size) : void 0,
        filled: 0
      };
    return true;
  };
  const takeBody = (current, chunk, at) => {
    const { id, object, bytes } = current;
    const end = Math.min(chunk.length, at + object.size - current.filled);
    bytes?.set(chunk.subarray(at, end), current.filled);
    current.filled += end - at;
    if (current.filled < object.size || end === chunk.length) return end;
    body = void 0;
    onObject(id, bytes ? { ...object, bytes } : object);
    return end + 1;
  };
  return (chunk) => {
    let at = 0;
    while (at < chunk.length) {
      if (body) {
        at = takeBody(body, chunk, at);
        continue;
      }
      const end = chunk.indexOf(newline, at);
      header += chunk.toString("latin1", at, end === -1 ? Math.min(chunk.length, at + headerLimit) : end);
      if (header.length > headerLimit) return false;
      if (end === -1) return true;
      if (!takeHeader(header)) return false;
      header = "";
      at = end + 1;
    }
    return true;
  };
}

// src/changes/git-process.ts
import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
var stderrLimit = 8 * 1024;
var outputLimit = 512 * 1024 * 1024;
var overrides = [
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  "core.quotePath=false",
  "core.pager=cat",
  "credential.helper=",
  "fetch.bundleURI=",
  "protocol.allow=never"
].flatMap((setting) => ["-c", setting]);
function findGit() {
  const name = process.platform === "win32" ? "git.exe" : "git";
  return (process.env["PATH"] ?? "").split(delimiter).filter(isAbsolute).map((folder) => join(folder, name)).find(isExecutable);
}
function converse(git, args, { signal, input, onOutput }) {
  return new Promise((resolve3) => {
    if (signal.aborted) {
      resolve3({ words: "stopped before git was asked" });
      return;
    }
    const child = spawn(git.executable, ["-C", git.dir, "--no-pager", ...overrides, ...args], {
      env: environment(),
      windowsHide: true
    });
    const kill = () => {
      child.kill("SIGKILL");
    };
    const stderr = [];
    let kept = 0;
    let failure = "";
    signal.addEventListener("abort", kill, { once: true });
    child.on("error", (error) => {
      failure = error.message;
    });
    child.stdin.on("error", () => {
    });
    child.stdout.on("data", (chunk) => {
      if (!onOutput(chunk)) kill();
    });
    child.stderr.on("data", (chunk) => {
      if (kept < stderrLimit) stderr.push(chunk.subarray(0, stderrLimit - kept));
      kept += chunk.length;
    });
    child.on("close", (code) => {
      signal.removeEventListener("abort", kill);
      const words = [Buffer.concat(stderr).toString("utf8").trim(), failure].filter(Boolean).join("\n");
      resolve3(code === null || code < 0 ? { words } : { code, words });
    });
    child.stdin.end(input ?? "");
  });
}
async function ask(git, args, signal) {
  const chunks = [];
  let size = 0;
  const ended = await converse(git, args, {
    signal,
    onOutput: (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      return size <= outputLimit;
    }
  });
  return { ...ended, output: Buffer.concat(chunks) };
}
function complaint({ words, code }) {
  const lines = words.split("\n").filter((line2) => line2.trim() !== "");
  const line = lines.find((text) => text.startsWith("fatal:")) ?? lines.at(-1);
  return line?.replace(/^(fatal|error|warning): /, "") ?? (code === void 0 ? "git was stopped" : `git ended with ${code}`);
}
function environment() {
  const inherited = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
  return {
    ...Object.fromEntries(inherited),
    GIT_NO_LAZY_FETCH: "1",
    // for a git that does not know the line above: its fetch is refused whatever the protocol
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_PAGER: "cat",
    LC_ALL: "C"
  };
}
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// src/changes/present.ts
var digits = 13;
var partialCloneKeys = String.raw`^remote\..*\.(promisor|partialclonefilter)$|^extensions\.partialclone$`;
async function presentObjects(git, signal) {
  const settings = await ask(git, ["config", "--null", "--name-only", "--get-regexp", partialCloneKeys], signal);
  if (settings.code !== 0) return void 0;
  const prefixes = [];
  let rest = "";
  const onOutput = (chunk) => {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) prefixes.push(prefixOf(line));
    return true;
  };
  const args = ["cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)"];
  const { code } = await converse(git, args, { signal, onOutput });
  if (code !== 0) return void 0;
  const sorted = Float64Array.from(prefixes).sort();
  return (id) => holds(sorted, prefixOf(id));
}
function prefixOf(id) {
  return Number.parseInt(id.slice(0, digits), 16);
}
function holds(sorted, wanted) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted;
}

// src/changes/objects.ts
var notHere = "the object is not in this clone (partial clone?); nothing was fetched";
var mostDeaths = 32;
function objectReader(git) {
  let listing;
  return async (ids, question, signal) => {
    const answers = /* @__PURE__ */ new Map();
    let pending = [...new Set(ids)];
    const refuse = (refused, reason) => {
      for (const id of refused) answers.set(id, { reason });
      pending = pending.filter((id) => !answers.has(id));
    };
    if (pending.length === 0) return answers;
    listing ??= presentObjects(git, signal);
    const isPresent = await listing;
    if (isPresent)
      refuse(
        pending.filter((id) => !isPresent(id)),
        notHere
      );
    for (let deaths = 0; pending.length > 0; deaths++) {
      const ended = await askBatch(git, pending, question, signal, answers);
      pending = pending.filter((id) => !answers.has(id));
      if (signal.aborted) refuse(pending, "reading was stopped before its end");
      else if (deaths === mostDeaths) refuse(pending, "too many objects of this repository cannot be read");
      else refuse(pending.slice(0, 1), deathReason(ended));
    }
    return answers;
  };
}
function askBatch(git, ids, { contents, limit }, signal, answers) {
  const onOutput = batchOutput({ contents, limit }, (id, object) => {
    answers.set(id, object === "missing" ? { reason: notHere } : object);
  });
  const input = ids.map((id) => `${id}
`).join("");
  return converse(git, ["cat-file", contents ? "--batch" : "--batch-check"], { signal, input, onOutput });
}
function deathReason(ended) {
  if (/promisor|lazy fetch|not allowed/.test(ended.words)) return notHere;
  return `git could not read the object: ${complaint(ended)}`;
}

// src/changes/tree-walk.ts
var deepest = 200;
var treeLimit = 64 * 1024 * 1024;
function treeWalker(readObjects) {
  const trees = /* @__PURE__ */ new Map();
  const roots = /* @__PURE__ */ new Map();
  return async (places, signal) => {
    const commits = places.map(({ commit }) => commit).filter((commit) => !roots.has(commit));
    const read = await readObjects(commits, { contents: true, limit: treeLimit }, signal);
    for (const [id, answer] of read) roots.set(id, rootOf("reason" in answer ? answer : answer.bytes, id));
    const walks = places.map(({ commit, path }) => {
      const segments = path.split("/");
      const root = roots.get(commit) ?? failed(`commit ${commit} was not read`);
      return { segments, depth: 0, at: segments.length > deepest ? failed(`deeper than ${deepest} folders`) : root };
    });
    for (; ; ) {
      const open2 = walks.filter(({ at, depth, segments }) => at.type === "folder" && depth < segments.length);
      if (open2.length === 0) break;
      const unread = open2.flatMap(({ at }) => at.type === "folder" && !trees.has(at.id) ? [at.id] : []);
      for (const [id, answer] of await readObjects(unread, { contents: true, limit: treeLimit }, signal)) {
        trees.set(id, "reason" in answer ? answer : parseTree(answer.type, answer.bytes, id.length / 2));
      }
      for (const walk of open2) step(walk, trees);
    }
    return walks.map(({ at }) => at.type === "folder" ? failed("it is a folder") : at);
  };
}
function step(walk, trees) {
  const tree = walk.at.type === "folder" ? trees.get(walk.at.id) : void 0;
  const name = walk.segments[walk.depth] ?? "";
  walk.depth += 1;
  if (!tree) walk.at = failed("its folder was not read");
  else if ("reason" in tree) walk.at = failed(`its folder cannot be read: ${tree.reason}`);
  else {
    const named = tree.get(name) ?? { type: "absent" };
    const last = walk.depth === walk.segments.length;
    walk.at = last || named.type === "folder" || named.type === "failed" ? named : { type: "absent" };
  }
}
function rootOf(commit, id) {
  if (commit && "reason" in commit) return failed(`commit ${id} cannot be read: ${commit.reason}`);
  const tree = /^tree ([0-9a-f]+)\n/.exec(commit?.toString("latin1", 0, 80) ?? "")?.[1];
  return tree ? { type: "folder", id: tree } : failed(`${id} is no commit`);
}
function parseTree(type, bytes, idLength) {
  if (type !== "tree" || !bytes) return { reason: bytes ? `a ${type} stands in for a tree` : "the tree is too large" };
  const entries = /* @__PURE__ */ new Map();
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const nul = space === -1 ? -1 : bytes.indexOf(0, space);
    const end = nul + 1 + idLength;
    if (nul === -1 || end > bytes.length) return { reason: "the tree is damaged" };
    const name = pathFromBytes(bytes.subarray(space + 1, nul));
    const id = bytes.toString("hex", nul + 1, end);
    const kind = entryType(bytes.toString("latin1", at, space));
    entries.set(
      name,
      entries.has(name) ? failed("two entries of its folder have this name") : { type: kind ?? "folder", id }
    );
    at = end;
  }
  return entries;
}
function failed(reason) {
  return { type: "failed", reason };
}

// src/changes/blobs.ts
var mebibyte = 1024 * 1024;
function readBlobs(git, { commits, files, limits }) {
  const changed = new Map(files.map((file) => [file.path, file]));
  const readObjects = objectReader(git);
  const walk = treeWalker(readObjects);
  const find = async (requests, signal) => {
    const known = requests.map(({ at, path }) => {
      const file = at === "policy" ? void 0 : changed.get(path);
      return file && at !== "policy" ? file[at] ?? { type: "absent" } : void 0;
    });
    const others = requests.filter((_, index) => !known[index]);
    const walked = await walk(
      others.map(({ at, path }) => ({ commit: commits[at], path })),
      signal
    );
    let next = 0;
    return known.map((found) => found ?? walked[next++] ?? { type: "failed", reason: "git did not answer" });
  };
  return async (requests, signal) => {
    const found = await find(requests, signal);
    const ids = found.flatMap((entry) => entry.type === "file" || entry.type === "symlink" ? [entry.id] : []);
    const contents = await readContents(readObjects, ids, limits, signal);
    return found.map((entry) => toBlob(entry, contents));
  };
}
async function readContents(readObjects, ids, { blob = 64 * mebibyte, call = 512 * mebibyte }, signal) {
  const answers = /* @__PURE__ */ new Map();
  const wanted = [];
  let total = 0;
  for (const [id, header] of await readObjects(ids, { contents: false, limit: 0 }, signal)) {
    if ("reason" in header) answers.set(id, header);
    else if (header.type !== "blob") answers.set(id, { reason: `a ${header.type} stands in for its content` });
    else if (header.size > blob) answers.set(id, { reason: `it has ${header.size} bytes, the limit is ${blob}` });
    else if (total + header.size > call) {
      answers.set(id, { reason: `with its ${header.size} bytes, what is read at once would go beyond ${call}` });
    } else {
      total += header.size;
      wanted.push(id);
    }
  }
  for (const [id, answer] of await readObjects(wanted, { contents: true, limit: blob }, signal)) answers.set(id, answer);
  return answers;
}
function toBlob(entry, contents) {
  switch (entry.type) {
    case "absent":
    case "failed":
      return entry;
    case "submodule":
      return { type: "failed", reason: "it is a submodule: its content is in another repository" };
    case "file":
    case "symlink": {
      const answer = contents.get(entry.id);
      if (!answer || "reason" in answer) return { type: "failed", reason: answer?.reason ?? "git did not answer" };
      return answer.bytes ? { type: entry.type, bytes: answer.bytes } : { type: "failed", reason: "it grew while it was read" };
    }
  }
}

// src/changes/git-range.ts
var shallowHint = "this is a shallow clone: fetch the whole history (actions/checkout: fetch-depth: 0)";
async function resolveRange(git, spec, signal) {
  const ends = spec === void 0 ? await defaultEnds(git, signal) : parseSpec(spec);
  if ("error" in ends) return ends;
  const [tip, head] = await Promise.all([resolve(git, ends.base, signal), resolve(git, ends.head, signal)]);
  if (typeof tip !== "string") return tip;
  if (typeof head !== "string") return head;
  const base = ends.merged ? await mergeBase(git, { ...ends, base: tip, head }, signal) : tip;
  if (typeof base !== "string") return base;
  return { range: { spec: ends.spec, base, head }, policyTip: { commit: tip, ref: ends.base } };
}
function parseSpec(spec) {
  const at = spec.indexOf("..");
  if (at === -1) {
    const hint = `write ${spec || "main"}..HEAD for exactly these two trees, or ${spec || "main"}...HEAD from their merge base`;
    return problem(`${spec ? `"${spec}"` : "an empty text"} is not a range of two revisions`, hint);
  }
  const merged = spec.startsWith("...", at);
  const base = spec.slice(0, at) || "HEAD";
  const head = spec.slice(at + (merged ? 3 : 2)) || "HEAD";
  return { spec, base, head, merged };
}
async function defaultEnds(git, signal) {
  const format = "--format=%(refname)%00%(symref)";
  const result = await ask(git, ["for-each-ref", format, "refs/remotes/**/HEAD"], signal);
  if (result.code !== 0) return problem(`git could not list the remotes' branches: ${complaint(result)}`);
  const lines = result.output.toString("utf8").split("\n");
  const heads = lines.flatMap((line) => {
    const [name = "", target = ""] = line.split("\0");
    return target === "" ? [] : [{ name, target }];
  });
  const chosen = heads.find(({ name }) => name === "refs/remotes/origin/HEAD") ?? (heads.length === 1 ? heads[0] : void 0);
  if (!chosen) {
    const message = heads.length === 0 ? "no remote has a default branch here" : "several remotes have a default branch here";
    return problem(message, "say what to compare, as in main...HEAD, or run: git remote set-head origin --auto");
  }
  const base = chosen.target.replace(/^refs\/remotes\//, "");
  return { spec: `${base}...HEAD`, base, head: "HEAD", merged: true };
}
async function resolve(git, revision, signal) {
  if (revision.startsWith("-")) return problem(`"${revision}" is no revision: it begins with a dash`);
  if (revision.includes("\0")) return problem("a revision cannot hold a NUL");
  const result = await ask(git, ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`], signal);
  const id = result.output.toString("utf8").trim();
  if (result.code === 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return id;
  const detail = complaint(result);
  const said = result.code === 0 || detail === "Needed a single revision" ? "" : `: ${detail}`;
  const shallow = await isShallow(git, signal);
  return problem(
    `unknown revision ${revision}${said}`,
    shallow ? shallowHint : "it has to name a commit that this repository holds: nothing is fetched"
  );
}
async function mergeBase(git, { spec, base, head }, signal) {
  const result = await ask(git, ["merge-base", base, head], signal);
  const id = result.output.toString("utf8").trim();
  if (result.code === 0 && /^[0-9a-f]+$/.test(id)) return id;
  if (result.code !== 1) return problem(`git could not find the merge base of ${spec}: ${complaint(result)}`);
  const hint = await isShallow(git, signal) ? shallowHint : "their histories are unrelated, or cut off (a shallow clone: fetch-depth: 0 in actions/checkout); A..B compares the two trees as they are";
  return problem(`no merge base: the two sides of ${spec} have no commit in common`, hint);
}
async function isShallow(git, signal) {
  const { output } = await ask(git, ["rev-parse", "--is-shallow-repository"], signal);
  return output.toString("utf8").trim() === "true";
}
function problem(message, hint) {
  return { error: hint === void 0 ? { message } : { message, hint } };
}

// src/changes/tree-diff.ts
async function diffTrees(git, base, head, signal) {
  const options = ["-r", "-z", "--raw", "--no-renames", "--full-index", "--no-relative", "--ignore-submodules=none"];
  const result = await ask(git, ["diff-tree", ...options, "--no-ext-diff", "--no-textconv", base, head], signal);
  if (result.code !== 0) return { reason: complaint(result) };
  const raw = parseRaw(result.output);
  if (!raw) return { reason: "git printed something that is no list of changed files" };
  return changedFiles(raw);
}
function parseRaw(output) {
  const files = [];
  for (let at = 0; at < output.length; ) {
    const headerEnd = output.indexOf(0, at);
    const pathEnd = headerEnd === -1 ? -1 : output.indexOf(0, headerEnd + 1);
    if (pathEnd === -1) return void 0;
    const header = output.toString("latin1", at, headerEnd);
    const [, baseMode, headMode, baseId, headId] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(header) ?? [];
    if (!baseMode || !headMode || !baseId || !headId) return void 0;
    const bytes = output.subarray(headerEnd + 1, pathEnd);
    const base = treeEntry(baseMode, baseId);
    const head = treeEntry(headMode, headId);
    files.push({ bytes, file: { path: pathFromBytes(bytes), ...base && { base }, ...head && { head } } });
    at = pathEnd + 1;
  }
  return files;
}
function treeEntry(mode, id) {
  const type = entryType(mode);
  return type && !/^0+$/.test(mode) ? { type, id } : void 0;
}

// src/changes/git.ts
var oldest = { major: 2, minor: 30 };
async function openGit(dir, spec, signal, limits = {}) {
  const executable = findGit();
  if (executable === void 0) return { error: { message: "git was not found in PATH", hint: "install git" } };
  const opened = await open({ executable, dir: resolve2(dir) }, spec, limits, signal);
  if ("source" in opened || !signal.aborted) return opened;
  return { error: { message: "the time was up before git had told what changed" } };
}
async function open(git, spec, limits, signal) {
  const unfit = await check(git, signal);
  if (unfit) return { error: unfit };
  const resolved = await resolveRange(git, spec, signal);
  if ("error" in resolved) return resolved;
  const { range, policyTip } = resolved;
  const files = await diffTrees(git, range.base, range.head, signal);
  if ("reason" in files) {
    const message = `git could not compare the trees of ${range.spec}: ${files.reason}`;
    const hint = "nothing is fetched: if this is a partial clone, run git fetch --refetch --no-filter";
    return { error: { message, hint } };
  }
  const commits = { base: range.base, head: range.head, policy: policyTip.commit };
  const read = readBlobs(git, { commits, files, limits });
  return { source: { range, policyTip, files, read, close: () => Promise.resolve() } };
}
async function check(git, signal) {
  const version = await ask({ ...git, dir: resolve2("/") }, ["version"], signal);
  const printed = version.output.toString("utf8").trim();
  const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(printed) ?? [];
  if (!major || !minor) return { message: `${git.executable} did not say its version: ${printed || version.words}` };
  if (Number(major) < oldest.major || Number(major) === oldest.major && Number(minor) < oldest.minor) {
    return { message: `${printed} is too old`, hint: `git ${oldest.major}.${oldest.minor} or later is needed` };
  }
  const here = await ask(git, ["rev-parse", "--git-dir"], signal);
  if (here.code === 0) return void 0;
  if (/^fatal: not a git repository \(or any/.test(here.words)) {
    return { message: `${git.dir} is not in a git repository`, hint: "name one with --repo" };
  }
  return { message: `git refused ${git.dir}: ${here.words.replace(/^fatal: /, "")}` };
}

export {
  openGit
};
