import { joinedIn } from './joined.ts'

const joined = (text: string): readonly string[] =>
  joinedIn(text).map(({ ecosystem, name, version }) => `${ecosystem} ${name} ${version}`)

test.each<[string, string, string]>([
  ['a variable of a workflow', 'env:\n  V: 1.2.3\nrun: pip install "a==${{ env.V }}"', 'pypi a 1.2.3'],
  ['a matrix', "matrix:\n  v: ['1.2.2', '1.2.3']\nrun: pip install a==${{ matrix.v }}", 'pypi a 1.2.2,pypi a 1.2.3'],
  ['a matrix in lines', 'v:\n  - 1.2.3\nrun: pip install a[x]==${{ matrix.v }}', 'pypi a 1.2.3'],
  ['an input', 'inputs:\n  v: {default: 1.2.3}\nrun: pip install a==${{ inputs.v }}', 'pypi a 1.2.3'],
  ['a variable of make', 'V := 1.2.3\na:\n\tnpx a@$(V)', 'npm a 1.2.3'],
  ['a variable of Terraform', 'pip install a==${var.v}\nvariable "v" { default = "1.2.3" }', 'pypi a 1.2.3'],
  ['a variable of a task', 'envs:\n  V: 1.2.3\nsetup: uv pip install a==$V', 'pypi a 1.2.3'],
  ['a text of a program', 'v = "1.2.3"\nrun(f"pip install a=={v}")', 'pypi a 1.2.3'],
  ['the name of a variable', 'A_B_VERSION=1.2.3', 'npm a-b 1.2.3,pypi a-b 1.2.3'],
  ['the name of a key', 'ab_version: "1.2.3"', 'npm ab 1.2.3,pypi ab 1.2.3'],
  ['the name of a variable of Terraform', 'variable "ab_version" { default = "1.2.3" }', 'npm ab 1.2.3,pypi ab 1.2.3']
])('%s gives a version', (_, text, expected) => {
  expect(joined(text).toSorted().join()).toBe(expected)
})

test.each([
  'pip install a==$V',
  'V: 1.2.3\nrun: echo $V',
  'XV: 1.2.3\nrun: pip install a==$V',
  'V: latest\nrun: pip install a==$V',
  'if a == V: V = 1.2',
  'version: 1.2.3',
  'a@{b}'
])('%j joins nothing', text => {
  expect(joined(text)).toEqual([])
})

test.each(['a==$V ', 'V: ', 'V: 1.2.3 ', 'A_VERSION=', '@a/', 'a.', 'a[', 'a=={', '1.2.'])(
  'many of %j take bounded time',
  piece => {
    const started = performance.now()
    joinedIn(piece.repeat(290_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(3000)
  }
)
