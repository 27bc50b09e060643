import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)

import {
  commandsUnder
} from "./shared-cli-usage-help.js";
import {
  commands
} from "./shared-cli-catalogue.js";
import {
  meantWord,
  messageOf,
  nearWord,
  shorten
} from "./review.js";
import "./shared-core-project.js";
import "./runtime.js";

// src/cli/usage/problems.ts
function unknownCommand(args) {
  let [first = "", second = ""] = args, group = commandsUnder(first), names = group.map(({ name }) => name);
  if (group.length > 0)
    return second === "" || second.startsWith("-") ? `${JSON.stringify(first)} is not a command by itself; there is ${listed(names)}` : `no command ${JSON.stringify(`${first} ${second}`)}; ${meant(`${first} ${second}`, names) ?? `there is ${listed(names)}`}`;
  if (/\S\.\.\.?\S/.test(first))
    return `no command ${JSON.stringify(shorten(first, 100))}; to review a range, write review before it`;
  let known = commands.map(({ name }) => name), words = known.filter((name) => !name.includes(" ")), hint = meant(`${first} ${second}`, known) ?? meant(first, words);
  return `no command ${JSON.stringify(first)}${hint === void 0 ? "" : `; ${hint}`}`;
}
function optionProblem(error, { options }) {
  let [said = ""] = messageOf(error).split(". ", 1), [, written = ""] = /^Unknown option '--([^']{1,80})'$/.exec(said) ?? [], near = nearWord(written, [...Object.keys(options), "help"]);
  return `${said.charAt(0).toLowerCase()}${said.slice(1)}${near === void 0 ? "" : `; did you mean --${near}?`}`;
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
  unknownCommand
};
