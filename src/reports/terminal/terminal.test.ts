import {
  aChange,
  aDataset,
  aFinding,
  aGap,
  aLocation,
  aModel,
  anAdvisory,
  anImage,
  aPackage,
  aReview,
  aWaiver
} from '../../../test/helpers/review.ts'
import { code, say, strong } from '../../core/message.ts'
import type { Finding, Level } from '../../core/finding.ts'
import type { Review } from '../../core/review.ts'
import { columnsOf } from './columns.ts'
import { renderTerminal, type TerminalOptions } from './terminal.ts'

function render(review: Partial<Review>, options: Partial<TerminalOptions> = {}): string {
  return renderTerminal(aReview(review), { color: false, ...options })
}

const malicious = aFinding({
  ruleId: 'package-malicious',
  component: aPackage({ location: aLocation('requirements.txt', 14) }),
  message: say`${code('litellm')} ${'1.82.6'} → ${'1.82.7'} ${strong`is malicious`} (${'MAL-2026-2144'})`,
  help: say`Go back to ${'1.82.6'}`,
  advisories: [anAdvisory({ id: 'MAL-2026-2144', severity: 'unknown', fixed: [] })]
})
const warning = aFinding({
  ruleId: 'image-unpinned',
  level: 'warn',
  component: anImage(),
  message: say`${code('python:3.12-slim')} has no digest: what it holds can change under you from one build to the next`
})

const changed = 'changed:\n  package  requests  new: 2.32.4  requirements.txt:1\n\n'

test('nothing found is what changed and one line', () => {
  expect(render({})).toBe(`${changed}Nothing blocks this merge · 1 component changed · 0.4 s\n`)
  expect(render({ changes: [] })).toBe('Nothing blocks this merge · 0 components changed · 0.4 s\n')
})

test('each file with its findings, then what changed, then the policy, and last the verdict and the counts', () => {
  expect(render({ findings: [warning, malicious] })).toBe(`requirements.txt
  14  block  litellm 1.82.6 → 1.82.7 is malicious (MAL-2026-2144)                  package-malicious
             Go back to 1.82.6

Dockerfile
   1  warn   python:3.12-slim has no digest: what it holds can change under you from one build to
             the next                                                                 image-unpinned
             Go to a version without the flaw

${changed}policy: .github/weighbridge.yml of main (77b2e10)

1 finding blocks this merge
1 block · 1 warning · 1 component changed · 0.4 s
`)
})

test('what blocks comes first whatever its file, and notes last', () => {
  const at = (path: string, line: number, level: Level, fix = path) => {
    const component = aPackage({ location: aLocation(path, line) })
    return aFinding({ level, component, help: say`Fix ${fix} ${line}` })
  }
  const findings = [
    at('a', 1, 'warn'),
    at('b', 1, 'note'),
    at('b', 2, 'warn'),
    at('b', 9, 'block'),
    at('b', 3, 'block')
  ]
  const lines = render({ findings })
    .split('\n')
    .filter(line => /^(?:[ab]$| +\d)/u.test(line))
  expect(lines.map(line => line.slice(0, 11).trim())).toEqual([
    ...['b', '3  block', '9  block', 'a', '1  warn', 'b', '2  warn', 'b', '1  note']
  ])
})

