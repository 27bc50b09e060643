import { isDatasetBuilder, isKnownOrg, isLegacyModel, withDefaultOrg } from './names.ts'

test('formats of the datasets library are no repositories', () => {
  expect(['csv', 'json', 'imagefolder', 'squad'].map(isDatasetBuilder)).toEqual([true, true, true, false])
})

test('models from before namespaces are known', () => {
  expect(['gpt2', 'bert-base-uncased', 'my-model'].map(isLegacyModel)).toEqual([true, true, false])
})

test.each([
  ['all-MiniLM-L6-v2', 'sentence-transformers/all-MiniLM-L6-v2'],
  ['BAAI/bge-m3', 'BAAI/bge-m3'],
  ['bert-base-uncased', 'bert-base-uncased']
])('%s means %s', (name, expected) => {
  expect(withDefaultOrg(name, 'sentence-transformers')).toBe(expected)
})

test('organisations are known whatever their case', () => {
  expect(['qwen/Qwen2', 'EleutherAI/x', 'someone/x', 'google'].map(isKnownOrg)).toEqual([true, true, false, false])
})
