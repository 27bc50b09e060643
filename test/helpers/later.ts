/** Inputs with which a run of the built action takes place so many days from now. */
export function daysLater(days: number): Readonly<Record<string, string>> {
  const module = `const real = Date
const ahead = ${days} * 86400000
globalThis.Date = class extends real {
  constructor(...given) {
    if (given.length === 0) super(real.now() + ahead)
    else super(...given)
  }
  static now() {
    return real.now() + ahead
  }
}`
  return { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(module)}"` }
}
