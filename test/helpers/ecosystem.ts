import type { Interval, PackageEcosystem } from '../../src/ecosystems/ecosystem.ts'

/** Tests that every version of a list comes after all before it; those that stand in one list are equal. */
export function ordered({ compare }: PackageEcosystem, ascending: readonly (string | readonly string[])[]): void {
  const places = ascending.flatMap((versions, place) => [versions].flat().map(version => [version, place] as const))
  for (const [left, first] of places) {
    for (const [right, second] of places) {
      expect([left, right, Math.sign(compare(left, right) ?? NaN)]).toEqual([left, right, Math.sign(first - second)])
    }
  }
}

/** What a requirement admits, as it is written in mathematics: `[1.0, 2.0)`. */
export function admitted(ecosystem: PackageEcosystem, specifier: string): string[] | undefined {
  return ecosystem.admitted(specifier)?.map(shown)
}

function shown({ from, to }: Interval): string {
  const start = from === undefined ? '(' : `${from.inclusive ? '[' : '('}${from.version}`
  return `${start}, ${to === undefined ? ')' : `${to.version}${to.inclusive ? ']' : ')'}`}`
}
