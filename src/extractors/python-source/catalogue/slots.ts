import { at, keyword, type Loader } from '../loader.ts'

export const revision = keyword('revision')

/** Leave to run code of the repository, in the call or in the arguments that it hands on. */
export const remoteCode = at(
  undefined,
  'trust_remote_code',
  'model_kwargs.trust_remote_code',
  'tokenizer_kwargs.trust_remote_code',
  'config_kwargs.trust_remote_code',
  'processor_kwargs.trust_remote_code',
  'model_init_kwargs.trust_remote_code',
  'tokenizer_config.trust_remote_code',
  'huggingface_pipeline_kwargs.trust_remote_code',
  'hf_kwargs.trust_remote_code'
)

/** A call that takes revisions and leave to run code as those of transformers do. */
export const hub = { kind: 'model', revision, remoteCode, codeRevision: keyword('code_revision') } as const

/** A call that takes an id and nothing that says more of it. */
export const bare = { kind: 'model' } as const

/** A further argument that names what makes the tokens. */
export const tokenizer = {
  kind: 'model',
  id: keyword('tokenizer'),
  revision: keyword('tokenizer_revision'),
  remoteCode
} as const

/** The same row for several names. */
export function named(names: string, row: Omit<Loader, 'name'>): readonly Loader[] {
  return names.split(/\s+/).map(name => ({ ...row, name }))
}
