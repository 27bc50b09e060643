import { keysSpelled, modelVariables, options, settingForm, specificKeys, variables } from './model-keys.ts'

test('a key is written with dashes as an option and in upper case as a variable', () => {
  expect([...options('model_id', 'trust_remote_code')]).toEqual([
    ['--model-id', 'model'],
    ['--trust-remote-code', 'remote-code']
  ])
  expect([...variables('model_id', 'revision')]).toEqual([
    ['MODEL_ID', 'model'],
    ['REVISION', 'revision']
  ])
})

test.each([
  ['argument', 'model_name_or_path', 'model'],
  ['argument', 'code_revision', 'code-revision'],
  ['argument', 'hf_repo', undefined],
  ['option', 'hf_repo', 'model'],
  ['option', 'repo_id', undefined],
  ['variable', 'model_id', 'model'],
  ['variable', 'model', undefined],
  ['item', 'pretrained', 'model'],
  ['item', 'peft', 'adapter'],
  ['argument', 'constructor', undefined]
] as const)('as %s, %s says %s', (spelling, name, meaning) => {
  expect(keysSpelled(spelling).get(name)).toBe(meaning)
})

test('only keys that nobody uses for anything else name a model whatever has them', () => {
  expect([...specificKeys('option').keys()]).toEqual([
    'model_name_or_path',
    'pretrained_model_name_or_path',
    'base_model_name_or_path',
    'base_model',
    'tokenizer_name_or_path',
    'dataset_name'
  ])
})

test('variables of the environment are followed by their names', () => {
  expect(modelVariables).toEqual(expect.arrayContaining(['MODEL_ID', 'TRUST_REMOTE_CODE', 'VLLM_USE_MODELSCOPE']))
})

test.each([
  ['base_model', 'revision_of_model: <commit>'],
  ['model_name_or_path', 'model_revision: <commit>'],
  ['model_id', 'revision: <commit>'],
  ['hf_hub_url', false],
  ['MODEL_ID', 'REVISION=<commit>'],
  ['EMBEDDING_MODEL', undefined]
])('the setting %s is pinned by %s', (key, expected) => {
  expect(settingForm(key)).toBe(expected)
})
