import { makeRepository } from '../../../test/helpers/git.ts'
import type { Files } from '../../../test/helpers/git.ts'
import { unavailableCode } from '../../core/content.ts'
import { readTexts } from './content.ts'
import { openGit } from '../git/git.ts'

const { signal } = new AbortController()

async function texts(files: Files, ...paths: string[]): Promise<string[]> {
  const repo = await makeRepository()
  repo.commit({ start: '' })
  repo.commit(files)
  const opened = await openGit(repo.dir, 'HEAD~1..HEAD', signal)
  if ('reason' in opened) throw new Error(opened.reason)
  const contents = await readTexts(
    opened.source,
    paths.map(path => ({ at: 'head', path })),
    signal
  )
  return contents.map(content =>
    content.type === 'text'
      ? `text: ${content.text}`
      : content.type === 'failed'
        ? `failed: ${content.reason}`
        : 'absent'
  )
}

describe('decoding', () => {
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')

  test.each([
    ['plain, line ends kept', Buffer.from('a\r\nb\n'), 'text: a\r\nb\n'],
    ['empty', Buffer.alloc(0), 'text: '],
    ['UTF-8 with a mark', Buffer.from('\ufeffé'), 'text: é'],
    ['a second mark stays', Buffer.from('\ufeff\ufeffx'), 'text: \ufeffx'],
    ['UTF-16 LE', utf16('torch==2\n😀'), 'text: torch==2\n😀'],
    ['UTF-16 BE', utf16('torch==2\n😀').swap16(), 'text: torch==2\n😀'],
    ['UTF-16 LE cut in a unit', Buffer.concat([utf16('ab'), Buffer.from('c')]), 'text: ab\ufffd'],
    ['UTF-16 BE cut in a unit', Buffer.concat([utf16('ab').swap16(), Buffer.from('c')]), 'text: ab\ufffd'],
    ['not UTF-8', Buffer.from('caf\xe9 ok', 'latin1'), 'text: caf\ufffd ok'],
    ['binary', Buffer.from('a\0b'), 'failed: it is binary (it contains NUL)'],
    ['UTF-16 without a mark', Buffer.from('ab', 'utf16le'), 'failed: it is binary (it contains NUL)'],
    ['UTF-32 with a mark', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'failed: it is binary (it contains NUL)'],
    ['a NUL in UTF-16', utf16('a\0b'), 'failed: it is binary (it contains NUL)']
  ])('%s', async (_, bytes, expected) => {
    expect(await texts({ file: bytes }, 'file')).toEqual([expected])
  })
})

describe('symbolic links', () => {
  const link = (target: string): { symlink: string } => ({ symlink: target })
  const files = {
    'req.txt': 'torch',
    'd/inner.txt': 'inner',
    'd/up': link('../req.txt'),
    'd/same': link('inner.txt'),
    'd/dotted': link('././/inner.txt'),
    chain1: link('chain2'),
    chain2: link('d/up'),
    folder: link('d'),
    'deep/folder': link('../folder'),
    through: link('folder/inner.txt'),
    loop1: link('loop2'),
    loop2: link('loop1'),
    self: link('self/x'),
    l1: link('l2'),
    l2: link('l3'),
    l3: link('l4'),
    l4: link('l5'),
    l5: link('req.txt'),
    l0: link('l1'),
    sub: { submodule: '1'.repeat(40) }
  }

  test.each([
    ['d/up', 'text: torch'],
    ['d/same', 'text: inner'],
    ['d/dotted', 'text: inner'],
    ['chain1', 'text: torch'],
    ['through', 'text: inner'],
    ['folder/inner.txt', 'text: inner'],
    ['deep/folder/up', 'text: torch'],
    ['l1', 'text: torch'],
    ['d/none', 'absent'],
    ['none/at/all', 'absent'],
    ['req.txt/x', 'absent'],
    ['folder/none', 'failed: a symbolic link to d/none: which does not exist'],
    ['folder', 'failed: a symbolic link to d: it is a folder'],
    ['l0', 'failed: more than 5 symbolic links, or a loop of them'],
    ['loop1', 'failed: more than 5 symbolic links, or a loop of them'],
    ['self', 'failed: more than 5 symbolic links, or a loop of them']
  ])('%s', async (path, expected) => {
    expect(await texts(files, path)).toEqual([expected])
  })

  test.each([
    ['/etc/passwd', 'failed: a symbolic link that points outside the repository, to /etc/passwd'],
    ['../../x', 'failed: a symbolic link that points outside the repository, to ../../x'],
    ['none', 'failed: a symbolic link to d/none: which does not exist'],
    ['../req.txt\n', 'failed: a symbolic link to req.txt\n: which does not exist'],
    ['x/../y', 'failed: a symbolic link that goes down and up again, to x/../y'],
    ['../sub', 'failed: a symbolic link to sub: it is a submodule: its content is in another repository'],
    ['', 'failed: a symbolic link without a target'],
    ['x'.repeat(5000), 'failed: a symbolic link with a target too long for a path']
  ])('to %j', async (target, expected) => {
    expect(await texts({ ...files, 'd/link': link(target) }, 'd/link')).toEqual([expected])
  })

  test('every request gets its own answer, in order', async () => {
    const paths = ['chain1', 'none', 'req.txt', 'chain1', 'self', 'folder/inner.txt']
    const single = await Promise.all(paths.map(path => texts(files, path)))
    expect(await texts(files, ...paths)).toEqual(single.flat())
  })
})

describe('content that is not available', () => {
  const code = async (dir: string, path: string): Promise<string> => {
    const opened = await openGit(dir, 'HEAD~1..HEAD', signal, { blob: 200 })
    if ('reason' in opened) throw new Error(opened.reason)
    const [content] = await readTexts(opened.source, [{ at: 'head', path }], signal)
    return content?.type === 'failed' ? unavailableCode(content) : 'available'
  }

  test.each([
    ['small', 'available'],
    ['gone', 'content-missing'],
    ['pointer', 'content-missing'],
    ['to-pointer', 'content-missing'],
    ['to-gone', 'content-missing'],
    ['folder/inner', 'content-missing'],
    ['large', 'limit-exceeded'],
    ['to-large', 'limit-exceeded'],
    ['self', 'limit-exceeded'],
    ['binary', 'parse-error'],
    ['outside', 'parse-error'],
    ['to-folder', 'parse-error']
  ])('%s is %s', async (path, expected) => {
    const repo = await makeRepository()
    repo.commit({ start: '', 'folder/inner': 'unchanged' })
    repo.commit({
      small: 'x',
      gone: 'removed below',
      'to-gone': { symlink: 'gone' },
      pointer: `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`,
      'to-pointer': { symlink: 'pointer' },
      large: 'x'.repeat(201),
      'to-large': { symlink: 'large' },
      self: { symlink: 'self' },
      binary: Buffer.from('a\0b'),
      outside: { symlink: '/etc/passwd' },
      'to-folder': { symlink: 'folder' }
    })
    repo.removeObjects(repo.id('HEAD:gone'), repo.id('HEAD:folder'))
    expect(await code(repo.dir, path)).toBe(expected)
  })
})
