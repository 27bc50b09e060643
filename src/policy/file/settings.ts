import type { Node } from './document.ts'
import { mergedRoot } from './load.ts'
import { writtenOut } from './merge.ts'
import type { PolicyFile } from './policy-file.ts'
import type { FileSpan } from './problem.ts'

/** A value that a policy sets, with where it comes from. */
export interface Setting {
  /** `rules.package-vulnerable.threshold`; each entry of a list has a line of its own. */
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
  const visit = (node: Node, path: readonly string[]): void => {
    if (node.entries !== undefined && node.entries.size > 0) {
      for (const [key, entry] of node.entries) visit(entry.node, [...path, key])
      return
    }
    const final = files.slice(1).flatMap(file => file.final.filter(({ path: by }) => isBelow(path, by)))
    const by = final.at(0)?.span.path
    const values = node.items === undefined || node.items.length === 0 || path[0] === 'rules' ? [node] : node.items
    for (const { value, span } of values) {
      const setting = { key: path.join('.'), value: JSON.stringify(value), place: span }
      found.push(by === undefined ? setting : { ...setting, final: by })
    }
  }
  for (const [key, { node }] of writtenOut(root).entries ?? []) if (!own.has(key)) visit(node, [key])
  return found
}

const own = new Set(['version', 'extends', 'final'])

function isBelow(path: readonly string[], key: readonly string[]): boolean {
  return key.every((part, depth) => path[depth] === part)
}
