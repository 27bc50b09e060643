import { added, aLockedPackage, aPackage, changed, removed } from '../../../test/helpers/components.ts'
import { testRule } from '../../../test/helpers/rule.ts'

const pinned = aPackage({ version: '2.0' })
const by = aLockedPackage().location

testRule('package-unhashed', [
  { title: 'a hash', changes: [added({ ...pinned, hashes: ['sha256:aa'] })] },
  { title: 'a range', changes: [added(aPackage({ specifier: '>=2' }))] },
  {
    title: 'a range that a lock settles',
    changes: [added(aPackage({ specifier: '>=2', resolved: { version: '2.0', by } }))]
  },
  { title: 'code from git, which has its commit', changes: [added({ ...pinned, source: { type: 'vcs' } })] },
  { title: 'a manifest of npm', changes: [added(aPackage({ ecosystem: 'npm', version: '2.0.0' }))] },
  { title: 'removed', changes: [removed(pinned)] },
  {
    title: 'an exact version',
    changes: [added(pinned)],
    finds: [{ message: 'torch 2.0 has no hash: whatever the index serves is installed', help: /^Add the hashes/ }]
  },
  {
    title: 'a URL',
    changes: [added(aPackage({ source: { type: 'url', url: 'https://index.example/torch.whl' } }))],
    finds: [{ message: /no hash/ }]
  },
  {
    title: 'an entry of a lock',
    changes: [added(aLockedPackage({ ecosystem: 'npm' }))],
    finds: [{ message: /no hash/ }]
  },
  {
    title: 'an entry of a lock that repeats its requirement',
    changes: [added(aPackage({ role: 'locked', ecosystem: 'npm', version: '2.0.0' }))],
    finds: [{ message: /no hash/ }]
  },
  {
    title: 'a hash that is given up',
    changes: [changed({ ...pinned, hashes: ['sha256:aa'] }, aPackage({ version: '2.1' }))],
    finds: [{ message: 'torch 2.0 → 2.1 no longer has a hash: whatever the index serves is installed' }]
  }
])
