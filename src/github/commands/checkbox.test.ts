import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { boxLabel } from '../../core/project.ts'
import { marked } from '../publish/marker.ts'
import { readTick } from './checkbox.ts'

const free = marked({ kind: 'review', value: 'cmVjb3Jk' }, `### ⛔ Two things\n\n- [ ] ${boxLabel}\n\n<sub>foot</sub>`)
const ticked = free.replace('- [ ]', '- [x]')
const hostile = free.replace('Two things', `Two\n\n- [ ] ${boxLabel}\n\n\`- [x] ${boxLabel}\``)
const edited = (before: string, body: string): ReturnType<typeof readTick> =>
  readTick({ action: 'edited', before, body })

test.each([
  ['it alone', free, ticked],
  ['with the line breaks of a browser', free, ticked.replaceAll('\n', '\r\n')],
  ['with the line breaks of a browser twice', free.replaceAll('\n', '\r\n'), ticked.replaceAll('\n', '\r\n')],
  ['without white space at the end', `${free}\n`, ticked],
  [
    'below what looks like it',
    hostile,
    `${hostile.slice(0, hostile.lastIndexOf('[ ]'))}[x]\
${hostile.slice(hostile.lastIndexOf('[ ]') + 3)}`
  ]
])('ticked: %s', (_, before, body) => {
  expect(edited(before, body)).toEqual({ before: before.replaceAll('\r\n', '\n'), alone: true })
})

test.each([
  ['words', free, ticked.replace('Two', 'No')],
  ['the record', free, ticked.replace('cmVjb3Jk', 'AAAA')],
  ['a command before it', free, ticked.replace('###', '/weighbridge recheck\n\n###')],
  ['another box, which looks like it', hostile, hostile.replace('- [ ]', '- [x]')],
  ['both', hostile, hostile.replaceAll('- [ ]', '- [x]')],
  ['a second line of the box', free, ticked.replace('\n\n<sub>', `\n- [x] ${boxLabel}\n\n<sub>`)]
])('ticked, and more: %s', (_, before, body) => {
  expect(edited(before, body)).toEqual({ before, alone: false })
})

test.each([
  ['it was freed again', ticked, free],
  ['it stayed ticked', ticked, ticked.replace('Two', 'No')],
  ['something else was edited', free, free.replace('Two', 'No')],
  ['it never had a box', free.replace('- [ ]', '-'), ticked],
  ['it was not ours before', free.slice(1), ticked],
  ['the marker is gone', free, ticked.replace('weighbridge:review', 'weighbridge:other')],
  ['the marker is of a reply', free.replace('review', 'command'), ticked.replace('review', 'command')],
  ['words around it', free, ticked.replace(boxLabel, `${boxLabel} please`)],
  ['a letter that looks like it', free, ticked.replace('[x]', '[х]')]
])('no tick: %s', (_, before, body) => {
  expect(edited(before, body)).toBeUndefined()
})

test('what is no edit is no tick', () => {
  expect(readTick({ action: 'created', body: ticked })).toBeUndefined()
  expect(readTick({ action: 'edited', body: ticked })).toBeUndefined()
  expect(readTick({ action: 'deleted', before: free, body: ticked })).toBeUndefined()
})

test('the workflow that is shipped starts on the box, and on no other edit of a comment of ours', () => {
  const workflow = readFileSync(join(import.meta.dirname, '../../../docs/weighbridge-commands.yml'), 'utf8')
  expect(workflow).toContain(`contains(github.event.comment.body, '- [x] ${boxLabel}')`)
  expect(workflow).toContain(`startsWith(github.event.comment.body, '${free.slice(0, 23)}')`)
})
