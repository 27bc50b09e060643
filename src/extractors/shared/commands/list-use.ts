import { posix } from 'node:path'
import type { InstalledFile } from '../../../ecosystems/shared/install.ts'
import type { ListUse } from '../../extractor.ts'
import { besideScript } from './script-folder.ts'

/** The lists that one command of a script reads. */
export function commandLists(script: string, files: readonly InstalledFile[]): ListUse {
  const lists = files.filter(({ path, isRequirements }) => isRequirements === true && !path.includes('://'))
  const named = (some: readonly InstalledFile[]): string[] =>
    some.map(({ path }) => besideScript(script, path) ?? `any:${posix.basename(path)}`)
  return {
    requirements: named(lists.filter(({ isConstraints }) => isConstraints !== true)),
    constraints: named(lists.filter(({ isConstraints }) => isConstraints === true))
  }
}
