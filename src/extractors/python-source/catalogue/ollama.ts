import { at, keyword, type Loader } from '../loader.ts'
import { named } from './slots.ts'

const base = { kind: 'model', host: 'ollama', unbound: 'never', takesObjects: true } as const
const langchain = { ...base, modules: ['langchain_ollama', 'langchain_community', 'langchain'] } as const

/** Clients of Ollama, which pulls what it does not have. Read from ollama 0.6, langchain-ollama 1.1 and others. */
export const ofOllama: readonly Loader[] = [
  ...named('chat generate embed embeddings pull', { ...base, modules: ['ollama'], id: at(0, 'model') }),
  ...named('ChatOllama OllamaLLM OllamaEmbeddings Ollama', { ...langchain, id: keyword('model') }),
  { ...base, name: 'Ollama', modules: ['llama_index'], id: at(0, 'model') },
  { ...base, name: 'OllamaEmbedding', modules: ['llama_index'], id: at(0, 'model_name') },
  ...named('OllamaGenerator OllamaChatGenerator OllamaTextEmbedder OllamaDocumentEmbedder', {
    ...base,
    modules: ['haystack_integrations'],
    id: at(0, 'model')
  })
]
