import { runInNewContext } from 'node:vm'
import { banner, inAscii, withoutEffectOf, withoutNeedlessRequire } from './text.ts'

test.each([
  ['var a = 1;\n', false],
  ['var a = "require (this)", b = x.require(1), unrequire = 2;\n', false],
  ['var a = require("b");\n', true],
  ['var a = typeof require < "u";\n', true]
])('the banner stays where it is needed: %j', (code, isNeeded) => {
  expect(withoutNeedlessRequire(`#!/usr/bin/env node\n${banner}\n${code}`)).toBe(
    isNeeded ? `#!/usr/bin/env node\n${banner}\n${code}` : `#!/usr/bin/env node\n${code}`
  )
})

test('escapes mean the same in regular expressions and tagged templates', () => {
  const text = '[/^[≥’]$/.test("≥"), /^😀$/u.test("😀"), tag`a → 😀`, new RegExp(String.raw`[≥]`).test("≥")]'
  const ascii = inAscii(text)
  expect(ascii).toMatch(/^[\0-\x7f]+$/)
  const tag = (strings: TemplateStringsArray): string => strings.join('')
  expect(runInNewContext(`${ascii}.join()`, { tag })).toBe('true,true,a → 😀,true')
})

test('a chunk without effects is imported only where something of it is', () => {
  const [plain, named] = ['import "./b.js";\n', 'import {\n  a\n} from "./chunks/a.js";\n']
  expect(withoutEffectOf('chunks/a.js', `import "./a.js";\n${plain}import "./chunks/a.js";\n${named}`)).toBe(
    plain + named
  )
})
