import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'Modelfile')
const found = (content: string): string[] =>
  extract(content).components.flatMap(component =>
    component.kind === 'model'
      ? [`${component.host} ${component.name}@${component.revision ?? ''} ${component.location.startLine ?? 0}`]
      : []
  )

test('a Modelfile as people write it', () => {
  const fixture = readFileSync(new URL('fixtures/Modelfile', import.meta.url), 'utf8')
  expect(found(fixture)).toEqual(['ollama llama3.2@3b 2'])
})

test.each([
  ['FROM llama3', ['ollama llama3@ 1']],
  ['from someone/model:8b\r\n', ['ollama someone/model@8b 1']],
  ['FROM "llama3"', ['ollama llama3@ 1']],
  ['\tFROM\tllama3 # why', ['ollama llama3@ 1']],
  ['FROM hf.co/org/name-GGUF:Q4_K_M', ['hugging-face org/name-GGUF@ 1']],
  ['FROM llama3\nADAPTER hf.co/org/lora', ['ollama llama3@ 1', 'hugging-face org/lora@ 2']],
  ['FROM ./model.gguf', []],
  ['FROM /models/x', []],
  ['FROM .', []],
  ['ADAPTER ./lora', []],
  ['# FROM llama3', []],
  ['SYSTEM """\nFROM llama3\n', []],
  ['SYSTEM FROM llama3', []],
  ['', []],
  ['FROM', []],
  ['FROM ['.repeat(50_000), []]
])('%.60j', (content, expected) => {
  expect(found(content)).toEqual(expected)
})
