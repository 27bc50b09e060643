import { compareText } from '../../core/order.ts'

/** Negative, zero or positive for two runs of digits, of any length: beyond 2^53 a number loses its last digits. */
export function compareDigits(left: string, right: string): number {
  const [first, second] = [significant(left), significant(right)]
  return first.length - second.length || compareText(first, second)
}

/** The order of lists by their first difference; of two that differ in length only, the longer one comes later. */
export function compareLists<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (left: Item, right: Item) => number
): number {
  const shared = Math.min(left.length, right.length)
  for (let index = 0; index < shared; index++) {
    const order = compare(left[index] as Item, right[index] as Item)
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** Whether a text is a number in ASCII digits and nothing else. */
export function isDigits(text: string): boolean {
  return /^\d+$/.test(text)
}

function significant(digits: string): string {
  let start = 0
  while (start < digits.length - 1 && digits[start] === '0') start++
  return digits.slice(start)
}
