import type { Embedded } from '../../extractor.ts'
import { at, decodedText, entries, textOf } from '../../../syntax/lookup/settings-tree.ts'
import type { Node, NodeEntry } from '../../../syntax/lookup/settings-tree.ts'
import { execForm, type ExecWord } from './exec-form.ts'

/** A command that installs packages, and what stands between a name and a version in its words. */
export interface Installer {
  readonly command: string
  readonly joint: '==' | '@'
}

/** What stands for any version. */
const anyVersion = /^(?:latest|\*|)$/i

/** The command that installs packages, for a shell; undefined where there are none. */
export function installCommand(
  { command }: Installer,
  packages: readonly ExecWord[],
  slot: string
): Embedded | undefined {
  const [first] = packages
  if (first === undefined) return undefined
  const fixed = command.split(' ').map((text): ExecWord => ({ text, map: () => first.map(0) }))
  const { text, map } = execForm([...fixed, ...packages])
  return { language: 'shell', text, map: offset => map(offset), slot }
}

/** The words of a text, each at its place. */
export function wordsIn({ text, map }: ExecWord, pattern: RegExp): readonly ExecWord[] {
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ text: word, map: offset => map(index + offset) }))
}

/** A name with its version, as the installer writes them. A version that says how it is compared keeps its sign. */
export function pinnedWord(name: ExecWord, version: ExecWord | undefined, { joint }: Installer): ExecWord {
  if (version === undefined || anyVersion.test(version.text.trim())) return name
  const isRange = /^\s*[<>=!~^@]/.test(version.text)
  const sign = isRange ? '' : joint
  // A place begins where the name stands and ends with the version, where that is its order in the file.
  const isBehind = version.map(0) >= name.map(0)
  const last = Math.max(name.text.length - 1, 0)
  return {
    text: `${name.text}${isRange && joint === '@' ? joint : sign}${version.text}`,
    map: offset => {
      if (offset < name.text.length || !isBehind) return name.map(Math.min(offset, last))
      return version.map(Math.max(offset - name.text.length - sign.length, 0))
    }
  }
}

/** The packages of a mapping of names to versions, whose values are texts or mappings with a `version`. */
export function pinnedEntries(
  content: string,
  mapping: Node,
  installer: Installer,
  prefix: string
): readonly ExecWord[] {
  return entries(mapping).flatMap(entry => {
    if (!entry.key.startsWith(prefix)) return []
    const version = versionOf(content, entry.value)
    return [pinnedWord(keyWord(content, entry, prefix.length), version, installer)]
  })
}

/** The text of a value as a word; undefined for what is no text. */
export function wordAt(content: string, node: Node | undefined): ExecWord | undefined {
  return node === undefined || textOf(node) === undefined ? undefined : decodedText(content, node)
}

function versionOf(content: string, value: Node | undefined): ExecWord | undefined {
  return wordAt(content, value) ?? wordAt(content, at(value, 'version'))
}

function keyWord(content: string, { key, start }: NodeEntry, from: number): ExecWord {
  const quote = /["']/.test(content.charAt(start)) ? 1 : 0
  return { text: key.slice(from), map: offset => start + quote + from + offset }
}
