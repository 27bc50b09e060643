import { joinedStrings } from '../../syntax/json/string-text.ts'
import { properties, property, type JsonNode } from '../../syntax/json/tree.ts'
import type { Extraction, ExtractorInput } from '../extractor.ts'
import { firstEntries } from '../shared/files/first-entries.ts'

const most = 500

/**
 * The scripts of a package, <https://docs.npmjs.com/cli/v11/using-npm/scripts>, which a shell runs. What npx finds among the
 * dependencies it does not download.
 */
export function scriptsOf(
  root: JsonNode | undefined,
  input: ExtractorInput,
  declared: ReadonlySet<string>
): Required<Pick<Extraction, 'embedded' | 'understood' | 'gaps'>> {
  const { content } = input
  const { read, gaps } = firstEntries(input, properties(property(root, 'scripts')?.value), entry => entry, most)
  const binaries = new Set([...declared].flatMap(binariesOf))
  const found = read.flatMap(({ key, value }) => {
    if (value?.type !== 'string' || value.value.trim() === '') return []
    const { text, map } = joinedStrings(content, [value])
    const local = [...text.matchAll(/(?<![\w@/.-])(?:npx|bunx)[ \t]{1,8}(@?[\w./-]{1,100})(?![\w@/.-])/g)].filter(
      ([, name = '']) => binaries.has(name)
    )
    let plain = text
    for (const { index, 0: command } of local) {
      const start = plain.slice(0, index)
      plain = `${start}:${command.slice(1).replace(/^\w+/, word => ' '.repeat(word.length))}${plain.slice(index + command.length)}`
    }
    return [
      {
        embedded: { language: 'shell' as const, text: plain, map, slot: `scripts.${key}` },
        understood: local.map(({ index, 0: command }) => ({ start: map(index), end: map(index + command.length) }))
      }
    ]
  })
  return {
    gaps,
    embedded: found.map(one => one.embedded),
    understood: found.flatMap(one => one.understood)
  }
}

/** The commands that a package brings, as far as its name tells. */
function binariesOf(name: string): readonly string[] {
  const [, scope, own] = /^@([^/]+)\/(.+)$/.exec(name) ?? []
  if (scope === undefined || own === undefined)
    return [name, ...(name === 'typescript' ? ['tsc'] : []), ...(name.endsWith('-cli') ? [name.slice(0, -4)] : [])]
  return [name, ...(own === 'cli' || own === 'test' ? [scope, scope.replace(/(?:js|s)$/, '')] : [own])]
}
