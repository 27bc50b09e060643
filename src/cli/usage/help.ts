import { commands, type Command } from '../catalogue.ts'

/** The help of all commands. */
export function help(): string {
  const rows = commands.map(({ name, positionals, about }) => [[name, ...positionals].join(' '), about])
  return `Reviews the packages, models, datasets, images and agent tools that a change adds to an AI system.

usage: weighbridge COMMAND [OPTIONS]

${columns(rows)}
  --help after a command lists its options; --version

A range is A..B (exactly these two trees) or A...B (from the merge base). Without one: from the merge base with the
remote's default branch to HEAD.

exit: 0 pass or warn · 1 block · 2 incomplete, or the review could not run
`
}

/** The help of one command. */
export function commandHelp({ name, positionals, about, options }: Command): string {
  const rows = Object.entries(options).map(([option, { value, about: does }]) => [
    `--${option}${value === undefined ? '' : ` ${value}`}`,
    does
  ])
  const usage = `weighbridge ${[name, ...positionals].join(' ')}\n\n  ${about}\n`
  return rows.length === 0 ? usage : `${usage}\n${columns(rows)}`
}

/** The commands that begin with a word, as `policy check` does with `policy`; none where it is no such word. */
export function commandsUnder(word: string): readonly Command[] {
  return commands.filter(({ name }) => name.startsWith(`${word} `))
}

/** The help of all of them, one after the other. */
export function groupHelp(group: readonly Command[]): string {
  return group.map(commandHelp).join('\n')
}

function columns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([first = '']) => first.length))
  return rows.map(([first = '', second = '']) => `  ${first.padEnd(width)}  ${second}\n`).join('')
}
