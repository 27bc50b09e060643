import type { PackageComponent } from '../../core/component.ts'
import { code, say } from '../../core/message.ts'
import { defineRule, incoming } from '../rule.ts'
import { subject } from '../shared/subject.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'off',
    about: 'Adds a package without a hash to a file that can hold hashes',
    messages: {
      'no-hash': 'Package has no hash',
      'hash-removed': 'Package lost its hash'
    }
  },
  check: ({ changes }) =>
    incoming(changes)
      .filter(({ component }) => component.hashes.length === 0 && couldHaveHash(component))
      .map(change => {
        const { before } = change
        const had = before?.kind === 'package' && before.hashes.length > 0
        return {
          change,
          messageId: had ? ('hash-removed' as const) : ('no-hash' as const),
          message: had
            ? say`${subject(change)} no longer has a hash: whatever the index serves is installed`
            : say`${subject(change)} has no hash: whatever the index serves is installed`,
          help: say`Add the hashes (${code('pip-compile --generate-hashes')}, ${code('uv export')}), or install from a lockfile`
        }
      })
})

/** A version or an address, in a requirement of Python or an entry of a lockfile; a manifest of npm has no place for one. */
function couldHaveHash({ ecosystem, role, version, source, resolved }: PackageComponent): boolean {
  if (resolved !== undefined || (source.type !== 'registry' && source.type !== 'url')) return false
  if (version === undefined && source.type === 'registry') return false
  return ecosystem === 'pypi' || role === 'locked'
}
