import { setTimeout } from 'node:timers/promises'
import { statusLine, type StatusLine } from './status-line.ts'

/** A stream that remembers what was written, and what a terminal of one line would show of it. */
function screen(isTTY: boolean, columns = 80) {
  const written: string[] = []
  return {
    isTTY,
    columns,
    written,
    write(text: string) {
      written.push(text)
      return true
    },
    shown: () => written.join('').split('\r\u001b[2K').at(-1) ?? ''
  }
}

async function work(line: StatusLine): Promise<void> {
  line.stage('reading')
  line.files(12)
  await setTimeout(450)
  line.request(1)
  line.request(1)
  line.request(2)
  line.stage('asking')
}

test('one line says what is done, how much, and how long; it is gone in the end', async () => {
  const stream = screen(true)
  const line = statusLine(stream, true, {})
  await work(line)
  expect(stream.shown()).toMatch(/^asking for advisories and facts · 12 files · 2 requests · 1 retry · 0\.\d s$/)
  expect(stream.written.join('')).not.toContain('\n')
  line.end()
  expect(stream.shown()).toBe('')
  const { length } = stream.written
  line.end()
  await setTimeout(150)
  expect(stream.written).toHaveLength(length)
})

test('it never fills the line', async () => {
  const stream = screen(true, 20)
  const line = statusLine(stream, true, {})
  await work(line)
  expect(stream.shown()).toHaveLength(19)
  line.end()
})

test.each<[string, boolean, boolean, Record<string, string>]>([
  ['what is no terminal', false, true, {}],
  ['a terminal where it is not wanted', true, false, {}],
  ['a terminal of CI', true, true, { CI: 'true' }],
  ['a terminal that cannot', true, true, { TERM: 'dumb' }]
])('nothing is written to %s', async (_, isTTY, wanted, env) => {
  const stream = screen(isTTY)
  const line = statusLine(stream, wanted, env)
  await work(line)
  line.end()
  expect(stream.written).toEqual([])
})

test('a review that is quick shows nothing', () => {
  const stream = screen(true)
  const line = statusLine(stream, true, {})
  line.stage('reading')
  line.end()
  expect(stream.written).toEqual([])
})
