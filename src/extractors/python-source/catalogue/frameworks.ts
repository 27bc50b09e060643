import { at, keyword, type Loader } from '../loader.ts'
import { bare, hub, named, remoteCode } from './slots.ts'

const langchain = {
  kind: 'model',
  revision: at(undefined, 'model_kwargs.revision', 'revision'),
  remoteCode
} as const

const haystack = {
  ...hub,
  unbound: 'with-namespace',
  takesObjects: true,
  id: at(0, 'model'),
  revision: at(undefined, 'revision', 'model_kwargs.revision')
} as const

/** Frameworks that wrap the loaders of others: LangChain, LlamaIndex, Haystack. */
export const ofFrameworks: readonly Loader[] = [
  { ...hub, name: 'from_model_id', isMethod: true, id: at(0, 'model_id'), ...langchain },
  {
    ...langchain,
    name: 'HuggingFaceEmbeddings',
    id: keyword('model_name', 'model'),
    defaultOrg: 'sentence-transformers'
  },
  ...named('HuggingFaceBgeEmbeddings HuggingFaceInstructEmbeddings HuggingFaceCrossEncoder IpexLLMBgeEmbeddings', {
    ...langchain,
    id: keyword('model_name')
  }),
  ...named('FastEmbedEmbeddings FastEmbedEmbedding', { ...bare, needsNamespace: true, id: at(0, 'model_name') }),
  ...named('OpenVINOEmbeddings OpenVINOBgeEmbeddings', { ...langchain, id: keyword('model_name_or_path') }),
  ...named('SelfHostedHuggingFaceEmbeddings SelfHostedHuggingFaceInstructEmbeddings', {
    ...bare,
    id: keyword('model_id')
  }),
  {
    ...bare,
    name: 'ModelScopeEmbeddings',
    host: 'modelscope',
    modules: ['langchain_community', 'langchain'],
    id: keyword('model_id'),
    revision: keyword('model_revision')
  },
  { ...bare, name: 'Model2vecEmbeddings', id: at(0, 'model') },
  { ...langchain, name: 'VLLM', modules: ['langchain_community', 'langchain'], unbound: 'never', id: keyword('model') },
  {
    ...bare,
    name: 'CTransformers',
    modules: ['langchain_community', 'langchain'],
    needsNamespace: true,
    id: keyword('model')
  },
  { kind: 'dataset', name: 'HuggingFaceDatasetLoader', id: at(0, 'path') },
  { ...langchain, name: 'HuggingFaceEmbedding', id: at(0, 'model_name') },
  {
    ...langchain,
    name: 'HuggingFaceLLM',
    id: keyword('model_name'),
    also: [{ kind: 'model', id: at(undefined, 'tokenizer_name'), needsNamespace: true }]
  },
  ...named('SentenceTransformerRerank FlagEmbeddingReranker', { ...bare, id: at(undefined, 'model') }),
  { ...bare, name: 'create_and_save_optimum_model', isMethod: true, id: at(0, 'model_name_or_path') },
  ...named(
    `SentenceTransformersTextEmbedder SentenceTransformersDocumentEmbedder SentenceTransformersSparseTextEmbedder
    SentenceTransformersSparseDocumentEmbedder SentenceTransformersDocumentImageEmbedder
    SentenceTransformersSimilarityRanker SentenceTransformersDiversityRanker TransformersSimilarityRanker
    HuggingFaceLocalGenerator HuggingFaceLocalChatGenerator ExtractiveReader TransformersTextRouter
    TransformersZeroShotTextRouter TransformersZeroShotDocumentClassifier SASEvaluator`,
    haystack
  ),
  { ...haystack, name: 'NamedEntityExtractor', id: at(undefined, 'model') },
  ...named('FastembedTextEmbedder FastembedDocumentEmbedder FastembedRanker', {
    ...bare,
    needsNamespace: true,
    id: at(0, 'model', 'model_name')
  })
]
