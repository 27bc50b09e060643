import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  loadLocalPolicy
} from "./shared-cli-policy-load.js";
import {
  formatProblem,
  isFailure,
  mergedRoot,
  redacted,
  shorten,
  terminal,
  writtenOut
} from "./review.js";
import {
  policyPath
} from "./shared-core-project.js";
import "./runtime.js";

// src/policy/file/settings.ts
function settingsOf(files) {
  let root = mergedRoot(files);
  if (root === void 0) return [];
  let found = [], visit = (node, path) => {
    if (node.entries !== void 0 && node.entries.size > 0) {
      for (let [key, entry] of node.entries) visit(entry.node, [...path, key]);
      return;
    }
    let by = files.slice(1).flatMap((file) => file.final.filter(({ path: by2 }) => isBelow(path, by2))).at(0)?.span.path, values = node.items === void 0 || node.items.length === 0 || path[0] === "rules" ? [node] : node.items;
    for (let { value, span } of values) {
      let setting = { key: path.join("."), value: JSON.stringify(value), place: span };
      found.push(by === void 0 ? setting : { ...setting, final: by });
    }
  };
  for (let [key, { node }] of writtenOut(root).entries ?? []) own.has(key) || visit(node, [key]);
  return found;
}
var own = /* @__PURE__ */ new Set(["version", "extends", "final"]);
function isBelow(path, key) {
  return key.every((part, depth) => path[depth] === part);
}

// src/cli/commands/policy-show.ts
async function execute({ values, positionals }) {
  let [file = policyPath] = positionals, loaded = await loadLocalPolicy(file, values);
  if (isFailure(loaded)) return refuse(loaded.reason);
  let { chain, parsed } = loaded;
  if ("problems" in parsed) {
    for (let problem of parsed.problems)
      process.stderr.write(`${terminal(redacted(formatProblem(problem.location.path, problem)))}
`);
    return 2;
  }
  let lines = settingsOf(chain.files).map(({ key, value, place, final }) => {
    let from = `${place.path}:${place.startLine}${final === void 0 ? "" : `, final in ${final}`}`;
    return `${terminal(key)}: ${terminal(redacted(shorten(value, 300)))}  # ${terminal(from)}
`;
  });
  return process.stdout.write(lines.length === 0 ? `Nothing is set: the defaults hold
` : lines.join("")), 0;
}
function refuse(reason) {
  return process.stderr.write(`weighbridge: ${terminal(redacted(reason))}
`), 2;
}
export {
  execute
};
