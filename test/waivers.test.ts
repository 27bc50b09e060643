import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Component } from '../src/core/component.ts'
import type { Finding } from '../src/core/finding.ts'
import { ecosystems } from '../src/ecosystems/registry.generated.ts'
import { hosts } from '../src/hosts/registry.generated.ts'
import { identity, kindNames } from '../src/kinds/registry.ts'
import { catalogue } from '../src/review/catalogue.ts'
import {
  aDataset,
  aDeserialization,
  aHostedModel,
  aModel,
  anImage,
  anIndex,
  aPackage,
  aTool
} from './helpers/components.ts'
import { extractTexts } from './helpers/extraction.ts'
import { aFinding, anAdvisory } from './helpers/review.ts'
import { standingOnceWaived } from './helpers/waived.ts'

const root = join(import.meta.dirname, '../src/extractors')
const fixtures = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.parentPath.includes('fixtures'))
  .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))

/** Where a fixture stands whose name alone does not say what it is. */
const places: Readonly<Record<string, string>> = {
  'requirements-txt/fixtures/compiled.txt': 'requirements/compiled.txt',
  'workflow/fixtures/ci.yml': '.github/workflows/ci.yml',
  'yarn-lock/fixtures/berry/yarn.lock': 'yarn.lock'
}

/** Fixtures that name no component, and why. */
const withoutComponents: Readonly<Record<string, string>> = {
  'bun-lockb/fixtures/bun.lockb': 'nothing in it is read',
  'pnpm-manifest/fixtures/package.yaml': 'gaps tell of its entries',
  'pnpmfile/fixtures/pnpmfile.cjs': 'a gap tells of the whole file'
}

/** What the extractors find in a file, each component once. */
async function componentsIn(file: string): Promise<readonly Component[]> {
  const path = places[file] ?? basename(file)
  const { components } = await extractTexts({ [path]: readFileSync(join(root, file), 'utf8') })
  return [...new Map(components.map(one => [identity(one), one])).values()]
}

/** A finding of every rule about the kind of a component. */
function findingsAbout(component: Component): Finding[] {
  return Object.entries(catalogue)
    .filter(([, { kinds }]) => kinds.includes(component.kind))
    .map(([ruleId, { advisories }]) =>
      aFinding({
        ruleId,
        component,
        location: component.location,
        advisories: advisories === true ? [anAdvisory({ id: 'GHSA-aaaa-bbbb-cccc' })] : []
      })
    )
}

test.each(fixtures)('what is offered to waive a component of %s waives it', async file => {
  const components = await componentsIn(file)
  expect([file, components.length === 0]).toEqual([file, Object.hasOwn(withoutComponents, file)])
  expect(standingOnceWaived(components.flatMap(findingsAbout))).toEqual([])
})

const everywhere: readonly Component[] = [
  ...[...ecosystems.keys()].flatMap(ecosystem => [
    aPackage({ ecosystem, name: 'acme/tool' }),
    aPackage({ ecosystem, name: 'tool', version: '1.1' })
  ]),
  ...[...hosts].flatMap(([host, { policyPrefix }]) => [
    ...(policyPrefix.model === undefined ? [] : [aModel({ host })]),
    ...(policyPrefix.dataset === undefined ? [] : [aDataset({ host })])
  ]),
  aHostedModel(),
  aDeserialization(),
  aHostedModel({ vendor: 'openrouter', name: 'anthropic/claude-3:beta' }),
  anImage(),
  anImage({ registry: 'index.example:5000', repository: 'a/b' }),
  aTool({ name: 'My Server' }),
  anIndex(),
  anIndex({ use: 'connection', name: 'strict-ssl' })
]

test.each(everywhere.map(one => [identity(one), one] as const))('what is offered for %s waives it', (_, component) => {
  const findings = findingsAbout(component)
  expect(findings.length).toBeGreaterThan(0)
  expect(standingOnceWaived(findings)).toEqual([])
})

test('a component of every kind is waived', () => {
  expect([...new Set(everywhere.map(({ kind }) => kind))].sort()).toEqual([...kindNames].sort())
})

test('a waiver for one host or ecosystem clears nothing of another', () => {
  const findings = everywhere.map(component => findingsAbout(component)[0]).filter(one => one !== undefined)
  for (const finding of findings) {
    const others = findings.filter(
      other => identityOf(other) !== identityOf(finding) && other.ruleId === finding.ruleId
    )
    const standing = standingOnceWaived([finding], others)
    expect(standing.map(identityOf)).toEqual(others.map(identityOf))
  }
})

function identityOf({ component }: Finding): string {
  return component === undefined ? '' : identity(component)
}
