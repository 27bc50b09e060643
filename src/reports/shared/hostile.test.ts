import { aHostileReview, hostileTexts } from '../../../test/helpers/review.ts'
import { renderPullRequest } from '../pull-request/pull-request.ts'
import { renderTerminal } from '../terminal/terminal.ts'

const waivers = { by: 'dana', expires: '2026-04-02' }
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u

function fences(markdown: string): string {
  return markdown.replaceAll(/^(`{3,})yaml\n[^]*?\n\1$/gmu, '(yaml)')
}

describe.each(hostileTexts)('in every field: %s', (_, text) => {
  test('the comment keeps its shape', () => {
    const comment = renderPullRequest(aHostileReview(text), { waivers, links: () => 'https://git.example/a' })
    expect(comment.length).toBeLessThanOrEqual(65_000)
    expect(comment).toMatch(/^### ⛔ Weighbridge: 1 finding blocks this merge; 2 not checked\n/u)
    expect(comment).toMatch(/<\/sub>$/u)
    expect(comment).not.toMatch(unseen)
    const prose = fences(comment)
    const tags = prose.replaceAll(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/gu, '').match(/<[^>]*>/gu) ?? []
    const ours = /^<\/?(?:details|summary|sub|strong|code|br)>$/u
    expect(tags.filter(tag => !ours.test(tag))).toEqual([])
    expect(prose.match(/<details>/gu)).toHaveLength(prose.match(/^<\/details>$/gmu)?.length ?? 0)
    for (const line of prose.split('\n'))
      expect(line).toMatch(/^(?:$|[A-Z#|]|- |<\/?details>|<sub>|\(yaml\)|and \d|\d+ more )/u)
  })

  test('every row of a table has as many cells as its head', () => {
    const comment = renderPullRequest(aHostileReview(text), { waivers })
    const bars = (line: string): number => line.match(/(?<!\\)(?:\\\\)*\|/gu)?.length ?? 0
    const tables = comment.match(/(?:^\|.*\n?)+/gmu) ?? []
    expect(tables.length).toBeGreaterThan(2)
    for (const table of tables) expect(new Set(table.trimEnd().split('\n').map(bars)).size).toBe(1)
  })

  test('the terminal gets lines that control nothing', () => {
    const shown = renderTerminal(aHostileReview(text), { color: false, verbose: true, waivers })
    expect(shown).not.toMatch(unseen)
    expect(shown).not.toMatch(/^\s*::/mu)
    expect(shown).not.toContain('##[')
    expect(shown).toMatch(/ ·\s4 components changed · 0\.4 s\n$/u)
    expect(shown.length).toBeLessThan(100_000)
  })
})
