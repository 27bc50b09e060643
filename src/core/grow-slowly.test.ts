import { spawnSync } from 'node:child_process'
import { slowFlags } from './grow-slowly.ts'

test.each([
  ['11.3.244.8-node.38', ['--heap-growing-percent=40']],
  ['13.6.233.17-node.51', ['--heap-growing-percent=40']],
  ['10.2.154.26-node.36', []],
  ['99.1.2', []]
])('flags of V8 %s', (version, flags) => {
  expect(slowFlags(version)).toEqual(flags)
})

test('this V8 has the flags', () => {
  const program = `for (const flag of ${JSON.stringify(slowFlags(process.versions.v8))}) require('v8').setFlagsFromString(flag)`
  expect(spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
})
