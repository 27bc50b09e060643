import { posix } from 'node:path'
import type { Word } from '../../commands/command-line.ts'
import { environmentSettings } from '../../ecosystems/lookup/index-settings.ts'
import { settingsFilesIn } from '../../ecosystems/lookup/settings-pointers.ts'
import type { TextRange } from '../../core/text-range.ts'
import type { IndexSetting } from '../../ecosystems/shared/index-setting.ts'
import { readShell } from '../../syntax/shell/read-shell.ts'
import type { ShellCommand } from '../../syntax/shell/shell.ts'
import type {
  Embedded,
  ExtractedComponent,
  ExtractedGap,
  Extraction,
  Extractor,
  ExtractorInput,
  ListUse,
  NamedList
} from '../extractor.ts'
import { assignedModels } from './assigned-models.ts'
import { publishedByScript } from '../shared/commands/published.ts'
import { isManifest, possibleLocks } from '../lookup/lock-paths.ts'
import { buildFiles } from '../shared/commands/build-files.ts'
import { fileSettings } from '../shared/commands/file-settings.ts'
import { followedVariables } from '../shared/commands/followed-variables.ts'
import { indexComponent } from '../shared/commands/index-component.ts'
import { commandLists } from '../shared/commands/list-use.ts'
import { readCommand, understoodWords } from '../shared/commands/read-command.ts'
import { listEdits } from '../shared/commands/list-edits.ts'
import { ranDownloads } from '../shared/commands/ran-downloads.ts'
import { besideScript, inContext } from '../shared/commands/script-folder.ts'
import { printedRanges } from '../shared/commands/printed.ts'
import { unknownAddresses } from '../shared/commands/unknown-addresses.ts'
import { mostFiles, writtenFiles } from '../shared/commands/written-files.ts'
import { givenWords, mostWords } from './given.ts'
import { listsOf } from './lists.ts'
import { settingsList, settingsWanted } from '../shared/commands/settings-lists.ts'
import { scriptSettings } from '../shared/commands/script-settings.ts'
import { pipedScripts } from './piped-scripts.ts'
import { pythonPrograms } from './python-programs.ts'
import { syntaxCode, unreadable } from '../shared/files/gaps.ts'

/** How many of the commands that follow one are looked at for what they say of it. */
const maxLater = 20
/** So many folders above the one that a command runs in are searched for the lockfile of a workspace. */
const mostAbove = 11
/** No script of a person has as many commands that install or load something, or as many packages that they name. */
const mostInstalls = 1000
const mostPackages = 5000

