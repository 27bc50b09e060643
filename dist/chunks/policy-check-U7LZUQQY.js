import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  catalogue,
  endOfDay,
  formatProblem,
  parsePolicy
} from "./chunk-CDLRNB3F.js";
import "./chunk-ANTZBSYK.js";
import "./chunk-2V3SX77I.js";
import "./chunk-3Q5LPQRZ.js";
import {
  policyPath
} from "./chunk-DLQCHGIG.js";
import "./chunk-GTTKJ2BF.js";
import {
  terminal
} from "./chunk-JXRPKYE3.js";
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

// src/commands/policy-check.ts
import { readFile } from "node:fs/promises";
async function execute({ positionals }) {
  const [file = policyPath] = positionals;
  let content;
  try {
    content = await readFile(file, "utf8");
  } catch (error) {
    process.stderr.write(`weighbridge: ${error instanceof Error ? error.message : String(error)}
`);
    return 2;
  }
  const parsed = parsePolicy(content, file, catalogue);
  const said = "problems" in parsed ? parsed.problems : parsed.warnings;
  for (const problem of said) process.stderr.write(`${terminal(formatProblem(file, problem))}
`);
  if ("problems" in parsed) return 2;
  const now = Date.now();
  const expired = parsed.policy.waivers.filter(({ expires }) => endOfDay(expires) < now);
  for (const { rule, component, expires, location } of expired) {
    const what = [rule, component].filter((part) => part !== void 0).join(" on ");
    process.stdout.write(`${file}:${location.startLine ?? 1}: the waiver of ${terminal(what)} expired on ${expires}
`);
  }
  process.stdout.write(`${terminal(file)} is a valid policy
`);
  return 0;
}
export {
  execute
};
