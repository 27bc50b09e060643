import { code, say } from '../../core/message.ts'
import { isCommit } from '../../gate/action-reference.ts'
import { parseYaml } from '../../syntax/yaml/parse.ts'
import { yamlAt, yamlText } from '../../syntax/yaml/tree.ts'
import type { FileChange } from '../rule.ts'
import { lineAt, place, type Found } from './place.ts'

/** What a change does to the policy itself, and to the one that it builds on. */
export function policy(file: FileChange): readonly Found[] {
  if (file.head === undefined) return [removed(file)]
  const [before, after] = [extendedBy(file.text?.base), extendedBy(file.text?.head)]
  if (before?.text !== after?.text) return [extendsOther(file, before, after)]
  return [
    {
      location: place(file, 'head'),
      messageId: 'policy-edited',
      message: say`This change edits the policy of this review`,
      help: say`Review it like a change of access rights; it takes effect once merged, not in this review`
    }
  ]
}

interface Extended {
  readonly text: string
  readonly offset: number
}

function extendedBy(text: string | undefined): Extended | undefined {
  const node = text === undefined ? undefined : yamlAt(parseYaml(text).root, 'extends')
  const named = yamlText(node)
  return node === undefined || named === undefined ? undefined : { text: named, offset: node.start }
}

function extendsOther(file: FileChange, before: Extended | undefined, after: Extended | undefined): Found {
  const location = place(file, 'head', after === undefined ? 1 : lineAt(file.text?.head ?? '', after.offset))
  if (after === undefined) {
    return {
      location,
      messageId: 'policy-extends',
      message: say`The review policy would no longer extend ${code(before?.text ?? '')}`,
      help: say`The settings of that policy, final ones included, no longer apply once this is merged: check that this is intended`
    }
  }
  const instead = before === undefined ? say`` : say` instead of ${code(before.text)}`
  const pinned = isCommit(after.text.slice(after.text.lastIndexOf('@') + 1))
  return {
    location,
    messageId: 'policy-extends',
    message: say`The review policy would extend ${code(after.text)}${instead}`,
    help: pinned
      ? say`It is not read before this is merged: review that commit, and check that it is on a branch of that repository`
      : say`Pin a full commit SHA: a branch or tag can be moved. It is not read before this is merged`
  }
}

function removed(file: FileChange): Found {
  return {
    location: place(file, 'base'),
    messageId: 'policy-removed',
    message: say`This change removes the review policy: the defaults apply once it is merged`,
    help: say`Check that this is intended`
  }
}
