/** Package systems as deps.dev spells them, by folder name under `ecosystems/`. */
export const systems: ReadonlyMap<string, string> = new Map([
  ['cargo', 'CARGO'],
  ['golang', 'GO'],
  ['maven', 'MAVEN'],
  ['npm', 'NPM'],
  ['nuget', 'NUGET'],
  ['pypi', 'PYPI'],
  ['rubygems', 'RUBYGEMS']
])

/** Systems in which a version that is "deprecated" was yanked: nobody gets it without naming it. */
export const yanks: ReadonlySet<string> = new Set(['cargo', 'pypi', 'rubygems'])

/** Systems whose attestations deps.dev reads: elsewhere, having none says nothing. */
export const attested: ReadonlySet<string> = new Set(['npm', 'pypi', 'rubygems'])
