import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const place = 'node_modules/.cache/weighbridge/dist.json'

/** What `dist/` is built from beside `src/`: the packages as installed, and how. */
const others = ['package.json', 'node_modules/.package-lock.json', 'scripts/build.ts']

/** What a build was made from, and what it made. */
interface Stamp {
  readonly inputs: string
  readonly outputs: string
}

/** A digest of all that `dist/` is built from, by content. Undefined where it cannot be known: then it is built. */
export function inputsOf(root: string): string | undefined {
  if (!others.every(file => existsSync(join(root, file)))) return undefined
  const sources = filesUnder(root, 'src').filter(file => !/\.test\.ts$|\.md$|\/fixtures\//.test(file))
  return digest(root, [...others, ...filesUnder(root, 'scripts/bundle'), ...sources])
}

/** Whether the last build was made from these inputs, and `dist/` holds what it made and nothing else. */
export function isCurrent(root: string, inputs: string | undefined): boolean {
  const stamp = existsSync(join(root, place)) ? readFileSync(join(root, place), 'utf8') : ''
  return inputs !== undefined && stamp === written({ inputs, outputs: digest(root, filesUnder(root, 'dist')) })
}

/** Notes what `dist/` was built from, as read before the build. */
export function remember(root: string, inputs: string | undefined): void {
  if (inputs === undefined) return
  const path = join(root, place)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.${process.pid}`, written({ inputs, outputs: digest(root, filesUnder(root, 'dist')) }))
  renameSync(`${path}.${process.pid}`, path)
}

function written(stamp: Stamp): string {
  return JSON.stringify(stamp)
}

function digest(root: string, files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) {
    const content = readFileSync(join(root, file))
    hash.update(`${JSON.stringify(file)} ${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}

function filesUnder(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
