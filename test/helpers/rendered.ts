import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode

/** Markdown as GitHub would read it, before it sanitises: a Markdown parser, then an HTML parser. */
export function html(text: string): Node[] {
  const options = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }
  return parseFragment(micromark(text, options)).childNodes
}

/** The elements without the text; what is a link depends on the address. */
export function skeleton(nodes: readonly Node[]): string {
  return nodes
    .map(node => {
      if (!('tagName' in node)) return node.nodeName === '#comment' ? '<!---->' : ''
      const inside = skeleton(node.childNodes)
      return node.tagName === 'a' ? inside : `<${node.tagName}>${inside}</${node.tagName}>`
    })
    .join('')
}

/** The text that GitHub searches for mentions, references and emoji: not in code, and not in links. */
export function searched(nodes: readonly Node[]): string[] {
  return nodes.flatMap(node => {
    if ('value' in node) return [node.value]
    return 'tagName' in node && !['a', 'code', 'pre'].includes(node.tagName) ? searched(node.childNodes) : []
  })
}

/** What GitHub makes a mention, a reference, an emoji or a link of in such text. */
export const notified = /@[\w-]|#\d|\bgh-\d|:[\w+-]+:|https?:\/\/|www\.\w|\b[0-9a-f]{7,40}\b/iu

/** The targets of links and images. */
export function links(nodes: readonly Node[]): string[] {
  return nodes.flatMap(node => {
    if (!('tagName' in node)) return []
    const own = node.attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value)
    return [...own, ...links(node.childNodes)]
  })
}

export function textOf(nodes: readonly Node[]): string {
  return nodes
    .map(node => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('')
}
