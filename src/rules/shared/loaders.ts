import type { Change } from '../../core/change.ts'
import type { ModelComponent, PackageComponent } from '../../core/component.ts'
import { installedFor } from './installed.ts'

/** The packages whose code reads a model, by the call or command that loads it. */
const packagesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ...[
    'from_pretrained',
    'pipeline',
    'SentenceTransformer',
    'CrossEncoder',
    'SparseEncoder',
    'HuggingFaceEmbeddings'
  ].map((use): [string, string[]] => [use, ['transformers']]),
  ...['LLM', 'EngineArgs', 'AsyncEngineArgs', 'vllm serve'].map((use): [string, string[]] => [
    use,
    ['vllm', 'transformers']
  ])
])

/** What loads a model, as the files around the program state it. */
export function loadersOf(model: ModelComponent, around: readonly PackageComponent[]): readonly PackageComponent[] {
  return (packagesOf.get(model.use) ?? []).flatMap(name => installedFor(model, name, around))
}

/** Those of all models that a change brings, to be asked about. */
export function loadersIn(
  changes: readonly Change[],
  around: readonly PackageComponent[]
): readonly PackageComponent[] {
  const all = changes.flatMap(({ type, component }) =>
    type === 'removed' || component.kind !== 'model' ? [] : loadersOf(component, around)
  )
  return [...new Set(all)]
}
