/**
 * Models of well-known organisations that many projects load: what somebody would imitate. Compiled for this file, from the
 * organisations' own pages; it need not be whole.
 */
const models = `
openai/gpt-oss-20b openai/gpt-oss-120b openai/privacy-filter openai/whisper-large-v3 openai/whisper-large-v3-turbo openai/whisper-small openai/clip-vit-large-patch14
openai/clip-vit-base-patch32 meta-llama/Llama-2-7b-hf meta-llama/Llama-2-7b-chat-hf meta-llama/Llama-2-13b-chat-hf meta-llama/Meta-Llama-3-8B
meta-llama/Meta-Llama-3-8B-Instruct meta-llama/Llama-3.1-8B meta-llama/Llama-3.1-8B-Instruct meta-llama/Llama-3.2-1B-Instruct
meta-llama/Llama-3.2-3B-Instruct meta-llama/Llama-3.3-70B-Instruct meta-llama/Llama-Guard-3-8B Qwen/Qwen2.5-7B-Instruct Qwen/Qwen2.5-0.5B-Instruct
Qwen/Qwen2.5-Coder-32B-Instruct Qwen/Qwen3-8B Qwen/Qwen3-0.6B Qwen/Qwen3-32B Qwen/Qwen3-Embedding-0.6B Qwen/Qwen2.5-VL-7B-Instruct Qwen/QwQ-32B
mistralai/Mistral-7B-v0.1 mistralai/Mistral-7B-Instruct-v0.2 mistralai/Mistral-7B-Instruct-v0.3 mistralai/Mixtral-8x7B-Instruct-v0.1
mistralai/Mistral-Small-3.1-24B-Instruct-2503 google/gemma-2b google/gemma-2-9b-it google/gemma-3-4b-it google/gemma-3-27b-it google/flan-t5-base
google/flan-t5-large google/siglip-base-patch16-224 google/vit-base-patch16-224 deepseek-ai/DeepSeek-R1 deepseek-ai/DeepSeek-V3
deepseek-ai/DeepSeek-R1-Distill-Qwen-7B deepseek-ai/DeepSeek-OCR microsoft/phi-2 microsoft/Phi-3-mini-4k-instruct microsoft/phi-4 microsoft/deberta-v3-base
microsoft/Florence-2-large BAAI/bge-m3 BAAI/bge-large-en-v1.5 BAAI/bge-small-en-v1.5 BAAI/bge-reranker-v2-m3 intfloat/e5-mistral-7b-instruct
intfloat/multilingual-e5-large sentence-transformers/all-MiniLM-L6-v2 sentence-transformers/all-mpnet-base-v2 stabilityai/stable-diffusion-xl-base-1.0
stabilityai/stable-diffusion-2-1 stabilityai/sdxl-turbo black-forest-labs/FLUX.1-dev black-forest-labs/FLUX.1-schnell EleutherAI/gpt-j-6b
EleutherAI/gpt-neo-2.7B EleutherAI/pythia-70m facebook/bart-large-mnli facebook/opt-125m facebook/dinov2-base facebook/wav2vec2-base-960h
tiiuae/falcon-7b-instruct bigscience/bloom bigscience/bloom-560m moonshotai/Kimi-K2-Instruct zai-org/GLM-4.5 nomic-ai/nomic-embed-text-v1.5
mixedbread-ai/mxbai-embed-large-v1 jinaai/jina-embeddings-v3 ibm-granite/granite-3.3-8b-instruct nvidia/parakeet-tdt-0.6b-v2
pyannote/speaker-diarization-3.1 HuggingFaceTB/SmolLM2-1.7B-Instruct Salesforce/blip-image-captioning-large allenai/OLMo-2-1124-7B
`

/** By the part of their name behind the namespace, in lower case: the organisation that has the model. */
export const knownModels: ReadonlyMap<string, string> = new Map(
  models
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map(id => {
      const slash = id.indexOf('/')
      return [id.slice(slash + 1), id.slice(0, slash)]
    })
)
