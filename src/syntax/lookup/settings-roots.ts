import { parseJson } from '../json/parse.ts'
import { parseToml } from '../toml/parse.ts'
import { parseYaml } from '../yaml/parse.ts'
import type { Node } from './settings-tree.ts'

/** Whether a file is YAML, TOML or JSON by its name. */
export function isSettings(path: string): boolean {
  return /\.(?:ya?ml|toml|json[c5]?)$/i.test(path)
}

/**
 * The documents of a settings file, by the syntax that its name tells: as much as can be read of them, whatever is wrong with
 * the rest.
 */
export function settingsRoots(path: string, text: string): readonly Node[] {
  if (/\.ya?ml$/i.test(path)) return parseYaml(text).documents.filter(document => document !== undefined)
  if (/\.toml$/i.test(path)) return [parseToml(text).root]
  const { root } = parseJson(text, 'jsonc')
  return root === undefined ? [] : [root]
}
