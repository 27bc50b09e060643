import type { SyntaxNode } from '@lezer/common'
import { onHost } from '../../../hosts/lookup/on-host.ts'
import type { Call } from '../../../syntax/python/call.ts'
import { unwrapped } from '../../../syntax/python/nodes.ts'
import type { DottedPath } from '../../../syntax/python/paths.ts'
import type { PythonFile } from '../../../syntax/python/python.ts'
import type { Constant } from '../../../syntax/python/value.ts'
import { parseYaml } from '../../../syntax/yaml/parse.ts'
import { yamlAt, type YamlMap, type YamlNode } from '../../../syntax/yaml/tree.ts'
import type { Reference } from '../references.ts'
import { canBeId, kindOfNamed } from './decide.ts'

/** Calls that read YAML, or JSON, from a text. */
const readers =
  /^(?:yaml\.(?:safe_|full_|unsafe_)?load(?:_all)?|ruamel\.yaml\.(?:[\w.()]{0,40}\.)?load|omegaconf\.OmegaConf\.create|json5?\.loads|orjson\.loads)$/
const mostNodes = 20_000
const longest = 100_000

/** Ids in the configuration that a call reads from a text of the program. Never more than likely. */
export function readConfigText(
  file: PythonFile,
  text: string,
  call: Call,
  { path }: DottedPath,
  usesHub: () => boolean
): readonly Reference[] {
  const [first] = call.positional
  if (first === undefined || !readers.test(path)) return []
  const { constants } = file.evaluate(plainText(first, text), call.scope)
  return constants.flatMap(constant => idsIn(constant, text, call, usesHub))
}

/** The text inside `textwrap.dedent(…)` and before `.strip()`. */
function plainText(node: SyntaxNode, text: string): SyntaxNode {
  const inner = unwrapped(node)
  if (inner.name !== 'CallExpression') return inner
  const callee = inner.firstChild
  const name = callee === null ? '' : text.slice(Math.max(callee.from, callee.to - 12), callee.to)
  if (/(?:^|\.)dedent$/.test(name)) return inner.getChild('ArgList')?.firstChild?.nextSibling ?? inner
  return /\.(?:l|r)?strip$/.test(name) ? (callee?.firstChild ?? inner) : inner
}

function idsIn({ value, from, to }: Constant, text: string, call: Call, usesHub: () => boolean): readonly Reference[] {
  if (value.type !== 'string' || value.text.length > longest || !value.text.includes('/')) return []
  const found: Reference[] = []
  const queue: { node: YamlNode | undefined; names: readonly string[]; map?: YamlMap }[] = parseYaml(
    value.text
  ).documents.map(node => ({ node, names: [] }))
  let at = from
  for (let count = 0; count < mostNodes; count++) {
    const next = queue.shift()
    if (next === undefined) break
    const { node, names, map } = next
    if (node?.type === 'map')
      queue.unshift(
        ...[...node.entries.values()].map(({ key, value: held }) => ({ node: held, names: [key, ...names], map: node }))
      )
    else if (node?.type === 'list')
      queue.unshift(...node.items.map(item => ({ node: item, names, ...(map && { map }) })))
    else if (node?.kind === 'string' && canBeId(node.text)) {
      const kind = kindOfNamed(node.text, { names, tables: [] }, { usesHub, column: () => undefined })
      const written = text.indexOf(node.text, at)
      const isThere = written !== -1 && written < to
      if (isThere) at = written
      const place = isThere ? { from: written, to: written + node.text.length } : { from, to }
      if (kind !== undefined)
        found.push({ call, ...loaded(node.text, kind, map), use: names[0] ?? call.name, ...place })
    }
  }
  return found
}

function loaded(id: string, kind: 'model' | 'dataset', map: YamlMap | undefined) {
  const [revision, trust] = ['revision', 'trust_remote_code'].map(key => yamlAt(map, key))
  const stated = revision?.type === 'scalar' && revision.kind === 'string' ? revision.text : undefined
  const isTrusted = trust?.type === 'scalar' && trust.kind === 'boolean' && /^true$/i.test(trust.text)
  return { ...onHost('hugging-face', kind, id, stated), remoteCode: isTrusted, confidence: 'likely' as const }
}
