import { inSnakeCase, settingKey } from './setting-keys.ts'

test.each([
  ['modelURL', 'model_url'],
  ['storageUri', 'storage_uri'],
  ['HF_MODEL_ID', 'hf_model_id'],
  ['--model-id', 'model_id'],
  ['model.id', 'model_id'],
  ['hf_repo', 'hf_repo'],
  ['', '']
])('%s is %s', (key, expected) => {
  expect(inSnakeCase(key)).toBe(expected)
})

test.each([
  ['base_model', 'model repository'],
  ['teacher_model_name_or_path', 'model repository'],
  ['dataset_name', 'dataset repository'],
  ['hf_hub_url', 'dataset repository'],
  ['model', 'model model'],
  ['model_id', 'model model'],
  ['models', 'model model'],
  ['embedding_model', 'model model'],
  ['model_url', 'model model'],
  ['tokenizer', 'model model'],
  ['train_dataset', 'dataset model'],
  ['model path', 'model model'],
  ['datasets path', 'dataset model'],
  ['x path', 'model little'],
  ['name', 'model little'],
  ['favourite', 'model nothing'],
  ['model_type', 'model nothing'],
  ['modelling', 'model nothing'],
  ['repo_id', 'model model'],
  ['dataset repo_id', 'dataset model'],
  ['model repo', 'model model'],
  ['controlnet', 'model model'],
  ['model_weights', 'model model'],
  ['repository', undefined],
  ['restore_keys', undefined],
  ['model_cache_key', undefined],
  ['example model', 'model model'],
  ['example', undefined],
  ['match_package_names', undefined],
  ['uses', undefined],
  ['image', undefined],
  ['model_image', undefined],
  ['image repository', undefined],
  ['image_tag', undefined],
  ['target_model', 'model model'],
  ['_name_or_path', undefined],
  ['repo_name', undefined],
  ['description', undefined],
  ['hub_model_id', undefined],
  ['push_to_hub_model_id', undefined],
  ['output_model', undefined],
  ['served_model_name', undefined],
  ['openai model', undefined],
  ['together_ai_model_pref', undefined],
  ['__proto__', 'model nothing']
])('%s says %s', (keys, expected) => {
  const found = settingKey(keys.split(' '))
  expect(found && `${found.kind} ${found.told}`).toBe(expected)
})

test('a key of any length ends', () => {
  expect(settingKey([`model${'_name'.repeat(20_000)}x`])).toMatchObject({ told: 'nothing' })
})
