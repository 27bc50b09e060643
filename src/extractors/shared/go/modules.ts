import type { PackageSource } from '../../../core/component.ts'
import { compareVersions } from '../../../ecosystems/golang/version.ts'
import { parseGoMod, type GoModDirective, type GoModError, type GoModWord } from '../../../syntax/go-mod/parse.ts'

/** A module that a go.mod file has in the build, after what `replace` says. */
export interface GoModule {
  readonly name: string
  /** Absent for a folder, and for the standard library, of which a file says the least. */
  readonly version: string | undefined
  /** What is asked for instead of one version. */
  readonly specifier?: string
  readonly source: PackageSource
  /** Named by the project itself, and not only for what it depends on. */
  readonly direct: boolean
  /** The module that this one stands in the place of. */
  readonly replaces?: string
  readonly start: number
  readonly end: number
  /** The word that gives the version. */
  readonly given?: GoModWord
}

/** What a go.mod file selects. */
export interface GoModules {
  readonly modules: readonly GoModule[]
  /** Everything that the build consists of is listed, as it is from Go 1.17 on. */
  readonly isComplete: boolean
  /** The least toolchain that is asked for, as versions of the standard library. */
  readonly standardLibrary: GoModule | undefined
  readonly errors: readonly GoModError[]
}

type Replacement = Omit<GoModule, 'direct'>

const registry: PackageSource = { type: 'registry' }

/** Reads which modules a go.mod file selects, <https://go.dev/ref/mod#go-mod-file>. */
export function readGoModules(text: string): GoModules {
  const { directives, errors } = parseGoMod(text)
  const problems = [...errors]
  const of = (verb: string): GoModDirective[] => directives.filter(directive => directive.verb === verb)
  const replacements = readReplacements(of('replace'), problems)
  const modules: GoModule[] = []
  for (const directive of of('require')) {
    const [path, version] = directive.words
    const { start, end } = directive
    if (path === undefined || version === undefined || directive.words.length > 2 || !isModulePath(path.text)) {
      problems.push({ message: 'a requirement is not a module with a version', start, end })
      continue
    }
    const direct = !/^indirect(?:;|$)/.test(directive.comment)
    const replaced = replacements.get(`${path.text} ${version.text}`) ?? replacements.get(path.text)
    if (replaced !== undefined) modules.push({ ...replaced, direct })
    else modules.push({ name: path.text, version: version.text, source: registry, direct, start, end, given: version })
  }
  const goVersion = of('go').at(-1)?.words[0]?.text
  return {
    modules,
    isComplete:
      goVersion !== undefined && (compareVersions(goVersion.replace(/(?:rc|beta)\d+$/, ''), '1.17') ?? 0) >= 0,
    standardLibrary: standardLibrary(of('toolchain').at(-1)) ?? standardLibrary(of('go').at(-1)),
    errors: problems
  }
}

/** By the path of what is replaced, with the version where only that one is. */
function readReplacements(directives: readonly GoModDirective[], problems: GoModError[]): Map<string, Replacement> {
  const byPath = new Map<string, Replacement>()
  for (const { words, start, end } of directives) {
    const arrow = words.findIndex(({ text }) => text === '=>')
    const [old, oldVersion, ...more] = words.slice(0, Math.max(arrow, 0)).map(({ text }) => text)
    const [path, version, ...rest] = words.slice(arrow + 1).map(({ text }) => text)
    const given = version === undefined ? undefined : words.at(-1)
    if (old === undefined || path === undefined || more.length > 0 || rest.length > 0) {
      problems.push({ message: 'a replacement has no target', start, end })
      continue
    }
    const isFolder = /^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\]|\.{1,2}$)/.test(path)
    if (!isFolder && (version === undefined || !isModulePath(path))) {
      problems.push({ message: 'a replacement is neither a folder nor a module with a version', start, end })
      continue
    }
    const target = isFolder
      ? { name: old, version: undefined, source: { type: 'path' as const, url: path } }
      : { name: path, version, source: registry }
    byPath.set(oldVersion === undefined ? old : `${old} ${oldVersion}`, {
      ...target,
      replaces: old,
      start,
      end,
      ...(given && { given })
    })
  }
  return byPath
}

/**
 * `go 1.22.3` and `toolchain go1.23rc1-custom`, in the versions of advisories about the standard library. Both say the
 * least that will do: a newer toolchain that is there is used, <https://go.dev/doc/toolchain>.
 */
function standardLibrary(directive: GoModDirective | undefined): GoModule | undefined {
  const given = directive?.words[0]
  const written = given?.text ?? ''
  const [, release, kind, number] = /^(?:go)?(\d+(?:\.\d+){0,2})(?:(rc|beta)(\d+))?(?:-.*)?$/.exec(written) ?? []
  if (directive === undefined || given === undefined || release === undefined) return undefined
  const padded =
    kind === undefined ? release : `${[...release.split('.'), '0'].slice(0, 3).join('.')}-${kind}.${number ?? ''}`
  const { start, end } = directive
  const least = { version: undefined, specifier: `>=${padded}` }
  return { name: 'stdlib', ...least, source: registry, direct: true, start, end, given }
}

function isModulePath(path: string): boolean {
  return path.length <= 1024 && /^[\w.~!+-]+(?:\/[\w.~!+-]+)*$/.test(path)
}
