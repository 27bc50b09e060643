import { extractorOn } from '../../../../test/helpers/extractor.ts'
import { pinned } from '../../../../test/helpers/pinned.ts'
import { extractor } from '../../shell/extractor.ts'

const read = extractorOn(extractor, 'x.sh')
const pin = (content: string): string | undefined => pinned(content, read(content))

test.each([
  ['hf download a/b', 'hf download a/b --revision C'],
  ['hf download "a/b" model.safetensors', 'hf download "a/b" --revision C model.safetensors'],
  ['hf download a/b --revision main', 'hf download a/b --revision C'],
  ['vllm serve --model a/b --port 80', 'vllm serve --model a/b --revision C --port 80'],
  ['lm_eval --model_args pretrained=a/b --tasks x', 'lm_eval --model_args pretrained=a/b,revision=C --tasks x']
])('%s', (content, expected) => {
  expect(pin(content)).toBe(expected)
})

test.each([
  ['a command that takes none', 'llama-server -hf a/b'],
  ['two that each have one', 'vllm serve a/b --tokenizer c/d'],
  ['a command that goes on at once', 'hf download a/b;ls'],
  ['a revision that only the run knows', 'hf download a/b --revision "$REV"']
])('not where there is %s', (_, content) => {
  expect(read(content).components.length).toBeGreaterThan(0)
  expect(pin(content)).toBeUndefined()
})
