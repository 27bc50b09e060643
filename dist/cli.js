#!/usr/bin/env node
import {
  commands,
  version
} from "./chunks/cli.js";

// src/cli/main.ts
import { parseArgs } from "node:util";

// src/cli/output.ts
function outputOf(out, errors) {
  let failure;
  return out.on("error", (error) => {
    error.code === "EPIPE" || failure !== void 0 || (failure = error, errors.write(`weighbridge: the output could not be written: ${error.message}
`));
  }), errors.on("error", () => {
  }), {
    get failure() {
      return failure;
    }
  };
}

// src/cli/main.ts
var helpWords = ["-h", "--help", "help"], wrote = outputOf(process.stdout, process.stderr);
process.exitCode = await main(process.argv.slice(2));
process.once("exit", () => {
  wrote.failure !== void 0 && (process.exitCode = 2);
});
async function main(args) {
  let [first = ""] = args;
  if (["-V", "--version"].includes(first))
    return process.stdout.write(`weighbridge ${version}
`), 0;
  let command = commands.find(({ name }) => name === first || name === args.slice(0, 2).join(" "));
  return command === void 0 ? withoutCommand(args) : run(command, args.slice(command.name.split(" ").length));
}
async function withoutCommand(args) {
  let { commandHelp, commandsUnder, groupHelp, help } = await import("./chunks/shared-cli-usage-help.js"), about = args.filter((word) => !helpWords.includes(word)), command = commands.find(({ name }) => name === about.join(" ")), group = commandsUnder(about.join(" "));
  if (!(about.length === 0 || command !== void 0 || group.length > 0) || args.length > 0 && about.length === args.length) {
    let { unknownCommand } = await import("./chunks/cli-usage-problems.js");
    return usage(unknownCommand(about));
  }
  let width = await readingWidth(), told = command === void 0 ? void 0 : commandHelp(command, width);
  return process.stdout.write(told ?? (group.length > 0 ? groupHelp(group, width) : help(width))), args.length === 0 ? 2 : 0;
}
async function run(command, args) {
  let options = { ...command.options, help: { type: "boolean", short: "h" } }, parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: !0 });
  } catch {
    let { optionProblem } = await import("./chunks/cli-usage-problems.js");
    return usage(optionProblem(args, command), command);
  }
  if (parsed.values.help === !0) {
    let { commandHelp } = await import("./chunks/shared-cli-usage-help.js");
    return process.stdout.write(commandHelp(command, await readingWidth())), 0;
  }
  if (parsed.positionals.length > command.positionals.length)
    return usage(`too many arguments: ${JSON.stringify(parsed.positionals[command.positionals.length])}`, command);
  try {
    return await (await command.load())({ values: parsed.values, positionals: parsed.positionals });
  } catch (error) {
    let shown = error instanceof Error ? process.env.RUNNER_DEBUG === "1" ? error.stack : error.message : String(error);
    return process.stderr.write(`weighbridge: internal error, please report it: ${shown ?? ""}
`), 2;
  }
}
async function readingWidth() {
  let { widthFor } = await import("./chunks/review.js");
  return widthFor(process.env, process.stdout);
}
async function usage(problem, command) {
  let { withUsage } = await import("./chunks/cli-usage-problems.js");
  return process.stderr.write(`weighbridge: ${withUsage(problem, command)}
`), 2;
}
