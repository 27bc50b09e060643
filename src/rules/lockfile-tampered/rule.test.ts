import { aBareRequirement, added, aLockedPackage, changed, removed } from '../../../test/helpers/components.ts'
import { testRule } from '../../../test/helpers/rule.ts'
import { compareHashes } from './hashes.ts'

const entry = (hashes: readonly string[], more: object = {}) => aLockedPackage({ hashes, ...more })
const from = (...hosts: readonly string[]) => aLockedPackage({ name: 'peft', hosts })
const usual = { base: [aLockedPackage({ name: 'numpy', hosts: ['files.index.example'] })] }

testRule('lockfile-tampered', [
  { title: 'the same hashes', changes: [changed(entry(['sha256:a', 'sha256:b']), entry(['sha256:b', 'sha256:a']))] },
  { title: 'a hash more', changes: [changed(entry(['sha256:a']), entry(['sha256:a', 'sha256:b']))] },
  { title: 'a hash less', changes: [changed(entry(['sha256:a', 'sha256:b']), entry(['sha256:a']))] },
  { title: 'another algorithm', changes: [changed(entry(['sha1-a']), entry(['sha512-b']))] },
  { title: 'another version', changes: [changed(entry(['sha256:a']), entry(['sha256:b'], { version: '2.1' }))] },
  { title: 'another version without a hash', changes: [changed(entry(['sha256:a']), entry([], { version: '2.1' }))] },
  { title: 'a first hash', changes: [changed(entry([]), entry(['sha256:a']))] },
  { title: 'one that goes', changes: [removed(entry(['sha256:a']))] },
  {
    title: 'another hash',
    changes: [changed(entry(['sha256:a', 'sha256:b']), entry(['sha256:c']))],
    finds: [
      {
        message: 'torch 2.0 has another hash than before: a published version does not change its files',
        help: /^Find out why before you install it/
      }
    ]
  },
  {
    title: 'another hash for another spelling of the version',
    changes: [changed(entry(['sha256:a']), entry(['sha256:c'], { version: '2.0.0' }))],
    finds: [{ message: /another hash/ }]
  },
  {
    title: 'another hash of what now comes from another index',
    changes: [
      changed(entry(['sha256:a']), entry(['sha256:c'], { source: { type: 'registry', url: 'https://index.example' } }))
    ],
    finds: [{ message: /another hash/, atMost: 'warn' }]
  },
  {
    title: 'a hash that is lost',
    changes: [changed(entry(['sha512-a']), entry([]))],
    finds: [{ message: 'torch 2.0 lost its hash: nothing checks any more that its files are those of before' }]
  },
  {
    title: 'some hashes replaced',
    changes: [changed(entry(['sha256:a', 'sha256:b']), entry(['sha256:a', 'sha256:c']))],
    finds: [{ message: /^torch 2\.0 lost some of its hashes/, atMost: 'warn' }]
  },
  { title: 'the usual host', changes: [added(from('files.index.example'))], inventory: usual },
  { title: 'a new file', changes: [added(from('files.index.example'))] },
  { title: 'an entry that does not say', changes: [added(aLockedPackage())], inventory: usual },
  {
    title: 'another host: once, with the others',
    changes: [added(from('evil.example')), added({ ...from('evil.example'), name: 'trl' })],
    inventory: usual,
    finds: [
      {
        message: 'peft and 1 more come from evil.example, which uv.lock did not use before',
        help: /^Lock again from the index/
      }
    ]
  },
  {
    title: 'an entry with a URL',
    changes: [added(aLockedPackage({ source: { type: 'url', url: 'https://evil.example/torch.whl' } }))],
    inventory: usual,
    finds: [{ message: 'torch comes from evil.example, which uv.lock did not use before' }]
  },
  {
    title: 'a host that a manifest names',
    changes: [
      added(aLockedPackage({ source: { type: 'url', url: 'https://wheels.example/torch.whl' } })),
      added(aBareRequirement({ source: { type: 'url', url: 'https://wheels.example/torch.whl' } }))
    ],
    inventory: usual
  },
  {
    title: 'another host and another hash are one finding',
    changes: [
      changed(entry(['sha256:a'], { hosts: ['files.index.example'] }), entry(['sha256:c'], { hosts: ['evil.example'] }))
    ],
    finds: [{ message: /another hash/ }]
  }
])

test.each([
  [['sha256:a'], ['SHA256:a'], 'same'],
  [['sha256:a', 'sha512:b'], ['sha256:a', 'sha512:c'], 'other'],
  [['md5=a', 'sha256=b'], ['sha256=b'], 'same'],
  [['10/abc'], ['10c0/def'], 'same'],
  [['abcd'], ['abce'], 'other'],
  [['sha512-a=='], [], 'lost']
])('%j and %j are %s', (before, now, expected) => {
  expect(compareHashes(before, now)).toBe(expected)
})
