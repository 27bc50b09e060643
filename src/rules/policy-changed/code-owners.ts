import { code, say } from '../../core/message.ts'
import { policyPath } from '../../core/project.ts'
import { ownersOf } from '../../gate/code-owners.ts'
import type { FileChange } from '../rule.ts'
import { place, type Found } from './place.ts'

/** The file that GitHub looks for first. */
export const codeOwnersPath = '.github/CODEOWNERS'

/** What the review is made of in a repository, one path for each. */
const guarded = [policyPath, '.github/workflows/weighbridge.yml', codeOwnersPath]

/** Says where the owners of the review's own files lose a say in them; new owners beside nobody are no finding. */
export function codeOwners(file: FileChange): readonly Found[] {
  const before = ownersOf(file.text?.base ?? '', guarded)
  const after = ownersOf(file.text?.head ?? '', guarded)
  const changed = guarded.find(path => {
    const had = before.get(path)?.owners ?? []
    return had.length > 0 && had.join(' ') !== (after.get(path)?.owners ?? []).join(' ')
  })
  if (changed === undefined) return []
  const now = after.get(changed)
  const was = before.get(changed)?.owners.join(' ') ?? ''
  const whose = now === undefined || now.owners.length === 0 ? say`nobody` : say`${code(now.owners.join(' '))}`
  return [
    {
      location: file.head === undefined ? place(file, 'base') : place(file, 'head', now?.line),
      messageId: 'owners-changed',
      message: say`The owner of ${code(changed)} changes from ${code(was)} to ${whose}`,
      help: say`Owners approve changes to the review: check that the new owners are intended`
    }
  ]
}
