import { spawnSync } from 'node:child_process'
import { lateFlags } from './optimise-late.ts'

test.each([
  ['11.3.244.8-node.38', ['--interrupt-budget=1000000']],
  ['12.4.254.21-node.33', ['--invocation-count-for-maglev=6000', '--invocation-count-for-turbofan=45000']],
  ['13.6.233.17-node.51', ['--invocation-count-for-maglev=6000', '--invocation-count-for-turbofan=45000']],
  ['10.2.154.26-node.36', []],
  ['99.1.2', []]
])('flags of V8 %s', (version, flags) => {
  expect(lateFlags(version)).toEqual(flags)
})

test('this V8 has the flags', () => {
  const program = `for (const flag of ${JSON.stringify(lateFlags(process.versions.v8))}) require('v8').setFlagsFromString(flag)`
  expect(spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
})
