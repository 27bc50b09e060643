import type { Change } from '../../src/core/change.ts'
import type { ComponentKind, DatasetComponent, ModelComponent, PackageComponent } from '../../src/core/component.ts'
import type { Level } from '../../src/core/finding.ts'
import { plain } from '../../src/core/message.ts'
import type { Lists, PackageIndex, Pattern } from '../../src/policy/policy.ts'
import { rules } from '../../src/rules/registry.generated.ts'
import { catalogue } from '../../src/review/catalogue.ts'
import { judge } from '../../src/review/judge.ts'
import type { FileChange, Inventory } from '../../src/rules/rule.ts'
import type { PackageFacts } from '../../src/core/package-facts.ts'
import type { RepositoryFacts } from '../../src/core/repository-facts.ts'
import type { Advisory, Facts } from '../../src/matching/facts.ts'
import { defaultPolicy } from '../../src/policy/file/load.ts'
import { standingOnceWaived } from './waived.ts'
import * as v from 'valibot'

/** One row of a rule's table. Without `finds`, the rule must stay silent. */
export interface RuleCase {
  readonly title: string
  readonly changes?: readonly Change[]
  readonly files?: readonly FileChange[]
  readonly inventory?: Partial<Inventory>
  readonly options?: object
  /** Advisories by package and version (or specifier): `torch 2.0`. */
  readonly advisories?: Readonly<Record<string, readonly Advisory[]>>
  /** Facts by package and version (or specifier), as an index tells them. Without an entry nothing is known. */
  readonly facts?: Readonly<Record<string, PackageFacts>>
  /** Facts by model or dataset, as its host tells them. */
  readonly repositories?: Readonly<Record<string, RepositoryFacts>>
  readonly approved?: Partial<Lists>
  readonly denied?: Partial<Lists>
  readonly internal?: readonly Pattern[]
  readonly indexes?: readonly PackageIndex[]
  readonly finds?: readonly {
    readonly id?: string
    readonly message: string | RegExp
    readonly help?: string | RegExp
    readonly atMost?: Level
    readonly line?: number
    /** Path of the component that it is about. */
    readonly at?: string
    /** Paths of the related locations. */
    readonly related?: readonly string[]
    readonly advisories?: readonly string[]
    readonly edit?: string
    readonly command?: string
    readonly carriedFrom?: string
    readonly path?: readonly string[]
  }[]
}

const none: Lists = {
  packages: undefined,
  models: undefined,
  datasets: undefined,
  hostedModels: undefined,
  images: undefined,
  tools: undefined,
  indexes: undefined
}

