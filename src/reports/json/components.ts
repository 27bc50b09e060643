import * as v from 'valibot'
import type {
  ComponentKind,
  DatasetComponent,
  DeserializationComponent,
  HostedModelComponent,
  ImageComponent,
  IndexComponent,
  LockEntry,
  ModelComponent,
  PackageComponent,
  TakenFrom,
  ToolComponent
} from '../../core/component.ts'
import type { Override } from '../../core/override.ts'
import { about, common, list, location, maybe, type Entries } from './parts.ts'

/** Its hashes are listed; which file each of them is of, and where from, would be most of a report about a lockfile. */
type Listed = Omit<PackageComponent, 'archives' | 'asAsked'>

const packageEntries = {
  ...common,
  kind: v.literal('package'),
  ecosystem: about('pypi, npm …'),
  version: maybe(about('The one version that the file states')),
  specifier: maybe(about('The requirement as written')),
  role: v.pipe(
    v.picklist(['requirement', 'locked', 'installed', 'mentioned']),
    v.description(
      'requirement: a manifest or requirements file requires it; locked: an entry of a lockfile; installed: a command installs or runs it; mentioned: a text names it in a part that no extractor parses'
    )
  ),
  standing: maybe(
    v.pipe(
      v.picklist(['installed', 'configured', 'told']),
      v.description(
        'Of one that is only mentioned: as what a command or a key installs; elsewhere in what can run or configure; in prose or where it is refused'
      )
    )
  ),
  supposed: maybe(v.pipe(v.literal(true), v.description('Nothing names its ecosystem: it is one that it may be of'))),
  peer: maybe(v.pipe(v.literal(true), v.description('A peer dependency: provided by the project that uses this one'))),
  override: maybe(
    v.pipe(
      v.object({
        section: about('The key of the manifest that holds it'),
        of: maybe(about('Only what this package asks for')),
        asked: maybe(about('Only requirements for versions that this one admits'))
      } satisfies Entries<Override>),
      v.description('It replaces the requirements of others, and requires nothing itself')
    )
  ),
  installedIn: maybe(about('The folder whose installed packages a command runs before it asks a registry')),
  ranIn: maybe(about('The folder that a command runs in which runs it in an environment of its own')),
  versionUnknown: maybe(v.pipe(v.literal(true), v.description('Its version is only known at install time'))),
  program: maybe(v.pipe(v.literal(true), v.description('A command names a program, which another package can bring'))),
  programs: maybe(list(about('A program that a lockfile says it brings'))),
  constraint: maybe(
    v.pipe(
      v.boolean(),
      v.description('It limits the versions of other requirements; false if a requirement for the package was read')
    )
  ),
  constrainedBy: maybe(list(about('A file whose constraints hold for what a command installs'))),
  hashes: list(v.string()),
  source: v.object({
    type: v.picklist(['registry', 'vcs', 'url', 'path']),
    url: maybe(v.string()),
    ref: maybe(about('Branch, tag or commit as written')),
    commit: maybe(about('The full commit id')),
    extraIndexes: maybe(list(about('An additional index that may serve it'))),
    findLinks: maybe(list(about('A page or folder of package files that is searched'))),
    trusted: maybe(v.pipe(v.literal(true), v.description('TLS certificates of its source are not checked'))),
    strategy: maybe(about('How the resolver chooses between indexes')),
    optionsAt: maybe(v.pipe(location, v.description('Where the file states its indexes')))
  } satisfies Entries<PackageComponent['source']>),
  scope: v.picklist(['runtime', 'development', 'optional', 'build']),
  direct: maybe(v.boolean()),
  resolved: maybe(v.object({ version: v.string(), by: location })),
  takenFrom: maybe(
    v.object({
      index: about('The private index that it comes from, according to a settings file or a lockfile beside its file'),
      by: location,
      sure: v.pipe(v.boolean(), v.description('It was set before this change, for the scope of the package alone'))
    } satisfies Entries<TakenFrom>)
  ),
  entry: maybe(about('Id of its entry in a lockfile, unique within the file')),
  dependsOn: maybe(list(about('Id of an entry of the same file that it depends on'))),
  alsoEntries: maybe(
    list(
      v.object({
        id: about('Id of a further entry of the file that is this package at this version'),
        dependsOn: list(about('Id of an entry of the same file that it depends on')),
        direct: maybe(v.boolean())
      } satisfies Entries<LockEntry>)
    )
  ),
  hosts: maybe(list(about('A host that a lockfile downloads its files from'))),
  installScript: maybe(v.boolean())
} satisfies Entries<Listed>

