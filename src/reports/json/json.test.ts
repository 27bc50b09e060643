import { Ajv2020 } from 'ajv/dist/2020.js'
import { reviewJsonSchema } from '../../../scripts/review-schema.ts'
import {
  aChange,
  aDataset,
  aFinding,
  aGap,
  aHostileReview,
  aLocation,
  aModel,
  anAdvisory,
  anImage,
  aPackage,
  aReview,
  aWaiver,
  hostileTexts
} from '../../../test/helpers/review.ts'
import { anEntry, entryIds } from '../../../test/helpers/components.ts'
import { entryId } from '../../extractors/shared/files/lock-entries.ts'
import { code, say, strong } from '../../core/message.ts'
import { toJson } from './json.ts'

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(reviewJsonSchema())

function valid(value: unknown): unknown {
  return validate(JSON.parse(JSON.stringify(value))) ? undefined : validate.errors
}

const everything = aReview({
  changes: [
    aChange(
      aPackage({
        specifier: '==1.82.7',
        hashes: ['sha256:aa'],
        source: { type: 'vcs', url: 'u', ref: 'r', commit: 'c' },
        direct: true,
        resolved: { version: '1.82.7', by: aLocation('uv.lock', 3) },
        ...anEntry('litellm@1', 'a@1'),
        alsoEntries: [{ id: entryId('litellm@2'), dependsOn: entryIds('a@1'), direct: true }],
        slot: 's',
        alsoAt: [aLocation('requirements.txt', 8)]
      }),
      { type: 'changed', before: aPackage({ version: '1.82.6' }) }
    ),
    aChange(aModel({ revision: 'r', files: ['f'], codeRevision: 'c' }), { type: 'moved' }),
    aChange(aDataset({ revision: 'r' }), { type: 'removed' }),
    aChange(anImage({ digest: 'sha256:aa', stage: 'build', location: { path: 'weights.bin', side: 'head' } }))
  ],
  findings: [
    aFinding({
      before: aPackage({ version: '1' }),
      message: say`${code('litellm')} ${'1'} ${strong`is malicious`}`,
      advisories: [anAdvisory({ summary: 's', waiver: aWaiver() })],
      paths: [['a', 'b']],
      fix: { edits: [{ location: aLocation(), newText: 'x' }], command: 'c', clears: true },
      references: ['https://a.example'],
      waiver: aWaiver()
    })
  ],
  gaps: [aGap({ location: { ...aLocation(), within: 'cell 3' } })]
})

test('what is printed is what the published schema describes', () => {
  expect(valid(toJson(everything))).toBeUndefined()
  expect(valid(toJson(aReview({ changes: [] })))).toBeUndefined()
})

test('the contract: one object with these keys, plain sentences and the places of changes', () => {
  const json = toJson(everything)
  expect(Object.keys(json)).toEqual(
    'schemaVersion tool range policy verdict changes findings gaps coverage stats'.split(' ')
  )
  expect(json.schemaVersion).toBe(1)
  expect(json.findings[0]?.message).toBe('litellm 1 is malicious')
  expect(json.changes[0]).toMatchObject({
    type: 'changed',
    component: {
      kind: 'package',
      name: 'litellm',
      purl: 'pkg:pypi/litellm@1.82.7',
      ecosystem: 'pypi',
      version: '1.82.7',
      location: { path: 'requirements.txt', startLine: 1 }
    },
    before: { version: '1.82.6' }
  })
  expect(json.changes[1]?.component).toMatchObject({ kind: 'model', host: 'hugging-face', revision: 'r' })
  expect(json.changes[3]?.component).toMatchObject({ registry: 'docker.io', repository: 'python', tag: '3.12-slim' })
  expect(json.stats.durationMs).toBe(412.4)
})

test('nothing of a review is lost', () => {
  const { schemaVersion, ...json } = toJson(everything)
  const [finding] = everything.findings
  expect(schemaVersion).toBe(1)
  expect(json).toEqual({
    ...everything,
    findings: [{ ...finding, message: 'litellm 1 is malicious', help: 'Go to a version without the flaw' }]
  })
})

test('no key that is not listed gets out', () => {
  const component = Object.assign(aPackage(), { secret: 1 })
  const review = Object.assign(aReview({ changes: [aChange(component)] }), { internal: 2 })
  expect(JSON.stringify(toJson(review))).not.toMatch(/secret|internal/u)
})

test('the schema lists every key and allows those to come', () => {
  expect(JSON.stringify(reviewJsonSchema())).not.toContain('"additionalProperties":false')
  expect(valid({ ...toJson(everything), added: 'later' })).toBeUndefined()
  const { verdict, ...rest } = toJson(everything)
  expect(verdict).toBe('warn')
  expect(valid(rest)).toMatchObject([{ keyword: 'required', params: { missingProperty: 'verdict' } }])
  expect(valid({ ...rest, verdict: 'fine' })).toBeDefined()
})

test.each(hostileTexts)('%s: stays as it was', (_, text) => {
  const json = toJson(aHostileReview(text))
  expect(valid(json)).toBeUndefined()
  expect(json.changes[0]?.component.name).toBe(text)
  expect(json.findings[0]?.message).toBe(`${text} ${text} is ${text}`)
})

test.each([
  ['git+https://git.example/a.git@main', { type: 'vcs', url: 'https://git.example/a.git', ref: 'main' }],
  ['git+https://git.example/a@c0ffee', { type: 'vcs', url: 'git+https://git.example/a', commit: 'c0ffee' }],
  ['https://files.example/a.whl', { type: 'url', url: 'https://files.example/a.whl' }],
  ['', { type: 'registry' }]
] as const)('a package without version and requirement states %j', (specifier, source) => {
  const { version, specifier: none, ...bare } = aPackage({ source })
  expect([version, none]).toEqual(['1.82.7', '==1.82.7'])
  const [change] = toJson(aReview({ changes: [aChange(bare)] })).changes
  expect(change?.component).toMatchObject({ specifier })
})

test('a finding has the id that commands name it by, which its fingerprint begins with', () => {
  const finding = aFinding({ fingerprint: '0123456789abcdef0123456789abcdef' })
  const { findings } = toJson(aReview({ findings: [finding, aFinding({ fingerprint: 'other' })] }))
  expect(findings.map(({ id }) => id)).toEqual(['aerukz4j', undefined])
})
