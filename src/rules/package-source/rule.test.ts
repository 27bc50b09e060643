import { added, aLockedPackage, anIndex, aPackage, changed, removed } from '../../../test/helpers/components.ts'
import { testRule } from '../../../test/helpers/rule.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const git = (more: object = {}) => aPackage({ source: { type: 'vcs', url: 'https://git.example/torch.git', ...more } })
const wheel = (more: object = {}) =>
  aPackage({ source: { type: 'url', url: 'https://index.example/torch-2.0-py3-none-any.whl' }, ...more })
const registry = (more: object = {}) => aPackage({ version: '2.0', source: { type: 'registry', ...more } })
const optionsAt = { path: 'requirements.txt', side: 'head', startLine: 7 } as const
const files = [{ path: 'requirements.txt' }]
const httpIndex = { name: 'http://index.example', url: 'http://index.example' }
const plain = { extraIndexes: ['http://index.example/simple'], optionsAt }

testRule('package-source', [
  {
    title: 'a registry',
    changes: [added(registry()), added(registry({ url: 'https://index.example/simple' }))],
    files
  },
  { title: 'a commit', changes: [added(git({ ref: commit, commit }))] },
  { title: 'a hash', changes: [added(wheel({ hashes: ['sha256:aa'] }))] },
  { title: 'a folder', changes: [added(aPackage({ source: { type: 'path', url: '../torch' } }))] },
  {
    title: 'a hash in the URL',
    changes: [added(wheel({ source: { type: 'url', url: 'https://index.example/t.whl#sha256=aa' } }))]
  },
  {
    title: 'a branch',
    changes: [added(git({ ref: 'main' }))],
    finds: [
      {
        message: 'torch is built from https://git.example/torch.git at main, which can move',
        help: 'Pin the full commit that you have tested instead of the branch or tag'
      }
    ]
  },
  {
    title: 'no branch',
    changes: [added(git())],
    finds: [{ message: 'torch is built from https://git.example/torch.git at its default branch, which can move' }]
  },
  {
    title: 'another tag of what had one',
    changes: [changed(git({ ref: 'v1' }), git({ ref: 'v2' }))],
    finds: [{ message: /at v2, which can move/, atMost: 'note' }]
  },
  {
    title: 'a commit that is given up for a branch',
    changes: [changed(git({ ref: commit, commit }), git({ ref: 'main' }))],
    finds: [{ message: /at main/ }]
  },
  {
    title: 'a branch of which a lock beside or above has the commit',
    changes: [
      added({ ...git({ ref: 'main' }), location: { path: 'pyproject.toml', side: 'head' } }),
      added({ ...git({ ref: 'main' }), location: { path: 'a/b/pyproject.toml', side: 'head' } })
    ],
    inventory: { head: [aLockedPackage({ source: { type: 'vcs', url: 'https://git.example/torch.git', commit } })] }
  },
  {
    title: 'a branch of which the lock of other manifests has the commit',
    changes: [
      added(git({ ref: 'main' })),
      added({ ...git({ ref: 'main' }), role: 'installed', location: { path: 'pyproject.toml', side: 'head' } })
    ],
    inventory: { head: [aLockedPackage({ source: { type: 'vcs', url: 'https://git.example/torch.git', commit } })] },
    finds: [{ message: /at main/ }, { message: /at main/ }]
  },
  {
    title: 'a branch of which a lock elsewhere has the commit',
    changes: [added(git({ ref: 'main' }))],
    inventory: {
      head: [
        aLockedPackage({
          source: { type: 'vcs', url: 'https://git.example/torch.git', commit },
          location: { path: 'other/uv.lock', side: 'head' }
        })
      ]
    },
    finds: [{ message: /at main/ }]
  },
  {
    title: 'a URL without a hash',
    changes: [added(wheel())],
    finds: [
      {
        message:
          'torch comes from https://index.example/torch-2.0-py3-none-any.whl without a hash: the file there can be replaced',
        help: /#sha256=/
      }
    ]
  },
  {
    title: 'a URL of which a lock has the hash',
    changes: [added({ ...wheel(), location: { path: 'pyproject.toml', side: 'head' } })],
    inventory: {
      head: [aLockedPackage({ source: { type: 'url', url: 'https://index.example/t' }, hashes: ['sha256:a'] })]
    }
  },
  {
    title: 'the next file of the same host',
    changes: [changed(wheel(), wheel({ source: { type: 'url', url: 'https://index.example/torch-2.1.whl' } }))],
    finds: []
  },
  {
    title: 'a file of a different host',
    changes: [changed(wheel(), wheel({ source: { type: 'url', url: 'https://other.example/torch-2.1.whl' } }))],
    finds: [{ message: /other\.example/ }]
  },
  {
    title: 'an abbreviated commit',
    changes: [added(git({ ref: '0123456' }))],
    finds: [{ message: /at 0123456, a short id that a branch can also have as its name$/ }]
  },
  {
    title: 'secrets of a URL are not shown',
    changes: [added(wheel({ source: { type: 'url', url: 'https://user:secret@index.example/t.whl?token=x' } }))],
    finds: [{ message: /^torch comes from https:\/\/index\.example\/t\.whl without/ }]
  },
  {
    title: 'plain HTTP, whatever pins it',
    changes: [
      added(wheel({ source: { type: 'url', url: 'http://index.example/t.whl' }, hashes: ['sha256:aa'] })),
      added(git({ url: 'git://git.example/torch', commit }))
    ],
    finds: [{ message: /unencrypted connection/, help: /^Use https/ }, { message: /unencrypted connection/ }]
  },
  {
    title: 'plain HTTP on this machine',
    changes: [added(wheel({ source: { type: 'url', url: 'http://localhost:8000/t.whl' }, hashes: ['sha256:aa'] }))]
  },
  {
    title: 'from a registry to a commit',
    changes: [changed(registry(), git({ commit }))],
    finds: [{ message: /moved from a registry to https:\/\/git\.example/, atMost: 'note' }]
  },
  {
    title: 'from a registry to a branch',
    changes: [changed(registry(), git({ ref: 'main' }))],
    finds: [{ message: /at main, which can move/ }]
  },
  { title: 'back to a registry', changes: [changed(git({ ref: 'main' }), registry())] },
  {
    title: 'an index over plain HTTP: once, where the file says it',
    changes: [added(registry(plain)), added({ ...registry(plain), name: 'peft' })],
    files,
    finds: [
      {
        message:
          'packages come from http://index.example/simple over an unencrypted connection: anyone on the network path can change it',
        line: 7
      }
    ]
  },
  {
    title: 'an index over plain HTTP that comes to packages which stay',
    inventory: { head: [registry(plain)], base: [registry()] },
    files,
    finds: [{ message: /unencrypted connection/, line: 7 }]
  },
  {
    title: 'one that was there',
    changes: [added({ ...registry(plain), name: 'peft' })],
    inventory: { head: [registry(plain)], base: [registry(plain)] },
    files
  },
  { title: 'one in a file that does not change', inventory: { head: [registry(plain)] } },
  {
    title: 'certificates that are not checked are told by another rule',
    changes: [added(registry({ trusted: true, optionsAt })), added(git({ commit, trusted: true }))],
    files
  },
  {
    title: 'a setting of an index over plain HTTP, and the packages of its file: once',
    changes: [
      added(registry(plain)),
      added(anIndex({ name: 'http://index.example/simple', url: 'http://index.example/simple', location: optionsAt }))
    ],
    files,
    finds: [
      {
        message:
          'packages come from http://index.example/simple over an unencrypted connection: anyone on the network path can change it'
      }
    ]
  },
  {
    title: 'a setting of an index over plain HTTP that stays',
    changes: [changed(anIndex(httpIndex), anIndex({ ...httpIndex, unchecked: true }))]
  },
  { title: 'removed', changes: [removed(git({ ref: 'main' }))] }
])
