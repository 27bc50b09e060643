import type { Call } from '../../syntax/python/call.ts'
import type { Argument, PythonFile } from '../../syntax/python/python.ts'
import type { ArgumentPath } from './package-calls.ts'

const mostItems = 500

/** The arguments at a path: keys of dicts, and items of lists. */
export function argumentsAt(file: PythonFile, call: Call, path: ArgumentPath): readonly Argument[] {
  if (typeof path === 'number') return present(file.argument(call, undefined, path))
  const [keyword, ...keys] = path.split('.')
  let found = present(file.argument(call, keyword))
  for (const key of keys)
    found = found
      .flatMap(argument => (key === '[]' ? itemsOf(file, argument) : present(file.entry(argument, key))))
      .slice(0, mostItems)
  return found
}

function itemsOf(file: PythonFile, { node, scope }: Argument): readonly Argument[] {
  return file.evaluate(node, scope).constants.flatMap(({ value }) => {
    if (value.type !== 'container') return []
    return file.entries(value).values.map(item => ({ node: item, scope: value.scope }))
  })
}

function present(argument: Argument | undefined): readonly Argument[] {
  return argument === undefined ? [] : [argument]
}
