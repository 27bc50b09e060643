import { posix } from 'node:path'
import type { TomlTable } from '../../syntax/toml/tree.ts'

/** Whether a file is one of Hatch's own, <https://hatch.pypa.io/latest/intro/#existing-project>. */
export function isHatch(path: string): boolean {
  return posix.basename(path).toLowerCase() === 'hatch.toml'
}

/** The text of a hatch.toml as a pyproject.toml has it, below `tool.hatch`. */
export function withinHatch(root: TomlTable): TomlTable {
  return ['hatch', 'tool'].reduce<TomlTable>((value, key) => {
    const { start, end } = value
    return { type: 'table', start, end, entries: new Map([[key, { key, value, start, end }]]) }
  }, root)
}
