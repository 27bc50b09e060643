import { html, links, notified, searched, skeleton, textOf, type Node } from '../../../test/helpers/rendered.ts'
import { aHostileReview, hostileTexts } from '../../../test/helpers/review.ts'
import { markdown, markdownCode } from '../../core/untrusted.ts'
import { renderPullRequest } from '../pull-request/pull-request.ts'

const waivers = { by: 'dana', expires: '2026-04-02' }

function comment(text: string): Node[] {
  return html(renderPullRequest(aHostileReview(text), { waivers, links: () => 'https://git.example/a' }))
}

const short = hostileTexts.filter(([, text]) => text.length < 1000)

test.each(short)('as GitHub reads it, %s makes the same elements as a harmless name', (_, text) => {
  expect(skeleton(comment(text))).toBe(skeleton(comment('harmless')))
})

test.each(hostileTexts)('as GitHub reads it, %s notifies nobody and links to nothing of its own', (_, text) => {
  const nodes = comment(text)
  for (const found of searched(nodes)) {
    expect(found).not.toMatch(notified)
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
