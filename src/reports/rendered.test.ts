import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { aHostileReview, hostileTexts } from '../../test/helpers/review.ts'
import { markdown, markdownCode } from '../core/untrusted.ts'
import { renderPullRequest } from './pull-request.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

const waivers = { by: 'dana', expires: '2026-04-02' }

function html(text: string): Node[] {
  const options = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }
  return parseFragment(micromark(text, options)).childNodes
}

function comment(text: string): Node[] {
  return html(renderPullRequest(aHostileReview(text), { waivers, links: () => 'https://git.example/a' }))
}

/** The elements without the text; what is a link depends on the address. */
function skeleton(nodes: readonly Node[]): string {
  return nodes
    .map(node => {
      if (!('tagName' in node)) return node.nodeName === '#comment' ? '<!---->' : ''
      const inside = skeleton(node.childNodes)
      return node.tagName === 'a' ? inside : `<${node.tagName}>${inside}</${node.tagName}>`
    })
    .join('')
}

/** The text that GitHub searches for mentions, references and emoji: not in code, and not in links. */
function searched(nodes: readonly Node[]): string[] {
  return nodes.flatMap(node => {
    if ('value' in node) return [node.value]
    return 'tagName' in node && !['a', 'code', 'pre'].includes(node.tagName) ? searched(node.childNodes) : []
  })
}

function links(nodes: readonly Node[]): string[] {
  return nodes.flatMap(node => {
    if (!('tagName' in node)) return []
    const own = node.attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value)
    return [...own, ...links(node.childNodes)]
  })
}

function textOf(nodes: readonly Node[]): string {
  return nodes
    .map(node => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : ''))
    .join('')
}

const short = hostileTexts.filter(([, text]) => text.length < 1000)

test.each(short)('as GitHub reads it, %s makes the same elements as a harmless name', (_, text) => {
  expect(skeleton(comment(text))).toBe(skeleton(comment('harmless')))
})

test.each(hostileTexts)('as GitHub reads it, %s notifies nobody and links to nothing of its own', (_, text) => {
  const nodes = comment(text)
  for (const found of searched(nodes)) {
    expect(found).not.toMatch(/@[\w-]|#\d|\bgh-\d|:[\w+-]+:|https?:\/\/|www\.\w|\b[0-9a-f]{7,40}\b/iu)
  }
  const own = /^https:\/\/(?:git\.example\/a|docs\.example\/|github\.com\/weighbridge\/)/u
  const address = URL.canParse(text) ? new URL(text).origin : 'https://git.example'
  expect(links(nodes).filter(link => !own.test(link) && !link.startsWith(address))).toEqual([])
})

test.each(short)('as GitHub reads it, %s is shown as it is', (_, text) => {
  const visible = (shown: string): string =>
    shown
      .replaceAll('\u200b', '')
      .replaceAll(/\\u\{([\da-f]+)\}/gu, (__, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
  const plain = (shown: string): string =>
    shown
      .replaceAll(/[\s\u0085]+/gu, ' ')
      .trim()
      .replaceAll('\u200b', '')
  expect(plain(visible(textOf(html(`| a |\n|---|\n| x ${markdown(text)} y |`))))).toBe(plain(`a x ${text} y`))
  expect(plain(visible(textOf(html(`| a |\n|---|\n| x ${markdownCode(text)} y |`))))).toBe(plain(`a x ${text} y`))
  expect(plain(visible(textOf(html(markdown(text)))))).toBe(plain(text))
})
