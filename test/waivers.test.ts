import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Component } from '../src/core/component.ts'
import { identity } from '../src/kinds/registry.ts'
import { catalogue } from '../src/review/judge.ts'
import { extractTexts } from './helpers/extraction.ts'
import { aFinding, anAdvisory } from './helpers/review.ts'
import { standingOnceWaived } from './helpers/waived.ts'

const root = join(import.meta.dirname, '../src/extractors')
const fixtures = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.parentPath.includes('fixtures'))
  .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))

/** Where a fixture stands whose name alone does not say what it is. */
const places: Readonly<Record<string, string>> = {
  'ci.yml': '.github/workflows/ci.yml',
  'compiled.txt': 'requirements/compiled.txt'
}

/** What the extractors find in a file, each component once. */
async function componentsIn(file: string): Promise<readonly Component[]> {
  const name = basename(file)
  const { components } = await extractTexts({ [places[name] ?? name]: readFileSync(join(root, file), 'utf8') })
  return [...new Map(components.map(one => [identity(one), one])).values()]
}

test.each(fixtures)('what is offered to waive a component of %s waives it', async file => {
  const findings = (await componentsIn(file)).flatMap(component =>
    Object.entries(catalogue)
      .filter(([, { kinds }]) => kinds.includes(component.kind))
      .map(([ruleId, { advisories }]) =>
        aFinding({
          ruleId,
          component,
          location: component.location,
          advisories: advisories === true ? [anAdvisory({ id: 'GHSA-aaaa-bbbb-cccc' })] : []
        })
      )
  )
  expect(standingOnceWaived(findings)).toEqual([])
})
