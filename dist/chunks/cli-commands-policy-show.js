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
} from "./cli.js";

// src/policy/file/settings.ts
function settingsOf(files) {
  let root = mergedRoot(files);
  if (root === void 0) return [];
  let found = [], add = ({ value, span }, key, path) => {
    let by = files.slice(1).flatMap((file) => file.final.filter(({ path: by2 }) => isBelow(path, by2))).at(0)?.span.path, setting = { key, value: JSON.stringify(value), place: span };
    found.push(by === void 0 ? setting : { ...setting, final: by });
  }, visit = (node, label, path) => {
    let { entries, items = [] } = node;
    if (entries !== void 0 && entries.size > 0)
      for (let [key, entry] of entries) visit(entry.node, `${label}.${key}`, [...path, key]);
    else if (items.length === 0 || path[0] === "rules") add(node, label, path);
    else
      for (let [at, item] of items.entries())
        visit(item, item.entries === void 0 ? label : `${label}[${at}]`, path);
  };
  for (let [key, { node }] of writtenOut(root).entries ?? []) own.has(key) || visit(node, key, [key]);
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
