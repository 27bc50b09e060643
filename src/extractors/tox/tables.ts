import type { Embedded } from '../extractor.ts'
import { execForm } from '../shared/commands/exec-form.ts'
import { at, decodedText, entries, items } from '../../syntax/lookup/settings-tree.ts'
import type { Node } from '../../syntax/lookup/settings-tree.ts'
import { filledIn } from './substitutions.ts'

/** What the tables of a TOML file say. */
export function fromTables(root: Node | undefined, content: string): readonly Embedded[] {
  const named = ['env_run_base', 'env_pkg_base'].map(name => ({ name, table: at(root, name) }))
  const environments = entries(at(root, 'env')).map(({ key, value }) => ({ name: `env.${key}`, table: value }))
  const all = [...named, ...environments].flatMap(({ name, table }) => [
    ...requirements(at(table, 'deps'), `${name}.deps`, content),
    ...['commands_pre', 'commands', 'commands_post'].flatMap(key =>
      items(at(table, key)).flatMap(words => command(words, `${name}.${key}`, content))
    )
  ])
  return [...requirements(at(root, 'requires'), 'requires', content), ...all]
}

function requirements(list: Node | undefined, slot: string, content: string): readonly Embedded[] {
  const nodes = list?.type === 'string' ? [list] : items(list)
  return nodes.flatMap((node): readonly Embedded[] => {
    const found = decodedText(content, node)
    return found === undefined
      ? []
      : [{ language: 'pip-requirements', text: filledIn(found.text), map: offset => found.map(offset), slot }]
  })
}

function command(list: Node, slot: string, content: string): readonly Embedded[] {
  const words = items(list).flatMap(node => {
    const found = decodedText(content, node)
    return found === undefined ? [] : [{ text: filledIn(found.text).trimEnd(), map: found.map }]
  })
  return words.length === 0 ? [] : [{ language: 'shell', ...execForm(words), slot }]
}
