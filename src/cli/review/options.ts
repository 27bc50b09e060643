import { existsSync } from 'node:fs'
import type { Failure } from '../../core/failure.ts'
import { isFailure } from '../../core/failure.ts'
import { meantWord } from '../../core/near-word.ts'
import type { Range } from '../../core/review.ts'
import type { Arguments } from '../catalogue.ts'
import { formats, type Format } from '../report.ts'
import { readColor, type ColorChoice } from '../terminal/presentation.ts'

/** What `weighbridge review` is asked for. */
export interface ReviewOptions {
  readonly repo: string
  /** Undefined: from the merge base with the remote's default branch to HEAD. */
  readonly range: string | undefined
  /** What is not committed is reviewed, and no range. */
  readonly tree: Range['tree']
  /** A policy file in place of that of the base side. */
  readonly policy: string | undefined
  readonly osv: string
  readonly facts: string
  readonly offline: boolean
  readonly format: Format
  readonly color: ColorChoice
  /** A file to write the report to. */
  readonly output: string | undefined
  readonly verbose: boolean
  readonly waivers: boolean
  readonly quiet: boolean
  readonly progress: boolean
  readonly deadlineMs: number
}

/** Reads the options of a review; the failure names the first one that cannot be used. */
export function readOptions({ values, positionals }: Arguments): ReviewOptions | Failure {
  const [range] = positionals
  const format = text(values['format']) ?? 'text'
  if (!isFormat(format)) {
    const meant = meantWord(format, formats)
    return { reason: `--format takes ${formats.join(', ')}, not ${JSON.stringify(format)}${meant}` }
  }
  const deadline = Number(text(values['deadline']) ?? '600')
  if (!(deadline > 0 && deadline <= 86_400))
    return {
      reason: `--deadline takes a number of seconds above 0 and up to 86400, not ${JSON.stringify(values['deadline'])}`
    }
  const color = readColor(text(values['color']) ?? 'auto')
  if (isFailure(color)) return color
  const [staged, worktree] = [values['staged'] === true, values['worktree'] === true]
  if (staged && worktree)
    return { reason: '--staged and --worktree exclude each other: the work tree holds what is staged' }
  const tree = staged ? 'index' : worktree ? 'work-tree' : undefined
  if (tree !== undefined && range !== undefined) {
    return { reason: `--${staged ? 'staged' : 'worktree'} takes no range: it compares with HEAD` }
  }
  const osv = text(values['osv']) ?? 'api'
  const database = /^database:(.+)$/s.exec(osv)?.[1]
  if (database !== undefined && !existsSync(database)) {
    return { reason: `--osv ${osv}: there is no such file or folder; weighbridge osv fetch DIR makes one` }
  }
  const quiet = values['quiet'] === true
  return {
    ...{ repo: text(values['repo']) ?? '.', range, tree, policy: text(values['policy']) },
    ...{ osv, facts: text(values['facts']) ?? 'api', offline: values['offline'] === true },
    ...{ format, color: color.choice, output: text(values['output']) },
    ...{ verbose: values['verbose'] === true, waivers: values['waivers'] === true },
    ...{ quiet, progress: !quiet && values['no-progress'] !== true, deadlineMs: deadline * 1000 }
  }
}

function isFormat(format: string): format is Format {
  return (formats as readonly string[]).includes(format)
}

function text(value: Arguments['values'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}
