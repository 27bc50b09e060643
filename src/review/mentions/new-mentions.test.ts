import { mentionsIn } from '../../mentions/mentions.ts'
import { pinsIn } from '../../mentions/pins.ts'
import { newMentions, type Mentioned } from './new-mentions.ts'
import type { ScannedText } from './texts.ts'

/** What is news of a file, versions and other mentions alike. */
function news(path: string, base: string, head: string): readonly string[] {
  const found = (side: 'base' | 'head', text: string): Mentioned<{ key: string; start: number; end: number }>[] => {
    const scanned: ScannedText = { path, side, text, context: 'code' }
    return [...pinsIn(text), ...mentionsIn(text, path)].map(what => ({ in: scanned, what }))
  }
  return newMentions(found('head', head), found('base', base)).map(({ what }) => what.key)
}

test.each([
  ['a.yaml', 'x:\n  pip:\n  - a==1.0\n', 'x: {pip: ["a==1.0"]}\n'],
  ['a.yaml', 'command:\n- npx\n- -y\n- a\n', 'command: ["npx", "-y", "a"]\n'],
  ['a.yaml', 'command: npx\nargs: [-y, a]\n', 'args:\n  - -y\n  - a\ncommand: npx\n'],
  ['a.yaml', 'm:\n  trust_remote_code: true\n', 'm: {trust_remote_code: true}\n'],
  ['a.py', "do('pip install a==1.0')\n", 'do("pip install a==1.0")\n'],
  ['a.py', "do('pip install a==1.0', x)\n", "do(\n    'pip install a==1.0',\n    x,\n)\n"],
  ['a.py', 'f(m, trust_remote_code=True)\n', 'f(\n  m,\n  trust_remote_code=True,\n)\n'],
  ['a.py', 'f(m, trust_remote_code=True)\n', 'f(m, trust_remote_code = True)\n']
])('%s: %j as %j is no news', (path, base, head) => {
  expect(news(path, base, head)).toEqual([])
  expect(news(path, head, base)).toEqual([])
})

test.each([
  ['a.yaml', 'deny:\n- a==1.0\n', 'pip: [a==1.0]\n'],
  ['a.yaml', 'pip:\n- a==1.0\n', 'pip:\n- a==1.1\n'],
  ['a.yaml', 'pip:\n# - a==1.0\n', 'pip:\n- a==1.0\n'],
  ['a.yaml', 'command: [npx, -y, a]\n', 'command: [npx, -y, b]\n'],
  ['a.yaml', 'notes: [npx, -y, a]\n', 'command: [npx, -y, a]\n'],
  ['a.py', 'f("a", trust_remote_code=True)\n', 'f("b", trust_remote_code=True)\n'],
  ['a.py', 'f(trust_remote_code=True, model="a")\n', 'f(trust_remote_code=True, model="b")\n'],
  ['a.py', 'f(x, trust_remote_code=True)\n', 'f(x, trust_remote_code=True)\nf(x, trust_remote_code=True)\n']
])('%s: %j as %j is news', (path, base, head) => {
  expect(news(path, base, head)).toHaveLength(1)
})
