import { likeness as rate, sketchOf, type Sketch } from './sketch.ts'

/** How like each other two files are, from 0 to 1, by their paths on both sides; undefined where either has no text. */
export type Likeness = (base: string, head: string) => number | undefined

/** The likeness of files whose texts are known. Each text is looked at once, when it is first asked about. */
export function likenessOf(texts: Readonly<Record<'base' | 'head', ReadonlyMap<string, string>>>): Likeness {
  const base = sketches(texts.base)
  const head = sketches(texts.head)
  return (from, to) => {
    const [before, after] = [base(from), head(to)]
    return before === undefined || after === undefined ? undefined : rate(before, after)
  }
}

function sketches(texts: ReadonlyMap<string, string>): (path: string) => Sketch | undefined {
  const known = new Map<string, Sketch>()
  return path => {
    let sketch = known.get(path)
    const text = texts.get(path)
    if (sketch === undefined && text !== undefined) known.set(path, (sketch = sketchOf(text)))
    return sketch
  }
}
