import { aPackage } from '../../test/helpers/components.ts'
import { aFinding, anAdvisory } from '../../test/helpers/review.ts'
import type { Component, PackageComponent } from '../core/component.ts'
import { say } from '../core/message.ts'
import { withFingerprints, type Unsigned } from './fingerprints.ts'

interface Given extends Partial<PackageComponent> {
  readonly line?: number
  readonly path?: string
}

function component({ line = 1, path = 'requirements.txt', ...over }: Given = {}): PackageComponent {
  return aPackage({ version: '1.0', ...over, location: { path, side: 'head', startLine: line, startColumn: 1 } })
}

function about(of: Component, over: Partial<Unsigned> = {}): Unsigned {
  return { ...aFinding({ component: of, location: of.location, advisories: [] }), ...over }
}

/** The fingerprints of findings about components, by the names that these have here. */
function prints(
  components: Readonly<Record<string, Component>>,
  reported = Object.keys(components)
): Record<string, string> {
  const findings = Object.entries(components).filter(([name]) => reported.includes(name))
  const signed = withFingerprints(
    findings.map(([, one]) => about(one)),
    Object.values(components)
  )
  return Object.fromEntries(findings.map(([name], at) => [name, signed[at]?.fingerprint ?? '']))
}

const distinct = (of: Readonly<Record<string, string>>): number => new Set(Object.values(of)).size

const marked = {
  old: component({ version: '1.12', slot: "python_version < '3.11'" }),
  young: component({ version: '1.11', slot: "python_version >= '3.11'", line: 2 })
}

test('two of one package are told apart by their slots, whichever of them is reported', () => {
  const both = prints(marked)
  expect(distinct(both)).toBe(2)
  expect(prints(marked, ['young'])['young']).toBe(both['young'])
  expect(prints({ young: { ...marked.young, location: { ...marked.young.location, startLine: 40 } } })['young']).toBe(
    both['young']
  )
})

describe('equal ones have an ordinal by place', () => {
  const equal = { one: component({ version: '1.12' }), two: component({ version: '1.11', line: 2 }) }

  test('whatever the order in which they come', () => {
    const both = prints(equal)
    expect(distinct(both)).toBe(2)
    expect(prints({ two: equal.two, one: equal.one })).toEqual(both)
  })

  test('which stays when the other is fixed', () => {
    expect(prints(equal, ['two'])['two']).toBe(prints(equal)['two'])
    expect(prints({ one: component({ version: '2.0' }), two: equal.two }, ['two'])['two']).toBe(prints(equal)['two'])
  })

  test('and only those: another file, side, package or origin does not count', () => {
    const alone = prints({ two: equal.two })['two']
    const others = {
      path: component({ path: 'a.txt' }),
      name: component({ name: 'numpy' }),
      source: component({ source: { type: 'registry', url: 'https://index.example/simple' } }),
      slot: component({ slot: 'x' }),
      base: { ...component(), location: { ...component().location, side: 'base' as const } }
    }
    expect(prints({ ...others, two: equal.two })['two']).toBe(alone)
  })
})

test('what differs makes another fingerprint', () => {
  const one = about(component())
  const findings = [
    one,
    { ...one, ruleId: 'package-denied' },
    { ...one, messageId: 'other' },
    about(component({ name: 'numpy' })),
    about(component({ path: 'b.txt' })),
    about(component(), { location: { path: 'b.txt', side: 'head' } }),
    about(component({ slot: 'x' }))
  ]
  expect(new Set(withFingerprints(findings, []).map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
})

test('findings about files, and several about one component, are told apart by place and then by what they say', () => {
  const { component: of, ...file } = about(component())
  expect(of).toBeDefined()
  const at = (startLine: number, path = 'a.yml'): Unsigned => ({ ...file, location: { path, side: 'head', startLine } })
  const findings = [at(9), at(3), { ...at(3), message: say`other` }, about(component()), about(component())]
  const signed = withFingerprints(findings, []).map(({ fingerprint }) => fingerprint)
  expect(new Set(signed).size).toBe(5)
  const [first, second, third] = withFingerprints([...findings.slice(0, 3)].reverse(), [])
  expect([third, second, first].map(one => one?.fingerprint)).toEqual(signed.slice(0, 3))
  expect(withFingerprints([at(80, 'b.yml')], [])).toEqual(
    withFingerprints([at(2, 'b.yml')], []).map(one => ({ ...one, location: { ...one.location, startLine: 80 } }))
  )
})

test('advisories of equal findings have fingerprints of their own', () => {
  const advisories = [anAdvisory({ id: 'GHSA-a' }), anAdvisory({ id: 'GHSA-b' })]
  const findings = [about(component(), { advisories }), about(component({ line: 2 }), { advisories })]
  const signed = withFingerprints(
    findings,
    findings.flatMap(one => one.component ?? [])
  )
  const all = signed.flatMap(one => [one.fingerprint, ...one.advisories.map(({ fingerprint }) => fingerprint)])
  expect(new Set(all).size).toBe(6)
})
