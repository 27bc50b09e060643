import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'run.sh')

/** `name use text`, `~` for likely and `?` for possible. */
function found(content: string): string[] {
  return extract(content).components.flatMap(component => {
    if (component.kind !== 'model' && component.kind !== 'dataset') return []
    const { name, use, text, confidence } = component
    return [[name, use, text, { certain: '', likely: '~', possible: '?' }[confidence]].join(' ').trim()]
  })
}

test.each([
  ['MODEL_ID=BAAI/bge-m3', ['BAAI/bge-m3 MODEL_ID BAAI/bge-m3 ~']],
  ['export MODEL="Qwen/Qwen3-8B" PORT=80', ['Qwen/Qwen3-8B MODEL Qwen/Qwen3-8B ~']],
  ["readonly BASE_MODEL='org/name'", ['org/name BASE_MODEL org/name ~']],
  ['local model_name=org/name', ['org/name model_name org/name ?']],
  ['DATASET=allenai/c4 # why', ['allenai/c4 DATASET allenai/c4 ~']],
  // The command that loads it stands for both.
  ['MODEL=org/name\nvllm serve $MODEL', ['org/name vllm serve $MODEL']],
  ['MODEL_ID=org/name text-generation-launcher', ['org/name text-generation-launcher org/name']],
  ['MODEL_ID=org/name make', []],
  ['MODEL_PATH=/models/x', []],
  ['MODEL=$ORG/name', []],
  ['IMAGE=nvidia/nemo-7b', []],
  ['PROJECT=foo/bar', []],
  ['echo MODEL_ID=BAAI/bge-m3', []]
])('%s', (content, expected) => {
  expect(found(content)).toEqual(expected)
})
