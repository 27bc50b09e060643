import {
  commandsUnder
} from "./shared-cli-usage-help.js";
import {
  meantWord,
  nearWord,
  shorten
} from "./review.js";
import {
  commands
} from "./cli.js";

// src/cli/usage/problems.ts
import { parseArgs } from "node:util";
function unknownCommand(args) {
  let [first = "", second = ""] = args, group = commandsUnder(first), names = group.map(({ name }) => name);
  if (group.length > 0)
    return second === "" || second.startsWith("-") ? `${JSON.stringify(first)} is not a command by itself; there is ${listed(names)}` : `no command ${JSON.stringify(`${first} ${second}`)}; ${meant(`${first} ${second}`, names) ?? `there is ${listed(names)}`}`;
  if (/\S\.\.\.?\S/.test(first))
    return `no command ${JSON.stringify(shorten(first, 100))}; to review a range, write review before it`;
  let known = commands.map(({ name }) => name), words = known.filter((name) => !name.includes(" ")), hint = meant(`${first} ${second}`, known) ?? meant(first, words);
  return `no command ${JSON.stringify(first)}${hint === void 0 ? "" : `; ${hint}`}`;
}
function optionProblem(args, { options }) {
  let known = { ...options, help: { type: "boolean", short: "h" } }, parsed = parseArgs({ args: [...args], options: known, allowPositionals: !0, strict: !1, tokens: !0 });
  for (let token of parsed.tokens) {
    if (token.kind !== "option") continue;
    let { name, rawName, value, inlineValue } = token, type = Object.hasOwn(known, name) ? known[name]?.type : void 0;
    if (type === void 0) {
      let near = nearWord(name, Object.keys(known)), hint = near === void 0 ? "" : `; did you mean --${near}?`;
      return `there is no option ${shorten(rawName, 100)}${hint}`;
    }
    if (type === "boolean" && value !== void 0) return `${rawName} takes no value`;
    let lacks = value === void 0 || !inlineValue && value.startsWith("-") && value.length > 1;
    if (type === "string" && lacks) return `${rawName} needs a value: ${rawName} ${options[name]?.value ?? "VALUE"}`;
  }
  return "the options cannot be read";
}
function withUsage(problem, command) {
  let place = command === void 0 ? "weighbridge --help" : `weighbridge ${command.name} --help`;
  return problem.endsWith("?") ? `${problem} See ${place}` : `${problem}; see ${place}`;
}
function meant(word, known) {
  let clause = meantWord(word, known);
  return clause === "" ? void 0 : clause.replace(/^; /, "");
}
function listed(names) {
  return names.map((name) => JSON.stringify(name)).join(" and ");
}
export {
  optionProblem,
  unknownCommand,
  withUsage
};
