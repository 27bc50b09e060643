import type { PackageSource } from '../../core/component.ts'
import { withoutCredentials } from '../../core/url.ts'

const hosts: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
  gist: 'gist.github.com'
}

const repositoryPath = /^\/[^/]+\/[^/]+\/?$/

/** Whether a dependency's value names a git repository in one of the spellings that npm, yarn and pnpm know. */
export function isGitUrl(value: string): boolean {
  if (shorthand(value) !== undefined || /^(?:git\+|git:|ssh:)/i.test(value) || scp(value) !== undefined) return true
  const [address = ''] = value.split('#', 1)
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return false
  const { hostname, pathname } = new URL(address)
  return pathname.endsWith('.git') || (Object.values(hosts).includes(hostname) && repositoryPath.test(pathname))
}

/**
 * The repository and what is checked out of it. The common hosts have one URL for all their spellings; other URLs keep
 * their scheme. `ref` is what follows `#`, without yarn's `commit=`.
 */
export function readGit(value: string): PackageSource {
  const hash = value.indexOf('#')
  const address = hash === -1 ? value : value.slice(0, hash)
  const ref = hash === -1 ? '' : value.slice(hash + 1).replace(/^(?:commit|tag|branch|head)=/, '')
  const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)
  return {
    type: 'vcs',
    url: repository(address),
    ...(ref !== '' && { ref }),
    ...(isCommit && { commit: ref.toLowerCase() })
  }
}

function repository(address: string): string {
  const short = shorthand(address)
  if (short !== undefined) return short
  const plain = withoutCredentials(scp(address) ?? address).replace(/^git\+/i, '')
  const [, host = '', path = ''] = /^[a-z]+:\/\/([^/]+)\/(.*)$/i.exec(plain) ?? []
  if (!Object.values(hosts).includes(host.toLowerCase())) return plain
  return `https://${host.toLowerCase()}/${path.replace(/\/$/, '').replace(/\.git$/, '')}`
}

/** `org/repo`, `github:org/repo`, `gist:id`: the repository's URL. */
function shorthand(value: string): string | undefined {
  const [address = ''] = value.split('#', 1)
  const [, host, path = ''] = /^(?:(github|gitlab|bitbucket|gist):)?(.*)$/i.exec(address) ?? []
  const clean = path.slice(path.lastIndexOf('@') + 1).replace(/\.git$/, '')
  if (host !== undefined) return `https://${hosts[host.toLowerCase()] ?? host}/${clean}`
  return /^[^:@%/\s.~-][^:@%/\s]*\/[^:@%/\s]+$/.test(address) ? `https://github.com/${clean}` : undefined
}

/** `git@host:org/repo`, as ssh and git write it: the same as a URL. */
function scp(value: string): string | undefined {
  const match = /^(?:git\+ssh:\/\/|ssh:\/\/)?([\w.-]+)@([\w.-]+):(?!\d+\/)([^:]+)$/i.exec(value)
  return match === null ? undefined : `ssh://${match[2] ?? ''}/${match[3] ?? ''}`
}
