import type { Word } from '../../commands/command-line.ts'
import { uploadedBy } from './uploads.ts'

const words = (command: string): Word[] =>
  [...command.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text: text === '?' ? undefined : text,
    start: index,
    end: index + text.length
  }))

test.each<[string, readonly string[]]>([
  ['hf upload org/name', ['org/name']],
  ['hf upload --repo-type dataset org/name ./data', ['org/name']],
  ['hf upload org/name . --commit-message x --type model', ['org/name']],
  ['huggingface-cli upload org/name out/ .', ['org/name']],
  ['uvx hf upload-large-folder --num-workers 8 org/name .', ['org/name']],
  ['python -m huggingface_hub.commands.huggingface_cli upload org/name', []],
  ['hf upload org/space --repo-type space', []],
  ['hf upload org/x --repo-type ?', []],
  ['hf upload ? .', []],
  ['hf upload name .', []],
  ['hf upload username/name .', []],
  ['hf upload outputs/run .', []],
  ['hf download org/name', []],
  ['hf', []],
  ['echo hf upload org/name', []]
])('%s uploads to %j', (command, names) => {
  expect(uploadedBy(words(command))).toEqual(names.map(name => ({ host: 'hugging-face', name })))
})
