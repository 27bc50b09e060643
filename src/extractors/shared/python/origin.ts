import type { PackageSource } from '../../../core/component.ts'
import { withoutCredentials } from '../../../core/url.ts'
import { isDefaultIndex } from '../../../ecosystems/pypi/default-index.ts'
import { readDirect } from '../../../ecosystems/pypi/direct-reference.ts'
import { tomlText } from '../../../syntax/toml/tree.ts'
import type { TomlTable } from '../../../syntax/toml/tree.ts'

/** The source of a package as a table states it, in the keys that uv, Poetry and pixi share; undefined where it says none. */
export function readPlace(table: TomlTable): PackageSource | undefined {
  const git = tomlText(table, 'git')
  if (git !== undefined) {
    const ref = tomlText(table, 'rev') ?? tomlText(table, 'tag') ?? tomlText(table, 'branch')
    const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref ?? '') ? ref?.toLowerCase() : undefined
    const url = withoutCredentials(git.replace(/^git\+/, ''))
    return { type: 'vcs', url, ...(ref !== undefined && { ref }), ...(commit !== undefined && { commit }) }
  }
  const url = tomlText(table, 'url')
  if (url !== undefined) return readDirect(url).source
  const path = tomlText(table, 'path')
  return path === undefined ? undefined : { type: 'path', url: path }
}

/** The registry with this URL; the default one where there is none. */
export function registryAt(url: string | undefined): PackageSource {
  return url === undefined || isDefaultIndex(url)
    ? { type: 'registry' }
    : { type: 'registry', url: withoutCredentials(url) }
}

/** A repository, with what was asked for and the commit that it was. */
export function repositoryAt(
  url: string | undefined,
  ref: string | undefined,
  commit: string | undefined
): PackageSource {
  const full = [commit, ref].find(text => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(text ?? ''))
  return {
    type: 'vcs',
    ...(url !== undefined && { url: withoutCredentials(url.replace(/^(?:git|hg|svn|bzr)\+/i, '')) }),
    ...(ref !== undefined && { ref }),
    ...(full !== undefined && { commit: full.toLowerCase() })
  }
}
