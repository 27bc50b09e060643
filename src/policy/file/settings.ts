import type { Node } from './document.ts'
import { mergedRoot } from './load.ts'
import { writtenOut } from './merge.ts'
import type { PolicyFile } from './policy-file.ts'
import type { FileSpan } from './problem.ts'

/** A value that a policy sets, with where it comes from. */
export interface Setting {
  /**
   * `rules.package-vulnerable.threshold`; each entry of a list is a setting of its own, or, where it has keys, each of
   * those: `waivers.entries[0].rule`.
   */
  readonly key: string
  /** The value in one line, as JSON would write it. Untrusted text. */
  readonly value: string
  readonly place: FileSpan
  /** The file that has it final. */
  readonly final?: string
}

/** Every value that the files of a policy set together; what none of them says has its default. */
export function settingsOf(files: readonly [PolicyFile, ...PolicyFile[]]): readonly Setting[] {
  const root = mergedRoot(files)
  if (root === undefined) return []
  const found: Setting[] = []
  const add = ({ value, span }: Node, key: string, path: readonly string[]): void => {
    const final = files.slice(1).flatMap(file => file.final.filter(({ path: by }) => isBelow(path, by)))
    const by = final.at(0)?.span.path
    const setting = { key, value: JSON.stringify(value), place: span }
    found.push(by === undefined ? setting : { ...setting, final: by })
  }
  // The label has the indexes of lists as well, which no key of a policy has.
  const visit = (node: Node, label: string, path: readonly string[]): void => {
    const { entries, items = [] } = node
    if (entries !== undefined && entries.size > 0)
      for (const [key, entry] of entries) visit(entry.node, `${label}.${key}`, [...path, key])
    else if (items.length === 0 || path[0] === 'rules') add(node, label, path)
    else
      for (const [at, item] of items.entries())
        visit(item, item.entries === undefined ? label : `${label}[${at}]`, path)
  }
  for (const [key, { node }] of writtenOut(root).entries ?? []) if (!own.has(key)) visit(node, key, [key])
  return found
}

const own = new Set(['version', 'extends', 'final'])

function isBelow(path: readonly string[], key: readonly string[]): boolean {
  return key.every((part, depth) => path[depth] === part)
}
