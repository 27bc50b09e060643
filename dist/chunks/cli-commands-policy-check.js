import {
  loadLocalPolicy
} from "./shared-cli-policy-load.js";
import {
  endOfDay,
  formatProblem,
  isFailure,
  isTooLong,
  redacted,
  terminal
} from "./review.js";
import {
  policyPath
} from "./cli.js";

// src/cli/commands/policy-check.ts
async function execute({ values, positionals }) {
  let [file = policyPath] = positionals, loaded = await loadLocalPolicy(file, values);
  if (isFailure(loaded))
    return process.stderr.write(`weighbridge: ${terminal(loaded.reason)}
`), 2;
  let { parsed } = loaded, said = "problems" in parsed ? parsed.problems : parsed.warnings;
  for (let problem of said)
    process.stderr.write(`${terminal(redacted(formatProblem(problem.location.path, problem)))}
`);
  if ("problems" in parsed) return 2;
  let now = Date.now(), expired = parsed.policy.waivers.filter(({ expires }) => endOfDay(expires) < now);
  for (let { rule, component, expires, location } of expired) {
    let what = [rule, component].filter((part) => part !== void 0).join(" on "), place = terminal(`${location?.path ?? file}:${location?.startLine ?? 1}`);
    process.stdout.write(`${place}: the waiver of ${terminal(what)} expired on ${expires}
`);
  }
  for (let waiver of parsed.policy.waivers.filter((one) => isTooLong(one, new Date(now)))) {
    let { rule, component, maxDays, location } = waiver, what = terminal([rule, component].filter((part) => part !== void 0).join(" on ")), line = terminal(`${location?.path ?? file}:${location?.startLine ?? 1}`);
    process.stdout.write(
      `${line}: the waiver of ${what} ends more than ${maxDays} days from now, and does not count yet
`
    );
  }
  for (let { gap, path, expires, location } of parsed.policy.accepted) {
    if (endOfDay(expires) >= now) continue;
    let place = terminal(`${location.path}:${location.startLine ?? 1}`);
    process.stdout.write(`${place}: the accepted gap ${terminal(`${gap} on ${path}`)} expired on ${expires}
`);
  }
  return process.stdout.write(`${terminal(file)} is a valid policy
`), 0;
}
export {
  execute
};
