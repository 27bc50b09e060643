import { code, say } from '../../core/message.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { incomingPackages } from '../shared/incoming-packages.ts'
import { defineRule } from '../rule.ts'
import { subject, versionOf } from '../shared/subject.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'warn',
    about: 'Adds a package version that its index does not list, although it lists others',
    messages: {
      unlisted: 'Package version is not listed by its index',
      'newer-than-listed': 'Package version is newer than every version that its index lists'
    }
  },
  asks: ({ component }) => (versionOf(component) === undefined ? [] : ['listed']),
  check({ changes }, facts) {
    return incomingPackages(changes).flatMap(change => {
      const { component } = change
      const version = versionOf(component)
      const known = facts.about(component)
      // A name of which nothing is listed is for package-lookalike.
      if (version === undefined || known?.listed !== 'no' || known.listing === undefined) return []
      const { listing, source } = known
      const newest = listing.newest === undefined ? say`` : say`, up to ${listing.newest}`
      const others = listing.versions === 1 ? say`one other version` : say`${listing.versions} other versions`
      const message = say`${subject(change)} is not listed: ${code(source)} lists ${others} of it${newest}`
      const order =
        listing.newest === undefined
          ? undefined
          : ecosystems.get(component.ecosystem)?.compare?.(version, listing.newest)
      return order !== undefined && order > 0
        ? {
            change,
            messageId: 'newer-than-listed' as const,
            message: say`${message}. It was published very recently, or removed`,
            help: say`Check that the version exists on the index, or re-run the review in a day`,
            atMost: 'note' as const
          }
        : {
            change,
            messageId: 'unlisted' as const,
            message: say`${message}. It was removed, or never published there`,
            help: say`Find out why before installing it, or use a listed version`
          }
    })
  }
})
