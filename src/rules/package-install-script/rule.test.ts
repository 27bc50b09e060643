import { added, aLockedPackage, changed, removed } from '../../../test/helpers/components.ts'
import { testRule } from '../../../test/helpers/rule.ts'

const npm = { ecosystem: 'npm', name: 'left-pad', location: { path: 'package-lock.json', side: 'head' } } as const
const silent = aLockedPackage({ ...npm, version: '1.0.0', installScript: false })
const scripted = aLockedPackage({ ...npm, version: '1.0.1', installScript: true })

testRule('package-install-script', [
  { title: 'no script', changes: [added(silent), changed(silent, { ...silent, version: '1.1.0' })] },
  { title: 'a file that does not say', changes: [added(aLockedPackage(npm))] },
  {
    title: 'an update that adds one',
    changes: [changed(silent, scripted)],
    finds: [
      {
        message: 'left-pad 1.0.0 → 1.0.1 now runs an install script; the version before did not',
        help: /^Review the script/
      }
    ]
  },
  {
    title: 'an update from a version of which nothing was said',
    changes: [changed(aLockedPackage({ ...npm, version: '1.0.0' }), scripted)],
    finds: [{ message: /now runs/ }]
  },
  {
    title: 'a new package that has one',
    changes: [added(scripted)],
    finds: [{ message: 'left-pad 1.0.1 runs an install script', atMost: 'note' }]
  },
  { title: 'one that had it', changes: [changed({ ...scripted, version: '1.0.0' }, scripted)] },
  {
    title: 'a further copy of one that had it',
    changes: [added({ ...scripted, slot: 'node_modules/a/node_modules/left-pad' })],
    inventory: { base: [{ ...scripted, version: '1.0.0' }] }
  },
  { title: 'removed', changes: [removed(scripted)] }
])
