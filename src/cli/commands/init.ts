import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { isFailure, type Failure } from '../../core/failure.ts'
import { homepage } from '../../core/project.ts'
import { timeLimit } from '../../core/time-limit.ts'
import { terminal } from '../../core/untrusted.ts'
import { isCommit } from '../../gate/action-reference.ts'
import { hanging } from '../../reports/terminal/text.ts'
import type { Arguments } from '../catalogue.ts'
import { fileProblem } from '../file-problem.ts'
import { programCommit } from '../init/program-commit.ts'
import { commandsPath, filesOf, setupNames, setups, type NewFile, type SetupName } from '../init/setups.ts'
import { survey, type Survey } from '../init/survey.ts'
import { breakingWidth } from '../terminal/presentation.ts'

/** `weighbridge init`: 0 when the files are there or were printed, 2 when nothing, or not all, could be written. */
export async function execute({ values }: Arguments): Promise<number> {
  const { setup, repo, pin, commands = false } = values
  if (!isSetup(setup)) return explain(setup)
  if (typeof pin === 'string' && !isCommit(pin)) return refuse('--pin takes a full commit id')
  const signal = timeLimit(60_000)
  const found = await survey(resolve(typeof repo === 'string' ? repo : '.'), signal)
  if (isFailure(found)) return refuse(found.reason)
  const commit = typeof pin === 'string' ? pin : await programCommit(process.argv[1], signal)
  const files = filesOf(setup, commit, commands === true)
  tell(reviewed(found))
  const others = found.gates.filter(
    path => path !== commandsPath && !files.some(file => file.path === path) && !found.imitations.includes(path)
  )
  if (others.length > 0) {
    return refuse(
      `${others.join(', ')} runs the review already; nothing is written. Remove it first to have another setup`
    )
  }
  if (values['dry-run'] === true) for (const { path, text } of files) print(`--- ${path}\n${text}`)
  else {
    const failure = await writeAll(found.root, files)
    if (failure !== undefined) return refuse(failure.reason)
  }
  for (const path of found.imitations) tell(`${path} has a job with the name of the check: give it another name first`)
  print('\nNext:')
  for (const [index, step] of steps(setup, commit, commands === true).entries()) tell(step, `  ${index + 1}. `)
  return 0
}

function isSetup(setup: unknown): setup is SetupName {
  return setupNames.some(name => name === setup)
}

function explain(setup: Arguments['values'][string]): number {
  const unknown = typeof setup === 'string' ? `, not ${JSON.stringify(setup)}` : ''
  const code = refuse(`init needs one of these${unknown}; what a repository is cannot be seen in its files`)
  const width = breakingWidth(process.env, process.stderr)
  const lines = setupNames.flatMap(name => hanging(`  --setup ${name.padEnd(12)}  `, setups[name].about, width))
  process.stderr.write(`${lines.join('\n')}\n`)
  return code
}

function reviewed({ reads }: Survey): string {
  const shown = reads.slice(0, 6).map(([id, files]) => `${files} ${id}`)
  const more = reads.length > 6 ? `, ${reads.length - 6} more ${reads.length === 7 ? 'kind' : 'kinds'}` : ''
  return reads.length === 0
    ? 'No file here is reviewed; docs/coverage.md lists what is.'
    : `Files that are reviewed when they change: ${shown.join(', ')}${more}`
}

/** Writes what is not there yet. What differs stays as it is, and is told. */
async function writeAll(root: string, files: readonly NewFile[]): Promise<Failure | undefined> {
  for (const { path, text } of files) {
    const target = join(root, path)
    try {
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text, { flag: 'wx' })
      tell(`wrote ${path}`)
    } catch (error) {
      if (Reflect.get(Object(error), 'code') !== 'EEXIST') {
        return { reason: `${path} cannot be written: ${fileProblem(error)}` }
      }
      const isSame = (await readFile(target, 'utf8').catch(() => undefined)) === text
      tell(
        `${path} is there already and ${isSame ? 'the same' : 'differs: it is left as it is (--dry-run shows the new one)'}`
      )
    }
  }
  return undefined
}

function steps(setup: SetupName, commit: string | undefined, commands: boolean): readonly string[] {
  const unpinned = `Pin the action: replace @main in the workflows with @ and the full commit id that git ls-remote ${homepage} main prints. Or delete the workflows and run this again with --pin COMMIT.`
  const last = [
    ...(commands
      ? []
      : [
          'For commands in comments, such as /weighbridge recheck, delete the workflows and run this again with --commands.'
        ]),
    'The policy only observes, and nothing is blocked. Remove enforcement: observe from it once you trust the reviews.',
    'With a token that may read the repository in GITHUB_TOKEN, doctor --repo OWNER/NAME says what is missing.',
    `Read more about the setup in ${homepage}/blob/main/docs/setups.md.`
  ]
  return [...(commit === undefined ? [unpinned] : []), ...setups[setup].steps, ...last]
}

/** Writes a sentence, broken at the width of the terminal. */
function tell(sentence: string, head = ''): void {
  const width = breakingWidth(process.env, process.stdout)
  process.stdout.write(`${hanging(head, terminal(sentence), width, head.length || 2).join('\n')}\n`)
}

/** Writes lines as they are. */
function print(text: string): void {
  for (const line of text.split(/(?<=\n)/)) process.stdout.write(`${terminal(line.replace(/\n$/, ''))}\n`)
}

function refuse(reason: string): number {
  const width = breakingWidth(process.env, process.stderr)
  process.stderr.write(`${hanging('weighbridge: ', terminal(reason), width, 2).join('\n')}\n`)
  return 2
}
