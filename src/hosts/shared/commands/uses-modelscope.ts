import type { Word } from '../../../commands/command-line.ts'
import { findLoader } from './find-loader.ts'

/** Whether a serving program is told by its environment to load from ModelScope and not from the Hugging Face Hub. */
export function usesModelScope(words: readonly Word[]): boolean {
  const assigned = findLoader(words)?.assigned
  return ['VLLM_USE_MODELSCOPE', 'SGLANG_USE_MODELSCOPE'].some(name =>
    /^(?:true|1)$/i.test(assigned?.get(name)?.text ?? '')
  )
}
