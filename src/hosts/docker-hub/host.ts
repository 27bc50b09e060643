import { code, say } from '../../core/message.ts'
import type { Host, RevisionClass } from '../host.ts'
import { commands } from './commands.ts'
import { parseReference } from './reference.ts'

/** Docker Hub, and other registries, where models are published as images are. */
export const host: Host = {
  displayName: 'Docker Hub',
  domains: ['hub.docker.com', 'docker.io'],
  policyPrefix: { model: 'pkg:docker/' },
  isName: text => parseReference(text)?.name === text,
  identify(text, kind) {
    const found = kind === 'model' ? parseReference(text) : undefined
    if (found === undefined) return undefined
    const revision = found.digest ?? found.tag
    return { kind, name: found.name, isGuess: false, ...(revision !== undefined && { revision }) }
  },
  normalizeName: name => name.toLowerCase(),
  purl: (_, name, revision) =>
    `pkg:docker/${name}${revisionClass(revision) === 'fixed' ? `@${encodeURIComponent(revision ?? '')}` : ''}`,
  revisionClass,
  defaultRevision: () => 'latest',
  howItMoves: tag =>
    tag === undefined || tag === ''
      ? say`at its tag ${code('latest')}, which can be pushed again`
      : say`at ${code(tag)}, a tag that can be pushed again`,
  fixedRevision: 'digest',
  pin: '@sha256:<digest>',
  pinCommand: () => undefined,
  commands
}

function revisionClass(revision: string | undefined): RevisionClass {
  if (revision === undefined || revision === '') return 'absent'
  return /^sha256:[0-9a-f]{64}$/.test(revision) ? 'fixed' : 'moving'
}
