import * as v from 'valibot'
import type { Change, Impact } from '../core/change.ts'
import type {
  DatasetComponent,
  ImageComponent,
  ModelComponent,
  PackageComponent,
  ToolComponent
} from '../core/component.ts'
import type { AppliedWaiver, Finding, FindingAdvisory, Fix } from '../core/finding.ts'
import { gapCodes, type Coverage, type Gap } from '../core/gap.ts'
import type { Location } from '../core/location.ts'
import type { PolicyReference, Range, Review, Stats, WaiverStatus } from '../core/review.ts'

/** The keys of one noun, no more and no fewer: a field that is added to the noun does not compile until it is here. */
type Entries<Noun> = Record<keyof Noun, v.GenericSchema>

const about = (text: string) => v.pipe(v.string(), v.description(text))
const whole = (text: string) => v.pipe(v.number(), v.integer(), v.description(text))
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.exactOptional(schema)

/** An array that nobody writes to; the cast says so to the compiler, since the nouns are read-only. */
const list = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.array(schema) as v.GenericSchema<readonly v.InferInput<Schema>[], readonly v.InferOutput<Schema>[]>

const location = v.object({
  path: about('From the root of the repository; bytes that are not UTF-8 as \\xNN'),
  side: v.pipe(v.picklist(['head', 'base']), v.description('Which of the two trees')),
  startLine: maybe(whole('1-based; absent in a file without lines')),
  startColumn: maybe(whole('1-based, in UTF-16 units')),
  endLine: maybe(whole('1-based')),
  endColumn: maybe(whole('1-based, exclusive')),
  within: maybe(about('Where inside a container: a notebook cell, an archive member'))
} satisfies Entries<Location>)

const common = {
  name: about('The canonical name in its ecosystem'),
  purl: maybe(about('Package URL; absent where no type exists')),
  location,
  alsoAt: list(location),
  slot: maybe(about('A lock key, a section, a build stage')),
  text: about('The source text that names it'),
  confidence: v.picklist(['certain', 'likely', 'possible']),
  context: v.picklist(['code', 'test', 'docs', 'comment'])
}

const packageEntries = {
  ...common,
  kind: v.literal('package'),
  ecosystem: about('pypi, npm …'),
  version: maybe(about('The one version that the file states')),
  specifier: maybe(about('The requirement as written')),
  hashes: list(v.string()),
  source: v.object({
    type: v.picklist(['registry', 'vcs', 'url', 'path']),
    url: maybe(v.string()),
    ref: maybe(about('Branch, tag or commit as written')),
    commit: maybe(about('The full commit id')),
    extraIndexes: maybe(list(about('An index beside the default one that may serve it'))),
    findLinks: maybe(list(about('A page or folder that is searched for its files'))),
    trusted: maybe(v.pipe(v.literal(true), v.description('Certificates are not checked where it comes from'))),
    strategy: maybe(about('How the resolver chooses between indexes')),
    optionsAt: maybe(v.pipe(location, v.description('Where the file states its indexes')))
  } satisfies Entries<PackageComponent['source']>),
  scope: v.picklist(['runtime', 'development', 'optional', 'build']),
  direct: maybe(v.boolean()),
  resolved: maybe(v.object({ version: v.string(), by: location })),
  dependsOn: maybe(list(v.string())),
  hosts: maybe(list(about('A host that a lockfile has its files come from'))),
  installScript: maybe(v.boolean())
} satisfies Entries<PackageComponent>

const remoteCode = v.pipe(
  v.union([v.boolean(), v.literal('unknown')]),
  v.description('Loading it runs code from its repository; unknown where only the running program knows')
)

const modelEntries = {
  ...common,
  kind: v.literal('model'),
  host: v.string(),
  revision: maybe(about('As written; absent is absent, never "main"')),
  files: maybe(list(v.string())),
  remoteCode,
  codeRevision: maybe(v.string()),
  use: about('The call or command that loads it')
} satisfies Entries<ModelComponent>

const datasetEntries = {
  ...common,
  kind: v.literal('dataset'),
  host: v.string(),
  revision: maybe(about('As written; absent is absent, never "main"')),
  remoteCode,
  use: about('The call or command that loads it')
} satisfies Entries<DatasetComponent>

const imageEntries = {
  ...common,
  kind: v.literal('image'),
  registry: v.string(),
  repository: about('The familiar name'),
  tag: maybe(v.string()),
  digest: maybe(v.string()),
  stage: maybe(v.string())
} satisfies Entries<ImageComponent>

const toolEntries = {
  ...common,
  kind: v.literal('tool'),
  transport: v.picklist(['stdio', 'http', 'sse']),
  command: maybe(about('The program and its arguments, values that look like secrets left out')),
  url: maybe(about('Where it is reached, without credentials and query')),
  env: list(about('A variable or header that it is given')),
  runs: list(
    v.object({
      ecosystem: packageEntries.ecosystem,
      name: common.name,
      version: packageEntries.version,
      specifier: packageEntries.specifier,
      source: packageEntries.source
    })
  )
} satisfies Entries<ToolComponent>

