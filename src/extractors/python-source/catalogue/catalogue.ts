import type { Loader } from '../loader.ts'
import { ofEmbeddings } from './embeddings.ts'
import { ofFrameworks } from './frameworks.ts'
import { ofHub } from './hub.ts'
import { ofInference } from './inference.ts'
import { ofModelScope } from './modelscope.ts'
import { ofOllama } from './ollama.ts'
import { ofSpeechAndVision } from './speech-and-vision.ts'

/**
 * Calls that load models and datasets, with where each takes id, revision and leave to run code. The first row that
 * fits counts. Read from the sources of transformers 5.18, huggingface_hub 2.0, datasets 5.0, sentence-transformers
 * 6.0, peft 0.21, trl 1.13, diffusers, vLLM, llama-cpp-python, langchain-huggingface 1.2 and others.
 */
export const catalogue: readonly Loader[] = [
  ...ofHub,
  ...ofModelScope,
  ...ofEmbeddings,
  ...ofInference,
  ...ofOllama,
  ...ofSpeechAndVision,
  ...ofFrameworks
]
