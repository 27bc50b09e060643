import type { SyntaxNode } from '@lezer/common'
import { isRepositoryId } from '../../../hosts/hugging-face/repository-id.ts'
import { isImprobableId } from '../../../hosts/shared/improbable-name.ts'
import { operands } from '../../../syntax/python/nodes.ts'
import { decodeString } from '../../../syntax/python/strings.ts'
import { clearlyNamesModel, isHostedName } from '../../shared/models/model-like.ts'
import { cellsOf } from './cells.ts'
import type { Table } from './holders.ts'

/** Of a table with more rows, the first tell. */
const mostRows = 400
/** Of the texts of a column, the share that must name models by their words for all of them to. */
const share = 0.5

/** Tells which columns of the tables of a file hold ids of models. */
export function newColumns(text: string): (tables: readonly Table[]) => boolean {
  const known = new Map<string, boolean>()
  const test = (key: string, cells: () => readonly SyntaxNode[]): boolean => {
    const is = known.get(key) ?? holdsModels(textsOf(cells().slice(0, mostRows), text))
    known.set(key, is)
    return is
  }
  return ([inner, outer]) => {
    if (inner === undefined) return false
    if (test(`${inner.node.from} ${inner.as}`, () => partsOf(inner.node, inner.as))) return true
    if (outer === undefined || inner.as === 'key') return false
    const place = cellsOf(inner.node, text).find(({ cell }) => cell.from === inner.item.from)?.place
    if (place === undefined) return false
    return test(`${outer.node.from} ${outer.as} ${inner.node.name} ${place}`, () => {
      const rows = partsOf(outer.node, outer.as)
        .slice(0, mostRows)
        .flatMap(row => rowOf(row) ?? [])
      return rows.flatMap(row => cellsOf(row, text).find(each => each.place === place)?.cell ?? [])
    })
  }
}

/** Whether a column holds ids of models: all but a few of its texts are ids, and enough of these name models. */
function holdsModels(texts: readonly string[]): boolean {
  const ids = texts.filter(each => each.includes('/') && isRepositoryId(each) && !isImprobableId(each))
  if (ids.length < 2 || ids.length < texts.length * 0.6 || ids.some(isHostedName)) return false
  return ids.filter(clearlyNamesModel).length >= Math.max(2, ids.length * share)
}

function textsOf(nodes: readonly SyntaxNode[], text: string): readonly string[] {
  return nodes.flatMap(({ name, from, to }) => (name === 'String' ? (decodeString(text.slice(from, to)) ?? []) : []))
}

function partsOf(node: SyntaxNode, as: Table['as']): readonly SyntaxNode[] {
  if (node.name !== 'DictionaryExpression') return operands(node)
  return operands(node).filter(each => (each.prevSibling?.name === ':') === (as === 'value'))
}

function rowOf(node: SyntaxNode): SyntaxNode | undefined {
  if (node.name === 'CallExpression') return node.getChild('ArgList') ?? undefined
  return /^(?:Dictionary|Tuple|Array)Expression$/.test(node.name) ? node : undefined
}