describe('findings that say the same but for a name, with one fix', () => {
  const nine = Array.from({ length: 9 }, (_, index) =>
    aFinding({
      ruleId: 'model-unpinned',
      title: 'Model revision can move',
      level: 'warn',
      component: aModel({ name: `org/m${index}`, location: aLocation(`stage_${index % 2}/load.py`, 10 + index) }),
      message: say`${code(`org/m${index}`)} is loaded without a commit`,
      help: say`Pin the commit with ${code('revision=')}`,
      fingerprint: index.toString(16).repeat(32)
    })
  )

  test('are told together, a line for each place', () => {
    const text = render({ findings: nine, changes: [] }, { width: 80 })
    expect(text).toContain(`Model revision can move: 9 times
  warn  Pin the commit with revision=                             model-unpinned
    stage_0/load.py:10  org/m0                                          aaaaaaaa
    stage_0/load.py:12  org/m2                                          `)
    expect(text.match(/Pin the commit/gu)).toHaveLength(1)
    expect(text).toContain('9 warnings')
  })

  test.each<[string, (finding: Finding, index: number) => Finding]>([
    ['another fix each', (finding, index) => ({ ...finding, help: say`Pin ${`revision="${index}"`}` })],
    ['another level each', (finding, index) => ({ ...finding, level: index % 2 === 0 ? 'warn' : 'note' })],
    ['advisories', finding => ({ ...finding, advisories: [anAdvisory()] })],
    ['other places', finding => ({ ...finding, related: [aLocation('a', 4)] })],
    [
      'a number of its own',
      (finding, index) => ({
        ...finding,
        message: say`${code(`org/m${index}`)} is loaded without a commit: ${code(String(index))} files`
      })
    ],
    ['a command', finding => ({ ...finding, fix: { edits: [], command: 'uv lock', clears: true } })]
  ])('are told one by one where each has %s', (_, change) => {
    const text = render({ findings: nine.slice(0, 4).map(change) })
    expect(text).not.toContain('times')
    expect(text).toContain('org/m3 is loaded without a commit')
  })

  test('are told one by one where they are two', () => {
    expect(render({ findings: nine.slice(0, 2) })).not.toContain('times')
  })
})

test.each([
  [{ base: 'a', head: 'a', spec: 'HEAD..HEAD' }, 'HEAD..HEAD is empty, its two ends are the same commit'],
  [{ base: 'a', head: 'b', spec: 'main..HEAD' }, 'no file differs in main..HEAD'],
  [{ base: 'a', head: 'b', spec: '--staged', tree: 'index' as const }, 'nothing is staged'],
  [{ base: 'a', head: 'b', spec: '--worktree', tree: 'work-tree' as const }, 'the work tree is as HEAD is']
])('a change of nothing is not one that passed: %j', (range, said) => {
  const stats = { ...aReview().stats, filesChanged: 0 }
  expect(render({ range, stats, changes: [] })).toMatch(`Nothing to review: ${said}`)
  expect(render({ range, stats, findings: [malicious] })).toContain('1 finding blocks this')
})

test('advisories, other places, the way it is reached and a command stand below', () => {
  const text = render({
    findings: [
      aFinding({
        advisories: [anAdvisory(), anAdvisory({ id: 'CVE-1', severity: 'low', fixed: [], waiver: aWaiver() })],
        related: [3, 5, 4, 8].map(line => aLocation('uv.lock', line)),
        paths: [['a', 'litellm']],
        fix: { edits: [], command: 'uv lock', clears: true }
      })
    ]
  })
  expect(text).toContain('             run uv lock\n')
  expect(text).toContain('             GHSA-aaaa-bbbb-cccc high, fixed in 1.82.8\n')
  expect(text).toContain('CVE-1 low, no fixed version; waived by dana until 2026-03-31: only used')
  expect(text).toContain('also at uv.lock:3, uv.lock:4, uv.lock:5 and 1 more\n')
  expect(text).toContain('reached through a > litellm\n')
})

test('a note of a new rule says when it counts, and several of them once', () => {
  const note = (line: number) =>
    aFinding({
      ...{ level: 'note', ruleId: 'package-unpinned', upcoming: { since: '1.3', level: 'warn' } },
      ...{ fingerprint: `${line}`.repeat(32), location: aLocation('requirements.txt', line) }
    })
  const said = /new in 1\.3: a note until the defaults of 1\.3 apply, then a warning\n/gu
  expect(render({ findings: [note(1)] }).match(said)).toHaveLength(1)
  expect(render({ findings: [1, 2, 3, 4, 5].map(note) }).match(said)).toHaveLength(1)
})

