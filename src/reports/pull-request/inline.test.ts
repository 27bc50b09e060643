import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { aTool } from '../../../test/helpers/components.ts'
import {
  aFinding,
  aHostileReview,
  aLocation,
  aModel,
  anAdvisory,
  aReview,
  aWaiver,
  hostileTexts
} from '../../../test/helpers/review.ts'
import type { Finding } from '../../core/finding.ts'
import { code, say } from '../../core/message.ts'
import { policyName } from '../../kinds/policy-name.ts'
import { renderInline, renderInlines, type Inline } from './inline.ts'

const waivers = { by: 'dana', expires: '2026-04-02' }
const line = 'model = load("some-org/some-model")'
const edit = { ...aLocation('train.py', 31, 14), endColumn: 35 }
const remote: Partial<Finding> = {
  ruleId: 'model-unpinned',
  component: aModel(),
  message: say`${code('some-org/some-model')} is loaded from a branch that can move`,
  help: say`Pin the commit`,
  fix: { edits: [{ location: edit, newText: '"some-org/some-model", revision="9f1c0d"' }], clears: true }
}

function render(over: Partial<Finding> = {}, lineText: string | undefined = line): Inline {
  const finding = aFinding({ ...remote, ...over })
  const inline = renderInline(finding, aReview({ findings: [finding] }), { waivers, lineText: () => lineText })
  if (!inline) throw new Error('it has a line')
  return inline
}

test('title, what to do, the whole new line, then small what it does, and how to waive it', () => {
  const { body, ...place } = render()
  expect(place).toEqual({
    path: 'train.py',
    line: 31,
    side: 'RIGHT',
    fingerprints: ['model-unpinned/some-org/some-model'],
    weight: { level: 'block', advisories: [] }
  })
  expect(body.split('\n').slice(0, 9)).toEqual([
    '<strong>⛔ `some-org/some-model` is loaded from a branch that can move</strong>',
    '',
    'Pin the commit:',
    '',
    '```suggestion',
    'model = load("some-org/some-model", revision="9f1c0d")',
    '```',
    '',
    '<sub>blocks this merge · [model-unpinned](https://docs.example/rules.md#model-unpinned)</sub>'
  ])
  expect(body).toMatch(/Add what you accept to `\.github\/weighbridge\.yml` on `main`[^]*- rule: model-unpinned/u)
})

const location = edit
test.each<[string, Partial<Finding>, string | undefined]>([
  ['no fix', { fix: { edits: [], clears: true } }, line],
  [
    'two edits',
    {
      fix: {
        edits: [
          { location, newText: 'a' },
          { location, newText: 'b' }
        ],
        clears: true
      }
    },
    line
  ],
  [
    'another line',
    { fix: { edits: [{ location: { ...edit, startLine: 30, endLine: 30 }, newText: 'a' }], clears: true } },
    line
  ],
  ['another file', { fix: { edits: [{ location: { ...edit, path: 'b.py' }, newText: 'a' }], clears: true } }, line],
  ['two lines', { fix: { edits: [{ location: { ...edit, endLine: 32 }, newText: 'a' }], clears: true } }, line],
  [
    'a part of a container',
    { fix: { edits: [{ location: { ...edit, within: 'cell 1' }, newText: 'a' }], clears: true } },
    line
  ],
  ['columns beyond the line', {}, 'short'],
  ['a line break', { fix: { edits: [{ location, newText: 'a\nb' }], clears: true } }, line],
  ['what cannot be seen', {}, `${line} # \u202e`],
  ['white space at the end', {}, `${line} `],
  ['no change', { fix: { edits: [{ location, newText: '"some-org/some-model"' }], clears: true } }, line],
  ['the side before the change', { location: { ...aLocation('train.py', 31), side: 'base' } }, line]
])('no suggestion for %s', (_, over, lineText) => {
  const finding = aFinding({ ...remote, ...over })
  const inline = renderInline(finding, aReview({ findings: [finding] }), { waivers, lineText: () => lineText })
  expect(inline?.body).toContain('Pin the commit')
  expect(inline?.body).not.toContain('suggestion')
})

test('a line that could not be read is said, and only where a suggestion would have been made', () => {
  const finding = aFinding(remote)
  const unread = (over: Partial<Finding> = {}) =>
    renderInline({ ...finding, ...over }, aReview(), { waivers, lineText: () => undefined })?.body
  expect(unread()).toContain('Pin the commit\n\n<sub>No suggestion could be made: the line could not be read.</sub>')
  expect(unread({ fix: { edits: [], clears: true } })).not.toContain('suggestion')
  expect(renderInline(finding, aReview(), { waivers })?.body).not.toContain('suggestion')
})

