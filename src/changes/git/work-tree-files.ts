import { existsSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ask, complaint, type Git } from './process.ts'
import type { GitFailure } from './range.ts'

const gibibyte = 1024 * 1024 * 1024

/** So many bytes of files that are not committed are read. */
const mostBytes = 4 * gibibyte

/** Filters cannot be left out by an option where their name holds what separates its name from its value. */
const unnamed = /[=\n]/

/** Why the files of the work tree that differ from the index are not read: they are too large, or git cannot list them. */
export async function unfitFiles(git: Git, signal: AbortSignal): Promise<GitFailure | undefined> {
  const args = ['ls-files', '-z', '--others', '--modified', '--exclude-standard']
  const listed = await ask(git, args, signal)
  if (listed.code !== 0) return { reason: `git could not list the work tree: ${complaint(listed)}` }
  let bytes = 0
  let largest = { path: '', size: 0 }
  for (const path of new Set(listed.output.toString('utf8').split('\0'))) {
    if (path === '' || path.endsWith('/')) continue
    const size = await sizeOf(join(git.dir, path))
    bytes += size
    if (size > largest.size) largest = { path, size }
  }
  if (bytes <= mostBytes) return undefined
  return {
    reason: `the files that are not committed have ${inGibibytes(bytes)}, of which ${largest.path} ${inGibibytes(largest.size)}; the limit is ${inGibibytes(mostBytes)}`,
    hint: 'name what does not belong into the repository in .gitignore, or review what is staged with --staged'
  }
}

/**
 * How many files of the work tree are not as HEAD has them; undefined where that cannot be told without running something that
 * the configuration names, or where nothing is checked out.
 */
export async function countChanged(git: Git, signal: AbortSignal): Promise<number | undefined> {
  const keys = String.raw`^filter\..*\.(clean|process|required)$`
  const [index, filters] = await Promise.all([
    ask(git, ['rev-parse', '--git-path', 'index'], signal),
    ask(git, ['config', '--null', '--name-only', '--get-regexp', keys], signal)
  ])
  const names = filters.output
    .toString('utf8')
    .split('\0')
    .filter(name => name !== '')
  const path = index.output.toString('utf8').replace(/\r?\n$/, '')
  if (index.code !== 0 || !existsSync(resolve(git.dir, path)) || names.some(name => unnamed.test(name)))
    return undefined
  const off = names.flatMap(name => ['-c', name.endsWith('.required') ? `${name}=false` : `${name}=`])
  const args = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=normal', '--ignore-submodules=dirty']
  const status = await ask(git, [...off, ...args], signal)
  if (status.code !== 0) return undefined
  return status.output.toString('latin1').split('\0').length - 1
}

async function sizeOf(path: string): Promise<number> {
  const state = await lstat(path).catch(() => undefined)
  return state?.isFile() === true ? state.size : 0
}

function inGibibytes(bytes: number): string {
  return `${(bytes / gibibyte).toFixed(1)} GiB`
}
