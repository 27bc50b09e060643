import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareVersions as alpine } from '../src/ecosystems/alpine/version.ts'
import { compareVersions as debian } from '../src/ecosystems/debian/version.ts'
import { ecosystems } from '../src/ecosystems/registry.generated.ts'

type Compare = (left: string, right: string) => number | undefined

/**
 * Holds the version orders to published tables: `npm run orders -- FOLDER`, with the folder `semantic/testdata` of
 * osv-scalibr. A table is a text of lines such as `1.0 < 1.1`, named by its ecosystem: `pypi-versions.txt`.
 */
const folder = process.argv[2]
if (folder === undefined) throw new Error('name the folder of the tables')

const orders = new Map<string, Compare>([
  ['alpine', alpine],
  ['debian', debian]
])
for (const [id, { compare }] of ecosystems) if (compare !== undefined) orders.set(id, compare)
/** The ecosystems whose versions are Semantic Versioning, each with what it adds to it. */
const semantic = ['cargo', 'golang', 'julia', 'npm']

for (const file of readdirSync(folder).sort()) {
  const table = /^([a-z]+)-versions(?:-generated)?\.txt$/.exec(file)?.[1]
  if (table === undefined) continue
  for (const id of table === 'semver' ? semantic : [table]) {
    const compare = orders.get(id)
    if (compare !== undefined) report(id, file, compare)
  }
}

function report(id: string, file: string, compare: Compare): void {
  const lines = readFileSync(join(folder ?? '', file), 'utf8').split(/\r?\n/)
  const cases = lines.filter(line => /^(?!#|\/\/)\S+ [<=>] \S+$/.test(line))
  const wrong: string[] = []
  const without: string[] = []
  for (const line of cases) {
    const [left = '', operator = '', right = ''] = line.split(' ')
    const orderings = [compare(left, right), compare(right, left)].map(order => order && Math.sign(order))
    const expected = '<=>'.indexOf(operator) - 1
    if (orderings.includes(undefined)) without.push(line)
    else if (orderings[0] !== expected || orderings[1] !== 0 - expected) wrong.push(line)
  }
  console.log(`${id} ${file}: ${cases.length} cases, ${wrong.length} in another order, ${without.length} of no version`)
  for (const line of wrong) console.log(`  ${line}`)
  for (const line of without) console.log(`  ${line} (no version)`)
}
