import type { ArithmeticBinary, ArithmeticUnary } from 'unbash'

/** The name of the variable that an arithmetic operation assigns; empty where it assigns none. */
export function arithmeticTarget(node: ArithmeticBinary | ArithmeticUnary): string {
  const { operator } = node
  const target = node.type === 'ArithmeticUnary' ? node.operand : node.left
  const assigns = operator === '++' || operator === '--' || /^(?:[-+*/%&^|]|<<|>>)?=$/.test(operator)
  return assigns && target.type === 'ArithmeticWord' ? target.value : ''
}