test('what is waived is set aside and counted, never lost', () => {
  const text = render({ findings: [{ ...malicious, waiver: aWaiver() }] })
  expect(text).toMatch(/^waived:\n {2}requirements\.txt:14 {2}litellm .* \(package-malicious\)\n/u)
  expect(text).toContain('\n    waived by dana until 2026-03-31: only used in the nightly evaluation\n')
  expect(text).toMatch(/\nNothing blocks this merge · 1 waived · 1 component changed · 0\.4 s\n$/u)
})

test('expired and unused waivers are one line each', () => {
  const status = { rule: 'image-unpinned', component: 'node', by: 'kim', expires: '2025-12-31', line: 20 }
  const waivers = [{ ...status, status: 'expired' } as const, { ...status, status: 'unused' } as const]
  const text = render({ policy: { ...aReview().policy, waivers } })
  expect(text).toContain('\nwaiver of kim expired on 2025-12-31: image-unpinned node (line 20 of the policy)\n')
  expect(text).toContain('\nwaiver not used in this change: image-unpinned node (line 20 of the policy)\n')
})

test('what was not checked is named with its place, and does not read as clean', () => {
  const quiet = aGap({ code: 'unresolved-reference', level: 'note', subject: 'name', reason: 'only known at run time' })
  const text = render({ gaps: [aGap(), quiet] })
  expect(text).toContain(`1 not checked (1 more as a note)
  warn  requirements.txt:4  corp-utils 2.1: no advisory source covers its index (not-covered)
  note  requirements.txt:4  name: only known at run time (unresolved-reference)
`)
  expect(text).toMatch(/\nNothing blocks this merge; 1 not checked\n1 not checked \(1 more as a note\) · /u)
  expect(render({ gaps: [quiet] })).toMatch(/^1 not checked, as a note only\n/u)
})

test('gaps with one reason are told once, with the places it concerns', () => {
  const gaps = Array.from({ length: 14 }, (_, index) =>
    aGap({ subject: `p${index} 1`, reason: 'it answered 503', location: aLocation('uv.lock', index + 1) })
  )
  expect(render({ gaps })).toContain(`14 not checked
  warn  it answered 503 (not-covered): 14 times
        uv.lock:1  p0 1
        uv.lock:2  p1 1
        uv.lock:3  p2 1
        and 11 more in uv.lock
`)
  const spread = gaps.map((gap, index) => ({ ...gap, subject: `f${index}`, location: aLocation(`f${index}`, 1) }))
  expect(render({ gaps: spread })).toContain(
    '        f0:1\n        f1:1\n        f10:1\n        and 11 more in 11 files\n'
  )
  expect(render({ gaps }, { verbose: true }).match(/uv\.lock:/gu)).toHaveLength(14)
})

test('an incomplete review says what was not checked, and that this is no finding', () => {
  const gap = aGap({ code: 'advisory-source', level: 'incomplete', subject: 'osv', reason: 'it answered 503' })
  const text = render({ gaps: [gap] })
  expect(text).toMatch(
    /\nThis review is incomplete: 1 not checked\nWhat .*neither a finding nor a pass\. weighbridge\nexplain advisory-source tells what to do\.\n1 not/u
  )
  expect(text).toContain('  incomplete  requirements.txt:4  osv: it answered 503 (advisory-source)')
  expect(render({ gaps: [gap], findings: [malicious] })).toMatch(/\n1 finding blocks this merge; 1 not checked\n/u)
})

test('without a policy the defaults are named; observing is said', () => {
  const text = render({
    findings: [malicious],
    policy: { ref: 'main', enforcement: 'observe', waivers: [], accepted: [] }
  })
  expect(text).toMatch(/\n1 finding would block this merge\nThe policy only observes/u)
  expect(text).toContain('policy: the defaults; there is no .github/weighbridge.yml on main\n')
})

