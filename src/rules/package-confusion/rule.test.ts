import { added, aPackage, changed, removed } from '../../../test/helpers/components.ts'
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
const moved = (...all: readonly string[]) =>
  all.map(name => {
    const now = aPackage({ name, version: '1.0', source: { type: 'registry' } })
    return changed({ ...now, source: { type: 'registry', url: 'https://index.example/simple' } }, now)
  })

testRule('package-confusion', [
  {
    title: 'a package that came from another index and now comes from the public one',
    changes: [changed(own({ url: 'https://index.example/simple' }), { ...own(), version: '99.0' })],
    files,
    finds: [
      {
        message:
          'acme-utils came from index.example and now comes from the public registry: whoever registers a name there is installed',
        help: /^Make sure that the public package is yours/,
        atMost: 'warn'
      }
    ]
  },
  {
    title: 'the same of a package of its own is told once',
    changes: [changed(own({ url: 'https://index.example/simple' }), own())],
    files,
    internal,
    finds: [{ message: /^acme-utils is a package of your own/ }]
  },
  {
    title: 'some leave an index that others stay at',
    changes: moved('a', 'b', 'c', 'd', 'e'),
    inventory: { head: [own({ url: 'https://index.example/simple' })] },
    files,
    finds: [{ message: /^a and 4 more came from index\.example and now come/, atMost: 'warn' }]
  },
  {
    title: 'all leave it',
    changes: moved('a', 'b', 'c', 'd', 'e'),
    files,
    finds: [{ message: /^a and 4 more came from index\.example/, atMost: 'note' }]
  },
  {
    title: 'from one index of its own to another',
    changes: [changed(own({ url: 'https://index.example/simple' }), own({ url: 'https://git.example/simple' }))],
    files
  },
  {
    title: 'from an index of the ML world',
    changes: [changed(other({ url: 'https://download.pytorch.org/whl/cu124' }), other())],
    files
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
          'acme-utils is a package of your own and is asked of the public index as well as of index.example: whoever registers the name there is installed',
        help: /^Have it come from your index alone/,
        line: 1
      }
    ]
  },
  {
    title: 'a package of its own, asked of the public index alone',
    changes: [added(own())],
    files,
    internal,
    finds: [{ message: /^acme-utils is a package of your own and is asked of the public index: whoever/ }]
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
  { title: 'one that goes', changes: [removed(own(extra))], files, internal },
  {
    title: 'a further index is a note, once',
    changes: [added(other(extra)), added({ ...other(extra), name: 'peft' })],
    files,
    finds: [
      {
        message: 'index.example is asked beside the public index: pip takes the higher version, whichever serves it',
        atMost: 'note',
        line: 7
      }
    ]
  },
  {
    title: 'a further index that was there',
    changes: [added({ ...other(extra), name: 'peft' })],
    inventory: { base: [other(extra)], head: [other(extra)] },
    files
  },
  { title: 'an index of the ML world', changes: [added(other(pytorch))], files },
  { title: 'its strategy', changes: [added(other({ ...pytorch, ...unsafe }))], files },
  {
    title: 'such a host over plain HTTP is none',
    changes: [added(other({ extraIndexes: ['http://download.pytorch.org/whl'] }))],
    files,
    finds: [{ message: /^download\.pytorch\.org is asked/, atMost: 'note' }]
  },
  {
    title: 'an unsafe strategy',
    changes: [added(other({ ...extra, ...unsafe }))],
    files,
    finds: [{ message: /^With unsafe-best-match all indexes count alike/, help: /^Take the strategy out/, line: 7 }]
  },
  {
    title: 'an unsafe strategy without a further index',
    changes: [added(other(unsafe))],
    files,
    finds: [{ message: /^With unsafe-best-match/, atMost: 'warn' }]
  },
  {
    title: 'an unsafe strategy that was there',
    changes: [added({ ...other({ ...extra, ...unsafe }), name: 'peft' })],
    inventory: { base: [other({ ...extra, ...unsafe })], head: [other({ ...extra, ...unsafe })] },
    files
  },
  { title: 'a safe one', changes: [added(other({ strategy: 'first-index' }))], files }
])
