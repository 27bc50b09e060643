import type { Call } from './call.ts'
import { readPython, type PythonFile } from './python.ts'
import type { Value } from './value.ts'

function read(text: string): PythonFile {
  const file = readPython(text)
  if ('reason' in file) throw new Error(file.reason)
  return file
}

function callOf(file: PythonFile, name: string): Call {
  const call = file.calls.find(each => each.name === name)
  if (call === undefined) throw new Error(`no call of ${name}`)
  return call
}

/** What the first argument of `use(…)` can be; `?` when there can be more, `~` before what is not sure. */
function values(text: string): string[] {
  const file = read(text)
  const argument = file.argument(callOf(file, 'use'), undefined, 0)
  if (argument === undefined) return ['none']
  const { constants, open } = file.evaluate(argument.node, argument.scope)
  return [...constants.map(({ value, sure }) => `${sure ? '' : '~'}${shown(value)}`), ...(open ? ['?'] : [])]
}

function shown(value: Value): string {
  if (value.type === 'string' || value.type === 'number') return value.text
  if (value.type === 'boolean') return String(value.value)
  return value.type === 'object' ? `<${value.path}>` : value.type
}

describe('evaluation', () => {
  test.each([
    ['a literal', 'use("a/b")', ['a/b']],
    [
      'escapes',
      String.raw`use('a\x2fb\u0041\'\n\101\
c')`,
      ["a/bA'\nAc"]
    ],
    ['a raw literal', String.raw`use(r"a\n")`, [String.raw`a\n`]],
    ['prefixes and triple quotes', 'use(u"""a\n"b" """)', ['a\n"b" ']],
    ['implicit concatenation', 'use("a" \'b\'\n  r"c")', ['abc']],
    ['a format string', 'o = "a"\nuse(f"{o}/{{b}}-{1}")', ['a/{b}-1']],
    ['a format string with a conversion', 'o = "a"\nuse(f"{o!r}")', ['?']],
    ['addition', 'o = "a"\nuse(o + "/" + "b")', ['a/b']],
    ['percent', 'use("%s/%s" % ("a", "b"))', ['a/b']],
    ['format', 'use("{}/{x}".format("a", x="b"))', ['a/b']],
    ['a name', 'M = "a"\nuse(M)', ['a']],
    ['an annotated name', 'M: str = "a"\nuse(M)', ['a']],
    ['a module name in a function', 'def f():\n  use(M)\nM = "a"', ['a']],
    ['the last assignment', 'm = "a"\nm = "b"\nuse(m)\nm = "c"', ['b']],
    ['branches', 'm = "a"\nif x:\n  m = "b"\nuse(m)', ['~b', '~a']],
    ['an augmented name', 'm = "a"\nm += x\nuse(m)', ['?']],
    ['a chained assignment', 'a = b = "x"\nuse(b)', ['x']],
    ['tuples', 'a, (b, c) = "1", ("2", "3")\nuse(c)', ['3']],
    ['a conditional', 'use("a" if x else "b")', ['~a', '~b']],
    ['or', 'use(x or "b")', ['~b']],
    ['a walrus', 'use(m := "a")', ['a']],
    ['a walrus before', 'if (m := "a"): use(m)', ['a']],
    ['another scope', 'def g():\n  m = "a"\ndef f():\n  use(m)', ['?']],
    ['a global', 'def g():\n  global m\n  m = "a"\ndef f():\n  use(m)', ['a']],
    ['a loop', 'for m in ["a", "b"]:\n  use(m)', ['~a', '~b']],
    [
      'a loop over a list that takes in another',
      'A = ["a"]\nfor m in [*A, "b", *("c",)]:\n  use(m)',
      ['~b', '~a', '~c']
    ],
    ['a list that takes in itself', 'A = ["a", *A]\nfor m in A:\n  use(m)', ['?']],
    ['an item of a list that takes in another', 'A = ["a"]\nuse([*A, "b"][1])', ['~b', '~a']],
    ['a part of a list that takes in another', 'A = ["a"]\nx, y = [*A, "b"]\nuse(x)', ['?']],
    ['a comprehension', 'x = [use(m) for m in ("a",)]', ['a']],
    ['items of a dict', 'for k, m in {"x": "a"}.items():\n  use(m)', ['a']],
    ['enumerate', 'for i, m in enumerate(["a"]):\n  use(m)', ['a']],
    ['a dict', 'D = {"k": "a", "l": "b"}\nuse(D["l"])', ['b']],
    ['a dict call', 'D = dict(k="a")\nuse(D["k"])', ['a']],
    ['get', 'D = {"k": "a"}\nuse(D.get(x, "c"))', ['~a']],
    ['an unknown key', 'D = {"k": "a", "l": "b"}\nuse(D[x])', ['~a', '~b']],
    ['a list', 'L = ["a", "b"]\nuse(L[-1] if 0 else L[0])', ['~b', '~a']],
    ['prototype names', 'D = {"__proto__": "a"}\nuse(D["constructor"])', ['?']],
    ['a class attribute', 'class C:\n  m = "a"\nuse(C.m)', ['a']],
    ['self', 'class C:\n  def __init__(self):\n    self.m = "a"\n  def f(self):\n    use(self.m)', ['a']],
    ['an inherited attribute', 'class B:\n  m = "a"\nclass C(B):\n  def f(self):\n    use(self.m)', ['a']],
    ['an instance', 'class C:\n  m: str = "a"\nc = C(m="b")\nuse(c.m)', ['b']],
    ['a dataclass field', 'class C:\n  m: str = field(default="a")\nuse(parse().m)', ['~a']],
    ['a class annotation', 'class C:\n  m: str = "a"\ndef f(c: C):\n  use(c.m)', ['~a']],
    ['a default', 'def f(m="a"):\n  use(m)', ['~a']],
    ['a call in the file', 'def f(m):\n  use(m)\nf("a")\nf(m="b")', ['~a', '~b']],
    ['a constructor', 'class C:\n  def __init__(self, m):\n    use(m)\nC("a")', ['~a']],
    [
      'parametrize',
      '@pytest.mark.parametrize("x,m", [(1, "a"), pytest.param(2, "b", id="z")])\ndef f(x, m):\n  use(m)',
      ['~a', '~b']
    ],
    ['click', '@click.option("--my-m", default="a")\ndef f(my_m):\n  use(my_m)', ['~a']],
    ['the environment', 'use(os.environ.get("X", "a"))', ['~a']],
    ['getenv', 'from os import getenv as g\nuse(g("X", "a"))', ['~a']],
    ['the environment without default', 'use(os.environ["X"])', ['?']],
    ['argparse', 'p.add_argument("-m", "--my-model", default="a")\nuse(args.my_model)', ['~a']],
    ['argparse dest', 'p.add_argument("--m", dest="q", default="a")\nuse(args.q)', ['~a']],
    ['a return value', 'def f():\n  return "a"\nuse(f())', ['~a']],
    ['a member of an enumeration', 'class C(Enum):\n  A = "a"\nuse(C.A.value)', ['a']],
    ['a field by its place', 'class C:\n  k: int\n  m: str\nuse(C(1, "a").m)', ['a']],
    [
      'a field of rows',
      'class C:\n  k: int\n  m: str\nT = {"x": C(1, "a"), "y": C(2, m="b")}\nuse(T[k].m)',
      ['~a', '~b']
    ],
    ['a place that __init__ takes', 'class C:\n  m: str\n  def __init__(self, k): ...\nuse(C("a").m)', ['?']],
    ['an object', 'from a import b\nx = b.c(1)\nuse(x)', ['<a.b.c>']],
    ['a path', 'use(base / "x")', ['</>']],
    ['none', 'use(None)', ['none']],
    ['a cycle', 'def f(m):\n  use(m)\n  f(m)', ['?']]
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected)
  })
})

