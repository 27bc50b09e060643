import type { Node } from '../../syntax/lookup/settings-tree.ts'
import { parseYaml } from '../../syntax/yaml/parse.ts'
import type { ExtractorInput } from '../extractor.ts'
import { readSettings } from '../shared/files/settings-file.ts'
import type { Placed, Setting, Value } from './setting.ts'
import { settingsOf } from './settings.ts'
import { trimmed } from './trimmed.ts'

/** Files of variables, by their names. */
export const variables = /(?:^|\/)[^/]*\.env(?:\.[^/]*)?$/i
const mostLines = 10_000
const line = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]{0,99})[ \t]*=[ \t]*(.*)$/gm

/**
 * The settings of a file, by the syntax that its name tells. What is wrong with it, the reader of its format says: here
 * it has as many settings as could be read.
 */
export function settingsIn(input: ExtractorInput): Iterable<Setting> {
  const { path, content } = input
  if (variables.test(path)) return variablesOf(content)
  if (/\.md$/i.test(path)) return ofTrees(content, frontMatter(content))
  const roots = /\.ya?ml$/i.test(path) ? parseYaml(content).documents : [readSettings(input).root]
  return ofTrees(content, roots)
}

function* ofTrees(content: string, roots: readonly (Node | undefined)[]): Iterable<Setting> {
  for (const root of roots) if (root !== undefined) yield* settingsOf(content, root)
}

/** What stands between the first two lines of dashes. */
function frontMatter(content: string): readonly (Node | undefined)[] {
  const end = /^---[ \t]*\r?$/m.exec(content.slice(3))?.index
  return end === undefined ? [] : [parseYaml(content.slice(0, 3 + end)).root]
}

/** The variables of a file that a shell or Compose reads. */
function variablesOf(content: string): readonly Setting[] {
  const held: (readonly [string, Placed])[] = []
  for (const { 0: whole, 1: name = '', 2: rest = '', index } of content.matchAll(line)) {
    const start = index + whole.length - rest.length
    const [, quoted, bare = ''] = /^["']([^"']{0,1000})["']|^([^\s"'#]{0,1000})/.exec(rest) ?? []
    const from = start + (quoted === undefined ? 0 : 1)
    held.push([name, trimmed({ text: quoted ?? bare, map: offset => from + offset })])
    if (held.length >= mostLines) break
  }
  const beside = new Map<string, Value>(held.map(([name, placed]) => [name.toLowerCase(), { placed }]))
  return held.map(([name, placed]) => ({ ...placed, keys: [name.toLowerCase()], key: name, slot: name, beside }))
}
