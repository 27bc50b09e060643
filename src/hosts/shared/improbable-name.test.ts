import { isImprobableId } from './improbable-name.ts'

test.each(['outputs/run-1', 'checkpoints/x', 'model.safetensors', 'org/script.py', 'your-org/x', 'path-to-your-model'])(
  '%s is probably no id',
  id => {
    expect(isImprobableId(id)).toBe(true)
  }
)

test.each(['org/name', 'gpt2', 'Qwen/Qwen2.5-0.5B', 'outputs-lab/x'])('%s can be an id', id => {
  expect(isImprobableId(id)).toBe(false)
})
