import type { WrittenFile } from '../extractor.ts'
import { wordAt } from '../shared/commands/package-words.ts'
import { at, entries, items, textOf, type Node } from '../../syntax/lookup/settings-tree.ts'

/** A config map holds 1 MiB at most. */
const mostFiles = 5000

/** The files that config maps of Kubernetes put beside programs, <https://kubernetes.io/docs/concepts/configuration/configmap/>. */
export function filesIn(content: string, root: Node | undefined): readonly WrittenFile[] {
  const objects = [root, ...items(at(root, 'items'))].filter(node => textOf(at(node, 'kind')) === 'ConfigMap')
  return objects
    .flatMap(node => entries(at(node, 'data')))
    .filter(({ key }) => /^[\w.-]{1,253}$/.test(key) && key.includes('.'))
    .slice(0, mostFiles)
    .flatMap(({ key, value }) => {
      const word = wordAt(content, value)
      return word === undefined ? [] : [{ path: key, appends: false, content: { text: word.text, map: word.map } }]
    })
}
