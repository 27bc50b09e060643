import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  openGit
} from "./chunk-TPYDAI33.js";
import {
  basePolicy,
  openAdvisories,
  openFacts,
  policyOf
} from "./chunk-AFHDWFDA.js";
import "./chunk-67GIDX3N.js";
import {
  exitCode,
  review
} from "./chunk-BLLE2LOE.js";
import {
  usualTerms
} from "./chunk-BNRR2JZP.js";
import "./chunk-CDLRNB3F.js";
import "./chunk-ANTZBSYK.js";
import "./chunk-2V3SX77I.js";
import "./chunk-3Q5LPQRZ.js";
import "./chunk-DLQCHGIG.js";
import {
  version
} from "./chunk-OKCDFW53.js";
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

// src/commands/review.ts
import { readFile, writeFile } from "node:fs/promises";

// src/commands/report.ts
var formats = ["text", "markdown", "json"];
async function renderReview(review2, format, presentation) {
  switch (format) {
    case "json": {
      const { toJson } = await import("./json-NZNX4Z5G.js");
      return `${JSON.stringify(toJson(review2), null, 2)}
`;
    }
    case "markdown": {
      const { renderPullRequest } = await import("./pull-request-YEVTHOEI.js");
      return `${renderPullRequest(review2, { waivers: presentation.terms })}
`;
    }
    case "text": {
      const { renderTerminal } = await import("./terminal-L25NCWA6.js");
      const { width, terms, waivers, ...options } = presentation;
      return renderTerminal(review2, {
        ...options,
        ...width === void 0 ? {} : { width },
        ...waivers ? { waivers: terms } : {}
      });
    }
  }
}

// src/commands/review.ts
async function execute({ values, positionals }) {
  const now = /* @__PURE__ */ new Date();
  const format = text(values["format"]) ?? "text";
  if (!isFormat(format)) return refuse(`--format takes ${formats.join(", ")}, not ${JSON.stringify(format)}`);
  const deadline = Number(text(values["deadline"]) ?? "600");
  if (!(deadline > 0 && deadline <= 86400)) return refuse("--deadline takes a number of seconds, up to 86400");
  const signal = AbortSignal.timeout(deadline * 1e3);
  const opened = await openGit(text(values["repo"]) ?? ".", positionals[0], signal);
  if ("error" in opened) return refuse(opened.error.message, opened.error.hint);
  const { source } = opened;
  try {
    const policy = await loadPolicy(source, text(values["policy"]), signal);
    if ("problems" in policy) {
      for (const problem of policy.problems) process.stderr.write(`${terminal(problem)}
`);
      return refuse("the policy cannot be used, so nothing was reviewed");
    }
    const sources = { maxAge: policy.policy.advisoryMaxAge, now, version };
    const advisories = openAdvisories(text(values["osv"]) ?? "api", values["offline"] === true, sources);
    if ("problem" in advisories) return refuse(advisories.problem);
    const facts = openFacts(text(values["facts"]) ?? "api", values["offline"] === true, {
      ...sources,
      indexes: policy.policy.indexes,
      env: process.env
    });
    if ("problem" in facts) return refuse(facts.problem);
    const result = await review({
      source,
      policy: policy.policy,
      policyReference: policy.place,
      advisories: advisories.source,
      facts: facts.sources,
      version,
      now,
      signal
    });
    const output = text(values["output"]);
    const rendered = await renderReview(result, format, {
      color: output === void 0 && process.stdout.isTTY && !process.env["NO_COLOR"],
      width: process.stdout.columns,
      verbose: values["verbose"] === true,
      terms: usualTerms(now),
      waivers: values["waivers"] === true
    });
    if (output === void 0) process.stdout.write(rendered);
    else await writeFile(output, rendered);
    return exitCode(result);
  } finally {
    await source.close();
  }
}
async function loadPolicy(source, file, signal) {
  if (file === void 0) return basePolicy(source, signal);
  try {
    return policyOf(await readFile(file, "utf8"), { path: file });
  } catch (error) {
    return { problems: [`${file}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}
function isFormat(format) {
  return formats.includes(format);
}
function text(value) {
  return typeof value === "string" ? value : void 0;
}
function refuse(problem, hint) {
  process.stderr.write(`weighbridge: ${terminal(problem)}${hint === void 0 ? "" : `
  ${terminal(hint)}`}
`);
  return 2;
}
export {
  execute
};