test('what is not committed is a commit to be, and no merge', () => {
  const range = { ...aReview().range, tree: 'index' } as const
  expect(render({ range })).toMatch(/^Nothing blocks this commit · /mu)
  expect(render({ range, findings: [malicious] })).toMatch(/^1 finding blocks this commit$/mu)
  const policy = { enforcement: 'block', waivers: [], accepted: [] } as const
  const unborn = render({ range, policy, findings: [malicious] })
  expect(unborn).toMatch(/^policy: the defaults; there is no commit yet$/mu)
})

describe('on request, one block', () => {
  const terms = { by: 'dana', expires: '2026-04-02' }
  const rows = (text: string): readonly string[] =>
    text.split('\n').filter(line => /^waivers:|^accepted:|^ {2}- /.test(line))

  test('has the waivers of all findings, each once', () => {
    const again = { ...malicious, location: aLocation('other/requirements.txt', 3) }
    const models = [1, 2, 3].map(index =>
      aFinding({ ruleId: 'model-unpinned', level: 'warn', component: aModel({ name: `org/m${index}` }) })
    )
    const text = render({ findings: [malicious, again, ...models] }, { waivers: terms })
    expect(rows(text)).toEqual([
      'waivers:',
      '  - rule: package-malicious',
      ...Array.from({ length: 3 }, () => '  - rule: model-unpinned')
    ])
    expect(text).toContain('\n    advisory: "MAL-2026-2144"\n')
    expect(render({ findings: [malicious] })).not.toContain('waivers:')
  })

  test('says what cannot be waived in a comment, and accepts what makes the review incomplete', () => {
    const gap = aGap({ code: 'unreadable', level: 'incomplete', location: aLocation('requirements.txt', 1) })
    const finding = { ...malicious, notWaivable: 'The name cannot be written in a policy' }
    const text = render({ verdict: 'incomplete', findings: [finding], gaps: [gap] }, { waivers: terms })
    expect(text).toContain('\n# The name cannot be written in a policy.\naccepted:\n  - gap: unreadable\n')
    expect(rows(text)).toEqual(['accepted:', '  - gap: unreadable'])
  })

  test('is left out where there is nothing to clear', () => {
    expect(render({}, { waivers: terms })).not.toContain('# ')
  })
})

test('verbose tells everything', () => {
  const changes = [
    aChange(aPackage(), { type: 'changed', before: aPackage({ version: '1.82.6' }) }),
    aChange(aModel({ revision: 'a'.repeat(40) }), { type: 'moved', before: aModel({ location: aLocation('old.py') }) }),
    aChange(aDataset(), { type: 'changed', before: aDataset({ remoteCode: true }) }),
    aChange(anImage({ registry: 'quay.example', digest: `sha256:${'b'.repeat(64)}` }), { type: 'removed' })
  ]
  const findings = [aFinding({ advisories: [anAdvisory({ aliases: ['CVE-2'], summary: 'a summary' })] })]
  const text = render({ changes, findings, gaps: [aGap()] }, { verbose: true, width: 120 })
  expect(text).toContain('  package  litellm              1.82.6 → 1.82.7  requirements.txt:1\n')
  expect(text).toContain('  model    some-org/some-model  aaaaaaaaaaaa…, moved from old.py  train.py:31\n')
  expect(text).toContain('  dataset  some-org/some-data   no revision, no remote code now  train.py:12\n')
  expect(text).toContain('  image    quay.example/python  gone: 3.12-slim@sha256:bbbbbbbb…  Dockerfile:1\n')
  expect(text).toContain('  osv: 1 of 1 answered, data of 2026-01-02 14:02 UTC\n')
  expect(text).toContain('GHSA-aaaa-bbbb-cccc (CVE-2) high, fixed in 1.82.8: a summary')
  expect(text).toContain('(not-covered, sources/osv)')
})