const component = v.variant('kind', [
  v.object(packageEntries),
  v.object(modelEntries),
  v.object(datasetEntries),
  v.object(imageEntries),
  v.object(toolEntries)
])

const waiver = v.object({
  reason: v.string(),
  by: v.string(),
  expires: about('ISO 8601 date; the last day on which the waiver holds, in UTC'),
  location
} satisfies Entries<AppliedWaiver>)

const level = v.picklist(['block', 'warn', 'note'])

const advisory = v.object({
  id: v.string(),
  aliases: list(v.string()),
  severity: v.picklist(['none', 'low', 'medium', 'high', 'critical', 'unknown']),
  summary: maybe(v.string()),
  fixed: list(v.string()),
  url: maybe(v.string()),
  level,
  fingerprint: v.string(),
  waiver: maybe(waiver)
} satisfies Entries<FindingAdvisory>)

const finding = v.object({
  ruleId: v.string(),
  level,
  component: maybe(component),
  before: maybe(component),
  location,
  related: list(location),
  paths: list(list(v.string())),
  advisories: list(advisory),
  message: about('What happens to the reader, in one sentence without a full stop'),
  help: about('What to do'),
  fix: maybe(
    v.object({
      edits: list(v.object({ location, newText: v.string() })),
      command: maybe(v.string()),
      clears: v.pipe(v.boolean(), v.description('The fix removes the finding, and not only a part of it'))
    } satisfies Entries<Fix>)
  ),
  references: list(v.string()),
  fingerprint: about('Stable over time: rule, identity and file, never a line'),
  docsUrl: v.string(),
  waiver: maybe(waiver)
} satisfies Entries<Finding>)

const gap = v.object({
  code: v.picklist(Object.keys(gapCodes) as Gap['code'][]),
  level: v.picklist(['incomplete', 'warn', 'note']),
  by: about('The extractor, source or rule that says so'),
  subject: v.string(),
  reason: v.string(),
  location: maybe(location)
} satisfies Entries<Gap>)

const policy = v.object({
  path: maybe(about('Absent when there is no policy file and the defaults apply')),
  ref: maybe(v.string()),
  commit: maybe(v.string()),
  enforcement: v.picklist(['block', 'observe']),
  waivers: list(
    v.object({
      rule: v.string(),
      component: maybe(v.string()),
      advisory: maybe(v.string()),
      by: v.string(),
      expires: v.string(),
      status: v.picklist(['used', 'unused', 'expired']),
      line: whole('Line of the policy file')
    } satisfies Entries<WaiverStatus>)
  )
} satisfies Entries<PolicyReference>)

const ids = (description: string) => v.pipe(list(v.string()), v.description(description))

const impact = v.object({
  step: maybe(v.picklist(['major', 'minor', 'patch', 'down', 'other'])),
  via: maybe(ids('How a transitive package is reached: names from a direct one to this one')),
  introduces: ids('Advisories that apply now and did not before'),
  fixes: ids('Advisories that applied before and do not now'),
  leaves: ids('Advisories that applied before and still do'),
  publishedAt: maybe(about('ISO 8601 time'))
} satisfies Entries<Impact>)

/** The parts that repeat, by the name they have in the published schema. */
export const definitions = { location, component, waiver, advisory, finding, gap }

/**
 * One review as JSON. Fields are added, never renamed; readers ignore the ones that they do not know.
 */
export const reviewSchema = v.object({
  schemaVersion: v.literal(1),
  tool: v.object({ name: v.string(), version: v.string() } satisfies Entries<Review['tool']>),
  range: v.object({
    spec: about('As the user wrote it, or as it was derived'),
    base: about('Commit id'),
    head: about('Commit id')
  } satisfies Entries<Range>),
  policy,
  verdict: v.picklist(['pass', 'warn', 'block', 'incomplete']),
  changes: list(
    v.object({
      type: v.picklist(['added', 'changed', 'removed', 'moved']),
      component,
      before: maybe(component),
      impact: maybe(impact)
    } satisfies Entries<Change>)
  ),
  findings: list(finding),
  gaps: list(gap),
  coverage: list(
    v.object({
      source: v.string(),
      asked: whole('Questions'),
      answered: whole('Answers'),
      dataAsOf: maybe(about('ISO 8601 time in UTC'))
    } satisfies Entries<Coverage>)
  ),
  stats: v.object({
    filesChanged: whole('Files that differ'),
    filesRead: whole('Files that an extractor read, both sides counted'),
    components: whole('Components that were seen'),
    durationMs: v.pipe(v.number(), v.description('Milliseconds')),
    requests: maybe(whole('Requests that reading the change took, where it was read over an API'))
  } satisfies Entries<Stats>)
} satisfies Entries<Review & { schemaVersion: 1 }>)
