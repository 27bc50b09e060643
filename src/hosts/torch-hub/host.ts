import type { Host, RevisionClass } from '../host.ts'
import { gitMovement, gitPinCommand, gitRevisionClass } from '../shared/git-revision.ts'
import { parseReference } from './reference.ts'

/** torch.hub: repositories of GitHub whose `hubconf.py` runs when something is loaded from them. */
export const host: Host = {
  displayName: 'torch.hub',
  domains: ['github.com'],
  policyPrefix: { model: 'pkg:github/' },
  isName: text => parseReference(text)?.name === text,
  identify(text, kind) {
    const found = kind === 'model' ? parseReference(text) : undefined
    return found && { kind, ...found, isGuess: false }
  },
  // GitHub finds a repository whatever the case of its name.
  normalizeName: name => name.toLowerCase(),
  purl(_, name, revision) {
    const version = revision !== undefined && revisionClass(revision) === 'fixed' ? `@${revision}` : ''
    return `pkg:github/${name.toLowerCase()}${version}`
  },
  revisionClass,
  // A repository of GitHub names its default branch itself.
  defaultRevision: () => undefined,
  howItMoves: revision => gitMovement(revision, revisionClass(revision), 'from'),
  fixedRevision: 'commit',
  pin: 'owner/repo:<commit>',
  pinCommand: (_, name, revision) =>
    gitPinCommand(`https://github.com/${name}`, revision, { revisionClass: revisionClass(revision), usual: 'HEAD' })
}

function revisionClass(revision: string | undefined): RevisionClass {
  return gitRevisionClass(revision, /^(?:refs\/)?pull\/[0-9]+\/(?:head|merge)$/)
}
