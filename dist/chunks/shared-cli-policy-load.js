import {
  catalogue,
  extendedReader,
  fileProblem,
  isFailure,
  policyFrom,
  readChain,
  timeLimit
} from "./review.js";
import {
  policyPath
} from "./cli.js";

// src/cli/policy/load.ts
import { readFile } from "node:fs/promises";
async function loadLocalPolicy(file, values) {
  let text = await readFile(file, "utf8").catch((error) => ({ reason: fileProblem(error) }));
  if (isFailure(text)) {
    let defaults = file === policyPath ? "; without a policy the defaults apply" : "";
    return { reason: `${file} cannot be read: ${text.reason}${defaults}` };
  }
  let chain = await readChain(text, file, catalogue, extendedReader(values, timeLimit(6e4)));
  return { chain, parsed: policyFrom(chain.files, catalogue, "base", chain.broken) };
}

export {
  loadLocalPolicy
};
