import type { PackageSource } from '../../core/component.ts'
import { withoutCredentials } from '../../core/url.ts'

const hosts = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['bitbucket', 'bitbucket.org']
])

/** The repository of a package that comes from git; undefined for what comes from elsewhere. */
export function forge(kind: string, said: (key: string) => string | undefined): PackageSource | undefined {
  const usual = hosts.get(kind.toLowerCase())
  const url = usual === undefined ? gitUrl(kind, said) : repositoryUrl(usual, said)
  if (url === undefined) return undefined
  const ref = said('RemoteRef')
  const commit = said('RemoteSha') ?? ''
  return {
    type: 'vcs',
    url,
    ...(ref !== undefined && { ref }),
    ...(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit) && { commit: commit.toLowerCase() })
  }
}

function gitUrl(kind: string, said: (key: string) => string | undefined): string | undefined {
  if (!/^(?:git|git2r|xgit)$/i.test(kind)) return undefined
  return withoutCredentials(said('RemoteUrl') ?? '')
}

/** The host is that of an interface: `api.github.com`, `git.example/api/v3`. */
function repositoryUrl(usual: string, said: (key: string) => string | undefined): string {
  const written = said('RemoteHost') ?? usual
  const host =
    written
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .split('/', 1)[0] ?? ''
  const isUsual = host === '' || host === `api.${usual}`
  return `https://${isUsual ? usual : host}/${said('RemoteUsername') ?? ''}/${said('RemoteRepo') ?? ''}`
}
