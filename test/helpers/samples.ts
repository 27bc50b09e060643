import * as v from 'valibot'
import type {
  DatasetComponent,
  HostedModelComponent,
  ImageComponent,
  IndexComponent,
  ModelComponent,
  PackageComponent,
  ToolComponent
} from '../../src/core/component.ts'
import type { Finding, FindingAdvisory } from '../../src/core/finding.ts'
import type { Location } from '../../src/core/location.ts'
import { parsePolicy, type PolicyProblem } from '../../src/policy/file/load.ts'
import type { Policy, RuleCatalogue } from '../../src/policy/policy.ts'

/** A small catalogue for the tests of this folder, with one rule of every sort. */
export const sampleRules: RuleCatalogue = {
  'package-vulnerable': {
    kinds: ['package'],
    since: '0.1',
    level: 'block',
    about: 'A vulnerable package comes in',
    advisories: true,
    options: v.strictObject({
      threshold: v.optional(v.picklist(['low', 'medium', 'high', 'critical']), 'high'),
      days: v.optional(v.pipe(v.number(), v.minValue(1, 'must be at least 1')), 30)
    })
  },
  'package-denied': { kinds: ['package'], since: '0.1', level: 'block', about: 'A denied package comes in' },
  'package-not-approved': {
    kinds: ['package'],
    since: '0.1',
    level: 'listed',
    about: 'An unapproved package comes in'
  },
  'model-unpinned': { kinds: ['model'], since: '0.1', level: 'warn', about: 'A model comes in without a commit' },
  'model-not-approved': { kinds: ['model'], since: '0.1', level: 'listed', about: 'An unapproved model comes in' },
  'dataset-not-approved': {
    kinds: ['dataset'],
    since: '0.1',
    level: 'listed',
    about: 'An unapproved dataset comes in'
  },
  'image-unpinned': { kinds: ['image'], since: '0.1', level: 'warn', about: 'An image comes in without a digest' },
  'image-not-approved': { kinds: ['image'], since: '0.1', level: 'listed', about: 'An unapproved image comes in' },
  'tool-not-approved': { kinds: ['tool'], since: '0.1', level: 'listed', about: 'An unapproved tool comes in' },
  'index-not-approved': { kinds: ['index'], since: '0.1', level: 'listed', about: 'An unapproved index comes in' },
  'policy-changed': { kinds: [], since: '0.1', level: 'warn', guarded: true, about: 'The gate itself is edited' }
}

/** A policy that must load; `text` follows on `version: 1`. */
export function samplePolicy(text: string): Policy {
  const parsed = parsePolicy(`version: 1\n${text}`, 'policy.yml', sampleRules)
  if ('policy' in parsed) return parsed.policy
  throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
}

/** What is wrong with a whole policy file. */
export function sampleProblems(text: string): readonly PolicyProblem[] {
  const parsed = parsePolicy(text, 'policy.yml', sampleRules)
  return 'problems' in parsed ? parsed.problems : []
}

const location: Location = { path: 'app/requirements.txt', side: 'head', startLine: 3, startColumn: 1 }
const base = { location, alsoAt: [], text: '', confidence: 'certain', context: 'code' } as const

/** A package from the registry of its ecosystem. */
export function samplePackage(ecosystem: string, name: string, more: Partial<PackageComponent> = {}): PackageComponent {
  return {
    ...base,
    kind: 'package',
    role: 'requirement',
    ecosystem,
    name,
    hashes: [],
    source: { type: 'registry' },
    scope: 'runtime',
    ...more
  }
}

/** A model of the hub, unless another host is given. */
export function sampleModel(name: string, more: Partial<ModelComponent> = {}): ModelComponent {
  return { ...base, kind: 'model', host: 'hugging-face', name, remoteCode: false, use: 'from_pretrained', ...more }
}

/** A dataset of the hub. */
export function sampleDataset(name: string, more: Partial<DatasetComponent> = {}): DatasetComponent {
  return { ...base, kind: 'dataset', host: 'hugging-face', name, remoteCode: false, use: 'load_dataset', ...more }
}

/** A model of OpenAI. */
export function sampleHostedModel(name: string): HostedModelComponent {
  return { ...base, kind: 'hosted-model', vendor: 'openai', name, use: 'create' }
}

/** An image; the registry is that of Docker Hub unless another is given. */
export function sampleImage(repository: string, more: Partial<ImageComponent> = {}): ImageComponent {
  return { ...base, kind: 'image', registry: 'docker.io', name: repository, repository, ...more }
}

/** A tool of agents that runs a program, unless it is given a URL. */
export function sampleTool(name: string, more: Partial<ToolComponent> = {}): ToolComponent {
  return { ...base, kind: 'tool', name, transport: 'stdio', env: [], runs: [], ...more }
}

/** An index of PyPI that is asked beside the default one. */
export function sampleIndex(name: string, more: Partial<IndexComponent> = {}): IndexComponent {
  return { ...base, kind: 'index', ecosystem: 'pypi', name, use: 'additional', setting: 'extra-index-url', ...more }
}

/** A blocking finding. */
export function sampleFinding(ruleId: string, more: Partial<Finding> = {}): Finding {
  return {
    ruleId,
    messageId: 'sample',
    title: 'Sample',
    confidence: 'certain',
    level: 'block',
    location,
    related: [],
    paths: [],
    advisories: [],
    message: [],
    help: [],
    references: [],
    fingerprint: 'f',
    docsUrl: '',
    ...more
  }
}

/** An advisory of a finding. */
export function sampleAdvisory(id: string, aliases: readonly string[] = []): FindingAdvisory {
  return { id, aliases, severity: 'high', fixed: [], level: 'block', fingerprint: id }
}
