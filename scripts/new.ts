// Scaffolds a rule, an extractor, a lockfile, a host or a kind, and registers it: npm run new rule|extractor|lock|host|kind NAME
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { scaffold } from './scaffold.ts'

const project = join(import.meta.dirname, '..')
const root = process.env['WEIGHBRIDGE_ROOT'] ?? project
const result = scaffold(root, process.argv.slice(2))
if ('error' in result) {
  console.error(result.error)
  process.exitCode = 2
} else {
  for (const path of result.written) console.log(`written: ${path}`)
  execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'generate.ts')], {
    cwd: project,
    env: { ...process.env, WEIGHBRIDGE_ROOT: root },
    stdio: 'inherit'
  })
  if (process.argv[2] === 'kind') {
    console.log(
      'next: add the noun to ComponentByKind in src/core/component.ts; what does not compile then names the rest'
    )
  }
  console.log('next: fill in the README and the test, which fails until the code does what it says')
  if (process.argv[2] === 'rule') console.log('then: add its id, messages and options to docs/schema/public-names.json')
}
