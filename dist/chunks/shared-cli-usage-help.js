import {
  hanging,
  paragraph
} from "./review.js";
import {
  commands
} from "./cli.js";

// src/cli/usage/help.ts
function help(width) {
  let rows = commands.map(({ name, positionals, about }) => [[name, ...positionals].join(" "), about]), text = (words) => paragraph(words, 0, width).join(`
`);
  return `${text("Reviews the packages, models, datasets, images and agent tools that a change adds to an AI system.")}

usage: weighbridge COMMAND [OPTIONS]

${columns(rows, width)}
${text("weighbridge COMMAND --help lists the options of a command; weighbridge --version prints the version.")}

${text("A range is A..B (exactly these two trees) or A...B (from the merge base). Without one: from the merge base with the remote's default branch to HEAD.")}

${text("exit: 0 pass or warn \xB7 1 block \xB7 2 incomplete, or the review could not run")}
`;
}
function commandHelp({ name, positionals, about, options }, width) {
  let rows = Object.entries(options).map(([option, { value, about: does }]) => [
    `--${option}${value === void 0 ? "" : ` ${value}`}`,
    does
  ]), usage = `weighbridge ${[name, ...positionals].join(" ")}

${paragraph(about, 2, width).join(`
`)}
`;
  return rows.length === 0 ? usage : `${usage}
${columns(rows, width)}`;
}
function commandsUnder(word) {
  return commands.filter(({ name }) => name.startsWith(`${word} `));
}
function groupHelp(group, width) {
  return group.map((command) => commandHelp(command, width)).join(`
`);
}
var widest = 26;
function columns(rows, width) {
  let lengths = rows.map(([first = ""]) => first.length).filter((length) => length <= widest), column = Math.max(...lengths, 0);
  return `${rows.flatMap(
    ([first = "", second = ""]) => first.length > column ? [`  ${first}`, ...paragraph(second, column + 4, width)] : hanging(`  ${first.padEnd(column)}  `, second, width)
  ).join(`
`)}
`;
}

export {
  help,
  commandHelp,
  commandsUnder,
  groupHelp
};