describe('paths', () => {
  test.each([
    ['import a.b as c\nc.use()', 'a.b.use', 'import'],
    ['import a.b\na.b.use()', 'a.b.use', 'import'],
    ['from a.b import use\nuse()', 'a.b.use', 'import'],
    ['from a import (x as y, z as use)\nuse()', 'a.z', 'import'],
    ['from ..a import use\nuse()', '..a.use', 'import'],
    ['from . import use\nuse()', '.use', 'import'],
    ['try:\n  from a import use\nexcept ImportError:\n  use = None\nuse()', 'a.use', 'import'],
    ['from a import C\nC().use()', 'a.C().use', 'import'],
    ['from a import C\nc = C()\nc.use()', 'a.C().use', 'import'],
    ['class C: pass\nC.use()', 'C.use', 'definition'],
    ['x.use()', 'x.use', 'unbound'],
    ['x = y[0]\nx.use()', 'y[].use', 'unbound'],
    ['"".use()', '.use', 'value']
  ])('%j', (text, path, root) => {
    const file = read(text)
    const call = file.calls.findLast(({ callee }) => /use$|z$/.test(text.slice(callee.from, callee.to)))
    expect(call && file.path(call)).toMatchObject({ path, root })
  })

  test('star imports are told', () => {
    expect(read('from a.b import *').starImports).toEqual(['a.b'])
  })
})

