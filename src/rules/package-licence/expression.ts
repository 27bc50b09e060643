import type { Info } from 'spdx-expression-parse'
import { library } from '../../core/library.ts'
import { once } from '../../core/once.ts'

type Expression = Info

const parser = once(() => library('spdx-expression-parse'))

const maxLength = 1000

/** An SPDX licence expression; undefined for any other text. */
export function readExpression(text: string): Expression | undefined {
  if (text.length > maxLength) return undefined
  try {
    return parser()(text)
  } catch {
    // Whoever asks treats it as unknown.
    return undefined
  }
}

/** Whether a text is one SPDX licence, with or without an exception, and no combination. */
export function isLicence(text: string): boolean {
  const read = readExpression(text)
  return read !== undefined && 'license' in read
}

/** The licences in an expression that stand in the way; empty where it can be met: of an `OR` one side is enough. */
export function unmet(expression: Expression, permits: (licence: string) => boolean): readonly string[] {
  if ('license' in expression) {
    const name = nameOf(expression)
    return permits(name) ? [] : [name]
  }
  const left = unmet(expression.left, permits)
  const right = unmet(expression.right, permits)
  if (expression.conjunction === 'or' && (left.length === 0 || right.length === 0)) return []
  return [...new Set([...left, ...right])]
}

/** One spelling for what means the same: `GPL-2.0+` is `GPL-2.0-or-later`, and `GPL-2.0` is `GPL-2.0-only`. */
export function nameOf({ license, plus, exception }: Extract<Expression, { license: string }>): string {
  const gnu = /^(?:[AL]?GPL|GFDL)-[\d.]+$/.test(license)
  const name = gnu ? `${license}-${plus === true ? 'or-later' : 'only'}` : `${license}${plus === true ? '+' : ''}`
  return exception === undefined ? name : `${name} WITH ${exception}`
}
