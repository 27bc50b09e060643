import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Failure } from '../../../core/failure.ts'

/**
 * The release that is looked for in a runner's tool cache, with the SHA-256 of its binaries from
 * <https://github.com/google/osv-scanner/releases/download/v2.5.1/osv-scanner_SHA256SUMS>.
 */
const pinned = {
  version: '2.5.1',
  digests: new Map([
    ['linux-x64', 'f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be'],
    ['linux-arm64', '3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d']
  ])
}

/** Where a binary was found, or why there is none: a clause without a full stop. */
export type FoundBinary = { readonly path: string } | Failure

/**
 * Finds osv-scanner: the path that was given, else the first in an absolute folder of `PATH` (a relative one could be
 * the repository under review), else the pinned release in the tool cache of a GitHub runner, if its digest is right.
 */
export async function findScanner(given: string | undefined, env: NodeJS.ProcessEnv): Promise<FoundBinary> {
  if (given !== undefined) {
    return (await isProgram(given)) ? { path: given } : { reason: `${given} is not an executable` }
  }
  const name = process.platform === 'win32' ? 'osv-scanner.exe' : 'osv-scanner'
  for (const folder of (env['PATH'] ?? '').split(delimiter).filter(isAbsolute)) {
    const path = join(folder, name)
    if (await isProgram(path)) return { path }
  }
  const cache = env['RUNNER_TOOL_CACHE']
  if (cache === undefined || !isAbsolute(cache)) return { reason: 'osv-scanner is not on PATH' }
  const path = join(cache, 'osv-scanner', pinned.version, process.arch, name)
  if (!(await isProgram(path))) return { reason: 'osv-scanner is neither on PATH nor in the tool cache' }
  const wanted = pinned.digests.get(`${process.platform}-${process.arch}`)
  if (wanted === undefined) return { reason: `no digest of osv-scanner is pinned for ${process.platform}` }
  return (await digestOf(path)) === wanted
    ? { path }
    : { reason: `${path} does not have the digest of osv-scanner ${pinned.version}` }
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    // Not there, or not ours to run: the caller says so.
    return false
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
