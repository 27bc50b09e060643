#!/usr/bin/env node
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  policyPath
} from "./chunks/chunk-DLQCHGIG.js";
import {
  version
} from "./chunks/chunk-OKCDFW53.js";
import "./chunks/chunk-T7GDJVOD.js";

// src/cli.ts
import { parseArgs } from "node:util";

// src/commands/catalogue.ts
var commands = [
  {
    name: "review",
    about: "review what a range of commits brings in",
    positionals: ["[<base>..<head>]"],
    options: {
      repo: { type: "string", value: "DIR", about: "the repository (default: this folder)" },
      policy: { type: "string", value: "FILE", about: `a policy file instead of ${policyPath} of the base side` },
      osv: {
        type: "string",
        value: "SOURCE",
        about: "where advisories come from: api, api:URL, database:PATH, scanner or scanner:PATH (default: api)"
      },
      facts: {
        type: "string",
        value: "SOURCE",
        about: "where age, licence and the like of packages come from: api, api:URL or off (default: api, which is deps.dev)"
      },
      offline: { type: "boolean", about: "never use the network" },
      format: { type: "string", value: "FORMAT", about: "text, markdown or json (default: text)" },
      output: { type: "string", value: "FILE", about: "write the report to a file" },
      waivers: { type: "boolean", about: "print the waiver of each finding, ready to paste" },
      verbose: { type: "boolean", about: "print everything: advisories with summaries, what comes in, what was asked" },
      deadline: { type: "string", value: "SECONDS", about: "end as incomplete after so long (default: 600)" }
    },
    load: async () => (await import("./chunks/review-EV3YXYV2.js")).execute
  },
  {
    name: "policy check",
    about: "name every problem of a policy file",
    positionals: [`[FILE (default: ${policyPath})]`],
    options: {},
    load: async () => (await import("./chunks/policy-check-U7LZUQQY.js")).execute
  },
  {
    name: "osv fetch",
    about: "download OSV's exports for review --osv database:DIR",
    positionals: ["DIR"],
    options: {
      ecosystem: {
        type: "string",
        value: "LIST",
        about: "comma-separated, as OSV spells them (default: all that are read here)"
      },
      url: { type: "string", value: "URL", about: "a mirror of the exports" }
    },
    load: async () => (await import("./chunks/osv-fetch-LSVQW43H.js")).execute
  },
  {
    name: "demo",
    about: "review a bad pull request that is made for the purpose",
    positionals: [],
    options: {},
    load: async () => (await import("./chunks/demo-TLNS5ZFE.js")).execute
  }
];
function help(command) {
  if (command !== void 0) {
    const options = Object.entries(command.options).map(([name, { value, about }]) => [
      `--${name}${value === void 0 ? "" : ` ${value}`}`,
      about
    ]);
    return [
      `weighbridge ${[command.name, ...command.positionals].join(" ")}

  ${command.about}
`,
      options.length === 0 ? "" : `
${columns(options)}`
    ].join("");
  }
  const rows = commands.map(({ name, positionals, about }) => [[name, ...positionals].join(" "), about]);
  return `Weighs what a change brings into an AI system before it is merged.

usage: weighbridge COMMAND [OPTIONS]

${columns(rows)}
  --help after a command tells its options; --version

A range is A..B (exactly these two trees) or A...B (from the merge base). Without one: from the merge base with the
remote's default branch to HEAD.

exit: 0 pass or warn \xB7 1 block \xB7 2 incomplete, or it could not do the job
`;
}
function columns(rows) {
  const width = Math.max(...rows.map(([first = ""]) => first.length));
  return rows.map(([first = "", second = ""]) => `  ${first.padEnd(width)}  ${second}
`).join("");
}

// src/cli.ts
process.exitCode = await main(process.argv.slice(2));
async function main(args) {
  const [first = ""] = args;
  if (["", "-h", "--help", "help"].includes(first)) {
    process.stdout.write(help());
    return first === "" ? 2 : 0;
  }
  if (["-V", "--version"].includes(first)) {
    process.stdout.write(`weighbridge ${version}
`);
    return 0;
  }
  const command = commands.find(({ name }) => name === first || name === args.slice(0, 2).join(" "));
  if (command === void 0) return usage(`no command ${JSON.stringify(args.slice(0, 2).join(" "))}`);
  return run(command, args.slice(command.name.split(" ").length));
}
async function run(command, args) {
  const options = { ...command.options, help: { type: "boolean", short: "h" } };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error), command);
  }
  if (parsed.values["help"] === true) {
    process.stdout.write(help(command));
    return 0;
  }
  if (parsed.positionals.length > command.positionals.length) {
    return usage(`too many arguments: ${JSON.stringify(parsed.positionals[command.positionals.length])}`, command);
  }
  try {
    const execute = await command.load();
    return await execute({ values: parsed.values, positionals: parsed.positionals });
  } catch (error) {
    const shown = error instanceof Error ? process.env["RUNNER_DEBUG"] === "1" ? error.stack : error.message : String(error);
    process.stderr.write(`weighbridge: it failed, which is a defect of Weighbridge: ${shown ?? ""}
`);
    return 2;
  }
}
function usage(problem, command) {
  const see = command === void 0 ? "weighbridge --help" : `weighbridge ${command.name} --help`;
  process.stderr.write(`weighbridge: ${problem}; see ${see}
`);
  return 2;
}
