import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { ask, findGit } from '../../changes/git/process.ts'
import { actionRepository } from '../../core/project.ts'

/**
 * The commit of the clone that this program runs from. Undefined where it is no clone of the action's repository, and
 * where the commit is on none of its remote's branches: GitHub would not find it.
 */
export async function programCommit(program: string | undefined, signal: AbortSignal): Promise<string | undefined> {
  const executable = findGit()
  if (executable === undefined || program === undefined) return undefined
  const dir = resolve(dirname(realpathSync(program)), '..')
  const git = { executable, dir }
  const said = async (...args: readonly string[]): Promise<string> => {
    const { code, output } = await ask(git, args, signal)
    return code === 0 ? output.toString('utf8').trim() : ''
  }
  const remote = (await said('config', '--get', 'remote.origin.url')).replace(/\.git$/, '')
  if ((await said('rev-parse', '--show-prefix')) !== '' || !isOurs(remote)) return undefined
  const published = await said('for-each-ref', '--contains', 'HEAD', '--format=%(refname)', 'refs/remotes')
  const commit = await said('rev-parse', 'HEAD')
  return published !== '' && /^[0-9a-f]{40}$/.test(commit) ? commit : undefined
}

function isOurs(remote: string): boolean {
  return [`https://github.com/${actionRepository}`, `git@github.com:${actionRepository}`].includes(remote)
}
