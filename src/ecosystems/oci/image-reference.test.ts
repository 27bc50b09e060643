import { imagePurl } from './image-purl.ts'
import { familiarName, parseImageReference } from './image-reference.ts'

const sha = 'sha256:' + '0123456789abcdef'.repeat(4)

describe('an image reference', () => {
  test.each([
    ['python', 'docker.io', 'python', undefined, undefined, 'python'],
    ['python:3.12-slim', 'docker.io', 'python', '3.12-slim', undefined, 'python'],
    ['library/python', 'docker.io', 'python', undefined, undefined, 'python'],
    ['docker.io/library/python:3', 'docker.io', 'python', '3', undefined, 'python'],
    ['docker.io/python:3', 'docker.io', 'python', '3', undefined, 'python'],
    ['index.docker.io/library/python', 'docker.io', 'python', undefined, undefined, 'python'],
    ['library/a/b', 'docker.io', 'library/a/b', undefined, undefined, 'library/a/b'],
    ['pytorch/pytorch:2.8.0', 'docker.io', 'pytorch/pytorch', '2.8.0', undefined, 'pytorch/pytorch'],
    ['nvcr.io/nvidia/pytorch:24.05-py3', 'nvcr.io', 'nvidia/pytorch', '24.05-py3', undefined, 'nvcr.io/nvidia/pytorch'],
    ['quay.io/library/x', 'quay.io', 'library/x', undefined, undefined, 'quay.io/library/x'],
    ['localhost/a:1', 'localhost', 'a', '1', undefined, 'localhost/a'],
    ['localhost:5000/a/b', 'localhost:5000', 'a/b', undefined, undefined, 'localhost:5000/a/b'],
    ['10.0.0.1:443/a', '10.0.0.1:443', 'a', undefined, undefined, '10.0.0.1:443/a'],
    ['[2001:db8::1]:5000/a:t', '[2001:db8::1]:5000', 'a', 't', undefined, '[2001:db8::1]:5000/a'],
    ['UPPER/a', 'UPPER', 'a', undefined, undefined, 'UPPER/a'],
    ['localhost:5000', 'docker.io', 'localhost', '5000', undefined, 'localhost'],
    [`python@${sha}`, 'docker.io', 'python', undefined, sha, 'python'],
    [`ghcr.io/o/r:latest@${sha}`, 'ghcr.io', 'o/r', 'latest', sha, 'ghcr.io/o/r'],
    ['a__b/c-----d/e.f_g', 'docker.io', 'a__b/c-----d/e.f_g', undefined, undefined, 'a__b/c-----d/e.f_g']
  ])('%s', (text, registry, repository, tag, digest, name) => {
    const reference = parseImageReference(text)
    expect(reference).toEqual({ registry, repository, ...(tag && { tag }), ...(digest && { digest }) })
    expect(reference && familiarName(reference)).toBe(name)
  })

  test.each([
    '',
    ':tag',
    'Python',
    'a/Python',
    'python:',
    'python:-x',
    'python:a b',
    `python:${'a'.repeat(129)}`,
    'python@sha256:abc',
    `python@${sha.toUpperCase()}`,
    `python@md5:${'0'.repeat(32)}`,
    `python@${sha}0`,
    `@${sha}`,
    'a//b',
    '/a',
    'a/',
    'a___b',
    'a..b',
    '-a',
    'a-',
    'nvcr.io/',
    'exa_mple.com/a',
    '-x.com/a',
    'host:port/a',
    'host:/a',
    'https://nvcr.io/a',
    '0123456789abcdef'.repeat(4),
    'a/'.repeat(200) + 'a',
    'a'.repeat(1_000_000),
    '$BASE',
    'пример/a'
  ])('refused: %.60s', text => {
    expect(parseImageReference(text)).toBeUndefined()
  })
})

describe('the package URL of an image', () => {
  test.each([
    ['python', 'pkg:docker/python'],
    ['python:3.12', 'pkg:docker/python@3.12'],
    ['docker.io/library/python:3.12', 'pkg:docker/python@3.12'],
    ['pytorch/pytorch:2.8.0', 'pkg:docker/pytorch/pytorch@2.8.0'],
    ['nvcr.io/nvidia/pytorch:24.05-py3', 'pkg:docker/nvidia/pytorch@24.05-py3?repository_url=nvcr.io'],
    ['a.example/b/c/d', 'pkg:docker/b/c/d?repository_url=a.example'],
    [`python:3.12@${sha}`, `pkg:docker/python@${sha}`],
    ['localhost:5000/a', 'pkg:docker/a?repository_url=localhost:5000']
  ])('%s', (text, purl) => {
    const reference = parseImageReference(text)
    expect(reference && decodeURIComponent(imagePurl(reference))).toBe(purl)
  })
})