test('a line with credentials is not repeated in a comment', () => {
  const body = render({}, `${line} # https://dana:s3cr3t@index.example`).body
  expect(body).toContain('<sub>No suggestion could be made: the line holds credentials.</sub>')
  expect(body).not.toContain('s3cr3t')
})

test('the fence is longer than any in the line, tabs stay, and the CR of a CRLF line does not', () => {
  expect(render({}, `\t\`\`\`\`   = ("some-org/some-model") # note\r`).body).toMatch(
    /^`````suggestion\n\t````.*\n`````$/mu
  )
})

test('a fix of a part says so, and observing does not block', () => {
  expect(render({ fix: { edits: [{ location, newText: 'x' }], clears: false } }).body).toContain('fixes a part of it:')
  const finding = aFinding(remote)
  const review = aReview({ policy: { enforcement: 'observe', waivers: [], accepted: [] } })
  expect(renderInline(finding, review, { waivers })?.body).toContain('<sub>would block this merge')
})

test('several lines, the side before, and no line at all', () => {
  expect(render({ location: { ...aLocation('a', 3), endLine: 6, endColumn: 1 } })).toMatchObject({
    startLine: 3,
    line: 5
  })
  expect(render({ location: { ...aLocation('a', 3), endLine: 300 } })).toMatchObject({ line: 3 })
  expect(render({ location: { ...aLocation('a', 3), side: 'base' } }).side).toBe('LEFT')
  expect(renderInline(aFinding({ location: { path: 'a', side: 'head' } }), aReview(), { waivers })).toBeUndefined()
})

test('the thirty that matter most, block first; notes, the rest and what is waived elsewhere', () => {
  const levels = ['note', 'warn', 'block'] as const
  const findings = Array.from({ length: 60 }, (_, index) =>
    aFinding({ level: levels[index % 3] ?? 'note', fingerprint: String(index), location: aLocation('a', index + 1) })
  )
  const { inline, rest } = renderInlines(aReview({ findings }), { waivers })
  expect(inline).toHaveLength(30)
  expect(inline.slice(0, 20).every(({ body }) => body.startsWith('<strong>⛔'))).toBe(true)
  expect(rest.map(({ level }) => level)).toEqual([...Array<string>(10).fill('warn'), ...Array<string>(20).fill('note')])
})

type Node = DefaultTreeAdapterTypes.ChildNode

function hostile(text: string): Node[] {
  const { inline } = renderInlines(aHostileReview(text), {
    waivers,
    lineText: () => text,
    links: () => 'https://git.example/a'
  })
  const options = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }
  expect(inline).toHaveLength(2)
  for (const { body } of inline) expect(body.length).toBeLessThan(20_000)
  return inline.flatMap(({ body }) => parseFragment(micromark(body, options)).childNodes)
}

function skeleton(nodes: readonly Node[]): string {
  return nodes
    .map(node => {
      if (!('tagName' in node)) return node.nodeName === '#comment' ? '<!---->' : ''
      return node.tagName === 'a' ? skeleton(node.childNodes) : `<${node.tagName}>${skeleton(node.childNodes)}`
    })
    .join('')
}

test.each(hostileTexts.filter(([, text]) => text.length < 1000))(
  'as GitHub reads it, %s changes nothing but words',
  (_, text) => {
    expect(skeleton(hostile(text))).toBe(skeleton(hostile('harm less')))
  }
)

// Settings name a tool with nearly any text, and its waiver does too.
const toolNames = hostileTexts.filter(([, name]) => policyName(aTool({ name })) !== undefined)

test.each(toolNames)('the waiver of a tool named with %s is one block', (_, name) => {
  const offered = (tool: string): string => {
    const component = aTool({ name: tool, location: aLocation('.mcp.json', 3) })
    const { body = '' } =
      renderInline(aFinding({ ruleId: 'tool-not-approved', component }), aReview(), { waivers }) ?? {}
    return skeleton(parseFragment(micromark(body, { allowDangerousHtml: true })).childNodes)
  }
  expect(offered(name)).toBe(offered('harmless'))
})

test('tools with hostile names can be waived', () => {
  expect(toolNames.length).toBeGreaterThan(10)
})

test.each(hostileTexts)('%s does not make a comment too long', (_, text) => {
  expect(hostile(text).length).toBeGreaterThan(0)
})

test('what a comment weighs is its level, and the advisories that no waiver clears', () => {
  const held = anAdvisory({ id: 'CVE-1', waiver: aWaiver() })
  const open = anAdvisory({ id: 'GHSA-x', aliases: ['CVE-2'], severity: 'high' })
  const finding = aFinding({ level: 'warn', advisories: [held, open] })
  expect(renderInline(finding, aReview({ findings: [finding] }), { waivers })?.weight).toEqual({
    level: 'warn',
    advisories: [{ ids: ['GHSA-x', 'CVE-2'], severity: 'high' }]
  })
})
