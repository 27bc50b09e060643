import { added, aPackage, changed, removed } from '../../../test/helpers/components.ts'
import { someFacts, testRule } from '../../../test/helpers/rule.ts'

const old = aPackage({ version: '2.5.0' })
const now = aPackage({ version: '2.5.1' })
const yanked = someFacts({ withdrawn: { how: 'yanked', reason: 'broken wheel' } })
const deprecated = someFacts({ withdrawn: { how: 'deprecated' } })

testRule('package-withdrawn', [
  { title: 'a version without anything odd', changes: [added(now)], facts: { 'torch 2.5.1': someFacts() } },
  { title: 'a version that nobody knows anything of', changes: [added(now)] },
  {
    title: 'a yanked version, with the reason of its authors',
    changes: [changed(old, now)],
    facts: { 'torch 2.5.1': yanked, 'torch 2.5.0': someFacts() },
    finds: [
      {
        message: 'torch 2.5.0 → 2.5.1 was yanked by its maintainers: “broken wheel”',
        help: 'Use a different version of torch',
        atMost: 'warn'
      }
    ]
  },
  {
    title: 'a deprecated version',
    changes: [added(now)],
    facts: { 'torch 2.5.1': deprecated },
    finds: [
      { message: 'torch 2.5.1 is deprecated by its maintainers', help: /^Find a replacement for/, atMost: 'warn' }
    ]
  },
  {
    title: 'a bump within a deprecated package is a note',
    changes: [changed(old, now)],
    facts: { 'torch 2.5.1': deprecated, 'torch 2.5.0': deprecated },
    finds: [{ message: /is deprecated by its maintainers, like the version before$/, atMost: 'note' }]
  },
  {
    title: 'an archived project',
    changes: [added(now)],
    facts: { 'torch 2.5.1': someFacts({ status: { status: 'archived' } }) },
    finds: [{ message: 'torch 2.5.1 belongs to an archived project', atMost: 'note' }]
  },
  {
    title: 'a project in quarantine, whatever else is wrong with it',
    changes: [added(now)],
    facts: { 'torch 2.5.1': someFacts({ ...yanked, status: { status: 'quarantined', reason: 'malware' } }) },
    finds: [{ message: /^torch 2\.5\.1 is quarantined: .*“malware”$/, help: /^Remove torch/, atMost: 'block' }]
  },
  {
    title: 'a state that came up later',
    changes: [added(now)],
    facts: { 'torch 2.5.1': someFacts({ status: { status: 'sunset' } }) },
    finds: [{ message: /belongs to a project that is sunset$/, atMost: 'warn' }]
  },
  {
    title: 'levels of the policy',
    changes: [added(now), added(old)],
    options: { yanked: 'block', deprecated: 'off' },
    facts: { 'torch 2.5.1': yanked, 'torch 2.5.0': deprecated },
    finds: [{ message: /was yanked/, atMost: 'block' }]
  },
  { title: 'a removed package', changes: [removed(now)], facts: { 'torch 2.5.1': yanked } }
])
