import type { RepositoryFacts } from '../../core/repository-facts.ts'
import { isFailure, type Failure } from '../../core/failure.ts'
import { host } from '../../hosts/hugging-face/host.ts'
import { isReservedNamespace, namespaceOf } from '../../hosts/hugging-face/namespaces.ts'
import type { HubClient, Told } from './client.ts'
import type { RepositoryMessage } from './messages.ts'
import type { Asked } from './paths.ts'

type Known = Omit<RepositoryFacts, 'source' | 'askedAt'>

/** A private repository and a missing one look the same to somebody without a token. */
export const hidden: Failure = {
  reason: 'they are private or do not exist; with a token in HF_TOKEN the hub tells which'
}

/** What is known of a repository once the hub was asked, for its namespace as well where that decides who can claim it. */
export async function factsOf(client: HubClient, asked: Asked): Promise<Known | Failure> {
  const told = await client.repository(asked)
  if (isFailure(told)) return told
  const known = knownOf(told, asked)
  const namespace = namespaceOf(asked.id)
  const isClaimable = known.repository === 'missing' || isOther(namespaceOf(known.movedTo ?? asked.id), namespace)
  if (namespace === undefined || !isClaimable || isReservedNamespace(namespace)) return known
  const holder = await client.namespace(namespace)
  if (isFailure(holder)) return known.repository === 'missing' ? holder : known
  const isHidden = known.repository === 'missing' && holder.namespace === 'taken' && !client.hasToken
  return isHidden ? hidden : { ...known, ...holder }
}

function knownOf(told: Told, { id, files }: Asked): Known {
  if (told.type === 'missing') return { repository: 'missing' }
  if (told.type !== 'found') {
    const repository = told.type === 'disabled' ? 'disabled' : 'found'
    return { repository, ...moved(id, told.id), ...(told.type === 'no-revision' && { hasRevision: false }) }
  }
  const { message } = told
  const createdAt = Date.parse(message.createdAt ?? '')
  const commit = host.revisionClass(message.sha ?? '') === 'fixed' ? message.sha : undefined
  return {
    repository: message.disabled === true ? 'disabled' : 'found',
    ...moved(id, message.id),
    hasRevision: true,
    ...(typeof commit === 'string' && { commit }),
    ...(Number.isNaN(createdAt) ? {} : { createdAt: new Date(createdAt).toISOString() }),
    ...(files && codeIn(message))
  }
}

/** A name without a namespace is one of the first models, which nobody else can claim. */
function moved(id: string, now: string): Pick<Known, 'movedTo'> {
  return namespaceOf(id) !== undefined && isOther(id, now) ? { movedTo: now } : {}
}

function isOther(one: string | undefined, other: string | undefined): boolean {
  return host.normalizeName(one ?? '') !== host.normalizeName(other ?? '')
}

/** `auto_map` of a configuration can name code of another repository. */
function codeIn({ siblings, config }: RepositoryMessage): Pick<Known, 'holdsCode'> {
  if (config?.auto_map !== undefined && config.auto_map !== null) return { holdsCode: true }
  return siblings ? { holdsCode: siblings.some(({ rfilename }) => rfilename.endsWith('.py')) } : {}
}
