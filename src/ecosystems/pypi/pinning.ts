import { quoted } from '../../commands/shell-words.ts'
import type { Pinning } from '../../core/pinning.ts'

const plainName = /^[a-z0-9](?:[\w.-]{0,198}[a-z0-9])?$/i
const specifiers = /^(?:[<>=!~][\w.,<>=!~*+ ]{0,200})?$/

/** The newest version that a requirement admits, with its hashes. Nothing is built, and so no code of a package runs. */
export function pinning(name: string, specifier: string): Pinning | undefined {
  if (!plainName.test(name) || !specifiers.test(specifier)) return undefined
  const compile = 'uv pip compile --no-deps --only-binary :all: --generate-hashes -'
  return { what: 'version', command: `echo ${quoted(name + specifier)} | ${compile}`, form: `${name}==<version>` }
}
