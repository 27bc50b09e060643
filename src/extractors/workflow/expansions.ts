import { yamlAt, yamlEntries, yamlItems } from '../../syntax/yaml/tree.ts'
import type { YamlNode } from '../../syntax/yaml/tree.ts'

/** The values that an expression of a pipeline can have, by what stands in it: `env.NAME`, `matrix.name`. */
export type KnownValues = ReadonlyMap<string, readonly string[]>

const longest = 20_000
const mostExpressions = 50
/** GitHub starts no more jobs of one matrix, <https://docs.github.com/en/actions/reference/limits>. */
export const mostTexts = 256
const expression = /\$\{\{[ \t]{0,8}((?:env|matrix)\.[\w-]{1,200})[ \t]{0,8}\}\}/g

/** A text with the values of the expressions that are known: as many texts as those can be combined, within bounds. */
export function expansions(text: string, known: KnownValues): readonly string[] {
  if (text.length > longest || !text.includes('${{')) return [text]
  const expressions = new Map([...text.matchAll(expression)].map(([written, name = '']) => [written, name]))
  let texts = [text]
  for (const [written, name] of [...expressions].slice(0, mostExpressions)) {
    const values = known.get(name) ?? []
    if (values.length === 0) continue
    texts = texts.flatMap(one => values.map(value => one.replaceAll(written, () => value))).slice(0, mostTexts)
    if (texts.some(({ length }) => length > longest)) return [text]
  }
  return texts
}

/** The values that a matrix gives to its names, without what it excludes. */
export function matrixValues(matrix: YamlNode | undefined): KnownValues {
  const found = new Map<string, readonly string[]>()
  const add = (key: string, value: YamlNode): void => {
    if (value.type !== 'scalar') return
    const name = `matrix.${key}`
    found.set(name, [...(found.get(name) ?? []), value.text].slice(0, mostTexts))
  }
  for (const { key, value } of yamlEntries(matrix)) for (const item of yamlItems(value)) add(key, item)
  for (const item of yamlItems(yamlAt(matrix, 'include')))
    for (const { key, value } of yamlEntries(item)) add(key, value)
  return found
}
