import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder } from '../test/helpers/git.ts'
import { inputsOf, isCurrent, remember } from './dist-stamp.ts'

const files = {
  'package.json': '{}',
  'node_modules/.package-lock.json': '{}',
  'scripts/build.ts': 'build()',
  'src/a.ts': 'a',
  'src/a.test.ts': 'test',
  'src/x/fixtures/f.ts': 'f',
  'dist/a.js': 'a',
  'dist/chunks/b.js': 'b'
}

function write(root: string, file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), content)
}

async function built(): Promise<string> {
  const root = await makeFolder()
  for (const [file, content] of Object.entries(files)) write(root, file, content)
  remember(root, inputsOf(root))
  return root
}

const current = (root: string): boolean => isCurrent(root, inputsOf(root))

test.each<[string, (root: string) => void]>([
  ['nothing changed', () => undefined],
  [
    'a test changed',
    root => {
      write(root, 'src/a.test.ts', 'another')
    }
  ],
  [
    'a fixture changed',
    root => {
      write(root, 'src/x/fixtures/f.ts', 'another')
    }
  ],
  [
    'a file was written again',
    root => {
      write(root, 'src/a.ts', 'a')
    }
  ]
])('%s: dist/ is current', async (_, change) => {
  const root = await built()
  change(root)
  expect(current(root)).toBe(true)
})

test.each<[string, (root: string) => void]>([
  [
    'a source changed',
    root => {
      write(root, 'src/a.ts', 'b')
    }
  ],
  [
    'a source is new',
    root => {
      write(root, 'src/b.ts', '')
    }
  ],
  [
    'a source is gone',
    root => {
      rmSync(join(root, 'src/a.ts'))
    }
  ],
  [
    'the package changed',
    root => {
      write(root, 'package.json', '{"version": "2"}')
    }
  ],
  [
    'other packages are installed',
    root => {
      write(root, 'node_modules/.package-lock.json', '{"packages": {}}')
    }
  ],
  [
    'it is built in another way',
    root => {
      write(root, 'scripts/build.ts', 'build(2)')
    }
  ],
  [
    'nobody knows what is installed',
    root => {
      rmSync(join(root, 'node_modules/.package-lock.json'))
    }
  ],
  [
    'a bundle was edited',
    root => {
      write(root, 'dist/a.js', 'b')
    }
  ],
  [
    'a chunk is gone',
    root => {
      rmSync(join(root, 'dist/chunks/b.js'))
    }
  ],
  [
    'another file lies there',
    root => {
      write(root, 'dist/chunks/c.js', '')
    }
  ],
  [
    'dist/ is gone',
    root => {
      rmSync(join(root, 'dist'), { recursive: true })
    }
  ],
  [
    'the note of the build is gone',
    root => {
      rmSync(join(root, 'node_modules/.cache'), { recursive: true })
    }
  ],
  [
    'the note is damaged',
    root => {
      write(root, 'node_modules/.cache/weighbridge/dist.json', '{')
    }
  ]
])('%s: it is built again', async (_, change) => {
  const root = await built()
  change(root)
  expect(current(root)).toBe(false)
})

test('what changed during the build is built again', async () => {
  const root = await built()
  const before = inputsOf(root)
  write(root, 'src/a.ts', 'b')
  remember(root, before)
  expect(current(root)).toBe(false)
})
