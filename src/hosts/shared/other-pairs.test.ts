import { isOtherPair } from './other-pairs.ts'

test.each([
  'application/json',
  'text/plain',
  'Europe/Berlin',
  '2024/01',
  '@scope/name',
  'your-org/<name>',
  'org/...',
  'username/model',
  'namespace/name',
  'mine/repo',
  'openai/gpt-4o-mini',
  'google/gemini-2.5-flash',
  'ollama/llama3',
  'meta/llama-3.2-3b-instruct',
  'and/or',
  'a/b',
  'main/1'
])('%s is something else', text => {
  expect(isOtherPair(text)).toBe(true)
})

test.each([
  'Qwen/Qwen2.5-7B',
  'gpt2',
  '01-ai/Yi-6B',
  'facebook/opt-125m',
  'cais/mmlu',
  'text-org/name',
  'openai/gpt-oss-20b',
  'openai/whisper-base',
  'BAAI/bge-m3'
])('%s may be a repository', text => {
  expect(isOtherPair(text)).toBe(false)
})
