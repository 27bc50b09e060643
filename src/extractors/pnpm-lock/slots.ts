interface Version {
  readonly name: string
  readonly reference: string
}

/**
 * The slots of the versions of packages: their release lines (`lodash@4`, `esbuild@0.25`), so that the two sides of a
 * change are paired line by line. Where a line has several versions, each has its whole number: none stands for others.
 */
export function slotsOf(versions: readonly Version[]): (version: Version) => string {
  const references = new Map<string, string | undefined>()
  for (const version of versions) {
    const line = lineOf(version)
    const isFirst = !references.has(line) || references.get(line) === version.reference
    references.set(line, isFirst ? version.reference : undefined)
  }
  return version => {
    const line = lineOf(version)
    return references.get(line) === undefined ? `${version.name}@${version.reference}` : line
  }
}

function lineOf({ name, reference }: Version): string {
  const [, line] = /^(0\.\d+|[1-9]\d*)\./.exec(reference) ?? []
  return `${name}@${line ?? reference}`
}
