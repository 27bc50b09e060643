import { forwardsIn } from './forwards.ts'

const all = 'import {\n  c\n} from "./between.js";\nvar a = 1, b = 2;\nexport {\n  a,\n  b\n};\n'

test.each([
  [
    'passes on',
    `import {\n  a,\n  b\n} from "./all.js";\nimport "./other.js";\n\nexport {\n  a\n};\n`,
    'chunks/all.js'
  ],
  ['passes on another name', 'import {\n  a\n} from "./all.js";\nexport {\n  a as c\n};\n', undefined],
  ['imports another name', 'import {\n  a as c\n} from "./all.js";\nexport {\n  c\n};\n', undefined],
  [
    'passes on of two',
    'import {\n  a\n} from "./all.js";\nimport {\n  c\n} from "./c.js";\nexport {\n  a,\n  c\n};\n',
    undefined
  ],
  ['loads something else', 'import {\n  a\n} from "./all.js";\nimport "./else.js";\nexport {\n  a\n};\n', undefined],
  ['does something', 'import {\n  a\n} from "./all.js";\na();\nexport {\n  a\n};\n', undefined],
  ['passes on nothing', 'import "./all.js";\n', undefined]
])('one that %s', (_, text, target) => {
  const [one, other] = ['chunks/one.js', 'chunks/all.js']
  const texts = new Map([
    [other, all],
    ['chunks/between.js', 'import "./other.js";\n'],
    [one, text]
  ])
  expect([...forwardsIn(texts)]).toEqual(target === undefined ? [] : [[one, other]])
})

test('an entry point stays', () => {
  expect(
    forwardsIn(new Map([['library.js', 'import {\n  a\n} from "./chunks/all.js";\nexport {\n  a\n};\n']])).size
  ).toBe(0)
})
