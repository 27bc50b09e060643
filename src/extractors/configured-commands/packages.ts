import type { Embedded } from '../extractor.ts'
import { installCommand, pinnedEntries, pinnedWord, wordAt } from '../shared/commands/package-words.ts'
import type { FoundValue, KeyPath } from '../shared/files/key-paths.ts'
import { at, textOf } from '../../syntax/lookup/settings-tree.ts'
import type { SettingsTable } from './tables.ts'

/** What installs the packages that settings name apart from their versions, and the indexes they set. */
export function packagesOf(
  content: string,
  values: (paths: readonly KeyPath[]) => readonly FoundValue[],
  table: SettingsTable
): readonly Embedded[] {
  const { pinned = [], described = [], indexes = [] } = table
  return [
    ...pinned.flatMap(({ path, installer, prefix = '' }) =>
      values([path]).flatMap(
        ({ node, slot }) => installCommand(installer, pinnedEntries(content, node, installer, prefix), slot) ?? []
      )
    ),
    ...described.flatMap(({ path, type, name, installers }) =>
      values([path]).flatMap(({ node, slot }) => {
        const installer = installers.get(textOf(at(node, type))?.toLowerCase() ?? '')
        const named = wordAt(content, at(node, name))
        if (installer === undefined || named === undefined) return []
        const word = pinnedWord(named, wordAt(content, at(node, 'version')), installer)
        return installCommand(installer, [word], slot) ?? []
      })
    ),
    ...indexes
      .flatMap(path => values([path]))
      .flatMap(({ node, slot }) => {
        const address = wordAt(content, node)
        if (address === undefined || !/^https?:\/\//.test(address.text)) return []
        const before = '--index-url '
        const map = (offset: number): number => address.map(Math.max(offset - before.length, 0))
        return [{ language: 'pip-requirements' as const, text: `${before}${address.text}`, map, slot }]
      })
  ]
}
