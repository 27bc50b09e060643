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
import { renderTerminal } from '../src/reports/terminal/terminal.ts'
import { withoutCredentialsInTexts } from '../src/review/redact.ts'
import { extractTexts } from './helpers/extraction.ts'
import { aChange, aFinding, aGap, aLocation, aPackage, aReview } from './helpers/review.ts'

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

// References of images have no credentials, also behind `docker://`.
test.each(fixtures)('no report tells the credentials in the URLs of %s', async file => {
  const name = basename(file)
  const text = readFileSync(join(root, file), 'utf8').replace(/(?<!docker):\/\//g, `://dana:${secret}@`)
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
