import type { SyntaxNode } from '@lezer/common'
import { nameText } from './nodes.ts'

/** A name that an import statement binds, with the full dotted path behind it; `*` for a star import. */
interface Imported {
  readonly name: string
  readonly path: string
}

/** Reads an ImportStatement: both forms, aliases, relative paths (leading dots stay), star imports. */
export function readImport(node: SyntaxNode, text: string): Imported[] {
  const found: Imported[] = []
  let module: string | undefined
  let path = ''
  let alias: string | undefined
  let isAlias = false
  const finish = (): void => {
    if (path !== '') found.push(imported(module, path, alias))
    path = ''
    alias = undefined
    isAlias = false
  }
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const token = nameText(text, child)
    if (child.name === 'import') {
      if (node.firstChild?.name === 'from') module = path
      path = ''
    } else if (child.name === ',') finish()
    else if (child.name === 'as') isAlias = true
    else if (child.name === 'VariableName' && isAlias) alias = token
    else if (child.name === 'VariableName' || child.name === '*' || /^\.+$/.test(token)) path += token
  }
  finish()
  return found
}

function imported(module: string | undefined, path: string, alias: string | undefined): Imported {
  if (module === undefined) {
    // `import a.b` binds `a`, `import a.b as c` binds all of it.
    const first = path.split('.', 1)[0] ?? path
    return alias === undefined ? { name: first, path: first } : { name: alias, path }
  }
  if (path === '*') return { name: '*', path: module }
  return { name: alias ?? path, path: module.endsWith('.') ? module + path : `${module}.${path}` }
}