/** Runs a rule on every row of its table, compares all that it reports, and has it waived as the reports offer. */
export function testRule(id: string, cases: readonly RuleCase[]): void {
  describe(id, () => {
    const seen = new Set<string>()
    test.each(cases.map(row => [row.title, row] as const))('%s', (_, row) => {
      const rule = rules[id]
      if (rule === undefined) throw new Error(`${id} is not registered`)
      const isJudged = ({ component }: Change): boolean => (rule.meta.kinds as ComponentKind[]).includes(component.kind)
      if (row.changes?.length && !row.changes.some(isJudged))
        throw new Error(`no change of this row is of a kind that ${id} judges`)
      const options = rule.meta.options === undefined ? {} : v.parse(rule.meta.options, row.options ?? {})
      const input = {
        changes: (row.changes ?? []).filter(isJudged),
        inventory: { base: [], head: [], ...row.inventory },
        files: row.files ?? [],
        approved: { ...none, ...row.approved },
        denied: { ...none, ...row.denied },
        internal: row.internal ?? [],
        indexes: row.indexes ?? [],
        options
      }
      const facts: Facts = {
        advisories: component => row.advisories?.[labelOf(component)] ?? [],
        about: knownFacts(
          component => row.facts?.[labelOf(component)],
          ({ name }) => row.repositories?.[name]
        )
      }
      const violations = rule.check(input, facts)
      for (const { messageId } of violations) seen.add(messageId)
      const expected = row.finds ?? []
      expect(violations.map(({ message }) => plain(message))).toHaveLength(expected.length)
      expected.forEach((finding, index) => {
        const violation = violations[index]
        if (violation === undefined) throw new Error('no such violation')
        const {
          id: messageId,
          message,
          help,
          atMost,
          line,
          at,
          related,
          advisories,
          edit,
          command,
          carriedFrom,
          path
        } = finding
        expect(plain(violation.message)).toEqual(matching(message))
        if (messageId !== undefined) expect(violation.messageId).toBe(messageId)
        if (help !== undefined) expect(plain(violation.help)).toEqual(matching(help))
        expect(violation.atMost).toBe(atMost)
        if (line !== undefined) expect(violation.location?.startLine).toBe(line)
        if (at !== undefined) expect(violation.change?.component.location.path).toBe(at)
        if (related !== undefined) expect(violation.related?.map(location => location.path)).toEqual(related)
        if (advisories !== undefined) {
          expect(
            violation.advisories?.map(advisory => [advisory.id, advisory.atMost].filter(Boolean).join(' '))
          ).toEqual(advisories)
        }
        if (edit !== undefined) expect(violation.fix?.edits.map(({ newText }) => newText)).toEqual([edit])
        if (command !== undefined) expect(violation.fix?.command).toBe(command)
        if (carriedFrom !== undefined) expect(violation.carriedFrom ?? '').toBe(carriedFrom)
        if (path !== undefined) expect(violation.paths).toEqual([path])
      })
      const on = { [id]: { level: 'block' as const, options } }
      const { findings } = judge(input, facts, { ...defaultPolicy(catalogue), ...input, rules: on })
      expect(findings).toHaveLength(expected.length)
      expect(standingOnceWaived(findings).map(({ message }) => plain(message))).toEqual([])
    })

    test('the table has a case for every message of the rule', () => {
      expect([...seen].sort()).toEqual(Object.keys(rules[id]?.meta.messages ?? {}).sort())
    })
  })
}

/** What is known about packages, and nothing about other kinds. */
export function packageFacts(known: (component: PackageComponent) => PackageFacts | undefined): Facts['about'] {
  return knownFacts(known, () => undefined)
}

function knownFacts(
  packages: (component: PackageComponent) => PackageFacts | undefined,
  repositories: (component: ModelComponent | DatasetComponent) => RepositoryFacts | undefined
): Facts['about'] {
  return (component =>
    component.kind === 'package'
      ? packages(component)
      : component.kind === 'model' || component.kind === 'dataset'
        ? repositories(component)
        : undefined) as Facts['about']
}

function labelOf({ name, version, specifier, resolved }: PackageComponent): string {
  return `${name} ${resolved?.version ?? version ?? specifier ?? ''}`.trim()
}

function matching(text: string | RegExp): unknown {
  return typeof text === 'string' ? text : expect.stringMatching(text)
}

/** A high advisory that 2.6.0 mends, unless said otherwise; the way out is its first fixed version. */
export function anAdvisory(fields: Partial<Advisory> = {}): Advisory {
  const { id = 'GHSA-0001', fixed = ['2.6.0'] } = fields
  const [from] = fixed
  const mended = from === undefined ? {} : { wayOut: { from } }
  const usual = { aliases: [], records: [id], reach: 'all', malicious: false, severity: 'high', fixed } as const
  return { id, ...usual, ...mended, ...fields }
}

/** A version as an index lists it, published long ago and without anything odd about it, unless said otherwise. */
export function someFacts(fields: Partial<PackageFacts> = {}): PackageFacts {
  return {
    source: 'deps.dev',
    askedAt: '2026-01-02T00:00:00.000Z',
    publishedAt: '2020-01-02T00:00:00.000Z',
    licences: ['MIT'],
    provenance: 'none',
    listed: 'yes',
    exists: true,
    ...fields
  }
}

/** A model or dataset that its host has under the name and at the revision that are asked for, unless said otherwise. */
export function someRepository(fields: Partial<RepositoryFacts> = {}): RepositoryFacts {
  return {
    source: 'https://hub.example',
    askedAt: '2026-01-02T00:00:00.000Z',
    repository: 'found',
    hasRevision: true,
    ...fields
  }
}

/** A pattern that matches components of these names. */
export function names(...all: readonly string[]): readonly Pattern[] {
  return all.map(text => ({
    text,
    location: { path: '.github/weighbridge.yml', side: 'base' as const },
    matches: ({ name }) => name === text
  }))
}
