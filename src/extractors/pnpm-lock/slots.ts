/**
 * Gives each version of a package a slot by its release line (`lodash@4`, `esbuild@0.25`), so that the two sides of a
 * change are paired line by line; a further version of the same line has its number whole. Ask in the order of the file.
 */
export function slots(): (name: string, reference: string) => string {
  const taken = new Map<string, string>()
  return (name, reference) => {
    const [, line] = /^(0\.\d+|[1-9]\d*)\./.exec(reference) ?? []
    const slot = `${name}@${line ?? reference}`
    const owner = taken.get(slot)
    if (owner === undefined) taken.set(slot, reference)
    return owner === undefined || owner === reference ? slot : `${name}@${reference}`
  }
}
