import { readArguments, subcommand } from '../../commands/command-line.ts'
import type { Place, Word } from '../../commands/command-line.ts'
import { findProgram } from '../../commands/command-prefix.ts'
import type { Install, InstallOptions, InstalledPackage } from '../shared/install.ts'

const values =
  '-C -p -asmflags -buildmode -compiler -gccgoflags -gcflags -ldflags -mod -modfile -o -overlay -pgo -pkgdir -tags -toolexec -exec'
const table: InstallOptions = { values: new Set(), roles: new Map() }
const flags = new Set(values.split(' '))

/**
 * What `go install path@version`, `go get` and `go run` build from elsewhere, <https://go.dev/ref/mod#go-install>. The
 * module of a path is only known to the proxy; it is taken to end before `/cmd/`.
 */
export function install(words: readonly Word[]): Install | undefined {
  const program = findProgram(words)
  if (program?.name !== 'go') return undefined
  const command = subcommand(program.rest, flags)
  if (command === undefined || !['install', 'get', 'run'].includes(command.name)) return undefined
  const rest = command.rest.flatMap((word, index) => {
    const before = command.rest[index - 1]?.text ?? ''
    // Go's options have one dash, and their value may stand apart.
    return flags.has(before.replace(/^--/, '-')) ? [] : [word]
  })
  const found = readArguments(rest, { ...table, stopsAtCommand: command.name === 'run' })
  const packages: InstalledPackage[] = []
  const unresolved: Place[] = []
  for (const { value, start, end } of found) {
    if (value === undefined) {
      unresolved.push({ start, end })
      continue
    }
    const at = value.indexOf('@')
    const path = at === -1 ? value : value.slice(0, at)
    // Without a version it is a package of the module at hand, or the manifest decides.
    if (at === -1 || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w.~-]+)*$/i.test(path)) continue
    const asked = value.slice(at + 1)
    const cut = path.search(/\/cmd(?:\/|$)/)
    const named = asked !== 'latest' && asked !== ''
    packages.push({
      name: cut === -1 ? path : path.slice(0, cut),
      ...(named && { specifier: asked }),
      ...(/^v\d+\.\d+\.\d+/.test(asked) && { version: asked }),
      hashes: [],
      source: { type: 'registry' },
      ...(named && { given: { value, from: at + 1, to: value.length, start, end } }),
      certain: path.split('/').length <= 3 || cut !== -1,
      start,
      end
    })
  }
  return { packages, files: [], unresolved }
}
