import type { Host } from '../host.ts'
import { gitMovement, gitPinCommand, gitRevisionClass } from '../shared/git-revision.ts'
import { commands } from './commands/commands.ts'
import { fromUri } from './from-uri.ts'
import { identify } from './identify.ts'
import { knownModels } from './known-models.ts'
import { mentions } from './mentions.ts'
import { knownOrgs } from './names.ts'
import { isRepositoryId, repositoryPurl } from './repository-id.ts'
import { resembles } from './resembles.ts'

/** Outsiders push to the refs of pull requests. */
const pullRequest = /^refs\/pr\/[0-9]+$/

/** The Hugging Face Hub. Its client treats only 40 lower-case hexadecimal digits as immutable. */
export const host: Host = {
  displayName: 'Hugging Face',
  domains: ['huggingface.co', 'hf.co'],
  policyPrefix: { model: 'pkg:huggingface/', dataset: 'pkg:huggingface/datasets/' },
  isName: isRepositoryId,
  identify,
  schemes: ['hf', 'huggingface'],
  fromUri,
  resembles,
  // The hub finds a repository whatever the case of its name.
  normalizeName: name => name.toLowerCase(),
  purl: repositoryPurl,
  revisionClass: revision => gitRevisionClass(revision, pullRequest),
  defaultRevision: () => 'main',
  howItMoves: revision => gitMovement(revision, gitRevisionClass(revision, pullRequest), 'at'),
  fixedRevision: 'commit',
  pin: 'revision="<commit>"',
  pinCommand: (kind, name, revision) =>
    gitPinCommand(`https://huggingface.co/${kind === 'dataset' ? 'datasets/' : ''}${name}`, revision, {
      revisionClass: gitRevisionClass(revision, pullRequest),
      usual: 'refs/heads/main'
    }),
  remoteCodeArgument: 'trust_remote_code',
  commands,
  mentions,
  wellKnown: { owners: knownOrgs, models: knownModels }
}
