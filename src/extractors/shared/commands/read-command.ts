import { posix } from 'node:path'
import type { Place, Word } from '../../../commands/command-line.ts'
import type { TextRange } from '../../../core/text-range.ts'
import type { ArgumentPart, InstalledFile } from '../../../ecosystems/shared/install.ts'
import { withSettings } from '../../../ecosystems/lookup/settings-in-force.ts'
import type { IndexSetting } from '../../../ecosystems/shared/index-setting.ts'
import { readInstall } from '../../../ecosystems/lookup/install-commands.ts'
import type { NamedInstall } from '../../../ecosystems/lookup/install-commands.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { endOf, givenAt, usedBy } from '../files/evidence.ts'
import { namelessPackage } from '../files/gaps.ts'
import { knownAddresses } from './known-addresses.ts'
import { allowsRemoteCode } from '../../../hosts/shared/model-keys.ts'
import { loadsOf } from './loads.ts'
import { commandLists } from './list-use.ts'
import { commandFolder } from './script-folder.ts'
import { unquoted } from './unquoted.ts'

/** What one command installs and loads. */
export interface CommandContents {
  readonly components: readonly ExtractedComponent[]
  readonly gaps: readonly ExtractedGap[]
  readonly files: readonly InstalledFile[]
  /** It installs packages that the lines of a requirements file could name as well. */
  readonly takesRequirements: boolean
  /** The words of the command: it is known what it does, also where it brings nothing in. */
  readonly understood: readonly TextRange[]
  /** Manifests, whether they exist or not, of the projects that may have locked what it runs. */
  readonly projects: readonly string[]
}

type Text = Pick<ExtractorInput, 'path' | 'content' | 'locate' | 'written'>

/**
 * What a command installs and what models it loads; undefined for a command that does neither. `later` gives the commands
 * that follow it in its script, `settings` say where packages come from, and `within` is the folder that it runs in, from the
 * one where the commands of the file start. Words are ranges of `content`.
 */
export function readCommand(
  words: readonly Word[],
  later: readonly (readonly Word[])[],
  slot: string,
  input: Text,
  settings: readonly IndexSetting[] = [],
  within?: string
): CommandContents | undefined {
  const folder = commandFolder(input.path, within)
  const installs = installsOf(knownAddresses(words, input.written), slot, input, { settings, folder })
  const loads = loadsOf(words, later, slot, input)
  if (installs === undefined && loads === undefined) return undefined
  const command = input.locate(words[0]?.start ?? 0, endOf(words))
  const used = (component: ExtractedComponent): ExtractedComponent => {
    const use = usedBy(component.location, command)
    return use.use === undefined ? component : { ...component, evidence: { ...component.evidence, ...use } }
  }
  return {
    components: [...(installs?.components ?? []), ...(loads?.components ?? [])].map(used),
    gaps: [...(installs?.gaps ?? []), ...(loads?.gaps ?? [])],
    files: installs?.files ?? [],
    takesRequirements: installs?.takesRequirements ?? false,
    understood: understoodWords(words),
    projects: installs?.projects ?? []
  }
}

/**
 * The words of a command of which it is known what they do. Leave to run code is that only where a model is found to have
 * it, which states it by itself.
 */
export function understoodWords(words: readonly Word[]): readonly TextRange[] {
  return words
    .filter(({ text = '', start, end }) => end > start && !allowsRemoteCode(text))
    .map(({ start, end }) => ({ start, end }))
}

function installsOf(
  words: readonly Word[],
  slot: string,
  { path, content, locate, written }: Text,
  { settings, folder }: { readonly settings: readonly IndexSetting[]; readonly folder: string | undefined }
): Omit<CommandContents, 'understood'> | undefined {
  const install = readInstall(words)
  if (install === undefined) return undefined
  const first = words[0]?.start ?? 0
  const constrainedBy = commandLists(path, install.files).constraints
  const component = (found: NamedInstall): ExtractedComponent => {
    const { certain, start, end, given, ownFirst, manifest, optionsAt: stated, ...named } = found
    const source = withSettings(named.source, named, settings)
    // What holds where the command runs is set for all packages.
    const optionsAt = stated ?? (source === named.source ? undefined : { start: first, end: first })
    const project =
      folder === undefined || manifest === undefined ? {} : ownFirst ? { installedIn: folder } : { ranIn: folder }
    const [from, to] = unquoted(content, start, end)
    return {
      kind: 'package',
      role: 'installed',
      ...named,
      ...(constrainedBy.length > 0 && { constrainedBy }),
      ...project,
      source: optionsAt === undefined ? source : { ...source, optionsAt: locate(optionsAt.start, optionsAt.end) },
      scope: 'runtime',
      direct: true,
      slot,
      location: locate(from, to),
      ...givenAt({ locate }, given && placeOf(content, given)),
      text: written(from, to),
      confidence: certain ? 'certain' : 'likely'
    }
  }
  return {
    components: install.packages.map(component),
    gaps: [
      ...(install.nameless ?? []).map(({ url, start, end }) => namelessPackage(url, locate(start, end))),
      ...install.unresolved.map(({ start, end }) => ({
        code: 'unresolved-reference' as const,
        subject: written(start, end).slice(0, 300),
        reason: 'what it installs is only known at run time',
        location: locate(start, end)
      }))
    ],
    files: install.files,
    takesRequirements: install.takesRequirements === true,
    projects: install.packages.flatMap(({ manifest }) =>
      folder === undefined || manifest === undefined ? [] : [posix.join(folder, manifest)]
    )
  }
}

/**
 * The place of a part of a word, with the quotes and variables in it; undefined where quotes, escapes or variables
 * before the part hide where it begins.
 */
function placeOf(content: string, { value, from, to, start, end }: ArgumentPart): Place | undefined {
  const [first, last] = unquoted(content, start, end)
  const base = last - value.length
  if (base >= first && content.startsWith(value, base)) return { start: base + from, end: base + to }
  const isBehind = from === 0 ? !content.startsWith('-', first) : content.startsWith(value.slice(0, from), first)
  return isBehind && to === value.length ? { start: first + from, end: last } : undefined
}
