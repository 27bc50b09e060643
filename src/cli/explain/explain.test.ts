import { gapCodes } from '../../core/gap.ts'
import { columnsOf } from '../../reports/terminal/columns.ts'
import { catalogue } from '../../review/catalogue.ts'
import { explainGap, isGapCode } from './gap.ts'
import { plainText } from './plain-text.ts'
import { explainRule } from './rule.ts'

const now = new Date('2026-03-01T00:00:00Z')

/** Lines that are too wide although they could be broken: not code, entries, links or a word by itself. */
const tooWide = (text: string, width: number): readonly string[] =>
  text.split('\n').filter(line => columnsOf(line) > width && line.trim().includes(' ') && !line.startsWith('      '))

test.each(Object.entries(catalogue))('%s is told in plain text, with its fix, its waiver and its links', (id, rule) => {
  const text = explainRule(id, rule, 80, now)
  expect(text).toMatch(new RegExp(`^${id}: `))
  expect(text).toMatch(/\n {2}since {2}release 0\.1\n/)
  expect(text).toContain(`\n    - rule: ${id}\n`)
  expect(text).toMatch(/\nHow to waive it\n[^]*expires: 2026-05-31\n/)
  expect(text).toContain(`docs/rules.md#${id}\n`)
  expect(text).not.toMatch(/(?<!\/)\*\*|```|\]\(|\n\n\n/)
  expect(tooWide(text, 80)).toEqual([])
})

test.each(Object.keys(gapCodes).filter(isGapCode))('%s is told, and how to fix and accept it', code => {
  const text = explainGap(code, 80, now)
  expect(text).toMatch(new RegExp(`^${code}: `))
  expect(text).toMatch(/\nWhy it matters\n {2}\S[^]*\nHow to fix it\n {2}\S[^]*\nHow to accept it\n {2}\S/)
  expect(tooWide(text, 80)).toEqual([])
})

test('prose is wrapped, code and rows are kept, and links stand apart', () => {
  const markdown = `One **bold** word, \`code\` and
a [link](policy.md#waivers), [another](#model-unpinned).

- an item that
  goes on
- the next

| A | B |
|---|---|
| x | \`y\` |

\`\`\`yaml
rules:
  a: [off]
\`\`\`
`
  expect(plainText(markdown, 40)).toEqual({
    lines: [
      'One bold word, code and a link, another.',
      '',
      '  - an item that goes on',
      '  - the next',
      '',
      '  A: B',
      '  x: y',
      '',
      '    rules:',
      '      a: [off]'
    ],
    links: [expect.stringMatching(/^https:.*\/docs\/policy\.md#waivers$/)]
  })
})
