import { added, aPackage, changed } from '../../../test/helpers/components.ts'
import { someFacts, testRule } from '../../../test/helpers/rule.ts'
import type { Provenance } from '../../core/package-facts.ts'

const npm = { ecosystem: 'npm', name: 'widget' } as const
const old = aPackage({ ...npm, version: '2.5.0' })
const now = aPackage({ ...npm, version: '2.5.1' })
const from = (was: Provenance, is: Provenance) => ({
  'widget 2.5.0': someFacts({ provenance: was }),
  'widget 2.5.1': someFacts({ provenance: is })
})

testRule('package-provenance-lost', [
  {
    title: 'a provenance that is gone',
    changes: [changed(old, now)],
    facts: from('provenance', 'none'),
    finds: [
      {
        message: 'widget 2.5.0 → 2.5.1 loses build provenance: 2.5.0 has verified provenance, 2.5.1 has none',
        help: /^Stay at 2\.5\.0 until/
      }
    ]
  },
  {
    title: 'from a trusted publisher to a provenance',
    changes: [changed(old, now)],
    facts: from('trusted-publisher', 'provenance'),
    finds: [{ message: /2\.5\.0 was published by a trusted publisher, 2\.5\.1 has provenance only$/ }]
  },
  { title: 'none before and after', changes: [changed(old, now)], facts: from('none', 'none') },
  { title: 'one that came', changes: [changed(old, now)], facts: from('none', 'trusted-publisher') },
  { title: 'what is not known of the new version', changes: [changed(old, now)], facts: from('provenance', 'unknown') },
  { title: 'what is not known of the old version', changes: [changed(old, now)], facts: from('unknown', 'none') },
  { title: 'nothing known', changes: [changed(old, now)] },
  { title: 'a new package', changes: [added(now)], facts: from('provenance', 'none') },
  {
    title: 'back to a version from before there was one',
    changes: [changed(now, old)],
    facts: from('none', 'provenance')
  },
  {
    title: 'another line of releases',
    changes: [changed(old, aPackage({ ...npm, version: '3.0.0' }))],
    facts: { ...from('provenance', 'none'), 'widget 3.0.0': someFacts({ provenance: 'none' }) }
  }
])