const remoteCode = v.pipe(
  v.union([v.boolean(), v.literal('unknown')]),
  v.description('Loading it may run code from its repository; unknown if only known at run time')
)

const revisionForm = v.pipe(
  v.union([v.string(), v.literal(false)]),
  v.description(
    'What its loader says to take one commit, unless it is the usual form of the host; false if it takes none'
  )
)

const modelEntries = {
  ...common,
  kind: v.literal('model'),
  host: about('hugging-face, torch-hub, modelscope …'),
  revision: maybe(about('As written; absent is absent, never "main"')),
  revisionForm: maybe(revisionForm),
  files: maybe(list(v.string())),
  checksum: maybe(about('What its file must hold, as stated beside its address: sha256:…')),
  remoteCode,
  alwaysRunsCode: maybe(v.pipe(v.literal(true), v.description('Loading it runs that code for certain'))),
  codeRevision: maybe(v.string()),
  use: about('The call or command that loads it, or the key of the setting that names it')
} satisfies Entries<Omit<ModelComponent, 'pinPlace'>>

const datasetEntries = {
  ...common,
  kind: v.literal('dataset'),
  host: about('hugging-face, modelscope …'),
  revision: maybe(about('As written; absent is absent, never "main"')),
  revisionForm: maybe(revisionForm),
  remoteCode,
  use: about('The call or command that loads it, or the key of the setting that names it')
} satisfies Entries<Omit<DatasetComponent, 'pinPlace'>>

const hostedModelEntries = {
  ...common,
  kind: v.literal('hosted-model'),
  vendor: about('openai, bedrock …: who runs it'),
  use: about('The call that asks it')
} satisfies Entries<HostedModelComponent>

const imageEntries = {
  ...common,
  kind: v.literal('image'),
  registry: v.string(),
  repository: about('The common name'),
  tag: maybe(v.string()),
  digest: maybe(v.string()),
  stage: maybe(v.string())
} satisfies Entries<ImageComponent>

const toolEntries = {
  ...common,
  kind: v.literal('tool'),
  transport: v.picklist(['stdio', 'http', 'sse']),
  command: maybe(about('The program and its arguments, values that look like secrets left out')),
  url: maybe(about('URL, without credentials and query')),
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

const indexEntries = {
  ...common,
  kind: v.literal('index'),
  ecosystem: maybe(about('pypi, npm …; absent for a setting that holds for programs of several')),
  use: v.pipe(
    v.picklist(['default', 'additional', 'named', 'links', 'connection']),
    v.description(
      "default: replaces the ecosystem's index; additional: used beside it; named: used for packages that name it; links: a page of package files; connection: only sets how servers are reached"
    )
  ),
  url: maybe(about('URL, without credentials and query')),
  scope: maybe(about('The scope of names that it serves')),
  unchecked: maybe(v.pipe(v.literal(true), v.description('Certificates are not checked'))),
  forFolder: maybe(
    v.pipe(
      v.literal(true),
      v.description('A settings file sets it for everything that is installed in its folder and below')
    )
  ),
  setting: about('The option, variable or key that sets it')
} satisfies Entries<IndexComponent>

const deserializationEntries = {
  ...common,
  kind: v.literal('deserialization'),
  reads: about('What it reads, as written'),
  runs: v.pipe(
    v.picklist(['always', 'unprotected', 'default', 'protected']),
    v.description(
      'Whether reading runs code that the file holds. always: its format holds code; unprotected: the program turns off what prevents it; default: the version of the library decides; protected: the program asks its library to prevent it'
    )
  ),
  downloads: maybe(
    v.pipe(
      v.picklist(['same', 'address']),
      v.description('It downloads what it reads: in the same expression, or from the address that it is given')
    )
  ),
  writes: maybe(v.pipe(v.literal(true), v.description('The same file writes such files with the same library'))),
  safer: maybe(
    v.object({ location, text: v.string() } satisfies Entries<NonNullable<DeserializationComponent['safer']>>)
  )
} satisfies Entries<DeserializationComponent>

const kinds = {
  package: v.object(packageEntries),
  model: v.object(modelEntries),
  dataset: v.object(datasetEntries),
  'hosted-model': v.object(hostedModelEntries),
  image: v.object(imageEntries),
  tool: v.object(toolEntries),
  index: v.object(indexEntries),
  deserialization: v.object(deserializationEntries)
} as const satisfies Record<ComponentKind, v.GenericSchema>

export const component = v.variant('kind', Object.values(kinds))
