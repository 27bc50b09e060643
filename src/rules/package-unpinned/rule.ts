import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import { code, join, say, type Message } from '../../core/message.ts'
import { isFixed } from '../../ecosystems/lookup/fixed.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { defineRule, incoming, type Violation } from '../rule.ts'
import { bothSides, lockedEntries } from '../shared/sides.ts'
import { versionOf } from '../shared/subject.ts'

type Found = Violation<'package', 'installed-unpinned' | 'pin-removed' | 'unbounded'>

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'warn',
    about: 'Installs a package without a pinned version or a lockfile',
    messages: {
      'installed-unpinned': 'Package is installed without a pinned version',
      'pin-removed': 'Package is no longer pinned',
      unbounded: 'Requirement has no upper bound and is not locked'
    }
  },
  check(input) {
    const entriesOf = lockedEntries(bothSides(input))
    return incoming(input.changes).flatMap((change): Found[] => {
      const { component, before } = change
      if (!isOpen(component)) return []
      const was = before?.kind === 'package' && change.type === 'changed' ? before : undefined
      const lostPin = was !== undefined && was.source.type === 'registry' && isPinned(was)
      if (component.role === 'installed') {
        const [beside] = entriesOf(component)
        const harmless = beside === undefined ? lessThanItSounds(component) : unused(beside)
        const atMost = (was !== undefined && !lostPin) || harmless !== undefined ? { atMost: 'note' as const } : {}
        return [
          {
            change,
            messageId: 'installed-unpinned',
            message: join([whenRun(component), harmless ?? []], ''),
            help: pinIt(component),
            unpinned: true,
            ...atMost
          }
        ]
      }
      // Which of several locked versions it gets is not known here; that it is locked is.
      if (entriesOf(component).length > 0) return []
      if (lostPin) {
        const atMost = isBounded(component) ? { atMost: 'note' as const } : {}
        return [
          {
            change,
            messageId: 'pin-removed',
            message: unlocked(change, was),
            help: pinIt(component),
            unpinned: true,
            ...atMost
          }
        ]
      }
      if (was !== undefined || !isWorthNote(component)) return []
      const message = say`${code(component.name)} can resolve to any later version: it has no upper bound and is not locked`
      return [
        { change, messageId: 'unbounded', message, help: pinIt(component), unpinned: true, atMost: 'note' as const }
      ]
    })
  }
})

/** Of a registry, without a version here or in a lockfile. One that something else gives it may well be pinned there. */
function isOpen(component: PackageComponent): boolean {
  return component.versionUnknown !== true && component.source.type === 'registry' && !isPinned(component)
}

function isPinned(component: PackageComponent): boolean {
  return versionOf(component) !== undefined || isFixed(component)
}

/** The end of the sentence for what a command runs in an environment of its own although the project has it locked. */
function unused({ location, version = '' }: PackageComponent): Message {
  return say`; the version in ${code(location.path)} (${version}) is not used`
}

/**
 * The end of the sentence for what is commonly taken at its newest version, and goes into nothing that is shipped: what
 * installs the others, tools of a pipeline, what a person runs cell by cell; for what the repository publishes itself; and
 * for what a command may not install at all. Undefined for all else.
 */
function lessThanItSounds({
  name,
  ecosystem,
  context,
  confidence,
  own,
  program
}: PackageComponent): Message | undefined {
  if (own === true) return say`; this repository publishes the package itself`
  const purpose = ecosystems.get(ecosystem)?.toolPurpose?.(name)
  if (purpose === 'publish' && context === 'ci') return say`, and it publishes with the permissions of the pipeline`
  if (confidence === 'likely' && program !== true) return []
  return purpose === 'install' || (purpose === 'check' && context === 'ci') || context === 'interactive'
    ? []
    : undefined
}

/** What a project runs on, and only where its requirement has no upper bound: ranges are how libraries are written. */
function isWorthNote({ ecosystem, specifier, direct, scope }: PackageComponent): boolean {
  if (direct !== true || scope !== 'runtime') return false
  return !isBounded({ ecosystem, specifier: specifier ?? '' })
}

/** A requirement with an upper bound, or one that cannot be read; a tag is none. */
function isBounded({ ecosystem, specifier = '' }: Pick<PackageComponent, 'ecosystem' | 'specifier'>): boolean {
  const admitted = ecosystems.get(ecosystem)?.admitted?.(specifier)
  return admitted === undefined ? !/^[a-z]*$/i.test(specifier) : admitted.at(-1)?.to !== undefined
}

function whenRun({ name, specifier = '' }: PackageComponent): Message {
  return specifier === ''
    ? say`${code(name)} is installed without a version: each run may install a different one`
    : say`${code(`${name} ${specifier}`)} is installed without a pinned version: each run may install a different one`
}

function unlocked({ component: { name, specifier = '' } }: Change<'package'>, was: PackageComponent): Message {
  const now = specifier === '' ? say`any version is allowed` : say`${code(specifier)} is required`
  return say`${code(name)} was pinned to ${versionOf(was) ?? ''}; now ${now}, and it is not locked`
}

function pinIt({ name, ecosystem }: PackageComponent): Message {
  const form =
    ecosystem === 'npm' ? `${name}@<version>` : ecosystem === 'pypi' ? `${name}==<version>` : `${name} <version>`
  return say`Pin the version that you have tested, ${code(form)}, or install from a lockfile`
}
