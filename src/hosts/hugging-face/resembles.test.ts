import { resembles } from './resembles.ts'

test.each([
  ['Qwen/Qwen2.5-7B-Instruct', 'much'],
  ['meta-llama/Llama-3.2-1B', 'much'],
  ['facebook/opt-125m', 'much'],
  ['google/gemma-3', 'much'],
  ['BAAI/bge-m3', 'much'],
  ['someone/x-7B-GGUF', 'sized'],
  ['someone/awesome-base', 'some'],
  ['microsoft/vscode', 'some'],
  ['unsloth/alpaca-cleaned', 'some'],
  ['ggml-org/llama.cpp', 'no'],
  ['someone/Fs-LLaMA3-RM', 'some'],
  ['actions/checkout', 'no'],
  ['gpt2', 'no']
])('%s looks like a model: %s', (id, expected) => {
  expect(resembles(id, 'model')).toBe(expected)
})

test.each([
  ['HuggingFaceH4/ultrachat_200k', 'some'],
  ['allenai/c4', 'some'],
  ['someone/x-7B', 'no']
])('%s looks like a dataset: %s', (id, expected) => {
  expect(resembles(id, 'dataset')).toBe(expected)
})
