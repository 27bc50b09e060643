import { code, say } from '../../core/message.ts'
import type { Host, RepositoryReference, RevisionClass } from '../host.ts'
import { commands } from './commands.ts'
import { parseName } from './name.ts'

/** The library of Ollama. No package URL type exists for it, and its client takes nothing but tags. */
export const host: Host = {
  displayName: 'Ollama',
  domains: ['ollama.com', 'registry.ollama.ai'],
  policyPrefix: { model: 'ollama:' },
  isName: text => parseName(text)?.name === text,
  schemes: ['ollama'],
  fromUri: text => (text.startsWith('ollama://') ? reference(text.slice('ollama://'.length)) : undefined),
  identify: (text, kind) => (kind === 'model' ? reference(text) : undefined),
  normalizeName: name => name.toLowerCase(),
  revisionClass,
  defaultRevision: () => 'latest',
  howItMoves: tag =>
    tag === undefined || tag === ''
      ? say`at its tag ${code('latest')}, which can be pushed again`
      : say`at ${code(tag)}, a tag that can be pushed again`,
  fixedRevision: 'digest',
  pinCommand: () => undefined,
  commands
}

function reference(text: string): RepositoryReference | undefined {
  const found = parseName(text)
  if (found === undefined) return undefined
  return { kind: 'model', name: found.name, isGuess: false, ...(found.tag !== undefined && { revision: found.tag }) }
}

function revisionClass(tag: string | undefined): RevisionClass {
  return tag === undefined || tag === '' ? 'absent' : 'moving'
}
