import type { HostMentions } from '../host.ts'

/** Commands and functions whose names are used for nothing else. */
export const mentions: HostMentions = {
  commands: [
    'hf download',
    'huggingface-cli download',
    'vllm serve',
    'sglang serve',
    'text-generation-launcher',
    'text-embeddings-router',
    'ollama pull',
    'ollama run',
    'lms get',
    'lm_eval'
  ],
  calls: [
    'from_pretrained',
    'from_model_id',
    'hf_hub_download',
    'snapshot_download',
    'load_dataset',
    'load_dataset_builder',
    'load_lora_weights',
    'get_kernel',
    'load_tool',
    'SentenceTransformer',
    'SparseEncoder',
    'CrossEncoder',
    'HuggingFaceEmbeddings'
  ]
}
