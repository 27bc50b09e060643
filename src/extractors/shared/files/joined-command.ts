import type { Embedded } from '../../extractor.ts'
import { execForm } from '../commands/exec-form.ts'
import type { ExecWord } from '../commands/exec-form.ts'
import { decodedText, items, textOf } from '../../../syntax/lookup/settings-tree.ts'
import type { Node } from '../../../syntax/lookup/settings-tree.ts'

const mostWords = 5000

/**
 * The command whose program and arguments stand apart. Each part is the words of a list, or a text, which a shell would
 * split; nodes that are given one by one are words as they are.
 */
export function joined(
  parts: readonly (Node | readonly Node[])[],
  content: string
): Pick<Embedded, 'text' | 'map'> | undefined {
  const words = parts.flatMap(part => {
    if (!isNode(part)) return part.flatMap(node => word(node, content, false))
    const list = items(part)
    return list.length > 0 ? list.flatMap(node => word(node, content, false)) : word(part, content, true)
  })
  return words.length === 0 ? undefined : execForm(words.slice(0, mostWords))
}

function isNode(part: Node | readonly Node[]): part is Node {
  return !Array.isArray(part)
}

function word(node: Node, content: string, isSplit: boolean): readonly ExecWord[] {
  const found = textOf(node) === undefined ? undefined : decodedText(content, node)
  return found === undefined ? [] : [{ ...found, isText: isSplit && /\s/.test(found.text) }]
}