/** Reads shell scripts and embedded shell text: what their commands install, the models they load, and the Python programs they hold. */
export const extractor: Extractor = {
  files: ['**/*.{sh,bash,zsh,ksh,dash,command}', '**/.husky/*', '**/{postBuild,.envrc}', '**/{justfile,.justfile}'],
  languages: ['shell'],
  interpreters: ['sh', 'ash', 'bash', 'dash', 'ksh', 'zsh'],
  pointsAtRequirements: true,
  publishes: { kinds: ['image', 'model', 'dataset'], names: publishedByScript },
  extract(input: ExtractorInput): Extraction {
    const { path, content, locate } = input
    const script = readShell(content, input.environment, followedVariables)
    const { commands, errors } = script
    const components: ExtractedComponent[] = []
    const gaps: ExtractedGap[] = []
    const wants = new Set<string>()
    const lists = new Set<string>()
    const names = new Set<string>()
    const dockerfiles = new Set<string>()
    const embedded: Embedded[] = []
    const readLists: NamedList[] = []
    const settings: IndexSetting[] = [...(input.settings ?? [])]
    const listUses: ListUse[] = []
    const understood: TextRange[] = [...printedRanges(commands, content)]
    const settingsIn = settingsByVariable()
    let [installs, packages] = [0, 0]
    for (const [index, command] of commands.entries()) {
      const [program] = command.words
      const isLong = command.words.length > mostWords
      const given = isLong ? { words: command.words, lists: [] } : givenWords(command, content)
      if (given.words.length > mostWords && program !== undefined) {
        const reason = `a command has more than ${mostWords} words, and was not read`
        gaps.push(unreadable(input, program.start, program.end, reason, 'limit-exceeded'))
        continue
      }
      const piped = pipedScripts(command, input)
      embedded.push(...pythonPrograms(command, content), ...piped.embedded)
      gaps.push(...piped.gaps)
      const edits = listEdits(command, input, isManifest)
      embedded.push(...edits.embedded)
      gaps.push(...edits.gaps)
      const said = scriptSettings(command, content, input.written)
      components.push(...said.map(setting => indexComponent(setting, setting, 'run', input)))
      const inForce = [...settings, ...[...command.variables].flatMap(([name, value]) => settingsIn(name, value))]
      const held = said.filter(({ holds }) => holds === 'shell' || holds === 'machine')
      settings.push(...[...held, ...fileSettings(command, content)].filter(isSource))
      readLists.push(...settingsFilesIn(command.words).map(named => settingsList(named, input)))
      for (const file of buildFiles(command, path)) dockerfiles.add(file)
      const later = commands.slice(index + 1, index + 1 + maxLater).map(({ words }) => words)
      const words = [...environment(command), ...given.words]
      const contents = readCommand(words, later, 'run', input, inForce, command.folder)
      if (contents === undefined || contents.gaps.length === 0) gaps.push(...unknownAddresses(command, input))
      if (contents === undefined) continue
      installs++
      packages += contents.components.length
      if ((installs > mostInstalls || packages > mostPackages) && program !== undefined) {
        const most =
          installs > mostInstalls
            ? `has more than ${mostInstalls} commands that install`
            : `installs more than ${mostPackages}`
        const reason = `the script ${most} packages, and was not read from here on`
        gaps.push(unreadable(input, program.start, program.end, reason, 'limit-exceeded'))
        break
      }
      understood.push(...contents.understood, ...understoodWords(command.words))
      for (const project of contents.projects) for (const lock of possibleLocks(project, mostAbove)) wants.add(lock)
      // Which of its values a loop comes to, the run decides.
      const sure = command.isOneOfSeveral === true ? { confidence: 'likely' as const } : {}
      components.push(...contents.components.map(component => ({ ...component, ...sure })))
      gaps.push(...contents.gaps)
      const found = listsOf(command, given, contents, input)
      embedded.push(...found.embedded)
      gaps.push(...found.gaps)
      readLists.push(...found.lists)
      listUses.push(commandLists(path, contents.files))
      for (const { path: file } of found.lists) names.add(posix.basename(file))
      for (const file of found.lists) addBeside(lists, path, file.path)
      for (const { path: file, isConstraints } of contents.files)
        if (isConstraints === true) for (const place of inContext(path, file)) lists.add(place)
      for (const { path: file, isRequirements } of contents.files)
        if (isRequirements !== true) addBeside(wants, path, file)
    }
    const [first, ...others] = errors
    if (first !== undefined) {
      const more = others.length === 0 ? '' : `, and ${others.length} more ${others.length === 1 ? 'error' : 'errors'}`
      const location = locate(first.offset, first.offset)
      gaps.push({ code: syntaxCode(first), subject: path, reason: `${first.message}${more}`, location })
    }
    const wantsAs = [
      ...[...lists].map(list => ({ path: list, format: 'pip-requirements' as const })),
      ...[...dockerfiles].map(file => ({ path: file, format: 'dockerfile' as const })),
      ...settingsWanted(readLists, path)
    ]
    gaps.push(...ranDownloads(commands, input))
    const written = writtenFiles(commands, content)
    if (written.beyond !== undefined) {
      const reason = `the script writes more than ${mostFiles} files, and those from here on were not read`
      gaps.push(unreadable(input, written.beyond.start, written.beyond.end, reason, 'limit-exceeded'))
    }
    // The command that a variable is handed to tells more.
    const named = new Set(components.map(({ kind, name }) => `${kind} ${name}`))
    const unused = assignedModels(script, input).filter(({ kind, name }) => !named.has(`${kind} ${name}`))
    return {
      components: [...components, ...unused],
      gaps,
      understood,
      wants: [...wants],
      wantsAs,
      names: [...names],
      listUses,
      embedded,
      writtenFiles: written.files,
      lists: readLists
    }
  }
}

/** Whether a setting says where packages come from. */
function isSource({ use }: IndexSetting): boolean {
  return use === 'default' || use === 'additional'
}

/** What variables say about indexes; most commands are given the same ones. */
function settingsByVariable(): (name: string, value: string) => readonly IndexSetting[] {
  const known = new Map<string, readonly IndexSetting[]>()
  return (name, value) => {
    const key = `${name}=${value}`
    const found = known.get(key) ?? environmentSettings(name, value).filter(isSource)
    known.set(key, found)
    return found
  }
}

function addBeside(paths: Set<string>, script: string, file: string): void {
  const path = besideScript(script, file)
  if (path !== undefined) paths.add(path)
}

/** Assignments for what earlier commands have set, as the first words of a command. */
function environment({ words, variables }: ShellCommand): readonly Word[] {
  const { start = 0 } = words[0] ?? {}
  return [...variables].map(([name, value]) => ({ text: `${name}=${value}`, start, end: start }))
}