describe('arguments', () => {
  test('positions, keywords, stars and spreads', () => {
    const file = read('K = {"c": 3}\nuse(1, *x, 2, a=4, **{"b": 5}, **K)')
    const call = callOf(file, 'use')
    const at = (keyword?: string, position?: number): string | undefined => {
      const argument = file.argument(call, keyword, position)
      return (
        argument &&
        file
          .evaluate(argument.node, argument.scope)
          .constants.map(({ value }) => shown(value))
          .join()
      )
    }
    expect([at(undefined, 0), at(undefined, 1), at('a'), at('b'), at('c'), at('d')]).toEqual([
      '1',
      undefined,
      '4',
      '5',
      '3',
      undefined
    ])
  })
})

describe('broken and hostile text', () => {
  test('a syntax error loses nothing around it', () => {
    const file = read('use("a")\nx = = 1\n<<<<<<< HEAD\nuse("b")\n=======\nuse("c")\n>>>>>>> x\nuse("d"')
    expect(file.calls.map(({ name }) => name)).toEqual(['use', 'use', 'use', 'use'])
    expect(file.errors.length).toBeGreaterThan(0)
  })

  test('brackets beyond what Python allows are not parsed', () => {
    const reason = 'it is nested too deeply to be parsed'
    expect(readPython(`use(${'('.repeat(5000)}`)).toEqual({ type: 'limit', reason, at: 203 })
    expect('reason' in readPython(`x = "${'('.repeat(5000)}" # ${'['.repeat(5000)}\n`)).toBe(false)
  })

  test.each(['.', '-', '~'])('very many %s in a row are not parsed', sign => {
    const reason = 'it is nested too deeply to be parsed'
    expect(readPython(`from a${sign.repeat(5000)}`)).toEqual({ type: 'limit', reason, at: 6 })
    expect('reason' in readPython(`x = "${sign.repeat(5000)}" # ${sign.repeat(5000)}\n`)).toBe(false)
  })

  test('a chain of operators that is too long is left out', () => {
    expect(read(`x = ${'a or '.repeat(5000)}b\nuse("c")`).leftOut).toBeDefined()
  })

  test('texts do not grow beyond bounds', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => `x${i + 1} = x${i} + x${i}`).join('\n')
    expect(values(`x0 = "ab"\n${doubling}\nuse(x40)`)).toEqual(['?'])
  })

  test('a name with very many values is not followed', () => {
    const many = Array.from({ length: 100 }, (_, i) => `m = "a${i}"`).join('\n')
    expect(values(`def f():\n  use(m)\n${many}`)).toEqual(['?'])
  })

  test('a literal is known however much was looked at before', () => {
    const calls = Array.from({ length: 16 }, (_, i) => `f(m, "a${i}")`).join('\n')
    const heavy = `def f(m, n):\n  ${'g(m)\n  '.repeat(6000)}pass\n${calls}`
    const file = read(`${heavy}\nuse("b")`)
    for (const call of file.calls) for (const node of call.positional) file.evaluate(node, call.scope)
    const argument = file.argument(callOf(file, 'use'), undefined, 0)
    expect(argument && file.evaluate(argument.node, argument.scope).constants).toHaveLength(1)
  })

  test('prose is told from code', () => {
    const text = '# use(1)\nx = "use(2)"\nuse(3)'
    const file = read(text)
    expect([2, 15, 22].map(offset => file.isProse(offset))).toEqual([true, true, false])
  })
})
