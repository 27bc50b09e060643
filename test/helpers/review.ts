import type { Change } from '../../src/core/change.ts'
import type {
  Component,
  DatasetComponent,
  ImageComponent,
  ModelComponent,
  PackageComponent
} from '../../src/core/component.ts'
import type { AppliedWaiver, Finding, FindingAdvisory } from '../../src/core/finding.ts'
import type { Gap } from '../../src/core/gap.ts'
import type { Location } from '../../src/core/location.ts'
import { code, say, strong } from '../../src/core/message.ts'
import type { Review } from '../../src/core/review.ts'
import * as components from './components.ts'

/** Builders of the nouns for tests: everything has a plausible value, and a test names only what it is about. */
export function aLocation(path = 'requirements.txt', startLine = 1, startColumn = 1): Location {
  return { path, side: 'head', startLine, startColumn, endLine: startLine, endColumn: startColumn + 10 }
}

function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}

/** The malicious package of the voice that reviews are written in. */
export function aPackage(over: Partial<PackageComponent> = {}): PackageComponent {
  const { name = 'litellm', version = '1.82.7', ecosystem = 'pypi' } = over
  const purl = `pkg:${ecosystem}/${encoded(name)}@${encoded(version)}`
  return components.aPackage({ name, version, purl, location: aLocation(), ...over })
}

export function aModel(over: Partial<ModelComponent> = {}): ModelComponent {
  const { name = 'some-org/some-model' } = over
  const location = aLocation('train.py', 31, 9)
  return components.aModel({ purl: `pkg:huggingface/${name}`, text: name, location, remoteCode: true, ...over })
}

export function aDataset(over: Partial<DatasetComponent> = {}): DatasetComponent {
  const { name = 'some-org/some-data' } = over
  return components.aDataset({ text: name, location: aLocation('train.py', 12, 9), ...over })
}

export function anImage(over: Partial<ImageComponent> = {}): ImageComponent {
  const { name = 'python' } = over
  return components.anImage({ repository: name, location: aLocation('Dockerfile', 1, 6), ...over })
}

export function aChange(component: Component, over: Partial<Change> = {}): Change {
  return { type: 'added', component, ...over }
}

export function anAdvisory(over: Partial<FindingAdvisory> = {}): FindingAdvisory {
  const { id = 'GHSA-aaaa-bbbb-cccc' } = over
  return {
    id,
    aliases: [],
    severity: 'high',
    level: 'block',
    fixed: ['1.82.8'],
    url: `https://osv.example/vulnerability/${encoded(id)}`,
    fingerprint: `package-vulnerable/${id}`,
    ...over
  }
}

export function aWaiver(over: Partial<AppliedWaiver> = {}): AppliedWaiver {
  return {
    reason: 'only used in the nightly evaluation',
    by: 'dana',
    expires: '2026-03-31',
    location: aLocation('.github/weighbridge.yml', 12),
    ...over
  }
}

/** A finding of level `block` about a package that is vulnerable; without advisories unless the test gives some. */
export function aFinding(over: Partial<Finding> = {}): Finding {
  const { ruleId = 'package-vulnerable', component = aPackage() } = over
  return {
    ruleId,
    messageId: 'vulnerable',
    title: 'Package has known vulnerabilities',
    confidence: 'certain',
    level: 'block',
    component,
    location: component.location,
    related: [],
    paths: [],
    advisories: [],
    message: say`${component.name} is vulnerable`,
    help: say`Go to a version without the flaw`,
    references: [],
    fingerprint: `${ruleId}/${component.name}`,
    docsUrl: `https://docs.example/rules.md#${ruleId}`,
    ...over
  }
}

export function aGap(over: Partial<Gap> = {}): Gap {
  return {
    code: 'not-covered',
    level: 'warn',
    by: 'sources/osv',
    subject: 'corp-utils 2.1',
    reason: 'no advisory source covers its index',
    location: aLocation('requirements.txt', 4),
    ...over
  }
}

/** A review that found nothing in one added package; its verdict follows from the findings and gaps unless given. */
export function aReview(over: Partial<Review> = {}): Review {
  const { findings = [], gaps = [] } = over
  const active = findings.filter(finding => finding.waiver === undefined)
  const has = (level: string): boolean => [...active, ...gaps].some(item => item.level === level)
  return {
    tool: { name: 'weighbridge', version: '0.1.0' },
    range: { spec: 'main...HEAD', base: '77b2e10'.padEnd(40, '0'), head: '3ac91f0'.padEnd(40, '0') },
    policy: {
      path: '.github/weighbridge.yml',
      ref: 'main',
      commit: '77b2e10'.padEnd(40, '0'),
      enforcement: 'block',
      waivers: [],
      accepted: []
    },
    verdict: has('block') ? 'block' : has('incomplete') ? 'incomplete' : has('warn') ? 'warn' : 'pass',
    changes: [aChange(aPackage({ name: 'requests', version: '2.32.4' }))],
    findings,
    gaps,
    coverage: [{ source: 'osv', asked: 1, answered: 1, dataAsOf: '2026-01-02T14:02:00.000Z' }],
    stats: { filesChanged: 3, filesRead: 4, components: 1, durationMs: 412.4 },
    ...over
  }
}

