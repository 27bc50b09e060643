import type { PublishedName } from '../../core/published-name.ts'
import { pushedName } from '../../ecosystems/oci/pushed-images.ts'
import { parseYaml } from '../../syntax/yaml/parse.ts'
import { yamlAt, yamlEntries, yamlItems, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlNode } from '../../syntax/yaml/tree.ts'
import { publishedByScript } from '../shared/commands/published.ts'
import { quoted } from '../../commands/shell-words.ts'
import { environmentIn } from './environment.ts'
import { expansions, matrixValues, type KnownValues } from './expansions.ts'
import { withoutExpressions } from './scripts.ts'

const scriptKeys = ['run', 'script', 'before_script', 'after_script', 'command', 'commands']
/** So many names of a pipeline are kept. */
const most = 1000

/** The images and repositories that a pipeline pushes, by the usual actions and by its commands. */
export function publishedByPipeline(content: string): readonly PublishedName[] {
  const found: PublishedName[] = []
  const seen = new Set<YamlNode>()
  const visit = (node: YamlNode, around: KnownValues): void => {
    if (seen.has(node) || found.length >= most) return
    seen.add(node)
    for (const item of yamlItems(node)) visit(item, around)
    if (node.type !== 'map') return
    const known = new Map([...around, ...matrixValues(yamlAt(node, 'strategy', 'matrix'))])
    for (const { name, value } of ['env', 'variables'].flatMap(key => environmentIn(yamlAt(node, key))))
      known.set(`env.${name}`, expansions(value, around))
    found.push(
      ...imagesOfAction(node)
        .flatMap(text => expansions(text, known))
        .flatMap(image)
    )
    for (const key of scriptKeys) for (const text of scriptsAt(node, key)) found.push(...commands(text, known))
    for (const { value } of yamlEntries(node)) visit(value, known)
  }
  for (const document of parseYaml(content).documents) if (document !== undefined) visit(document, new Map())
  return found.slice(0, most)
}

function image(text: string): readonly PublishedName[] {
  const name = pushedName(text)
  return name === undefined ? [] : [{ ecosystem: 'oci', name }]
}

/** What the step of an action pushes, as written: references, or names that it makes references of. */
function imagesOfAction(step: YamlNode): readonly string[] {
  const action = /^docker\/(build-push|metadata)-action@/.exec(yamlText(step, 'uses') ?? '')?.[1]
  const given = yamlAt(step, 'with')
  if (action === 'metadata') return listed(yamlText(given, 'images')).map(text => text.replace(/^name=/, ''))
  if (action === undefined) return []
  const outputs = yamlText(given, 'outputs') ?? ''
  const isPushed =
    /\b(?:push=true|type=registry)\b/.test(outputs) || !/^(?:false)?$/i.test(yamlText(given, 'push') ?? '')
  if (!isPushed) return []
  const named = listed(outputs).flatMap(text => /^"?name=(.{1,1000})$/.exec(text)?.[1] ?? [])
  return [...listed(yamlText(given, 'tags')), ...named]
}

function listed(text = ''): readonly string[] {
  return text.split(/[\n,]/, most).flatMap(item => (item.trim() === '' ? [] : [item.trim()]))
}

function scriptsAt(node: YamlNode, key: string): readonly string[] {
  const value = yamlAt(node, key)
  const scalars = value === undefined ? [] : [value, ...yamlItems(value)]
  return scalars.flatMap(one => (one.type === 'scalar' && one.kind === 'string' ? [one.text] : []))
}

/** What a script publishes, with the variables of its pipeline that have one value. */
function commands(script: string, known: KnownValues): readonly PublishedName[] {
  const given = [...known].flatMap(([key, [value = '', ...others]]) => {
    const name = /^env\.(\w+)$/.exec(key)?.[1]
    return name === undefined || others.length > 0 || value.includes('${{') ? [] : [`${name}=${quoted(value)}\n`]
  })
  return expansions(script, known).flatMap(text => publishedByScript(given.join('') + withoutExpressions(text)))
}
