import { compileGlob } from '../../core/glob.ts'
import type { DatasetComponent, ModelComponent, RemoteCode } from '../../core/component.ts'
import { isFailure } from '../../core/failure.ts'
import type { Pinning } from '../../core/pinning.ts'
import type { PublishedName } from '../../core/published-name.ts'
import type { RepositoryKind } from '../../hosts/host.ts'
import { hosts } from '../../hosts/registry.generated.ts'
import type { Matcher, PatternUse, Refusal } from '../kind.ts'
import { parseOriginName, versionApart, type OriginName } from './origin-name.ts'

type Repository = ModelComponent | DatasetComponent

/** How a policy spells repositories of a kind, for people: one form for each host that holds them. */
export function writtenNames(kind: RepositoryKind): string {
  const forms = [...hosts.values()].flatMap(({ policyPrefix }) => policyPrefix[kind] ?? [])
  return forms.map(prefix => `${prefix}namespace/name`).join(' or ')
}

/** Kind, host and name, as the host finds it. */
export function repositoryIdentity({ kind, host, name }: Repository): string {
  return [kind, host, hosts.get(host)?.normalizeName(name) ?? name].join(' ')
}

/** Its name on its host, unless its revision names the same content for ever; a name alone is nobody's. */
export function movingRepository({ host, name, revision }: Repository): PublishedName | undefined {
  const isFixed = hosts.get(host)?.revisionClass(revision) === 'fixed'
  return isFixed || !name.includes('/') ? undefined : { host, name }
}

/** Whether a setting or a variable gives its name, and nothing of how it is loaded. */
export function isOnlyNamed({ confidence, remoteCode, revision }: Repository): boolean {
  return confidence !== 'certain' && remoteCode === false && revision === undefined
}

/** The command that prints its commit, and where the text takes one; nothing on a host that is not known. */
export function pinRepository({ kind, host: id, name, revision, revisionForm, use }: Repository): Pinning | undefined {
  const host = hosts.get(id)
  if (host === undefined || host.revisionClass(revision) === 'fixed') return undefined
  const { commands, fixedRevision: what, pin } = host
  const command = host.pinCommand(kind, name, revision)
  const usual = commands?.isCommand(use) === true ? commands.pin(use) : pin
  const form = revisionForm === false ? undefined : (revisionForm ?? usual)
  return { what, ...(command !== undefined && { command }), ...(form !== undefined && { form }) }
}

/** What differs between two repositories at the same revision. */
export function remoteCodeDifference(now: RemoteCode, before: RemoteCode): string | undefined {
  if (now === before) return undefined
  if (now === 'unknown') return 'may run remote code'
  return now ? 'now runs remote code' : 'no remote code now'
}

/** How a policy spells a repository: the prefix of its host and kind, and its name. */
export function repositoryPolicyName({ kind, host, name }: Repository): string | undefined {
  const prefix = hosts.get(host)?.policyPrefix[kind]
  if (prefix === undefined || !name.isWellFormed()) return undefined
  return prefix + name.split('/').map(encodeURIComponent).join('/')
}

/** Reads `pkg:huggingface/namespace/name[@revision]` and the like; undefined where the text names another kind. */
export function parseRepositoryName(
  text: string,
  kind: RepositoryKind,
  use: PatternUse,
  apart: string | undefined
): Matcher | Refusal | undefined {
  const named = versionApart(parseOriginName(text), apart)
  if (named === undefined || isFailure(named)) return named
  const host = named.kind === kind ? hosts.get(named.origin) : undefined
  if (host === undefined) return undefined
  const revisionMatches = revisionTest(named, kind, use)
  if (typeof revisionMatches !== 'function') return revisionMatches
  const nameMatches = compileGlob(named.name)
  return {
    matches: component =>
      component.kind === kind &&
      component.host === named.origin &&
      nameMatches(host.normalizeName(component.name)) &&
      revisionMatches(component.revision)
  }
}

/** A commit never moves; any other revision, and none, may be every commit. */
function revisionTest(
  { origin, version }: OriginName,
  kind: RepositoryKind,
  use: PatternUse
): ((revision: string | undefined) => boolean) | Refusal {
  if (version === undefined) return () => true
  if (/[*<>=\s]/.test(version)) return { reason: 'revisions cannot be compared: name one, without wildcards' }
  const host = hosts.get(origin)
  const isCommit = (revision: string): boolean => host?.revisionClass(revision) === 'fixed'
  const wanted = isCommit(version.toLowerCase()) ? version.toLowerCase() : version
  return stated => {
    const revision = stated ?? host?.defaultRevision(kind)
    if (revision === undefined) return use === 'denied'
    return revision === wanted || (use === 'denied' && isCommit(wanted) && !isCommit(revision))
  }
}
