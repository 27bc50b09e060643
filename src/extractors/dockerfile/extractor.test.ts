import { readFileSync } from 'node:fs'
import type { Location } from '../../core/location.ts'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const fixture = readFileSync(new URL('fixtures/training.Dockerfile', import.meta.url), 'utf8')
const sha = 'sha256:' + '0123456789abcdef'.repeat(4)

const extract = extractorOn(extractor, 'Dockerfile')
const place = (location?: Location): string =>
  [location?.startLine, location?.startColumn, location?.endLine, location?.endColumn].join(':')
const images = (content: string): string[] =>
  extract(content).components.map(component =>
    component.kind === 'image' ? `${component.slot ?? ''} ${component.purl?.slice(11) ?? ''}` : component.kind
  )
const gaps = (content: string): string[] =>
  extract(content).gaps.map(({ code, location }) => `${code} ${place(location)}`)

test('a Dockerfile as people write them', () => {
  const { components, gaps: found, embedded = [] } = extract(fixture)
  expect(components).toMatchObject([
    { kind: 'image', name: 'docker/dockerfile', tag: '1.7', slot: 'syntax', text: 'docker/dockerfile:1.7' },
    { name: 'nvidia/cuda', tag: '12.4.1-devel-ubuntu22.04', slot: 'stage:build', stage: 'build', text: '${BASE}' },
    {
      name: 'ghcr.io/astral-sh/uv',
      registry: 'ghcr.io',
      repository: 'astral-sh/uv',
      slot: 'stage:build/copy-from',
      stage: 'build'
    },
    {
      name: 'registry.example:5000/wheels/cuda',
      slot: 'stage:build/mount-from',
      text: 'registry.example:5000/wheels/cuda'
    },
    {
      name: 'python',
      purl: 'pkg:docker/python',
      slot: 'stage',
      confidence: 'likely',
      text: 'python:${RUNTIME_TAG}-slim'
    }
  ])
  expect(components.map(({ location }) => place(location))).toEqual([
    '1:10:1:31',
    '8:29:8:36',
    '12:13:12:40',
    '14:28:14:61',
    '29:6:29:32'
  ])
  expect(found).toMatchObject([{ code: 'unresolved-reference', subject: 'python:${RUNTIME_TAG}-slim' }])
  expect(embedded.map(({ language, slot }) => `${language} ${slot ?? ''}`)).toEqual([
    'shell stage:build',
    'shell stage:test',
    'shell stage',
    'shell stage',
    'python stage'
  ])
  for (const { text, map } of embedded) {
    for (const word of ['torch', 'transformers', 'pytest', 'numpy', 'scipy', 'import']) {
      const at = text.lastIndexOf(word)
      if (at !== -1) expect(fixture.slice(map(at), map(at + word.length - 1) + 1)).toBe(word)
    }
  }
  expect([...(embedded[0]?.environment ?? [])]).toEqual([
    ['TORCH', '2.6.0'],
    ['EXTRAS', 'accelerate safetensors']
  ])
})

describe('images', () => {
  test.each([
    ['FROM python', ['stage python']],
    ['FROM python:3.12 AS Py', ['stage:py python@3.12']],
    [`FROM python:3.12@${sha}`, [`stage python@${sha}`]],
    ['FROM "python:3.12"', ['stage python@3.12']],
    ['FROM a\r\nFROM\tb\r\n', ['stage a', 'stage b']],
    ['from a as b\nfrom B', ['stage:b a']],
    ['FROM b\nFROM a AS b', ['stage b', 'stage:b a']],
    ['FROM scratch', []],
    ['FROM a\nFROM a', ['stage a', 'stage a']],
    ['ARG V=1\nARG V=2\nFROM a:$V', ['stage a@2']],
    ['FROM a:1\nRUN x \\\n # FROM c\nFROM b', ['stage a@1']],
    ['FROM a:1\nRUN <<X\nFROM c\nX\nFROM b', ['stage a@1', 'stage b']],
    ['FROM a:1\nRUN \\<<X\nFROM b', ['stage a@1', 'stage b']],
    [
      'FROM a AS b\nCOPY --from=B x y\nCOPY --from=0 x y\nCOPY --from=c/d:1 x y',
      ['stage:b a', 'stage:b/copy-from c/d@1']
    ],
    ['FROM a\nRUN --mount=type=bind,"from=c:1",target=/x y', ['stage a', 'stage/mount-from c@1']],
    ['FROM a\nONBUILD COPY --from=c:1 x y', ['stage a', 'stage/copy-from c@1']],
    ['#!/bin/x\n# syntax=a/b:1\nFROM c', ['syntax a/b@1', 'stage c']]
  ])('%j', (content, expected) => {
    expect(images(content)).toEqual(expected)
    expect(gaps(content)).toEqual([])
  })

  test.each([
    ['ARG V\nFROM a:$V', ['stage a'], ['unresolved-reference 2:6:2:10']],
    ['ARG V\nFROM $V', [], ['unresolved-reference 2:6:2:8']],
    ['ARG V\nFROM $V/a:1', [], ['unresolved-reference 2:6:2:12']],
    ['ARG V\nFROM localhost:$V/a:1', [], ['unresolved-reference 2:6:2:22']],
    ['FROM a:$TARGETARCH', ['stage a'], ['unresolved-reference 1:6:1:19']],
    ['FROM a:$V', ['stage a'], ['unresolved-reference 1:6:1:10']],
    ['FROM {{ base }}', [], ['parse-error 1:1:1:16', 'unresolved-reference 1:6:1:8']],
    ['FROM a b', ['stage a'], ['parse-error 1:1:1:9']],
    ['FROM {{base}}', [], ['unresolved-reference 1:6:1:14']],
    ['FROM Python', [], ['parse-error 1:6:1:12']],
    ['FROM a\nCOPY --from=$V x y', ['stage a'], ['unresolved-reference 2:13:2:15']],
    ['<<<<<<< x\nFROM a:1\n=======\nFROM a:2\n>>>>>>> y', ['stage a@1', 'stage a@2'], ['parse-error 1:1:1:10']],
    ['FROM a\nRUN <<X\nFROM b', ['stage a', 'stage b'], ['parse-error 2:1:2:8']],
    ['FROM a\nENV\nFROM b', ['stage a', 'stage b'], ['parse-error 2:1:2:4']],
    ['FROM', [], ['parse-error 1:1:1:5']],
    ['', [], []],
    ['\u0000\u0001', [], ['parse-error 1:1:1:3']]
  ])('%j leaves a gap', (content, expected, expectedGaps) => {
    expect(images(content)).toEqual(expected)
    expect(gaps(content)).toEqual(expectedGaps)
  })
})