/** Names that a reviewed change may hold, by what they try. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ['backticks', 'a`b``c```d'],
  ['only backticks', '```'],
  ['a leading and a trailing backtick', '`x`'],
  ['pipes', 'a | b || c \\| d \\\\| e'],
  ['a backslash at the end', 'a\\'],
  ['a mention', '@everyone and @org/team, a@b.example'],
  ['a comment', '<!-- weighbridge:sticky --> <!--'],
  ['a workflow command', '::error file=a::b\n::set-output name=x::y ##[error]z'],
  ['bidi controls', 'a\u202eb\u2066c\u2069d\u200fe\u061cf'],
  ['line breaks', 'a\nb\r\nc\u2028d\u2029e\u0085f\n\n# g\n> h\n- i\n1. j\n---\n```\nk'],
  ['closing tags', '</details></sub></td></table></code></strong><script>alert(1)</script><img src=x onerror=y>'],
  ['a fence', '```\n```suggestion\nx\n```\n~~~'],
  ['an image and links', '![](x) [a](javascript:b) [c]: https://d.example <https://e.example>'],
  ['addresses', 'https://a.example/b?c=d&e www.f.example http://g.example mailto:h@i.example ftp://j.example'],
  ['references', '#123 o/r#4 GH-5 gh-6 3ac91f0aaaabbbbccccddddeeeeffff000011112 o/r@3ac91f0'],
  ['emphasis', '*a* **b** _c_ __d__ ~~e~~ ***f***'],
  ['an alert and a footnote', '[!WARNING] [^1] - [ ] todo'],
  ['formulas and emoji', '$a$ $$b$$ $`c`$ :tada: :+1:'],
  ['entities', '&lt;b&gt; &#64;everyone &amp;copy; &copy;'],
  ['terminal controls', '\u001b[2J\u001b]8;;http://a.example\u0007b\u001b]8;;\u0007\u0000\u007f\u009b31m\b'],
  ['the unseen', 'a\u200bb\ufeffc\u00add\u2060e\u{e0041}f\ufe0fg\u3164h\u00a0i\ud800j'],
  ['nothing', ''],
  ['spaces', '   '],
  ['YAML', '"a": [b, {c: *d}] # e\n- rule: package-malicious\n  component: "*"\n'],
  ['indentation', '        code\n\n\tcode'],
  ['length', 'long-'.repeat(20_000)],
  ['length of the worst sort', '@`|\\<\u202e'.repeat(16_000)]
]

/** A review in which every field that a reviewed change can fill holds the same text. */
export function aHostileReview(text: string): Review {
  const location: Location = { ...aLocation(text, 3), within: text }
  const waiver = aWaiver({ reason: text, by: text, expires: text, location })
  const advisory = anAdvisory({ id: text, aliases: [text], summary: text, fixed: [text, text], url: text })
  const common = { name: text, purl: text, location, alsoAt: [{ ...location, startLine: 9 }], text, slot: text }
  const parcel = aPackage({ ...common, version: text, specifier: text, source: { type: 'vcs', ref: text, url: text } })
  const image = anImage({ ...common, registry: text, repository: text, tag: text, digest: text })
  const message = say`${text} ${code(text)} ${strong`is ${text}`}`
  const finding = { message, help: message, location, related: [{ ...location, startLine: 7 }], paths: [[text, text]] }
  const fix = { edits: [], command: text, clears: true }
  const references = [text]
  const waivers = (['expired', 'unused'] as const).map(status => {
    return { rule: text, component: text, advisory: text, by: text, expires: text, status, line: 4 }
  })
  const accepted = (['expired', 'unused'] as const).map(status => {
    return { gap: 'parse-error' as const, path: text, by: text, expires: text, status, line: 5 }
  })
  return aReview({
    range: { spec: text, base: text, head: text },
    policy: { path: text, ref: text, commit: text, enforcement: 'block', waivers, accepted },
    changes: [
      aChange(parcel, { type: 'changed', before: aPackage({ ...common, version: `${text}0` }) }),
      aChange(aModel({ ...common, revision: text, host: text }), { type: 'moved', before: aModel(common) }),
      aChange(aDataset({ ...common, revision: text })),
      aChange(image, { type: 'removed' })
    ],
    findings: [
      aFinding({ ...finding, fix, references, component: parcel, advisories: [advisory, { ...advisory, waiver }] }),
      aFinding({ ...finding, level: 'warn', component: image, ruleId: 'image-unpinned' }),
      aFinding({ ...finding, level: 'note', component: aModel(common), ruleId: 'model-unpinned' }),
      aFinding({ ...finding, component: parcel, waiver })
    ],
    gaps: [
      ...(['incomplete', 'warn', 'note'] as const).map(level =>
        aGap({ code: 'advisory-source', level, subject: text, reason: text, location })
      ),
      aGap({ level: 'incomplete', subject: text, reason: text, location, accepted: waiver })
    ],
    coverage: [{ source: text, asked: 2, answered: 1, dataAsOf: text }]
  })
}
