import type { KeyTold } from '../shared/setting-keys.ts'
import { fromAddress, inSetting } from './in-settings.ts'

const found = (text: string, told: KeyTold, host?: string): string | undefined => {
  const reference = inSetting(text, { kind: 'model', told }, host)
  return reference && `${reference.host} ${reference.name} ${reference.confidence}`
}

test.each([
  ['org/name', 'repository', 'hugging-face org/name likely'],
  ['gpt2', 'repository', 'hugging-face gpt2 likely'],
  ['my-model', 'repository', undefined],
  ['org/name', 'model', 'hugging-face org/name possible'],
  ['BAAI/bge-m3', 'model', 'hugging-face BAAI/bge-m3 likely'],
  ['gpt2', 'model', undefined],
  ['org/name', 'nothing', undefined],
  ['microsoft/vscode', 'nothing', undefined],
  ['Qwen/Qwen3-8B', 'nothing', 'hugging-face Qwen/Qwen3-8B likely'],
  ['https://huggingface.co/org/name', 'repository', 'hugging-face org/name likely'],
  ['https://huggingface.co/Qwen/Qwen3-8B', 'nothing', undefined],
  ['hf://org/name', 'nothing', 'hugging-face org/name certain'],
  ['org/name-7B', 'nothing', undefined],
  ['org/name-7B', 'little', 'hugging-face org/name-7B likely'],
  ['org/name', 'little', undefined],
  ['application/json', 'repository', undefined],
  ['./org/name', 'repository', undefined]
] as const)('%s where the key tells %s', (text, told, expected) => {
  expect(found(text, told)).toBe(expected)
})

test('on another host', () => {
  expect(found('org/name', 'repository', 'modelscope')).toBe('modelscope org/name likely')
  expect(found('org/name', 'model', 'modelscope')).toBe('modelscope org/name possible')
  expect(found('org/name', 'repository', 'constructor')).toBeUndefined()
})

test('a dataset without a namespace is one where the tool takes no folders', () => {
  const bare = { kind: 'dataset', told: 'repository' } as const
  expect(inSetting('squad', bare)).toBeUndefined()
  expect(inSetting('squad', { ...bare, takesBare: true })).toMatchObject({ name: 'squad', confidence: 'likely' })
  expect(inSetting('json', { ...bare, takesBare: true })).toBeUndefined()
})

test.each([
  ['ollama://gemma2:2b', 'ollama', 'gemma2', false],
  ['modelscope://org/name', 'modelscope', 'org/name', false],
  ['hf://org/name', 'hugging-face', 'org/name', 'hf://org/name@<commit>'],
  ['hf://datasets/org/name', 'hugging-face', 'org/name', 'hf://datasets/org/name@<commit>'],
  ['huggingface://org/name/x.gguf', 'hugging-face', 'org/name', 'huggingface://org/name@<commit>'],
  ['https://hf.co/org/name/resolve/main/x.bin', 'hugging-face', 'org/name', '/resolve/<commit>/'],
  ['hf.co/org/name:Q4', 'hugging-face', 'org/name', false]
])('%s is an address', (text, host, name, revisionForm) => {
  expect(fromAddress(text)).toMatchObject({ host, name, revisionForm })
})
