import { policyPath, scene, type Scene } from '../helpers/action-scene.ts'
import type { ActionRun } from '../helpers/action.ts'
import { html, links, notified, searched, type Node } from '../helpers/rendered.ts'
import { hostileTexts } from '../helpers/review.ts'

/** As folders, packages and models: what git or a file format cannot hold at all is left out. */
const names = hostileTexts
  .map(([, text]) => text.replaceAll('\0', ''))
  .filter(text => text.trim() !== '' && text.length < 1000 && text.isWellFormed())

const policy = `version: 1
rules: { package-not-approved: block, model-not-approved: block }
approved: { packages: ["pkg:npm/ours"], models: ["pkg:huggingface/ours/*"] }
`

let made: Scene
let ended: ActionRun

beforeAll(async () => {
  const folders = Object.fromEntries(
    names.map((name, index) => [`${index}${name.replaceAll('/', '⁄')}/Dockerfile`, `FROM python:${index}\n`])
  )
  const dependencies = Object.fromEntries(names.map((name, index) => [`${index}${name}`, '1.0.0']))
  const models = names.map((name, index) => `AutoModel.from_pretrained(${JSON.stringify(`o/${index}${name}`)})`)
  const code = ['from transformers import AutoModel', ...models].join('\n')
  const change = { ...folders, 'package.json': JSON.stringify({ dependencies }, null, 2), 'train.py': `${code}\n` }
  made = await scene({ 'a.txt': '1', [policyPath]: policy }, change)
  ended = await made.run('opened')
})

function posted(): string[] {
  const { comments, reviews, reviewComments } = made.github
  return [...comments, ...reviews, ...reviewComments].map(({ body }) => body)
}

function elements(nodes: readonly Node[]): string[] {
  return nodes.flatMap(node => {
    if (!('tagName' in node)) return node.nodeName === '#comment' ? ['#comment'] : []
    return [node.tagName, ...elements(node.childNodes)]
  })
}

test('all of it is reviewed and posted', () => {
  expect([ended.code, made.github.problems]).toEqual([1, []])
  expect(ended.report?.findings.filter(({ location }) => location.path === 'package.json')).toHaveLength(names.length)
  expect(ended.report?.findings.filter(({ ruleId }) => ruleId === 'image-unpinned')).toHaveLength(names.length)
  expect([made.github.comments.length, made.github.reviewComments.length]).toEqual([1, 30])
})

test('what is posted has only our elements, only our marker as a comment, and links only to our places', () => {
  const ours = /^(?:h3|p|table|thead|tbody|tr|th|td|strong|sub|code|pre|a|br|details|summary|ul|li)$/
  const places = [`${made.github.url}/acme/app/`, 'https://github.com/weighbridge/weighbridge/']
  for (const body of [...posted(), ended.summary]) {
    const nodes = html(body)
    const [marker, ...others] = body.startsWith('<!--') ? elements(nodes) : ['#comment', ...elements(nodes)]
    expect([marker, others.filter(name => !ours.test(name))]).toEqual(['#comment', []])
    expect(links(nodes).filter(link => !places.some(place => link.startsWith(place)))).toEqual([])
  }
})

test('what is posted notifies nobody', () => {
  const commits = new RegExp([made.git.id('topic'), made.git.id('main')].map(id => id.slice(0, 7)).join('|'), 'g')
  for (const body of [...posted(), ended.summary]) {
    for (const text of searched(html(body))) expect(text.replaceAll(commits, '')).not.toMatch(notified)
  }
})

test('nothing unseen or turning the direction is posted or logged', () => {
  const unseen = /[\0-\t\v-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u
  for (const text of [...posted(), ended.summary, ended.log]) expect(text).not.toMatch(unseen)
})

test('the log holds our workflow commands and no other', () => {
  const ours = ['::group::Findings and what could not be checked', '::endgroup::']
  const lines = ended.log.split('\n')
  expect(lines.filter(line => ours.includes(line))).toEqual(ours)
  const commands = lines.filter(line => line.includes('::') && !ours.includes(line))
  for (const line of commands) {
    if (line.startsWith('::')) expect(line).toMatch(/^::(?:error|warning|notice)(?: \w+=[^,:]*(?:,\w+=[^,:]*)*)?::/)
    else expect(line).not.toMatch(/^\s*::/)
  }
  expect(ended.log).not.toContain('##[')
  expect(commands.length).toBeGreaterThan(5)
})
