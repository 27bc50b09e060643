import {
  aChange,
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
import type { Finding } from '../../core/finding.ts'
import type { Gap, GapLevel } from '../../core/gap.ts'
import { code, say, strong } from '../../core/message.ts'
import type { Review } from '../../core/review.ts'
import { renderPullRequest, withoutTimes, type PullRequestOptions } from './pull-request.ts'

const waivers = { by: 'dana', expires: '2026-04-02' }

function render(review: Partial<Review>, options: Partial<PullRequestOptions> = {}): string {
  return renderPullRequest(aReview(review), { waivers, ...options })
}

const malicious = aFinding({
  ruleId: 'package-malicious',
  component: aPackage({ location: aLocation('requirements.txt', 14) }),
  message: say`${code('litellm')} ${'1.82.6'} → ${'1.82.7'} ${strong`is malicious`} (${'MAL-2026-2144'})`,
  help: say`Go back to ${'1.82.6'}`,
  advisories: [anAdvisory({ id: 'MAL-2026-2144', severity: 'unknown', fixed: [] })]
})
const unpinned = aFinding({ ruleId: 'image-unpinned', level: 'warn', component: anImage() })

function many(number: number, over: (index: number) => Partial<Finding> = () => ({})): Finding[] {
  return Array.from({ length: number }, (_, index) => {
    const path = `services/${index % 7}/requirements.txt`
    const component = aPackage({ name: `package-${index}`, location: aLocation(path, index + 1) })
    return aFinding({ component, fingerprint: String(index), ...over(index) })
  })
}

test('a gap has its code, and one that makes the review incomplete the command that explains it', () => {
  const failed = aGap({ code: 'advisory-source', level: 'incomplete', subject: 'OSV', reason: 'it answered 503' })
  const text = render({ verdict: 'incomplete', gaps: [failed, aGap()] })
  expect(text).toContain('it answered 503</sub> <sub>`advisory-source`</sub>\n')
  expect(text).toContain('`weighbridge explain advisory-source` tells what to do')
  expect(text).toContain('no advisory source covers its index <sub>`not-covered`</sub>\n')
})

test('nothing to say is an empty text', () => {
  expect(render({ changes: [] })).toBe('')
  const policy = { enforcement: 'observe', waivers: [], accepted: [] } as const
  expect(render({ changes: [], policy })).toBe('')
})

test('the verdict comes first, then one row for each decision, with link, rule and what to do', () => {
  const links = (location: { path: string; startLine?: number }): string => {
    return `https://git.example/blob/${location.path}#L${location.startLine ?? 0}`
  }
  const [title, , head, , row] = render({ findings: [malicious] }, { links }).split('\n')
  expect(title).toBe('### ⛔ Weighbridge: 1 finding blocks this merge')
  expect(head).toBe('| What | Where | Do this |')
  expect(row).toBe(
    '| `litellm` 1.82.6 → 1.82.7 <strong>is malicious</strong> \\([MAL-2026-2144](https://osv.example/vulnerability/MAL-2026-2144)\\)' +
      '<br><sub>[package-malicious](https://docs.example/rules.md#package-malicious)</sub>' +
      ' | [`requirements.txt:14`](https://git.example/blob/requirements.txt#L14) | Go back to 1.82.6 |'
  )
})

test('a row has the id that a command names it by, where its fingerprint has one', () => {
  const fingerprint = `666f6f6261${'0'.repeat(22)}`
  expect(render({ findings: [{ ...malicious, fingerprint }] })).toContain('#package-malicious) · `mzxw6ytb`</sub>')
})

test('warnings and notes are folded apart, what a policy waives as well', () => {
  const text = render({
    findings: [
      malicious,
      unpinned,
      aFinding({ level: 'note' }),
      aFinding({ ruleId: 'package-denied', waiver: aWaiver() })
    ]
  })
  expect(text).toContain('<summary>⚠️ 1 warning</summary>')
  expect(text).toContain('<summary>ℹ️ 1 note</summary>')
  expect(text).toContain('<summary>Waivers: 1 waived</summary>')
  expect(text).toContain('waived by dana until 2026-03-31: only used in the nightly evaluation')
  expect(text).toContain('1 finding blocks')
})

test('advisories say what the sentence does not: severity, fix and waiver', () => {
  const text = render({
    findings: [aFinding({ advisories: [anAdvisory(), anAdvisory({ id: 'CVE-1', fixed: [], waiver: aWaiver() })] })]
  })
  expect(text).toContain(
    '[GHSA-aaaa-bbbb-cccc](https://osv.example/vulnerability/GHSA-aaaa-bbbb-cccc) high, fixed in 1.82.8</sub><br>'
  )
  expect(text).toContain('high, no fixed version, waived by dana until 2026-03-31')
  expect(text).not.toContain('advisory: "CVE-1"')
})

test('other places, the way a package is reached, and a command are told', () => {
  const related = [3, 4, 5, 5].map(line => aLocation('uv.lock', line))
  const fix = { edits: [], command: 'uv lock --upgrade-package litellm', clears: true }
  const text = render({ findings: [aFinding({ related, paths: [['a', 'b']], fix })] })
  expect(text).toContain('also `uv.lock:3`, `uv.lock:4` and 1 more')
  expect(text).toContain('reached through a → b')
  expect(text).toContain(': `uv lock --upgrade-package litellm`')
})

test('what comes in is counted and listed as before and after', () => {
  const before = aPackage({ version: '1.82.6' })
  const text = render({
    changes: [
      aChange(aPackage(), { type: 'changed', before }),
      aChange(aPackage({ location: aLocation('uv.lock', 80) }), { type: 'changed', before }),
      aChange(aPackage({ name: 'torch', version: '2.9.0' })),
      aChange(aModel()),
      aChange(aPackage({ name: 'requests' }), { type: 'removed' })
    ]
  })
  expect(text).toContain('Changes: 2 packages (1 new), 1 model (new) · 1 package removed')
  expect(text).toContain('| package `litellm` | 1.82.6 → 1.82.7 | `requirements.txt:1` |')
  expect(text).toContain('| package `torch` | new: 2.9.0 |')
})

test('what comes in shows the large step, and where its code can be read', () => {
  const nothing = { introduces: [], fixes: [], leaves: [] }
  const bump = (name: string, impact: object) =>
    aChange(aPackage({ name }), {
      type: 'changed',
      before: aPackage({ name, version: '0.9' }),
      impact: { ...nothing, ...impact }
    })
  const text = render({
    changes: [
      bump('a', { step: 'major', repository: { url: 'https://github.com/acme/a', verified: true } }),
      bump('b', { step: 'minor', repository: { url: 'https://github.com/acme/b', verified: false } })
    ]
  })
  expect(text).toContain('| 0.9 → 1.82.7 · **major** · [source](https://github.com/acme/a) |')
  expect(text).toContain('| 0.9 → 1.82.7 · minor · [source it names](https://github.com/acme/b) |')
})

test('what could not be checked is named, and what makes the review incomplete is not folded', () => {
  const gap = aGap({ code: 'advisory-source', level: 'incomplete', subject: 'osv', reason: 'it answered 503' })
  const text = render({ gaps: [gap, aGap()] })
  expect(text).toMatch(
    /^### ⚠️ Weighbridge: this review is incomplete: 2 not checked\n\nNot checked, which makes this review incomplete \(1 of 2\)\. [^<]*- <strong>An advisory source could not be queried[^<]*<\/strong>: osv \(.*\)<br><sub>it answered 503<\/sub>/u
  )
  expect(text).toContain(
    '<summary>Also not checked: 1 of 2</summary>\n\n- corp-utils 2.1 (`requirements.txt:4`): no advisory source'
  )
  expect(text).not.toContain('✅')
})

test('the waiver is ready to paste, with the file and the branch it goes to', () => {
  const text = render({ findings: [malicious] })
  expect(text).toContain('Add what you accept to `.github/weighbridge.yml` on `main`')
  expect(text).toContain(
    'waivers:\n  - rule: package-malicious\n    component: "pkg:pypi/litellm"\n    version: "1.82.7"'
  )
})

test('without a policy it says that the defaults apply, and how to begin by observing', () => {
  const text = render({
    findings: [malicious],
    policy: { ref: 'main', enforcement: 'block', waivers: [], accepted: [] }
  })
  expect(text).toContain('No policy yet: the defaults apply')
  expect(text).toContain('version: 1\nenforcement: observe')
  expect(text).toContain('version: 1\nwaivers:')
  expect(text).toContain('under the default policy')
  expect(render({ findings: [malicious] })).not.toContain('the defaults apply')
})

test('observing says what it would have done', () => {
  const text = render({
    findings: [malicious],
    policy: { path: 'p', enforcement: 'observe', waivers: [], accepted: [] }
  })
  expect(text).toMatch(/^### ℹ️ Weighbridge: 1 finding would block this merge\n\nThe policy only observes/u)
})

test('the footer names commit, policy and the age of the data', () => {
  expect(render({}).split('\n').at(-1)).toMatch(
    /^<sub>`3ac91f0` under the policy of `main` \(`77b2e10`\) · osv: 1 of 1 answered, data of 2026-01-02 14:02 UTC · \[what/u
  )
})

test('expired and unused waivers are said', () => {
  const status = { rule: 'image-unpinned', component: 'node', by: 'kim', expires: '2025-12-31', line: 20 }
  const policy = {
    ...aReview().policy,
    waivers: [{ ...status, status: 'expired' } as const, { ...status, status: 'unused' } as const]
  }
  const text = render({ policy })
  expect(text).toContain('<summary>Waivers: 1 expired · 1 not used</summary>')
  expect(text).toContain('- waiver of kim expired on 2025-12-31: image-unpinned node')
})

describe('200 findings', () => {
  const text = render({
    findings: many(200, index => (index === 150 ? { advisories: [anAdvisory({ id: 'MAL-1' })] } : {}))
  })

  test('of one rule with one fix are one row of ten places, after what is graver, and then where the rest is', () => {
    const rows = text.split('\n').filter(line => /^\| .*package-vulnerable\]/.test(line))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain('MAL-1')
    expect(rows[1]).toMatch(/^\| Package has known vulnerabilities: 199 packages<br>/)
    expect(rows[1]).toMatch(
      /`services\/0\/requirements\.txt:1`&nbsp;<sub>`package-0`<\/sub><br>.*and 189 more in 7 files<\/sub> \|/
    )
    expect(rows[1]?.match(/<sub>`package-/g)).toHaveLength(10)
    expect(text).toContain(`All of it: \`weighbridge review 77b2e1000000..3ac91f000000\``)
    expect(text).toContain('190 more are not shown here')
  })

  test('of many rules are ten rows, then counts by rule and file', () => {
    const findings = many(200, index => ({ ruleId: `rule-${index % 40}`, help: say`Do ${String(index)}` }))
    const table = render({ findings })
    expect(table.split('\n').filter(line => line.startsWith('| package-'))).toHaveLength(10)
    expect(table).toMatch(/And 190 more, by rule:\n\n- 5 × rule-\d+: `services\//)
  })

  test('do not depend on the order they come in', () => {
    expect(render({ findings: many(200).reverse() })).toBe(render({ findings: many(200) }))
  })
})

describe('the limit', () => {
  const name = '@`|\\<\u202e'.repeat(40)
  const findings = many(10_000, index => {
    const component = aPackage({ name: `${name}${index}`, location: aLocation(`${name}${index % 50}`, index) })
    const message = say`${name} ${code(name)} ${strong`${name}`} ${name}`
    const advisories = [anAdvisory({ id: name }), anAdvisory({ id: name, waiver: aWaiver({ by: name }) })]
    const level = (['block', 'warn', 'note'] as const)[index % 3] ?? 'block'
    return {
      ruleId: `rule-${index % 40}`,
      component,
      location: component.location,
      message,
      help: message,
      advisories,
      level
    }
  })
  const gaps = findings.map(({ location }, index) => aGap({ subject: name, reason: `${name}${index}`, location }))
  const changes = findings.flatMap(({ component }) => (component ? [aChange(component)] : []))

  test.each([undefined, 5_000, 1_500, 100])(
    'of %p characters holds for 10,000 findings with hostile names',
    maxLength => {
      const text = render({ findings, gaps, changes }, maxLength === undefined ? {} : { maxLength })
      expect(text.length).toBeLessThanOrEqual(maxLength ?? 65_000)
      expect(text).toMatch(/^### ⛔ Weighbridge: 3334 findings block this merge/u)
      if (maxLength !== 100) expect(text).toMatch(/by rule:[^]*<\/sub>$/u)
      if (maxLength === 1_500) expect(text).toContain('Some parts did not fit here')
      expect(text.match(/<details>/gu)?.length).toBe(text.match(/<\/details>/gu)?.length)
    }
  )
})

test('without times, only what sources were asked at is gone', () => {
  const at = (time: string): string =>
    renderPullRequest(aReview({ coverage: [{ source: 'osv', asked: 1, answered: 1, dataAsOf: time }] }), { waivers })
  const [one, other] = [at('2026-01-02T14:02:00Z'), at('2026-01-03T09:11:00Z')]
  expect(one).not.toBe(other)
  expect(withoutTimes(one)).toBe(withoutTimes(other))
  expect(withoutTimes(one)).toContain('1 of 1 answered')
  const said = 'a, data of 2026-01-01 10:00 UTC'
  expect([withoutTimes(said), withoutTimes(`${said}\n<sub>x</sub>`)]).toEqual([said, `${said}\n<sub>x</sub>`])
})

test('what is said of several files in the same words is one row', () => {
  const findings = ['a', 'b', 'c', 'd'].map(folder =>
    aFinding({ ruleId: 'image-unpinned', component: anImage({ location: aLocation(`${folder}/Dockerfile`, 1) }) })
  )
  const text = render({ findings })
  expect(text).toContain('4 findings block this merge')
  expect(text).toMatch(/^\| python is vulnerable<br>.* \| `a\/Dockerfile:1`.*`b\/Dockerfile:1`.*`d\/Dockerfile:1`/m)
  expect(text.match(/image-unpinned\]/g)).toHaveLength(1)
})

test('findings that one fix settles are one row, with the name, the place and the id of each', () => {
  const findings = ['torch', 'numpy', 'a'.repeat(80)].map((name, index) => {
    const path = `services/recommendation/ranking/${index}/install.sh`
    const component = aPackage({ name, location: aLocation(path, 3) })
    const fingerprint = `${index}`.repeat(32)
    const help = say`Write ${code(`${name}==<version>`)}`
    return aFinding({
      level: 'warn',
      ruleId: 'package-unpinned',
      title: 'Package has no version',
      component,
      help,
      fingerprint
    })
  })
  const text = render({ findings }, { fresh: new Set(['1'.repeat(32)]) })
  expect(text).toContain('| Package has no version: 3 packages<br><sub>[package-unpinned]')
  expect(text).toContain('`…/ranking/0/install.sh:3`&nbsp;<sub>`torch`&nbsp;`aaaaaaaa`</sub><br>')
  expect(text).toMatch(/ranking\/1\/install\.sh:3`&nbsp;<sub>`numpy`&nbsp;`\w{8}`&nbsp;\*\*new\*\*<\/sub>/)
  expect(text).toContain('| Write `<package>==<version>` |')
})

test('what findings of one row name is told: once where all do, else with each of them', () => {
  const findingsOf = (level: 'block' | 'warn', urls: readonly string[]): readonly Finding[] =>
    urls.map((url, index) => {
      const name = 'h'.repeat(index + 1)
      const component = aPackage({ name, location: aLocation('package.json', index + 1) })
      const message = say`${code(name)} is downloaded from ${code(url)} without a hash`
      const fingerprint = `${index}`.repeat(32)
      return aFinding({ ruleId: 'package-source', title: 'No hash', level, component, message, fingerprint })
    })
  const one = 'https://files.example/x.whl'
  const other = 'hh-files.example/y.whl'
  for (const level of ['block', 'warn'] as const) {
    const same = render({ findings: findingsOf(level, [one, one]) })
    expect(same).toContain(`| No hash: 2 packages \\(\`${one}\`\\)<br>`)
  }
  const different = render({ findings: findingsOf('warn', [one, other]) })
  expect(different).toContain('| No hash: 2 packages<br>')
  expect(different).toContain(`<sub>\`h\`&nbsp;\`${one}\`&nbsp;`)
  expect(different).toContain(`<sub>\`hh\`&nbsp;\`${other}\`&nbsp;`)
})

test('the title of an advisory is told, with its backticks as quotes; that of malicious code says nothing new', () => {
  const advisories = [
    anAdvisory({ id: 'CVE-1', summary: 'Code runs in `torch.load` | @all' }),
    anAdvisory({ id: 'MAL-1', summary: 'Malicious code', malicious: true })
  ]
  const text = render({ findings: [aFinding({ advisories })] })
  expect(text).toContain('high, fixed in 1.82.8: Code runs in "torch.load" \\| &#64;&#8203;all</sub>')
  expect(text).not.toContain('Malicious code')
})

test('a waiver that has ended is named where it no longer clears', () => {
  const lapsed = { by: 'kim', expires: '2026-01-31', why: 'expired' } as const
  const text = render({
    findings: [aFinding({ lapsed }), aFinding({ ruleId: 'a', lapsed: { ...lapsed, why: 'too-long' } })]
  })
  expect(text).toContain(' · the waiver of kim expired on 2026-01-31</sub>')
  expect(text).toContain(' · the waiver of kim until 2026-01-31 is longer than the policy allows</sub>')
})

test('a note of a new rule says when it counts', () => {
  const findings = [aFinding({ level: 'note', upcoming: { since: '1.3', level: 'block' } })]
  expect(render({ findings })).toContain(' · new in 1.3: a note until the defaults of 1.3 apply, then it blocks</sub>')
})

test('the heading links to the run, which alone does not make another comment', () => {
  const at = (run: string): string => render({ findings: [malicious] }, { run })
  const [one, other] = [at('https://git.example/runs/1'), at('https://git.example/runs/2')]
  expect(one).toMatch(/^### ⛔ Weighbridge: 1 finding blocks this merge · \[run\]\(https:\/\/git\.example\/runs\/1\)\n/)
  expect(withoutTimes(one)).toBe(withoutTimes(other))
  expect(withoutTimes(one)).toMatch(/^### ⛔ Weighbridge: 1 finding blocks this merge\n/)
})

test('the editor of the policy is linked: filled in where there is none yet', () => {
  const edit = (content: string) => ({
    url: 'https://git.example/new',
    isFilled: content.includes('version: 1\nwaivers:')
  })
  const none = { ref: 'main', enforcement: 'block', waivers: [], accepted: [] } as const
  const filled = render({ findings: [malicious], policy: none }, { edit })
  expect(filled).toContain('[Open the editor with this filled in](https://git.example/new), or paste it:\n\n```yaml\n')
  const there = render({ findings: [malicious] }, { edit })
  expect(there).toContain('to [`.github/weighbridge.yml`](https://git.example/new) on `main`')
  expect(there).not.toContain('filled in')
})

test('a base that has no name is the base branch', () => {
  const policy = { enforcement: 'block', waivers: [], accepted: [] } as const
  expect(render({ findings: [malicious], policy: { ...policy, ref: '3ac91f0~1' } })).toContain(
    '` on the base branch, with'
  )
  expect(render({ findings: [malicious], policy: { ...policy, ref: 'main' } })).toContain('` on `main`, with')
})

describe('what was not checked is counted as in the heading', () => {
  const of = (level: GapLevel, number: number): readonly Gap[] =>
    Array.from({ length: number }, (_, index) => aGap({ level, subject: `${level} ${index}` }))
  test.each([
    [0, 1, 1, /; 1 not checked\n[^]*<summary>Not checked: 1 \(1 more as a note\)<\/summary>/],
    [0, 0, 2, /nothing blocks this merge\n[^]*<summary>Not checked, as notes only: 2<\/summary>/],
    [2, 0, 0, /incomplete: 2 not checked\n\nNot checked, which makes this review incomplete\. That/],
    [
      1,
      2,
      0,
      /incomplete: 3 not checked\n\nNot checked, [a-z ]* incomplete \(1 of 3\)\. [^]*<summary>Also not checked: 2 of 3</
    ],
    [1, 2, 4, /incomplete: 3 not checked\n[^]*<summary>Also not checked: 2 of 3 \(4 more as notes\)<\/summary>/],
    [1, 0, 4, /incomplete: 1 not checked\n[^]*<summary>Not checked, as notes only: 4<\/summary>/]
  ])('%d that make it incomplete, %d warnings, %d notes', (incomplete, warn, note, expected) => {
    const gaps = [...of('incomplete', incomplete), ...of('warn', warn), ...of('note', note)]
    expect(render({ gaps })).toMatch(expected)
  })
})

test.each([
  ['index', '--staged', 'what is staged'],
  ['work-tree', '--worktree', 'the work tree']
] as const)('of the %s it names the command that can be run again, and no tree', (tree, option, reviewed) => {
  const text = render({ range: { ...aReview().range, spec: option, tree }, findings: many(30) })
  expect(text).toContain(`All of it: \`weighbridge review ${option}\``)
  expect(text).toContain(`<sub>${reviewed} under the policy of `)
  expect(text).not.toContain('3ac91f0')
})
