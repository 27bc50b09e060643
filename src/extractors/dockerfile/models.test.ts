import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'Dockerfile')
const checksum = `sha256:${'a'.repeat(64)}`

/** `name[@revision][ sum] line:column`, `~` for likely and `?` for possible. */
function found(content: string): string[] {
  return extract(content).components.flatMap(component => {
    if (component.kind !== 'model' && component.kind !== 'dataset') return []
    const { name, revision, confidence, location } = component
    const parts = [
      revision === undefined ? name : `${name}@${revision}`,
      component.kind === 'model' && component.checksum !== undefined ? 'sum' : '',
      { certain: '', likely: '~', possible: '?' }[confidence],
      `${location.startLine ?? 0}:${location.startColumn ?? 0}`
    ]
    return [parts.filter(part => part !== '').join(' ')]
  })
}

const url = 'https://huggingface.co/org/name/resolve/main/x.gguf'

test.each([
  [`ADD ${url} /models/`, ['org/name@main 2:5']],
  [`ADD --checksum=${checksum} ${url} /models/`, [`org/name@main sum 2:${String(17 + checksum.length)}`]],
  [`ADD ["${url}", "/models/"]`, ['org/name@main 2:7']],
  ['ADD https://huggingface.co/org/name /x', []],
  ['ADD x.gguf /models/', []],
  ['ENV MODEL_ID=BAAI/bge-m3', ['BAAI/bge-m3 ~ 2:14']],
  ['ENV A=b \\\n  HF_MODEL_ID="org/name"', ['org/name ~ 3:16']],
  ['ENV MODEL_ID BAAI/bge-m3', ['BAAI/bge-m3 ~ 2:14']],
  ['ARG EMBEDDING_MODEL=BAAI/bge-m3', ['BAAI/bge-m3 ~ 2:21']],
  ['ENV MODEL=org/name', ['org/name ? 2:11']],
  ['ENV ORG=org\nENV HF_MODEL_ID=$ORG/name', ['org/name ~ 3:17']],
  ['ENV MODEL_PATH=/models/x', []],
  ['ENV MODEL_ID=$UNKNOWN/name', []],
  ['ENV LANG=C.UTF-8/x TZ=Europe/Berlin PATH=a/b', []],
  ['ENV MODEL_IMAGE=BAAI/bge-m3', []],
  ['ONBUILD ENV MODEL_ID=BAAI/bge-m3', []]
])('%s', (instruction, expected) => {
  expect(found(`FROM scratch\n${instruction}\n`)).toEqual(expected)
})

test('a file of a host of models is no download that nobody checks', () => {
  expect(extract(`FROM scratch\nADD ${url} /models/\n`).gaps).toEqual([])
})
