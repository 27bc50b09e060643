import { findProgram } from './command-prefix.ts'

const words = (command: string): { text: string; start: number; end: number }[] =>
  [...command.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))

test.each([
  ['pip install x', 'pip', 'install x'],
  ['sudo -u me env A=1 /usr/bin/pip.exe install', 'pip', 'install'],
  ['timeout -k 5 60 conda run -n x hf download', 'hf', 'download'],
  ['', '', '']
])('%s', (command, name, rest) => {
  const program = findProgram(words(command))
  expect([program?.name, program?.rest.map(({ text }) => text).join(' ')]).toEqual([name, rest])
})

test('values of assignments have their places', () => {
  const assigned = findProgram(words('A=x B= program'))?.assigned
  expect([...(assigned ?? [])]).toEqual([
    ['A', { text: 'x', start: 2, end: 3 }],
    ['B', { text: '', start: 6, end: 6 }]
  ])
})

test('those that stand elsewhere have the place of the program', () => {
  const assigned = findProgram([
    { text: 'A=x', start: 10, end: 10 },
    { text: 'sudo', start: 10, end: 14 },
    { text: 'p', start: 15, end: 16 }
  ])?.assigned
  expect(assigned?.get('A')).toEqual({ text: 'x', start: 15, end: 16 })
})
