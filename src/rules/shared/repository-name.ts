import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import type { Fix } from '../../core/finding.ts'

/**
 * An edit that loads a model or dataset by another name. Undefined where the place of its name holds anything else: an address,
 * a name that is put together.
 */
export function renamed(
  { name, text, location }: Pick<ModelComponent | DatasetComponent, 'name' | 'text' | 'location'>,
  to: string
): Fix['edits'] | undefined {
  const { startLine, endLine, startColumn, endColumn } = location
  if (startLine === undefined || startLine !== endLine || startColumn === undefined || endColumn === undefined)
    return undefined
  const length = endColumn - startColumn
  const quote = ['', '"', "'"].find(
    each => length === name.length + 2 * each.length && text.includes(each + name + each)
  )
  return quote === undefined ? undefined : [{ location, newText: quote + to + quote }]
}

/** The account or organisation that a name begins with; empty where it has none. */
export function ownerOf(name: string): string {
  return name.slice(0, Math.max(name.indexOf('/'), 0))
}