test('what a change comes to goes on below where a line is full', () => {
  const impact = {
    step: 'major' as const,
    introduces: ['MAL-2026-2144'],
    fixes: [],
    leaves: [],
    publishedAt: '2026-01-01T00:00:00Z',
    ageDays: 1,
    via: ['one-package', 'another-package', 'litellm']
  }
  const change = aChange(aPackage(), { type: 'changed', before: aPackage({ version: '0.82.6' }), impact })
  const text = render({ changes: [change] }, { verbose: true, width: 80 })
  expect(text).toContain(`changed:
  package  litellm  0.82.6 → 1.82.7 · major · brings MAL-2026-2144
                    published 1 day ago · via one-package → another-package
                    requirements.txt:1
`)
  const colored = render({ changes: [change] }, { verbose: true, width: 80, color: true })
  expect(colored).toContain('\u001b[33mbrings MAL-2026-2144\u001b[0m')
  expect(colored.replaceAll(/\u001b\[[\d;]*m/gu, '')).toBe(text)
})

test('colour is an extra: without the escapes the text is the same', () => {
  const review = { findings: [malicious, warning], gaps: [aGap()] }
  const colored = render(review, { color: true })
  expect(colored).toContain('\u001b[1;31mblock\u001b[0m')
  expect(colored.replaceAll(/\u001b\[[\d;]*m/gu, '')).toBe(render(review))
})

describe('many findings', () => {
  const findings = Array.from({ length: 300 }, (_, index) => {
    const component = aPackage({ name: `p${index}`, location: aLocation(`f${index % 5}/uv.lock`, index + 1) })
    const help = say`Update ${component.name}`
    return aFinding({ level: index % 2 === 0 ? 'block' : 'warn', component, help, fingerprint: String(index) })
  })
  const rows = (text: string): number => text.match(/^ +\d+ {2}(?:block|warn)/gmu)?.length ?? 0

  test('up to a hundred are all printed, beyond that the rest is counted by rule and file', () => {
    expect(rows(render({ findings: findings.slice(0, 100) }))).toBe(100)
    const text = render({ findings })
    expect(rows(text)).toBe(20)
    expect(text).toContain('280 more findings, by rule and file (--verbose or --format json for all)')
    expect(text).toMatch(/ {2}block {3}140 {2}package-vulnerable: f\d\/uv\.lock \d+, .* 2 more files/u)
    expect(text).toMatch(/ {2}warn {4}140 {2}package-vulnerable/u)
    expect(text).toContain('150 block · 150 warnings')
    expect(rows(render({ findings }, { verbose: true }))).toBe(300)
  })

  test('come in an order of their own', () => {
    expect(render({ findings: [...findings].reverse() })).toBe(render({ findings }))
  })
})

test('a finding has the id that commands name it by, behind its rule', () => {
  const finding = aFinding({ fingerprint: '0123456789abcdef0123456789abcdef' })
  expect(render({ findings: [finding] })).toMatch(/ {2}block {2}.* {2}package-vulnerable aerukz4j\n/)
})

test('what changed is listed when it is little, and counted beyond that', () => {
  const changes = Array.from({ length: 11 }, (_, index) => aChange(aPackage({ name: `p${index}` })))
  expect(render({ changes: changes.slice(1) }).match(/^ {2}package/gmu)).toHaveLength(10)
  expect(render({ changes })).toContain('changed: 11 packages (new) (--verbose lists them)\n')
})

test.each([40, 60, 80, 140])('no line is wider than %d columns but for a word that is', width => {
  const long = aFinding({
    message: say`${code('模型'.repeat(40))} is loaded from ${'a '.repeat(90)}`,
    help: warning.message
  })
  const gaps = [aGap({ subject: '数据'.repeat(30) }), aGap({ level: 'incomplete', reason: 'b '.repeat(60) })]
  const text = render({ findings: [long, warning, malicious], gaps, changes: [aChange(anImage())] }, { width })
  for (const line of text.split('\n')) expect([line, columnsOf(line) <= width]).toEqual([line, true])
})