describe('RUN', () => {
  test.each([
    ['RUN a \\\n  b', ['shell', 'a   b']],
    ['RUN <<X\na\nX', ['shell', 'a\n']],
    ['RUN <<X\n#!/usr/bin/env perl\na\nX', []],
    ['RUN ["/bin/sh", "-ec", "a\\nb"]', ['shell', 'a\nb']],
    ['RUN ["pip", "install", "a b"]', ['shell', "pip install 'a b'"]],
    ['ONBUILD RUN a', ['shell', 'a']],
    ['CMD a', ['shell', 'a']],
    ['ENTRYPOINT ["uvx", "a"]', ['shell', 'uvx a']]
  ])('%j', (content, expected) => {
    const { embedded = [] } = extract(`FROM x\n${content}`)
    expect(embedded.flatMap(({ language, text }) => [language, text])).toEqual(expected)
  })

  test.each([
    ['ENV PIP_INDEX_URL=https://index.example/a\nRUN x', [['PIP_INDEX_URL', 'https://index.example/a']]],
    ['ENV A="it\'s" C=1\nRUN $A $B ${A}', [['A', "it's"]]]
  ])('the variables of %j', (content, expected) => {
    const { embedded = [] } = extract(`FROM x\n${content}`)
    expect(embedded.map(({ environment }) => [...(environment ?? [])])).toEqual([expected])
  })

  test('repeated values do not fill the memory', () => {
    const content = `FROM x\nENV A=${'1'.repeat(4000)}\n${'RUN $A\n'.repeat(9000)}`
    const { embedded = [], gaps: found } = extract(content)
    expect(embedded.length).toBeLessThan(2000)
    expect(found).toMatchObject([{ code: 'limit-exceeded' }])
  })
})

test.each([
  ['the ARG of a tag', 'ARG V=3.12\r\nARG OTHER="1 2"\r\nFROM python:${V}-slim\r\n', ['python @1:7-1:11']],
  [
    'the ARG of a whole reference, over two lines',
    'ARG A=1 \\\r\n  BASE="nvcr.io/x/y:1.0"\r\nFROM --platform=linux/amd64 ${BASE} AS b\r\n',
    ['nvcr.io/x/y @2:8-2:25']
  ],
  [
    'an ARG that only passes another on',
    'ARG A=3.12\nARG B=$A\nARG C=${B}-slim\nFROM python:$B\nFROM python:$C\n',
    ['python @1:7-1:11', 'python @3:7-3:16']
  ],
  [
    'the ARG of a digest',
    'ARG T=1\nARG D=sha256:0000000000000000000000000000000000000000000000000000000000000000\nFROM a:$T@$D\nFROM b:$T@sha256:1111111111111111111111111111111111111111111111111111111111111111\n',
    ['a @2:7-2:78', 'b']
  ],
  ['the last of several', 'ARG V=1\nARG V=2\nFROM a:$V\n', ['a @2:7-2:8']],
  [
    'nothing where the word itself gives the tag',
    'ARG R=r.example\nARG V\nFROM $R/a:1\nFROM a:${V:-1}\nFROM a:1\nFROM $R/a\nARG V=2\nCOPY --from=a:$V x y\n',
    ['r.example/a', 'a', 'a', 'r.example/a', 'a']
  ],
  ['nothing of an ARG inside of a stage', 'FROM a:1\nARG V=2\nFROM a:$V\n', ['a', 'a']]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})

