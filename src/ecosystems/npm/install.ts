import type { PackageSource } from '../../core/component.ts'
import { withoutCredentials } from '../../core/url.ts'
import { readArguments } from '../../commands/command-line.ts'
import type { Place, Word } from '../../commands/command-line.ts'
import type { Install, InstalledPackage } from '../shared/install.ts'
import { isDefaultRegistry } from './default-registry.ts'
import { isGitUrl } from './git-url.ts'
import { findInstaller } from './installers.ts'
import { neverDownloads } from './never-downloads.ts'
import { admittedVersions } from './range.ts'
import { readRequirement } from './requirement.ts'

const nameForm = /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][\w.~-]*$/i
const maxWord = 2048

/** What a command installs or runs with npm, npx, pnpm, Yarn or Bun. */
export function install(words: readonly Word[]): Install | undefined {
  const installer = findInstaller(words)
  if (installer === undefined) return undefined
  if (installer.prefersOwn && neverDownloads(installer)) return { packages: [], files: [], unresolved: [] }
  const found = readArguments(installer.rest, installer.table)
  const given = found.filter(({ role }) => role === 'index').at(-1)
  const registry = given === undefined ? installer.registry : given.value
  const statedAt = given ?? (installer.registry === undefined ? undefined : words[0])
  const named = found.some(({ role }) => role === 'main')
  const isProgram = ({ specifier }: NamedWord, role: string): boolean =>
    installer.prefersOwn && specifier === undefined && role === 'positional'
  const packages: InstalledPackage[] = []
  const unresolved: Place[] = []
  for (const { role, value, start, end } of found) {
    if (role === 'positional' && named) continue
    if (installer.prefixed && value !== undefined && !value.startsWith('npm:')) continue
    if (value === undefined) unresolved.push({ start, end })
    else if (role !== 'index') {
      const plain = installer.prefixed ? value.slice('npm:'.length).replace(/^\//, '') : value
      const word = installer.creates ? initializer(plain) : plain
      const read = readWord(word)
      if (read === 'unclear') unresolved.push({ start, end })
      else if (read !== undefined) {
        const { versionFrom: from, ...named } = read
        packages.push({
          ...named,
          certain: read.certain && !isProgram(read, role),
          ...(isProgram(read, role) && { program: true as const }),
          ...(installer.prefersOwn && isOwnEnough(read) && !installer.elsewhere && own),
          source: inRegistry(read.source, registry),
          ...(statedAt !== undefined && { optionsAt: { start: statedAt.start, end: statedAt.end } }),
          ...(from !== undefined && { given: { value: word, from, to: word.length, start, end } }),
          start,
          end
        })
      }
    }
  }
  return { packages, files: [], unresolved }
}

/** The package that `npm create` runs for a template: <https://docs.npmjs.com/cli/commands/npm-init>. */
function initializer(word: string): string {
  const [, scope = '', name = '', version = ''] =
    /^(?:(@[^/@]{1,214})(?:\/|(?=@|$)))?([^@:/]{0,214})(@.{0,214})?$/s.exec(word) ?? []
  if (scope === '' && name === '') return word
  const own = name === '' ? 'create' : name.startsWith('create-') ? name : `create-${name}`
  return `${scope === '' ? '' : `${scope}/`}${own}${version}`
}

const own = { ownFirst: true, manifest: 'package.json' } as const

/** A tag is looked up in the registry; whatever is installed counts for a name alone, and for a range that it fits. */
function isOwnEnough({ specifier = '' }: NamedWord): boolean {
  return admittedVersions(specifier) !== undefined
}

function inRegistry(source: PackageSource, registry: string | undefined): PackageSource {
  if (source.type !== 'registry' || registry === undefined || isDefaultRegistry(registry)) return source
  return { type: 'registry', url: withoutCredentials(registry) }
}

interface NamedWord extends Omit<InstalledPackage, keyof Place> {
  /** Where what follows the name begins. */
  readonly versionFrom?: number
}

/**
 * `name`, `name@range`, `alias@npm:name@range`, a URL, a repository or a folder; undefined for a folder and for a file.
 * <https://github.com/npm/npm-package-arg>
 */
function readWord(text: string): NamedWord | 'unclear' | undefined {
  if (text === '' || text.length > maxWord) return 'unclear'
  const at = text.indexOf('@', 1)
  const key = at === -1 ? text : text.slice(0, at)
  if (nameForm.test(key)) {
    const asked = at === -1 ? '' : text.slice(at + 1)
    const { name, specifier, source } = readRequirement(key, asked)
    if (source.type === 'path') return undefined
    if (!nameForm.test(name)) return 'unclear'
    return {
      name,
      ...(specifier !== undefined && specifier !== '' && { specifier }),
      hashes: [],
      source,
      certain: true,
      ...(at !== -1 && { versionFrom: at + 1 })
    }
  }
  const { source } = readRequirement('', text)
  if (source.type === 'path') return undefined
  if (source.type === 'registry' && !isGitUrl(text)) return 'unclear'
  const last =
    (source.url ?? '')
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? ''
  const name = last.replace(/\.git$|(?:-\d[\w.+-]*)?\.(?:tgz|tar\.gz)$/i, '')
  return nameForm.test(name) ? { name, hashes: [], source, certain: false } : 'unclear'
}
