/** What is known of the tree before choosing. Paths from its root, with slashes. */
export interface Tree {
  /** Whether a file is there; what was deleted is not. */
  readonly has: (path: string) => boolean
  /** All test files. */
  readonly tests: readonly string[]
  /** The sources that go into each program of `dist/`. */
  readonly bundled: { readonly cli: ReadonlySet<string>; readonly action: ReadonlySet<string> }
}

/** What every end-to-end test of a program imports. */
const spawns = { cli: 'test/helpers/cli.ts', action: 'test/helpers/action.ts' }

const everywhere = /^(?:package(?:-lock)?\.json|jest\.config\.js|tsconfig\.json|scripts\/build\.ts|test\/.*(?<!\.ts))$/
const ignored = /^(?:dist|\.github)\//

/**
 * The files whose related tests cover a change, for `jest --findRelatedTests`; undefined when only all tests do. Jest
 * follows imports; this adds what goes by `dist/`, by files that tests read, and by folders.
 */
export function testedBy(changed: readonly string[], tree: Tree): readonly string[] | undefined {
  const paths = changed.filter(path => !ignored.test(path))
  if (paths.length > 300 || paths.some(path => everywhere.test(path))) return undefined
  // Tests beside the helpers read the whole tree: its imports, its documents, its fixtures.
  const chosen = new Set(tree.tests.filter(test => /^test\/[^/]+$/.test(test)))
  for (const path of paths) for (const one of coveredBy(path, tree)) chosen.add(one)
  return [...chosen]
}

function coveredBy(path: string, tree: Tree): readonly string[] {
  const { has, tests, bundled } = tree
  const scaffold = /^(?:scripts\/|eslint\.config\.js$|\.prettierrc)/.test(path) ? ['scripts/new.test.ts'] : []
  if (!/^(?:src|scripts|test)\//.test(path)) return scaffold
  const isCode = path.endsWith('.ts') && !path.includes('/fixtures/')
  if (isCode && has(path)) {
    const programs = (['cli', 'action'] as const).filter(program => bundled[program].has(path))
    return [path, ...programs.map(program => spawns[program]), ...scaffold]
  }
  const isBundled = path.startsWith('src/') && !/\/fixtures\/|\.md$|\.test\.ts$/.test(path)
  return [...nearest(path, tests), ...(isBundled ? Object.values(spawns) : []), ...scaffold]
}

/** The tests of the nearest folder above a file that has some. */
function nearest(path: string, tests: readonly string[]): readonly string[] {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  if (folder === '') return []
  const beside = tests.filter(test => test.slice(0, test.lastIndexOf('/')) === folder)
  return beside.length > 0 ? beside : nearest(folder, tests)
}
