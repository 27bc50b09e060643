import type { Host } from '../host.ts'
import { gitMovement, gitPinCommand, gitRevisionClass } from '../shared/git-revision.ts'
import { isImprobableId } from '../shared/improbable-name.ts'
import { readName } from '../shared/read-name.ts'
import { commands } from './commands.ts'

const part = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,126}[A-Za-z0-9_])?$/

/**
 * ModelScope, <https://www.modelscope.cn>. No package URL type exists for it. Its client puts a name without a
 * namespace into one of its own (`modelscope/hub/utils/utils.py`).
 */
export const host: Host = {
  displayName: 'ModelScope',
  domains: ['modelscope.cn', 'modelscope.ai'],
  policyPrefix: { model: 'modelscope:', dataset: 'modelscope:datasets/' },
  isName,
  schemes: ['modelscope'],
  // KServe
  fromUri(text) {
    const found = text.startsWith('modelscope://')
      ? readName(text.slice('modelscope://'.length), 'model', isName)
      : undefined
    return found?.isGuess === false ? found : undefined
  },
  identify: (text, kind) => (isImprobableId(text) ? undefined : readName(text, kind, isName)),
  normalizeName: name => name.toLowerCase(),
  revisionClass: revision => gitRevisionClass(revision),
  // For a model without a revision the client takes the last tag before its own release, or the branch `master`.
  defaultRevision: kind => (kind === 'dataset' ? 'master' : undefined),
  howItMoves: revision => gitMovement(revision, gitRevisionClass(revision), 'at'),
  fixedRevision: 'commit',
  pin: 'revision="<commit>"',
  pinCommand: (kind, name, revision) =>
    gitPinCommand(`https://www.modelscope.cn/${kind === 'dataset' ? 'datasets/' : ''}${name}.git`, revision, {
      revisionClass: gitRevisionClass(revision),
      usual: kind === 'dataset' ? 'refs/heads/master' : undefined
    }),
  remoteCodeArgument: 'trust_remote_code',
  commands,
  mentions: { commands: ['modelscope download'], calls: [] }
}

function isName(text: string): boolean {
  const parts = text.length > 260 ? [] : text.split('/')
  return parts.length > 0 && parts.length <= 2 && parts.every(each => part.test(each) && !each.includes('..'))
}
