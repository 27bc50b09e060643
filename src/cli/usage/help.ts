import { hanging, paragraph } from '../../reports/terminal/text.ts'
import { commands, type Command } from '../catalogue.ts'

/** The help of all commands. */
export function help(width: number): string {
  const rows = commands.map(({ name, positionals, about }) => [[name, ...positionals].join(' '), about])
  const text = (words: string): string => paragraph(words, 0, width).join('\n')
  return `${text('Reviews the packages, models, datasets, images and agent tools that a change adds to an AI system.')}

usage: weighbridge COMMAND [OPTIONS]

${columns(rows, width)}
${text('weighbridge COMMAND --help lists the options of a command; weighbridge --version prints the version.')}

${text("A range is A..B (exactly these two trees) or A...B (from the merge base). Without one: from the merge base with the remote's default branch to HEAD.")}

${text('exit: 0 pass or warn · 1 block · 2 incomplete, or the review could not run')}
`
}

/** The help of one command. */
export function commandHelp({ name, positionals, about, options }: Command, width: number): string {
  const rows = Object.entries(options).map(([option, { value, about: does }]) => [
    `--${option}${value === undefined ? '' : ` ${value}`}`,
    does
  ])
  const usage = `weighbridge ${[name, ...positionals].join(' ')}\n\n${paragraph(about, 2, width).join('\n')}\n`
  return rows.length === 0 ? usage : `${usage}\n${columns(rows, width)}`
}

/** The commands that begin with a word, as `policy check` does with `policy`; none where it is no such word. */
export function commandsUnder(word: string): readonly Command[] {
  return commands.filter(({ name }) => name.startsWith(`${word} `))
}

/** The help of all of them, one after the other. */
export function groupHelp(group: readonly Command[], width: number): string {
  return group.map(command => commandHelp(command, width)).join('\n')
}

/** What a name takes of a line at most; a longer one has a line of its own. */
const widest = 26

function columns(rows: readonly (readonly string[])[], width: number): string {
  const lengths = rows.map(([first = '']) => first.length).filter(length => length <= widest)
  const column = Math.max(...lengths, 0)
  const lines = rows.flatMap(([first = '', second = '']) =>
    first.length > column
      ? [`  ${first}`, ...paragraph(second, column + 4, width)]
      : hanging(`  ${first.padEnd(column)}  `, second, width)
  )
  return `${lines.join('\n')}\n`
}
