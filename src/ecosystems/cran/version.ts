import { compareDigits, compareLists } from '../shared/order.ts'

const maxLength = 256

/** The order of R's `package_version`: numbers between dots and hyphens; of `1.0` and `1.0.0` the longer is later. */
export function compareVersions(left: string, right: string): number | undefined {
  const [first, second] = [read(left), read(right)]
  return first && second && compareLists(first, second, compareDigits)
}

function read(text: string): readonly string[] | undefined {
  return text.length <= maxLength && /^\d+(?:[.-]\d+)*$/.test(text) ? text.split(/[.-]/) : undefined
}
