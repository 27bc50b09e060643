import type { Change } from '../../src/core/change.ts'
import type {
  Component,
  ComponentKind,
  ComponentOf,
  DatasetComponent,
  DeserializationComponent,
  EntryId,
  HostedModelComponent,
  ImageComponent,
  IndexComponent,
  ModelComponent,
  PackageComponent,
  ToolComponent
} from '../../src/core/component.ts'
import { entryId } from '../../src/extractors/shared/files/lock-entries.ts'
import { ecosystems } from '../../src/ecosystems/registry.generated.ts'

const base = { alsoAt: [], confidence: 'certain', context: 'code' } as const

/** A pinned PyPI package on line 1 of requirements.txt, unless said otherwise. */
export function aPackage(fields: Partial<PackageComponent> = {}): PackageComponent {
  const { name = 'torch', ecosystem = 'pypi', version } = fields
  const text = version === undefined ? name : `${name}==${version}`
  return {
    ...base,
    kind: 'package',
    role: 'requirement',
    ecosystem,
    name,
    purl: fields.purl ?? ecosystems.get(ecosystem)?.purl(name, version) ?? '',
    text,
    specifier: version === undefined ? '' : `==${version}`,
    hashes: [],
    source: { type: 'registry' },
    scope: 'runtime',
    location: {
      path: 'requirements.txt',
      side: 'head',
      startLine: 1,
      startColumn: 1,
      endLine: 1,
      endColumn: 1 + text.length
    },
    ...fields
  }
}

/** An entry of a lockfile, which states a version and no requirement. */
export function aLockedPackage(fields: Partial<PackageComponent> = {}): PackageComponent {
  const location = { path: 'uv.lock', side: 'head', startLine: 10, startColumn: 1, endLine: 11, endColumn: 18 } as const
  const entries = Object.entries(aPackage({ role: 'locked', version: '2.0', location, ...fields })).filter(
    ([key]) => key !== 'specifier'
  )
  return Object.fromEntries(entries) as unknown as PackageComponent
}

/** The ids of some entries. */
export function entryIds(...keys: readonly string[]): readonly EntryId[] {
  return keys.map(entryId)
}

/** What an entry of a lockfile says of its dependencies. */
export function anEntry(
  key: string,
  ...dependsOn: readonly string[]
): Required<Pick<PackageComponent, 'entry' | 'dependsOn'>> {
  return { entry: entryId(key), dependsOn: entryIds(...dependsOn) }
}

/** A requirement that names the package and nothing else. */
export function aBareRequirement(fields: Partial<PackageComponent> = {}): PackageComponent {
  const entries = Object.entries(aPackage(fields)).filter(([key]) => key !== 'specifier')
  return Object.fromEntries(entries) as unknown as PackageComponent
}

/** A model loaded on line 3 of train.py without revision and without remote code, unless said otherwise. */
export function aModel(fields: Partial<ModelComponent> = {}): ModelComponent {
  return {
    ...base,
    kind: 'model',
    host: 'hugging-face',
    name: 'some-org/some-model',
    text: 'AutoModel.from_pretrained("some-org/some-model")',
    remoteCode: false,
    use: 'from_pretrained',
    location: { path: 'train.py', side: 'head', startLine: 3, startColumn: 35, endLine: 3, endColumn: 56 },
    ...fields
  }
}

/** A dataset loaded on line 5 of train.py, unless said otherwise. */
export function aDataset(fields: Partial<DatasetComponent> = {}): DatasetComponent {
  return {
    ...base,
    kind: 'dataset',
    host: 'hugging-face',
    name: 'some-org/some-data',
    text: 'load_dataset("some-org/some-data")',
    remoteCode: false,
    use: 'load_dataset',
    location: { path: 'train.py', side: 'head', startLine: 5, startColumn: 14, endLine: 5, endColumn: 34 },
    ...fields
  }
}

/** A model of OpenAI that a client asks on line 4 of chat.py, unless said otherwise. */
export function aHostedModel(fields: Partial<HostedModelComponent> = {}): HostedModelComponent {
  return {
    ...base,
    kind: 'hosted-model',
    vendor: 'openai',
    name: 'gpt-4o',
    use: 'create',
    text: 'client.chat.completions.create(model="gpt-4o")',
    location: { path: 'chat.py', side: 'head', startLine: 4, startColumn: 38, endLine: 4, endColumn: 46 },
    ...fields
  }
}

/** `FROM python:3.12-slim` on line 1 of a Dockerfile, unless said otherwise. */
export function anImage(fields: Partial<ImageComponent> = {}): ImageComponent {
  return {
    ...base,
    kind: 'image',
    registry: 'docker.io',
    repository: 'python',
    tag: '3.12-slim',
    name: 'python',
    text: 'python:3.12-slim',
    location: { path: 'Dockerfile', side: 'head', startLine: 1, startColumn: 6, endLine: 1, endColumn: 22 },
    ...fields
  }
}

/** An MCP server run by npx, on line 3 of .mcp.json, unless said otherwise. */
export function aTool(fields: Partial<ToolComponent> = {}): ToolComponent {
  return {
    ...base,
    kind: 'tool',
    name: 'files',
    transport: 'stdio',
    command: 'npx -y @scope/files@1.0.0',
    env: [],
    runs: [
      {
        ecosystem: 'npm',
        name: '@scope/files',
        version: '1.0.0',
        specifier: '1.0.0',
        source: { type: 'registry' }
      }
    ],
    text: 'files',
    location: { path: '.mcp.json', side: 'head', startLine: 3, startColumn: 5, endLine: 3, endColumn: 12 },
    ...fields
  }
}

/** An index that takes the place of the default one of PyPI, on line 1 of pip.conf, unless said otherwise. */
export function anIndex(fields: Partial<IndexComponent> = {}): IndexComponent {
  const url = 'https://index.example/simple'
  return {
    ...base,
    kind: 'index',
    ecosystem: 'pypi',
    name: url,
    ...(fields.use !== 'connection' && { url }),
    use: 'default',
    setting: 'index-url',
    text: url,
    location: { path: 'pip.conf', side: 'head', startLine: 2, startColumn: 13, endLine: 2, endColumn: 41 },
    ...fields
  }
}

/** `torch.load(path)` on line 6 of train.py, unless said otherwise. */
export function aDeserialization(fields: Partial<DeserializationComponent> = {}): DeserializationComponent {
  return {
    ...base,
    kind: 'deserialization',
    name: 'torch.load',
    reads: 'path',
    runs: 'default',
    text: 'torch.load(path)',
    location: { path: 'train.py', side: 'head', startLine: 6, startColumn: 9, endLine: 6, endColumn: 25 },
    ...fields
  }
}

export function added<Kind extends ComponentKind>(component: ComponentOf<Kind>): Change<Kind> {
  return { type: 'added', component }
}

export function changed<Kind extends ComponentKind>(before: Component, component: ComponentOf<Kind>): Change<Kind> {
  return { type: 'changed', component, before }
}

export function removed<Kind extends ComponentKind>(component: ComponentOf<Kind>): Change<Kind> {
  return { type: 'removed', component }
}

export function moved<Kind extends ComponentKind>(before: Component, component: ComponentOf<Kind>): Change<Kind> {
  return { type: 'moved', component, before }
}
