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

/** What the texts of a column of a table are: ids of models, or among them models of services. */
export type Column = 'models' | 'hosted' | undefined

/** Tells what the columns of the tables of a file hold. */
export function newColumns(text: string): (tables: readonly Table[]) => Column {
  const known = new Map<string, Column>()
  const test = (key: string, cells: () => readonly SyntaxNode[]): Column => {
    if (known.has(key)) return known.get(key)
    const column = columnOf(textsOf(cells().slice(0, mostRows), text))
    known.set(key, column)
    return column
  }
  return ([inner, outer]) => {
    if (inner === undefined) return undefined
    const own = test(`${inner.node.from} ${inner.as}`, () => partsOf(inner.node, inner.as))
    if (own !== undefined || outer === undefined || inner.as === 'key') return own
    const place = cellsOf(inner.node, text).find(({ cell }) => cell.from === inner.item.from)?.place
    if (place === undefined) return undefined
    return test(`${outer.node.from} ${outer.as} ${inner.node.name} ${place}`, () => {
      const rows = partsOf(outer.node, outer.as)
        .slice(0, mostRows)
        .flatMap(row => rowOf(row) ?? [])
      return rows.flatMap(row => cellsOf(row, text).find(each => each.place === place)?.cell ?? [])
    })
  }
}

/** Ids of models are most of a column of them, and enough of these say by their words that they are. */
function columnOf(texts: readonly string[]): Column {
  const ids = texts.filter(each => each.includes('/') && isRepositoryId(each) && !isImprobableId(each))
  if (ids.some(isHostedName)) return 'hosted'
  if (ids.length < 2 || ids.length < texts.length * 0.6) return undefined
  return ids.filter(clearlyNamesModel).length >= Math.max(2, ids.length * share) ? 'models' : undefined
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
