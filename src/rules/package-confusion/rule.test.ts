import { added, aLockedPackage, aPackage, changed, removed } from '../../../test/helpers/components.ts'
import { names, testRule } from '../../../test/helpers/rule.ts'

const optionsAt = { path: 'requirements.txt', side: 'head', startLine: 7 } as const
const files = [{ path: 'requirements.txt' }]
const internal = names('acme-utils')
const own = (source: object = {}) =>
  aPackage({ name: 'acme-utils', version: '1.0', source: { type: 'registry', ...source } })
const other = (source: object = {}) => aPackage({ version: '2.0', source: { type: 'registry', ...source } })
const extra = { extraIndexes: ['https://index.example/simple'], optionsAt }
const pytorch = { extraIndexes: ['https://download.pytorch.org/whl/cu124'], optionsAt }
const unsafe = { strategy: 'unsafe-best-match', optionsAt }
const url = 'https://index.example/simple'
const at = (name: string, source: object = {}, more: object = {}) =>
  aLockedPackage({ name, version: '7.1.0', source: { type: 'registry', ...source }, ...more })
const moved = (...all: readonly string[]) =>
  all.map(name => changed(at(name), at(name, { url }, { version: '100.0.0' })))
// Put together here: no host of a public index is to stand in this repository.
const tests = `https://${['test', 'pypi', 'org'].join('.')}/simple`
const cuda = 'https://download.pytorch.org/whl/cu118'
const npm = (name: string, source: object = {}, more: object = {}) => at(name, source, { ecosystem: 'npm', ...more })

