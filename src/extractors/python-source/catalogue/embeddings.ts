import { at, keyword, type Loader } from '../loader.ts'
import { bare, hub, named, remoteCode, revision } from './slots.ts'

const encoder = {
  ...hub,
  id: at(0, 'model_name_or_path', 'model_name'),
  codeRevision: at(undefined, 'model_kwargs.code_revision')
} as const

const flag = { ...hub, id: at(0, 'model_name_or_path') } as const
const fastembed = {
  ...bare,
  modules: ['fastembed'],
  unbound: 'never',
  id: at(0, 'model_name'),
  needsNamespace: true
} as const
const flair = { kind: 'model', modules: ['flair'], unbound: 'never', needsNamespace: true, id: at(0, 'model') } as const

/** Libraries that make vectors, rank and classify. */
export const ofEmbeddings: readonly Loader[] = [
  { ...encoder, name: 'SentenceTransformer', takesObjects: true, defaultOrg: 'sentence-transformers' },
  { ...encoder, name: 'SparseEncoder', defaultOrg: 'sparse-encoder' },
  { ...encoder, name: 'CrossEncoder', defaultOrg: 'cross-encoder' },
  {
    ...bare,
    name: 'Transformer',
    modules: ['sentence_transformers'],
    unbound: 'never',
    id: at(0, 'model_name_or_path')
  },
  { ...bare, name: 'from_model2vec', isMethod: true, id: at(0, 'model_id_or_path') },
  ...named('ColBERT', { ...encoder, modules: ['pylate'], unbound: 'never' }),
  ...named('Reranker', {
    ...bare,
    modules: ['rerankers'],
    unbound: 'never',
    id: at(0, 'model_name'),
    needsNamespace: true
  }),
  ...named('FlagModel BGEM3FlagModel FlagReranker FlagLLMModel FlagICLModel FlagLLMReranker', flag),
  ...named('LayerWiseFlagLLMReranker LightWeightFlagLLMReranker', flag),
  ...named('TextEmbedding SparseTextEmbedding LateInteractionTextEmbedding ImageEmbedding TextCrossEncoder', fastembed),
  {
    ...bare,
    name: 'KeyBERT',
    modules: ['keybert'],
    takesObjects: true,
    id: at(0, 'model'),
    defaultOrg: 'sentence-transformers'
  },
  {
    ...bare,
    name: 'BERTopic',
    modules: ['bertopic'],
    takesObjects: true,
    id: at(undefined, 'embedding_model'),
    defaultOrg: 'sentence-transformers'
  },
  { ...bare, name: 'Embeddings', modules: ['txtai'], unbound: 'never', id: at(undefined, 'path') },
  {
    ...bare,
    name: 'SentenceTransformerEmbeddingFunction',
    id: at(0, 'model_name'),
    defaultOrg: 'sentence-transformers'
  },
  {
    ...bare,
    name: 'HuggingFaceSparseEmbeddingFunction',
    id: at(undefined, 'model_name')
  },
  {
    ...bare,
    name: 'load',
    modules: ['flair'],
    unbound: 'never',
    takesObjects: true,
    needsNamespace: true,
    id: at(0, 'model_path')
  },
  ...named('TransformerWordEmbeddings TransformerDocumentEmbeddings', flair),
  { ...bare, name: 'InfinityEmbeddingsLocal', id: keyword('model'), revision, remoteCode }
]