test.each([
  ['ARG X\nENV PIP_INDEX_URL=$X', ['unresolved-reference $X']],
  ['ARG X\nENV PIP_INDEX_URL=https://$X@index.example/x', []],
  ['ARG PIP_INDEX_URL', []],
  ['ARG X=https://index.example/x\nENV PIP_INDEX_URL=$X', []],
  ['ARG X\nENV NAME=$X', []]
])('an index whose address is only known to the build: %j', (content, expected) => {
  const { gaps: found } = extract(`FROM a:1\n${content}`)
  expect(found.map(({ code, subject }) => `${code} ${subject}`)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['ENTRYPOINT ["npx"]\nCMD ["a@1"]', ['shell npx', 'shell a@1', 'shell npx a@1']],
  ['CMD ["a"]\nENTRYPOINT ["npx"]', ['shell a', 'shell npx', 'shell npx a']],
  ['ENTRYPOINT ["npx"]\nCMD ["a"]\nCMD ["b"]', ['shell npx', 'shell a', 'shell b', 'shell npx b']],
  ['ENTRYPOINT ["npx"]\nFROM b\nCMD ["a"]', ['shell npx', 'shell a']],
  ['ENTRYPOINT npx\nCMD ["a"]', ['shell npx', 'shell a']],
  ['ENTRYPOINT ["npx"]\nCMD a', ['shell npx', 'shell a']],
  ['ENTRYPOINT ["npx"]\nONBUILD CMD ["a"]', ['shell npx', 'shell a']],
  ['HEALTHCHECK --interval=5s CMD uvx a', ['shell uvx a']],
  ['HEALTHCHECK CMD ["uvx", "a"]', ['shell uvx a']],
  ['healthcheck cmd uvx a', ['shell uvx a']],
  ['HEALTHCHECK NONE', []],
  ['HEALTHCHECK CMDS uvx a', []],
  ['SHELL ["/usr/bin/python3", "-c"]\nRUN import a', ['python import a']],
  ['SHELL ["python", "-c"]\nRUN ["npx", "a"]', ['shell npx a']],
  ['SHELL ["python", "-c"]\nFROM b\nRUN npx a', ['shell npx a']],
  ['SHELL ["pwsh", "-Command"]\nRUN npx a; $x = 1', [`shell npx a\n${' '.repeat(7)}`]],
  ['SHELL ["cmd", "/S", "/C"]\nRUN npx a', ['shell npx a']],
  ['SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN npx a', ['shell npx a']]
])('%j is run', (body, expected) => {
  const { embedded = [], gaps: found } = extract(`FROM a\n${body}\n`)
  expect(embedded.map(({ language, text }) => `${language} ${text}`)).toEqual(expected)
  expect(found).toEqual([])
})

test.each([
  ['ADD https://a.example/x-1-py3-none-any.whl /x.whl', 'outside-repository'],
  ['ADD https://a.example/install.sh /install.sh', 'outside-repository'],
  ['ADD https://git.example/o/x.git /x', 'outside-repository'],
  ['ADD git@git.example:o/x.git#main /x', 'outside-repository'],
  [`ADD https://git.example/o/x.git#${'a'.repeat(40)} /x`, undefined],
  [`ADD --checksum=sha256:${'a'.repeat(64)} https://a.example/x.tgz /x`, undefined],
  ['ADD https://a.example/data.json /data/', undefined],
  ['ADD x.tgz /x', undefined]
])('%s', (instruction, expected) => {
  expect(extract(`FROM scratch\n${instruction}\n`).gaps.map(({ code }) => code)).toEqual(
    expected === undefined ? [] : [expected]
  )
})

test.each([
  ['very many variables', `${Array.from({ length: 500 }, (_, at) => `$v${at}`).join(' ')} $X`, 'X', 'a==1.0'],
  ['a long value of an index', 'pip install a', 'PIP_INDEX_URL', `https://index.example/${'a'.repeat(5000)}`]
])('a command with %s has those that it needs', (_, command, name, value) => {
  const { embedded = [] } = extract(`FROM scratch\nENV ${name}=${value}\nRUN ${command}\n`)
  expect(embedded.at(-1)?.environment?.get(name)).toBe(value)
})

test('very many files that are added are all looked at', () => {
  const added = Array.from({ length: 300 }, (_, at) => `https://files.example/r${at}.txt`).join(' ')
  const archives = Array.from({ length: 300 }, (_, at) => `https://files.example/a${at}.tar.gz`).join(' ')
  const { writtenFiles = [], gaps: found } = extract(`FROM scratch\nADD ${archives} ${added} d/\n`)
  expect(writtenFiles.at(-1)).toMatchObject({ path: 'd/r299.txt', url: 'https://files.example/r299.txt' })
  expect(found).toHaveLength(20)
  expect(found.at(-1)?.reason).toMatch(/, and 280 more like it$/)
})
