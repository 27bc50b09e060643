import type { Word } from '../../../commands/command-line.ts'
import type { InstalledFile } from '../../../ecosystems/shared/install.ts'
import { readInstall } from '../../../ecosystems/lookup/install-commands.ts'
import type { NamedInstall } from '../../../ecosystems/lookup/install-commands.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../../extractor.ts'

/** What one command brings in. */
export interface Installs {
  readonly components: readonly ExtractedComponent[]
  readonly gaps: readonly ExtractedGap[]
  readonly files: readonly InstalledFile[]
}

/** The packages that a command installs; undefined for a command that installs none. Words are ranges of `content`. */
export function installsOf(
  words: readonly Word[],
  slot: string,
  { content, locate, written }: Pick<ExtractorInput, 'content' | 'locate' | 'written'>
): Installs | undefined {
  const install = readInstall(words)
  if (install === undefined) return undefined
  const component = (found: NamedInstall): ExtractedComponent => {
    const { certain, start, end, optionsAt, source, ...named } = found
    const [from, to] = unquoted(content, start, end)
    return {
      kind: 'package',
      role: 'installed',
      ...named,
      source: optionsAt === undefined ? source : { ...source, optionsAt: locate(optionsAt.start, optionsAt.end) },
      scope: 'runtime',
      direct: true,
      slot,
      location: locate(from, to),
      text: written(from, to),
      confidence: certain ? 'certain' : 'likely'
    }
  }
  return {
    components: install.packages.map(component),
    gaps: install.unresolved.map(({ start, end }) => ({
      code: 'unresolved-reference',
      subject: written(start, end).slice(0, 300),
      reason: 'what it installs is only known when the command runs',
      location: locate(start, end)
    })),
    files: install.files
  }
}

function unquoted(content: string, start: number, end: number): [number, number] {
  const quote = content.charAt(start)
  const quoted = (quote === '"' || quote === "'") && end - start > 2 && content[end - 1] === quote
  return quoted ? [start + 1, end - 1] : [start, end]
}
