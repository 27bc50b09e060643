// Bundles the entry points into dist/, with --if-changed only where dist/ is not what they give. With --check it builds
// elsewhere and fails when the committed bundles differ.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from './bundle/bundle.ts'
import { inputsOf, isCurrent, remember } from './dist-stamp.ts'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

function packageVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
}

function files(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

if (process.argv.includes('--check')) {
  const fresh = mkdtempSync(join(tmpdir(), 'weighbridge-dist-'))
  await bundle(root, fresh, packageVersion())
  const all = new Set([...files(fresh), ...files(dist)])
  const differing = [...all].filter(file => {
    const [one, other] = [join(fresh, file), join(dist, file)]
    return !existsSync(one) || !existsSync(other) || !readFileSync(one).equals(readFileSync(other))
  })
  rmSync(fresh, { recursive: true })
  for (const file of differing) console.log(`stale: dist/${file} (npm run build)`)
  if (differing.length > 0) process.exitCode = 1
} else {
  const inputs = inputsOf(root)
  if (!process.argv.includes('--if-changed') || !isCurrent(root, inputs)) {
    rmSync(dist, { recursive: true, force: true })
    await bundle(root, dist, packageVersion())
    remember(root, inputs)
  }
}
