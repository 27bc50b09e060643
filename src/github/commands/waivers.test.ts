import type { Stanza } from '../../core/stanza.ts'
import { shortId } from '../../core/short-id.ts'
import type { PullComment } from '../read/pull-comments.ts'
import { decodeRecord, encodeRecord, type ReplyRecord, type WaivedRecord } from './record.ts'
import { recordedWaivers } from './waivers.ts'

const fingerprint = '0123456789abcdef0123456789abcdef'
const id = shortId(fingerprint) ?? ''
const stanza: Stanza = {
  rule: 'image-unpinned',
  level: 'block',
  advisories: [],
  file: 'Dockerfile',
  head: 'a'.repeat(40),
  fingerprint,
  value: 'v'
}
const ana = { id: 7, login: 'ana', isPerson: true }
const bot = { id: 41898282, login: 'github-actions[bot]', isPerson: false }
const waived: WaivedRecord = { id, until: '2026-12-31', because: 'known', by: { id: 7, login: 'ana' }, stanza }
const said = `/weighbridge waive ${id} until 2026-12-31 because known`

function comment(number: number, body: string, more: Partial<PullComment> = {}): PullComment {
  return { id: String(number), url: `https://index.example/${number}`, body, author: ana, byAuthor: true, ...more }
}

function reply(
  number: number,
  to: number,
  record: ReplyRecord | undefined,
  more: Partial<PullComment> = {}
): PullComment {
  const kept = record === undefined ? '' : `.${encodeRecord(record)}`
  return comment(number, `<!-- weighbridge:command ${to}${kept} -->\nWaived`, { author: bot, ...more })
}

function problems(comments: readonly PullComment[], whole = true): (string | undefined)[] {
  return recordedWaivers({ comments, whole, opener: 1 }).map(({ problem }) => problem)
}

const given = comment(10, `${said}\n\nSee the ticket.`)
const ours = reply(11, 10, { waived })

test('a command and our reply to it', () => {
  expect(recordedWaivers({ comments: [given, ours], whole: true, opener: 1 })).toEqual([
    { record: waived, command: '10', url: given.url, author: ana, text: 'Waived' }
  ])
})

test.each<[string, PullComment[], (RegExp | undefined)[]]>([
  ['no command', [ours], [/not there any more/]],
  ['no reply', [given], []],
  ['a reply without a record', [given, reply(11, 10, undefined)], []],
  ['a reply by a person', [given, { ...ours, author: ana }], []],
  ['a reply by another app', [given, { ...ours, author: { ...bot, login: 'another[bot]' } }], []],
  ['a person with the name of the app', [given, { ...ours, author: { ...bot, isPerson: true } }], []],
  ['a marker further down', [given, { ...ours, body: `\n${ours.body}` }], []],
  ['a record that is none', [given, { ...ours, body: '<!-- weighbridge:command 10.e30= -->\nx' }], []],
  ['a reply that somebody edited', [given, { ...ours, byAuthor: false, editedBy: ana }], [/edited our reply/]],
  ['a reply that GitHub does not tell the editor of', [given, { ...ours, byAuthor: false }], [undefined]],
  ['two replies', [given, ours, reply(12, 10, { waived })], [/several replies/]],
  ['a second reply without a record', [given, ours, reply(12, 10, undefined)], [/several replies/]],
  ['a reply from before the command', [given, reply(9, 10, { waived })], [/does not answer/]],
  ['a command by nobody', [{ ...given, author: undefined }, ours], [/account .* is gone/]],
  ['a command by somebody else', [{ ...given, author: { ...ana, id: 8 } }, ours], [/does not answer/]],
  ['a command under a new name', [{ ...given, author: { ...ana, login: 'anna' } }, ours], [undefined]],
  ['a command that somebody edited', [{ ...given, byAuthor: false }, ours], [/edited its command/]],
  ['another reason', [{ ...given, body: said.replace('known', 'new') }, ours], [/was changed/]],
  ['another day', [{ ...given, body: said.replace('12-31', '12-30') }, ours], [/was changed/]],
  ['another id', [{ ...given, body: said.replace(id, 'aaaaaaaa') }, ours], [/was changed/]],
  ['no command any more', [{ ...given, body: 'Never mind' }, ours], [/was changed/]],
  [
    'another finding than the command names',
    [given, reply(11, 10, { waived: { ...waived, stanza: { ...stanza, fingerprint: 'f'.repeat(32) } } })],
    [/does not answer/]
  ],
  ['ended', [given, ours, comment(12, '/weighbridge unwaive x'), reply(13, 12, { ended: ['10'] })], []],
  ['ended by a command that is gone', [given, ours, reply(13, 12, { ended: ['10'] })], []],
  ['another one ended', [given, ours, reply(13, 12, { ended: ['9'] })], [undefined]]
])('%s', (_, comments, expected) => {
  expect(problems(comments)).toEqual(
    expected.map(one => (one === undefined ? undefined : (expect.stringMatching(one) as unknown)))
  )
})

test('a command that was not read is not one that is gone', () => {
  expect(problems([ours], false)).toEqual(['its command is too far back to be read'])
})

test('records come back as they were, and nothing else is one', () => {
  for (const record of [{ waived }, { ended: ['1', '2'] }])
    expect(decodeRecord(encodeRecord(record) ?? '')).toEqual(record)
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')
  for (const wrong of [
    null,
    [],
    {},
    { waived: {} },
    { ended: [1] },
    { waived: { ...waived, stanza: { ...stanza, file: 1 } } }
  ]) {
    expect(decodeRecord(encoded(wrong))).toBeUndefined()
  }
  for (const wrong of ['', 'x', '####', 'eyJ']) expect(decodeRecord(wrong)).toBeUndefined()
  expect(encodeRecord({ waived: { ...waived, because: 'x'.repeat(20_000) } })).toBeUndefined()
})
