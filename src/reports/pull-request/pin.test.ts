import { html, skeleton } from '../../../test/helpers/rendered.ts'
import { aFinding, aLocation, aModel, anImage, aReview, hostileTexts } from '../../../test/helpers/review.ts'
import type { Finding } from '../../core/finding.ts'
import { say } from '../../core/message.ts'
import { renderPin } from './pin.ts'

const location = { ...aLocation('requirements.txt', 1), endColumn: 16 }
const edited = aFinding({
  location,
  fix: { edits: [{ location, newText: 'litellm==1.82.8' }], clears: true, command: 'uv lock' }
})
const unpinned = aFinding({
  ruleId: 'image-unpinned',
  component: anImage({ tag: '3.12' }),
  message: say`python:3.12 has no digest`,
  help: say`Pin the digest`,
  unpinned: true
})

function pin(finding: Finding, line: string | undefined = 'litellm==1.82.7'): string {
  const waivers = { by: 'dana', expires: '2026-04-02' }
  return renderPin(finding, aReview({ findings: [finding] }), { waivers, lineText: () => line })
}

test('an edit is shown as a difference, with the command that belongs to it', () => {
  expect(pin(edited)).toMatch(
    /`requirements\.txt:1`\n\nThis edit fixes it:\n\n```diff\n-litellm==1\.82\.7\n\+litellm==1\.82\.8\n```\n\nThen run `uv lock`\./
  )
  const part = { ...edited, fix: { edits: edited.fix?.edits ?? [], clears: false } }
  expect(pin(part)).toMatch(/This edit fixes a part of it:\n\n```diff\n.*\n.*\n```\n\n<sub>Nothing was written/)
})

test('what no source names is not made up: the command, and what to write', () => {
  const text = pin(unpinned)
  expect(text).toMatch(/Pin the digest\.\n\nNo source of this review gives the digest\./)
  expect(text).toContain("```sh\ndocker buildx imagetools inspect python:3.12 --format '{{.Manifest.Digest}}'\n```")
  expect(text).toContain('Write `python:3.12@sha256:<digest>` with the digest that you have tested.')
  expect(text).not.toMatch(/[0-9a-f]{40}/)
})

test('a commit that a source named is not said to be unknown where its edit cannot be shown', () => {
  const elsewhere = { ...location, startLine: 9, endLine: 9 }
  const fix = { edits: [{ location: elsewhere, newText: 'x' }], clears: true }
  const text = pin({ ...unpinned, fix })
  expect(text).toContain('Pin the digest.\n\n<sub>Nothing was written')
  expect(text).not.toContain('No source of this review')
})

test('where no command is known, it says so', () => {
  const text = pin({ ...unpinned, component: aModel({ host: 'other.example' }) })
  expect(text).toContain('and no command is known that prints it.')
  expect(text).not.toContain('```')
})

test.each([
  ['is not about pinning', aFinding()],
  ['has no line that could be read', { ...edited, location: { ...location, side: 'base' as const } }],
  ['is in what merging makes', { ...edited, onlyInMerge: true as const }]
])('a finding that %s is explained', (_, finding) => {
  const text = pin(finding)
  expect(text).toMatch(/^ℹ️ There is nothing to pin in this finding: .*All there is to say of it:\n\n<strong>⛔/)
  expect(text).toMatch(/Rule \[package-vulnerable\]/)
  expect(text).not.toContain('```diff')
})

test.each([
  ['before', 'litellm==1.82.7 # https://ana:s3cret@index.example/simple'],
  ['in what is replaced', 'https://ana:s3cret@index.example/x']
])('a line that holds credentials %s is not shown, and it says so', (_, line) => {
  const whole = { ...location, endColumn: line.length + 1 }
  const finding = { ...edited, location: whole }
  const edits = line.startsWith('https') ? [{ location: whole, newText: 'litellm==1.82.8' }] : edited.fix?.edits
  const text = pin({ ...finding, fix: { edits: edits ?? [], clears: true } }, line)
  expect(text).toMatch(/^ℹ️ The edit for this finding cannot be shown here: the line holds credentials\./)
  expect(text).not.toContain('s3cret')
})

test.each(hostileTexts.filter(([, text]) => text.length < 1000))('%s adds no markup to the reply', (_, text) => {
  const named = (name: string): string => {
    const component = anImage({ registry: 'a.example', repository: '|', tag: name })
    return pin({ ...unpinned, component, location: aLocation(name), message: say`${name}` })
  }
  expect(skeleton(html(named(text)))).toBe(skeleton(html(named('|'))))
})
