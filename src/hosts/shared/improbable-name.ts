const folders = new Set(
  `models model checkpoints checkpoint ckpt ckpts outputs output out results result data datasets dataset weights
  pretrained pretrained_models saved_models saved_model runs logs exp experiments tmp temp assets path path_to cache
  artifacts local home mnt root opt var`.split(/\s+/)
)
const placeholder =
  /^(?:your|my)[-_]?(?:org|organization|username|user|name|hf|namespace|account)\b|\byour[-_]|\bpath[-_]to\b|^(?:username|user_name)\b/i
const fileEnding =
  /\.(?:py|json|jsonl|csv|tsv|txt|ya?ml|parquet|arrow|zip|gz|tar|pt|pth|bin|ckpt|onnx|gguf|safetensors|h5|pkl|npz)$/i

/**
 * Whether an id that the grammar admits is more probably something on the local disk (`outputs/run-1`,
 * `model.safetensors`) or a blank to fill in (`your-org/your-model`).
 */
export function isImprobableId(id: string): boolean {
  const [first = ''] = id.split('/', 1)
  return folders.has(first.toLowerCase()) || placeholder.test(id) || fileEnding.test(id)
}
