import { added, aLockedPackage, aModel, changed, moved, removed } from '../../../test/helpers/components.ts'
import { anAdvisory, testRule } from '../../../test/helpers/rule.ts'

const transformers = aLockedPackage({ name: 'transformers', version: '5.1.0' })
const vllm = aLockedPackage({ name: 'vllm', version: '0.12.0' })
const elsewhere = aLockedPackage({
  name: 'transformers',
  version: '5.1.0',
  location: { path: 'other/uv.lock', side: 'head', startLine: 1 }
})
const runsCode = anAdvisory({ id: 'GHSA-0001', aliases: ['CVE-2026-4372'], fixed: ['5.3.0'] })
const advisories = {
  'transformers 5.1.0': [runsCode, anAdvisory({ id: 'GHSA-0002', aliases: ['CVE-2026-1'] })],
  'vllm 0.12.0': [anAdvisory({ id: 'GHSA-7972-pg2x-xr59', fixed: ['0.18.0'] })]
}
const inventory = { around: [transformers, vllm] }
const commit = '9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d'

testRule('model-loader-vulnerable', [
  { title: 'no lockfile', changes: [added(aModel())], advisories },
  { title: 'a lockfile of another folder', changes: [added(aModel())], inventory: { around: [elsewhere] }, advisories },
  { title: 'a version without such an advisory', changes: [added(aModel())], inventory },
  {
    title: 'advisories about other things',
    changes: [added(aModel())],
    inventory,
    advisories: { 'transformers 5.1.0': [anAdvisory({ id: 'GHSA-0002', aliases: ['CVE-2026-1'] })] }
  },
  {
    title: 'a range of which some versions are affected',
    changes: [added(aModel())],
    inventory,
    advisories: { 'transformers 5.1.0': [{ ...runsCode, reach: 'some' }] }
  },
  { title: 'removed', changes: [removed(aModel())], inventory, advisories },
  {
    title: 'moved to another file',
    changes: [moved(aModel(), aModel({ location: { path: 'b.py', side: 'head' } }))],
    inventory,
    advisories
  },
  { title: 'remote code is another rule', changes: [added(aModel({ remoteCode: true }))], inventory, advisories },
  { title: 'another loader', changes: [added(aModel({ use: 'hf download' }))], inventory, advisories },
  {
    title: 'a model that comes in',
    changes: [added(aModel())],
    inventory,
    advisories,
    finds: [
      {
        message:
          'some-org/some-model is loaded by transformers 5.1.0, which can run code of a model although it is told not to (GHSA-0001)',
        help: 'Update transformers to 5.3.0 or later, or pin the model to a commit whose files you have read',
        related: ['uv.lock'],
        advisories: ['GHSA-0001']
      }
    ]
  },
  {
    title: 'another revision of one, and a commit does not help',
    changes: [changed(aModel(), aModel({ revision: commit }))],
    inventory,
    advisories,
    finds: [{ message: /transformers 5\.1\.0/ }]
  },
  {
    title: 'a server that uses both',
    changes: [added(aModel({ use: 'vllm serve' }))],
    inventory,
    advisories,
    finds: [
      { message: /vllm 0\.12\.0.*\(GHSA-7972-pg2x-xr59\)$/, help: /^Update vllm to 0\.18\.0/ },
      { message: /transformers 5\.1\.0/ }
    ]
  }
])
