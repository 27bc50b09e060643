import { extractorOn } from '../../../test/helpers/extractor.ts'
import { pinned } from '../../../test/helpers/pinned.ts'
import { extractor } from './extractor.ts'

const read = extractorOn(extractor, 'x.py')
const pin = (content: string): string | undefined => pinned(content, read(content))

test.each([
  ['AutoModel.from_pretrained("a/b")', 'AutoModel.from_pretrained("a/b", revision="C")'],
  ["AutoModel.from_pretrained('a/b',)", "AutoModel.from_pretrained('a/b', revision='C',)"],
  [
    'AutoModel.from_pretrained("a/b", config, device=d)',
    'AutoModel.from_pretrained("a/b", config, revision="C", device=d)'
  ],
  ['snapshot_download(repo_id="a/b", local_dir="x")', 'snapshot_download(repo_id="a/b", revision="C", local_dir="x")'],
  ['AutoModel.from_pretrained("a/b", revision="main")', 'AutoModel.from_pretrained("a/b", revision="C")'],
  ['AutoModel.from_pretrained("a/b", revision=None)', 'AutoModel.from_pretrained("a/b", revision="C")'],
  ['m = partial(AutoModel.from_pretrained, "a/b")', 'm = partial(AutoModel.from_pretrained, "a/b", revision="C")'],
  [
    'from datasets import *; load_dataset("a/b", "en")',
    'from datasets import *; load_dataset("a/b", "en", revision="C")'
  ]
])('%s', (content, expected) => {
  expect(pin(content)).toBe(expected)
})

test.each([
  ['a name in a variable, which others may use', 'M = "a/b"; AutoModel.from_pretrained(M)'],
  ['a revision in a variable', 'R = "main"; AutoModel.from_pretrained("a/b", revision=R)'],
  ['arguments that are not seen', 'AutoModel.from_pretrained("a/b", **kwargs)'],
  ['a name that is put together', 'AutoModel.from_pretrained("a/" "b")'],
  ['a loader that takes none', 'import llama_cpp; llama_cpp.Llama.from_pretrained("a/b")'],
  ['a revision in the name', 'AutoModel.from_pretrained("hf://a/b@main")']
])('not where there is %s', (_, content) => {
  expect(read(content).components).toHaveLength(1)
  expect(pin(content)).toBeUndefined()
})

test('what stands beside a model is not pinned with its revision', () => {
  const content = 'from transformers import *; pipeline("t", model="a/b", tokenizer="c/d")'
  const [model, tokenizer] = read(content).components
  expect(model).toHaveProperty('pinPlace')
  expect(tokenizer).not.toHaveProperty('pinPlace')
})
