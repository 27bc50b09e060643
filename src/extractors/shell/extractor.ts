import { posix } from 'node:path'
import type { Word } from '../../commands/command-line.ts'
import { sourceVariables } from '../../ecosystems/shared/install.ts'
import { readShell } from '../../syntax/shell/read-shell.ts'
import type { ShellCommand } from '../../syntax/shell/shell.ts'
import type { Embedded, ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { installsOf } from '../shared/commands/installs.ts'
import { besideScript } from './neighbours.ts'
import { pythonPrograms } from './python-programs.ts'

/** Reads shell scripts and embedded shell text: what their commands install, and the Python programs they hold. */
export const extractor: Extractor = {
  files: ['**/*.{sh,bash,zsh,ksh,dash}', '**/.husky/*', '**/postBuild', '**/{justfile,.justfile}'],
  languages: ['shell'],
  interpreters: ['sh', 'ash', 'bash', 'dash', 'ksh', 'zsh'],
  pointsAtRequirements: true,
  extract(input: ExtractorInput): Extraction {
    const { path, content, locate } = input
    const { commands, errors } = readShell(content, undefined, sourceVariables)
    const components: ExtractedComponent[] = []
    const gaps: ExtractedGap[] = []
    const wants = new Set<string>()
    const lists = new Set<string>()
    const names = new Set<string>()
    const embedded: Embedded[] = []
    for (const command of commands) {
      embedded.push(...pythonPrograms(command, content))
      const installs = installsOf(inEnvironment(command), 'run', input)
      if (installs === undefined) continue
      components.push(...installs.components)
      gaps.push(...installs.gaps)
      for (const { path: file, isRequirements } of installs.files) {
        const wanted = besideScript(path, file)
        if (wanted !== undefined) (isRequirements === true ? lists : wants).add(wanted)
        if (isRequirements === true) names.add(posix.basename(file))
      }
    }
    const [first, ...others] = errors
    if (first !== undefined) {
      const more = others.length === 0 ? '' : `, and ${others.length} more ${others.length === 1 ? 'error' : 'errors'}`
      const location = locate(first.offset, first.offset)
      gaps.push({ code: 'parse-error', subject: path, reason: `${first.message}${more}`, location })
    }
    const wantsAs = [...lists].map(list => ({ path: list, format: 'pip-requirements' as const }))
    return { components, gaps, wants: [...wants], wantsAs, names: [...names], embedded }
  }
}

/** The words of a command, with assignments for what earlier commands have set. */
function inEnvironment({ words, variables }: ShellCommand): readonly Word[] {
  const { start = 0 } = words[0] ?? {}
  const set = [...variables].map(([name, value]) => ({ text: `${name}=${value}`, start, end: start }))
  return [...set, ...words]
}
