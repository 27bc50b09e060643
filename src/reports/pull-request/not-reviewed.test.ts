import { hostileTexts } from '../../../test/helpers/review.ts'
import { html, links, notified, searched } from '../../../test/helpers/rendered.ts'
import { renderNotReviewed } from './not-reviewed.ts'

const given = {
  reason: 'the policy cannot be used',
  problems: [],
  head: '3ac91f0'.padEnd(40, '0'),
  run: 'https://git.example/runs/1'
}

test('the commit, the reason and the run are told', () => {
  const text = renderNotReviewed({ ...given, problems: ['line 2: unknown key `rule`'] })
  expect(text).toMatch(
    /^### ⚠️ Weighbridge: this commit was not reviewed · \[run\]\(https:\/\/git\.example\/runs\/1\)\n\n`3ac91f0` could/
  )
  expect(text).toContain('- line 2: unknown key "rule"\n- the policy cannot be used')
})

test('of many problems the first are told', () => {
  const problems = Array.from({ length: 500 }, (_, index) => `${index} ${'x'.repeat(2000)}`)
  const text = renderNotReviewed({ ...given, problems })
  expect(text).toContain('\n- and 480 more\n')
  expect(text.length).toBeLessThan(20_000)
})

test.each(hostileTexts)('%s notifies nobody and links to nothing', (_, text) => {
  const nodes = html(renderNotReviewed({ reason: text, problems: [text], head: text, run: given.run }))
  for (const found of searched(nodes)) expect(found).not.toMatch(notified)
  expect(links(nodes)).toEqual([given.run])
})
