import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Component } from '../src/core/component.ts'
import { code, say } from '../src/core/message.ts'
import type { Review } from '../src/core/review.ts'
import { renderAnnotations } from '../src/reports/actions/annotations.ts'
import { renderJobSummary } from '../src/reports/actions/job-summary.ts'
import { toJson } from '../src/reports/json/json.ts'
import { renderInlines } from '../src/reports/pull-request/inline.ts'
import { renderPullRequest } from '../src/reports/pull-request/pull-request.ts'
import { notWaivable, waiverStanza } from '../src/reports/shared/waiver.ts'
import { renderTerminal } from '../src/reports/terminal/terminal.ts'
import { withoutCredentialsInTexts } from '../src/review/redact.ts'
import { extractTexts } from './helpers/extraction.ts'
import { aChange, aFinding, aGap, aLocation, aPackage, aReview } from './helpers/review.ts'
import { aTool } from './helpers/components.ts'

const secret = 's3cr3t'
const waivers = { by: 'dana', expires: '2026-04-02' }
const root = join(import.meta.dirname, '../src/extractors')
const fixtures = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.parentPath.includes('fixtures'))
  .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
  .filter(file => readFileSync(join(root, file), 'utf8').includes('://'))

const places: Readonly<Record<string, string>> = {
  'ci.yml': '.github/workflows/ci.yml',
  'compiled.txt': 'requirements/compiled.txt'
}

/** All that a file comes to, each component as a change with a finding about it. */
async function reviewOf(name: string, text: string): Promise<Review> {
  const { components, gaps } = await extractTexts({ [name]: text })
  return aReview({
    changes: components.map(component => aChange(component)),
    findings: components.map(findingOf),
    gaps: gaps.map(gap => ({ ...gap, level: 'warn' }))
  })
}

function findingOf(component: Component): Review['findings'][number] {
  const edits = [{ location: component.location, newText: component.text }]
  const url = component.kind === 'package' ? component.source.url : undefined
  return aFinding({
    component,
    location: component.location,
    message: say`${code(component.name)} comes from ${code(url ?? component.text)}`,
    help: say`Remove ${component.text}`,
    fix: { edits, clears: true }
  })
}

/** Everything that a review is shown as. */
function reports(review: Review): Readonly<Record<string, string>> {
  return {
    json: JSON.stringify(toJson(review)),
    terminal: renderTerminal(review, { color: false, verbose: true, waivers }),
    comment: renderPullRequest(review, { waivers }),
    lines: JSON.stringify(renderInlines(review, { waivers, lineText: () => '' })),
    annotations: JSON.stringify(renderAnnotations(review, new Set())),
    summary: renderJobSummary(review, { waivers, report: 'weighbridge.json', notPosted: [] })
  }
}

test.each(fixtures)('no report tells the credentials in the URLs of %s', async file => {
  const name = basename(file)
  const text = readFileSync(join(root, file), 'utf8').replace(/:\/\//g, `://dana:${secret}@`)
  const review = await reviewOf(places[name] ?? name, text)
  const shown = reports(withoutCredentialsInTexts(review))
  expect(Object.keys(shown).filter(format => shown[format]?.includes(secret))).toEqual([])
})

test('tokens in queries and in the paths of channels are told no more than passwords', async () => {
  const files = {
    'requirements.txt': `a @ https://files.example/a-1.0.tar.gz?token=${secret}\n`,
    'package.json': `{ "dependencies": { "b": "https://files.example/b.tgz?access_token=${secret}" } }`,
    'environment.yml': `dependencies:\n  - https://conda.example/t/${secret}/main/noarch/c-1.0-0.conda\n`
  }
  for (const [name, text] of Object.entries(files)) {
    const review = await reviewOf(name, text)
    expect([name, review.changes.length]).toEqual([name, 1])
    const shown = reports(withoutCredentialsInTexts(review))
    expect([name, ...Object.keys(shown).filter(format => shown[format]?.includes(secret))]).toEqual([name])
  }
})

const long = secret.repeat(170)

test.each<[string, string]>([
  [
    '.mcp.json',
    JSON.stringify({
      mcpServers: {
        a: { command: 'uvx', args: [`--index=https://aws:${long}@codeartifact.example/simple/`, 'a'] },
        b: { command: 'npx', args: ['b', '--header=Authorization: Bearer ' + secret] }
      }
    })
  ],
  ['requirements.txt', `!! https://aws:${long}${long}@codeartifact.example/simple/\n`],
  [
    'package.json',
    `{ "dependencies": { "a": "https:/dana:${secret}@git.example/a.tgz", "b": "dana:${secret}@h:a/b.git" } }`
  ],
  ['package.json', `{ "dependencies": { "a": "https:\\u002f\\u002fdana:${secret}\\u0040files.example/a.tgz" } }`],
  ['package.json', `{ "dependencies": { "a": "https://dana:${secret}#w@files.example/a.tgz" } }`],
  ['Dockerfile', `FROM dana:${secret}@registry.example/a\nFROM docker://dana:${secret}@h/x:1\n`],
  ['Dockerfile', `FROM python:3.12\nRUN pip install --index-url https://dana:\${PW:-${secret}}@index.example/ a\n`]
])('no report tells the credentials of %s in row %#', async (name, text) => {
  const review = await reviewOf(name, text)
  expect(review.changes.length + review.gaps.length).toBeGreaterThan(0)
  const shown = reports(withoutCredentialsInTexts(review))
  expect(Object.keys(shown).filter(format => shown[format]?.includes(secret))).toEqual([])
})

test('no waiver is offered for a component whose name holds credentials', () => {
  const named = (name: string) => aFinding({ component: aTool({ name }), advisories: [] })
  const terms = { by: 'dana', expires: '2026-04-02' }
  const name = `db //user:${secret}@h`
  const { findings } = withoutCredentialsInTexts(aReview({ findings: [named(name), named('db //h')] }))
  expect(waiverStanza(named(name), terms)).toContain(name)
  expect(findings.map(finding => waiverStanza(finding, terms)?.includes('"db //h"'))).toEqual([undefined, true])
  expect(findings.map(({ component }) => component?.name)).toEqual(['db //h', 'db //h'])
  expect(findings.map(notWaivable)).toEqual([
    expect.stringMatching(/^The name of this component holds credentials/),
    undefined
  ])
})

const url = `https://dana:${secret}@index.example`

test('what holds no credentials stays the very same', () => {
  const review = aReview({ findings: [aFinding({ fix: { edits: [], clears: true } })], gaps: [aGap()] })
  expect(withoutCredentialsInTexts(review)).toEqual(review)
  expect(withoutCredentialsInTexts(review).findings[0]).toBe(review.findings[0])
})

test('an edit with credentials is neither shown nor changed; paths and fingerprints stay', () => {
  const location = { ...aLocation('a:\\/\\/u:p@b'), within: url }
  const edits = [{ location, newText: `a==2 --index-url ${url}` }]
  const fix = { edits, command: `uv add ${url}`, clears: true }
  const findings = [
    aFinding({ location, fingerprint: url, fix }),
    aFinding({ location, fix: { edits, clears: true } }),
    aFinding({ component: aPackage({ slot: url, specifier: url, source: { type: 'url', url } }), paths: [[url]] })
  ]
  const [first, second, third] = withoutCredentialsInTexts(aReview({ findings })).findings
  expect(first).toMatchObject({
    location: { path: location.path, within: 'https://index.example' },
    fingerprint: url,
    fix: { edits: [], command: 'uv add https://index.example', clears: true }
  })
  expect(second).not.toHaveProperty('fix')
  expect(JSON.stringify(third)).not.toContain(secret)
})
