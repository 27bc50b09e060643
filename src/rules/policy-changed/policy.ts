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
      message: say`This change edits the gate's own policy`,
      help: say`Read it as you would read a change of access rights; it counts once it is merged, not for this review`
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
      message: say`The gate's policy would no longer extend ${code(before?.text ?? '')}`,
      help: say`What that policy says, and has final, would not hold once this is merged: make sure that this is meant`
    }
  }
  const instead = before === undefined ? say`` : say` in place of ${code(before.text)}`
  const pinned = isCommit(after.text.slice(after.text.lastIndexOf('@') + 1))
  return {
    location,
    messageId: 'policy-extends',
    message: say`The gate's policy would extend ${code(after.text)}${instead}`,
    help: pinned
      ? say`It is not read before this is merged: look at that commit, and that it is on a branch of the repository which it names`
      : say`Write a full commit id: a branch or a tag can be moved to something else. It is not read before this is merged`
  }
}

function removed(file: FileChange): Found {
  return {
    location: place(file, 'base'),
    messageId: 'policy-removed',
    message: say`This change removes the gate's policy: the defaults apply once it is merged`,
    help: say`Make sure that this is meant`
  }
}
