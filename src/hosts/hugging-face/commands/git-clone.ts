import { readArguments, subcommand, type OptionTable, type Word } from '../../../commands/command-line.ts'
import { findProgram } from '../../../commands/command-prefix.ts'
import type { CommandLoad } from '../../shared/commands/load-command.ts'
import { parseHubUrl } from '../hub-url.ts'

/** What follows a clone to take one commit. */
export const gitPin = 'git checkout <commit>'

const globalValues = new Set(['-C', '-c', '--git-dir', '--work-tree', '--namespace'])

// <https://git-scm.com/docs/git-clone>
const clone: OptionTable<'revision'> = {
  values: new Set(
    `--depth -c --config -o --origin -u --upload-pack --reference --reference-if-able --separate-git-dir --filter -j
    --jobs --template --shallow-since --shallow-exclude --bundle-uri --server-option -I --include -X --exclude`.split(
      /\s+/
    )
  ),
  roles: new Map([
    ['-b', 'revision'],
    ['--branch', 'revision'],
    ['--revision', 'revision']
  ])
}

/** How many of the commands that follow are looked at. */
const maxLater = 20

/**
 * `git clone https://huggingface.co/org/name`, with the commit that a later `git checkout` in the same script takes. A
 * clone of a space is none.
 */
export function gitClone(words: readonly Word[], later: readonly (readonly Word[])[]): CommandLoad | undefined {
  const found = gitCommand(words)
  if (found?.name !== 'clone') return undefined
  const given = readArguments(found.rest.map(withoutSecret), clone)
  const url = given.find(({ role }) => role === 'positional')
  const repository = parseHubUrl(webUrl(url?.value ?? ''))
  if (url === undefined || repository === undefined) return undefined
  const named = given.findLast(({ role }) => role === 'revision')
  const branch = named && { text: named.value, start: named.start, end: named.end }
  const revision = checkedOut(later) ?? branch
  return {
    use: 'git clone',
    repositories: [
      {
        kind: repository.kind,
        id: { text: repository.id, start: url.start, end: url.end },
        ...(revision !== undefined && { revision }),
        files: [],
        remoteCode: false,
        takesPaths: false,
        isCertain: true
      }
    ]
  }
}

function gitCommand(words: readonly Word[]): { readonly name: string; readonly rest: readonly Word[] } | undefined {
  const program = findProgram(words)
  const command = program?.name === 'git' ? subcommand(program.rest, globalValues) : undefined
  return command?.name === 'lfs' ? subcommand(command.rest, globalValues) : command
}

/** What a later command checks out, up to the next clone. */
function checkedOut(later: readonly (readonly Word[])[]): Word | undefined {
  for (const words of later.slice(0, maxLater)) {
    const command = gitCommand(words)
    if (command?.name === 'clone') return undefined
    if (command === undefined || !['checkout', 'reset', 'switch'].includes(command.name)) continue
    const revision = command.rest.find(({ text }) => text?.startsWith('-') !== true)
    if (revision !== undefined) return revision
  }
  return undefined
}

/** An address whose credentials alone are only known at run time, without them: `https://user:$TOKEN@host/path`. */
function withoutSecret(word: Word): Word {
  const { before = '', after = '' } = word.text === undefined ? (word.around ?? {}) : {}
  const [, protocol] = /^(https?:\/\/)[^/@]{0,200}$/.exec(before) ?? []
  const [, rest] = /^[^/@]{0,200}@([^@]{1,2000})$/.exec(after) ?? []
  return protocol === undefined || rest === undefined ? word : { ...word, text: `${protocol}${rest}` }
}

/** An address that git takes as one of the web: without credentials, `.git`, or the forms of SSH. */
function webUrl(url: string): string {
  if (url.length > 2048) return ''
  return url
    .replace(/^(?:ssh:\/\/)?git@(hf\.co|huggingface\.co)[:/]/, 'https://$1/')
    .replace(/^(https?:\/\/)[^/@]*@/, '$1')
    .replace(/\.git\/?$/, '')
}