testRule('package-confusion', [
  {
    title: 'a package that came from the public index and now comes from another one',
    changes: moved('serving'),
    files,
    finds: [
      {
        message:
          'serving came from the public index and now comes from index.example: it serves different files under that name',
        help: 'Check that index.example is meant to serve it, or regenerate the lockfile from the public index'
      }
    ]
  },
  {
    title: 'its requirement, for which a manifest names the index',
    changes: [changed(other(), other({ url }))],
    finds: [{ message: /^torch came from the public index and now comes from index\.example/ }]
  },
  {
    title: 'a package of the index of a known project',
    changes: [changed(at('torch', { url: cuda }), at('torch', { url }))],
    finds: [{ message: /^torch came from the public index/ }]
  },
  {
    title: 'several are one finding',
    changes: moved('a', 'b', 'c'),
    finds: [{ message: /^a and 2 more came from .*: it serves different files under these names$/ }]
  },
  {
    title: 'so many that all of them leave',
    changes: moved('a', 'b', 'c', 'd', 'e'),
    finds: [{ message: /^a and 4 more came/, atMost: 'warn' }]
  },
  {
    title: 'so many while others stay',
    changes: moved('a', 'b', 'c', 'd', 'e'),
    inventory: { head: [at('f')] },
    finds: [{ message: /^a and 4 more came/ }]
  },
  {
    title: 'the resolver takes it from an index that was in use',
    changes: moved('serving'),
    inventory: { base: [at('own', { url })] },
    finds: [{ message: /^serving came/ }]
  },
  {
    title: 'a manifest names an index that was in use',
    changes: [...moved('serving'), added(other({ url })), added({ ...other({ url }), name: 'serving' })],
    inventory: { base: [at('own', { url })] },
    finds: [{ message: /^serving came/, atMost: 'warn' }]
  },
  {
    title: 'a manifest sets the index for all',
    changes: [...moved('serving'), changed(other(), other({ url, optionsAt }))],
    finds: [{ message: /^serving came/, atMost: 'warn' }]
  },
  { title: 'a file sets the index for all', changes: [changed(other(), other({ url, optionsAt }))] },
  {
    title: 'the same files',
    changes: [changed(at('a', {}, { hashes: ['x', 'y'] }), at('a', { url }, { hashes: ['y'] }))],
    finds: [
      {
        message: /^a came from the public index and now comes from index\.example, with the same files$/,
        atMost: 'note'
      }
    ]
  },
  {
    title: 'other files of the same version',
    changes: [changed(at('a', {}, { hashes: ['x'] }), at('a', { url }, { hashes: ['x', 'y'] }))],
    finds: [{ message: /^a came/ }]
  },
  {
    title: 'an index that is open to everybody',
    changes: [changed(at('a'), at('a', { url: tests }))],
    finds: [{ message: /: anyone can publish there$/, atMost: 'warn' }]
  },
  {
    title: 'from there to the index of nobody knows whom',
    changes: [changed(at('a', { url: tests }), at('a', { url }))],
    finds: [{ message: /^a came/ }]
  },
  {
    title: 'a registry that the lockfile has used for packages of no scope',
    changes: [changed(npm('debug'), npm('debug', { url: 'https://index.example' }))],
    inventory: { base: [npm('ms', { url: 'https://index.example' })] },
    finds: [{ message: /^debug came/, atMost: 'warn' }]
  },
  {
    title: 'a registry that the lockfile has used for a scope alone',
    changes: [changed(npm('debug'), npm('debug', { url: 'https://index.example' }))],
    inventory: { base: [npm('@acme/ms', { url: 'https://index.example' })] },
    finds: [{ message: /^debug came/ }]
  },
  {
    title: 'a channel of nobody knows whom',
    changes: [changed(at('a', {}, { ecosystem: 'conda' }), at('a', { url: 'acme' }, { ecosystem: 'conda' }))],
    finds: [{ message: /^a came from the public index and now comes from acme:/, atMost: 'warn' }]
  },
  {
    title: 'a channel of a known project',
    changes: [changed(at('a', {}, { ecosystem: 'conda' }), at('a', { url: 'bioconda' }, { ecosystem: 'conda' }))]
  },
  { title: 'back to the public index', changes: [changed(at('a', { url }), at('a', {}, { version: '99.0' }))], files },
  { title: 'a package of its own that goes home', changes: [changed(own(), own({ url }))], files, internal },
  {
    title: 'to an index that the policy approves',
    changes: moved('serving'),
    approved: { indexes: names(url) }
  },
  {
    title: 'to another index than the policy approves',
    changes: moved('serving'),
    approved: { indexes: names('https://other.example') },
    finds: [{ message: /^serving came/ }]
  },
  {
    title: 'to an index that the policy asks for facts',
    changes: moved('serving'),
    indexes: [{ url: 'https://index.example', ecosystem: 'pypi' }]
  },
  {
    title: 'from one index of its own to another',
    changes: [changed(own({ url }), own({ url: 'https://git.example/simple' }))],
    files
  },
  {
    title: 'between indexes that are known',
    changes: [
      changed(at('torch', { url: cuda }), at('torch', { url: cuda.replace('118', '121') })),
      changed(at('vision'), at('vision', { url: cuda })),
      changed(at('audio', { url: cuda }), at('audio'))
    ]
  },
  { title: 'a package that is new', changes: [added(at('a', { url }))] },
  { title: 'to a repository', changes: [changed(at('a'), at('a', { type: 'vcs', url: 'https://git.example/a' }))] },
  {
    title: 'a package of its own that comes back to the public index',
    changes: [changed(own({ url }), { ...own(), version: '99.0' })],
    files,
    internal,
    finds: [{ message: /^acme-utils is an internal package and is requested from the public index:/ }]
  },
  {
    title: 'a package of its own, requested from an index that is open to everyone',
    changes: [added(own({ url: tests }))],
    files,
    internal,
    finds: [{ message: /is requested from an index that is open to everyone: anyone who registers/ }]
  },
  { title: 'no further index', changes: [added(other())], files, internal },
  {
    title: 'a package of its own from its own index',
    changes: [added(own({ url: 'https://index.example/simple' }))],
    files,
    internal
  },
  {
    title: 'a package of its own, also asked of the public index',
    changes: [added(own(extra)), added(other(extra))],
    files,
    internal,
    finds: [
      {
        message:
          'acme-utils is an internal package and is requested from the public index as well as from index.example: anyone who registers the name there can have their package installed',
        help: /^Resolve it from your own index only/,
        line: 1
      }
    ]
  },
  {
    title: 'a package of its own that a settings file has come from another index',
    changes: [added({ ...own(), takenFrom: { index: url, by: { path: '.npmrc', side: 'head' }, sure: false } })],
    files,
    internal
  },
  {
    title: 'a package of its own, asked of the public index alone',
    changes: [added(own())],
    files,
    internal,
    finds: [{ message: /^acme-utils is an internal package and is requested from the public index: anyone/ }]
  },
  {
    title: 'an index that comes to a package of its own which stays',
    inventory: { base: [own({ url: 'https://index.example/simple' })], head: [own(extra)] },
    files,
    internal,
    finds: [{ message: /^acme-utils/ }]
  },
  {
    title: 'what was so before',
    changes: [changed(own(extra), { ...own(extra), version: '1.1' })],
    files,
    internal
  },
  { title: 'what stands in a file that does not change', inventory: { head: [own(extra)] }, internal },
  { title: 'removed', changes: [removed(own(extra))], files, internal },
  { title: 'a further index is for another rule', changes: [added(other(extra))], files },
  { title: 'the strategy among indexes of the ML world', changes: [added(other({ ...pytorch, ...unsafe }))], files },
  {
    title: 'an unsafe strategy',
    changes: [added(other({ ...extra, ...unsafe }))],
    files,
    finds: [{ message: /^unsafe-best-match ranks all indexes equally/, help: /^Remove the strategy/, line: 7 }]
  },
  {
    title: 'an unsafe strategy without a further index',
    changes: [added(other(unsafe))],
    files,
    finds: [{ message: /^unsafe-best-match/, atMost: 'warn' }]
  },
  {
    title: 'an unsafe strategy that was there',
    changes: [added({ ...other({ ...extra, ...unsafe }), name: 'peft' })],
    inventory: { base: [other({ ...extra, ...unsafe })], head: [other({ ...extra, ...unsafe })] },
    files
  },
  { title: 'a safe one', changes: [added(other({ strategy: 'first-index' }))], files }
])
