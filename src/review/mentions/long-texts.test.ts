import { contextOf } from '../../extraction/context.ts'
import { longTextGaps } from './long-texts.ts'
import type { ScannedText } from './texts.ts'

const long = `${'x = 1\n'.repeat(170_000)}pip install a\n`
const text = (path: string, content = long): ScannedText => {
  return { path, side: 'head', text: content, context: contextOf(path) }
}

test.each(['run.sh', 'a.py', 'Dockerfile', 'b/Dockerfile.gpu', 'Makefile', '.github/workflows/a.yml', 'infra/main.tf'])(
  '%s that is too long to be searched for commands is a gap',
  path => {
    expect(longTextGaps([text(path)], [text(path, 'x = 1\n')])).toMatchObject([
      { code: 'limit-newly-exceeded', subject: path, location: { path, side: 'head' } }
    ])
  }
)

test('so is a script under any name', () => {
  expect(longTextGaps([text('a.data', `#!/bin/sh\n${long}`), { ...text('a.txt'), isUsed: true }], [])).toHaveLength(2)
})

test.each([
  'dist/a.py',
  'vendor/x/run.sh',
  'data.json',
  'a.min.js',
  'poetry.lock',
  'tests/a.py',
  'docs/a.sh',
  'a.yaml'
])('%s is none', path => {
  expect(longTextGaps([text(path)], [])).toEqual([])
})

test('one that names nothing to look for is none', () => {
  expect(longTextGaps([text('a.py', 'x = 1\n'.repeat(170_000))], [])).toEqual([])
})

test('what was too long before, and what is short, is none', () => {
  expect(longTextGaps([text('a.py'), text('b.py', 'x')], [text('a.py')])).toEqual([])
})
