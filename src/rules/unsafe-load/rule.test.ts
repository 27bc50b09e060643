import {
  added,
  aDeserialization,
  aLockedPackage,
  aPackage,
  changed,
  moved,
  removed
} from '../../../test/helpers/components.ts'
import { testRule } from '../../../test/helpers/rule.ts'

const pickled = aDeserialization({ name: 'pickle.load', reads: 'f', runs: 'always' })
const off = aDeserialization({ runs: 'unprotected' })
const torch = (version: string, path = 'uv.lock') =>
  aLockedPackage({ name: 'torch', version, location: { path, side: 'head' } })
const asked = (specifier: string) =>
  aPackage({ name: 'torch', specifier, location: { path: 'requirements.txt', side: 'head' } })

testRule('unsafe-load', [
  { title: 'removed', changes: [removed(pickled)] },
  { title: 'the same call for another variable', changes: [changed(pickled, { ...pickled, reads: 'other' })] },
  { title: 'made safer', changes: [changed(off, aDeserialization({ runs: 'protected' }))] },
  {
    title: 'moved to another file',
    changes: [moved(pickled, { ...pickled, location: { path: 'b.py', side: 'head' } })]
  },
  { title: 'told to run no code', changes: [added(aDeserialization({ runs: 'protected' }))] },
  {
    title: 'told to run no code, in a version that keeps to it',
    changes: [added(aDeserialization({ runs: 'protected' }))],
    inventory: { around: [torch('2.6.0')] }
  },
  {
    title: 'a version that runs none unless told to',
    changes: [added(aDeserialization())],
    inventory: { around: [torch('2.6.0')] }
  },
  {
    title: 'a requirement for such versions',
    changes: [added(aDeserialization())],
    inventory: { around: [asked('>=2.6,<3')] }
  },
  {
    title: 'a lockfile counts before a requirement beside it',
    changes: [added(aDeserialization())],
    inventory: { around: [asked('>=2.0'), torch('2.7.1')] }
  },
  {
    title: 'the nearest lockfile counts',
    changes: [added(aDeserialization({ location: { path: 'a/b/c.py', side: 'head' } }))],
    inventory: { around: [torch('2.1.0'), torch('2.7.0', 'a/uv.lock'), torch('2.1.0', 'x/uv.lock')] }
  },
  {
    title: 'a version that runs code',
    changes: [added(aDeserialization())],
    inventory: { around: [torch('2.5.1')] },
    finds: [
      {
        id: 'by-version',
        message:
          'torch.load runs code that the file holds: torch 2.5.1 is before torch 2.6.0, which prevents it by default',
        help: 'Pass weights_only=True, or store the weights as safetensors',
        related: ['uv.lock']
      }
    ]
  },
  {
    title: 'a local build of such a version',
    changes: [added(aDeserialization())],
    inventory: { around: [torch('2.5.1+cu121')] },
    finds: [{ id: 'by-version', message: /2\.5\.1\+cu121 is before/ }]
  },
  {
    title: 'a requirement for such versions only',
    changes: [added(aDeserialization())],
    inventory: { around: [asked('>=2.0,<2.6')] },
    finds: [{ id: 'by-version', message: /torch >=2\.0,<2\.6 is before torch 2\.6\.0/ }]
  },
  {
    title: 'a requirement that admits both, and none at all',
    changes: [added(aDeserialization()), added(aDeserialization({ reads: 'other' }))],
    inventory: { around: [asked('>=2.0')] },
    finds: [
      { id: 'by-version', message: /no lockfile beside the program says which version runs$/, atMost: 'note' },
      { id: 'by-version', message: /before torch 2\.6\.0/, atMost: 'note' }
    ]
  },
  {
    title: 'a version that runs code although it is told not to',
    changes: [added(aDeserialization({ runs: 'protected' }))],
    inventory: { around: [torch('2.5.1')] },
    finds: [
      {
        id: 'bypassed',
        message: /although it is told not to: torch 2\.5\.1 is before torch 2\.6\.0 \(CVE-2025-32434\)$/,
        help: 'Update to torch 2.6.0 or later',
        related: ['uv.lock']
      }
    ]
  },
  {
    title: 'protection turned off, with the edit that turns it on',
    changes: [
      changed(
        aDeserialization({ runs: 'protected' }),
        aDeserialization({
          runs: 'unprotected',
          safer: { location: { path: 'train.py', side: 'head', startLine: 6 }, text: 'True' }
        })
      )
    ],
    finds: [{ id: 'unprotected', message: 'torch.load is told to run code that the file holds', edit: 'True' }]
  },
  {
    title: 'a pickle',
    changes: [added(pickled)],
    finds: [{ id: 'format', message: 'pickle.load runs code that the file holds', help: /^Store data as JSON/ }]
  },
  {
    title: 'a pickle that the program writes itself',
    changes: [added({ ...pickled, writes: true })],
    finds: [{ id: 'format', message: /this program writes such files itself$/, atMost: 'note' }]
  },
  {
    title: 'a pickle that is now downloaded',
    changes: [changed(pickled, { ...pickled, reads: 'requests.get(u).content', downloads: 'same' })],
    finds: [{ id: 'fetched', message: /^pickle\.load runs code of what it downloads/ }]
  },
  {
    title: 'weights from an address',
    changes: [
      added(aDeserialization({ name: 'torch.hub.load_state_dict_from_url', runs: 'always', downloads: 'address' }))
    ],
    finds: [{ id: 'downloaded', message: /downloads a file of pickled objects/, help: /check_hash=True/ }]
  },
  {
    title: 'out of the tests',
    changes: [moved({ ...pickled, context: 'test' }, pickled)],
    finds: [{ id: 'format', message: /pickle\.load/ }]
  },
  {
    title: 'YAML without a loader',
    changes: [added(aDeserialization({ name: 'yaml.load', reads: 'stream' }))],
    inventory: {
      around: [aLockedPackage({ name: 'pyyaml', version: '5.3', location: { path: 'uv.lock', side: 'head' } })]
    },
    finds: [{ id: 'by-version', message: /pyyaml 5\.3 is before pyyaml 5\.4/, help: 'Use yaml.safe_load' }]
  },
  {
    title: 'YAML without a loader, in a version that refuses it',
    changes: [added(aDeserialization({ name: 'yaml.load', reads: 'stream' }))],
    inventory: {
      around: [aLockedPackage({ name: 'pyyaml', version: '6.0.2', location: { path: 'uv.lock', side: 'head' } })]
    }
  }
])
