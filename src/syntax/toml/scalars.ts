import { fail, type Reader } from './reader.ts'
import type { TomlScalar } from './tree.ts'

const integer = /^[+-]?(?:0|[1-9](?:_?\d)*)$/
const based = /^0(?:x[\dA-Fa-f](?:_?[\dA-Fa-f])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)$/
const float = /^[+-]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?$/
const special = /^([+-]?)(inf|nan)$/
const moment = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|[Tt ])(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?([Zz]|[+-]\d\d:\d\d)?)?$/

/** Reads a number, a date or a truth value; undefined after a mistake. */
export function readScalar(reader: Reader): TomlScalar | undefined {
  const { text, at: start } = reader
  let end = start
  while (isPart(text.charCodeAt(end))) end++
  // A date and a time may stand apart.
  if (end - start === 10 && text[start + 4] === '-' && text[end] === ' ' && /^\d\d:/.test(text.slice(end + 1, end + 4)))
    do end++
    while (isPart(text.charCodeAt(end)))
  const written = text.slice(start, end)
  const value = scalar(written)
  if (value === undefined) {
    const missing = written === '' && /^(?:\r?\n|#|$)/.test(text.slice(start, start + 2))
    fail(reader, missing ? 'missing value' : 'missing value', start)
    return undefined
  }
  reader.at = end
  return { ...value, start, end }
}

function scalar(written: string): Pick<TomlScalar, 'type' | 'value'> | undefined {
  if (written === 'true' || written === 'false') return { type: 'boolean', value: written === 'true' }
  // The regular expressions are linear, yet nobody writes such a number.
  if (written === '' || written.length > 1000) return undefined
  if (integer.test(written) || based.test(written))
    return { type: 'integer', value: Number(written.replaceAll('_', '')) }
  if (float.test(written)) return { type: 'float', value: Number(written.replaceAll('_', '')) }
  const [, sign, word] = special.exec(written) ?? []
  if (word !== undefined) return { type: 'float', value: word === 'nan' ? NaN : sign === '-' ? -Infinity : Infinity }
  return isMoment(written) ? { type: 'date', value: written } : undefined
}

function isMoment(written: string): boolean {
  const [found, year, month, day, hour, minute, second = '0', zone] = moment.exec(written) ?? []
  if (found === undefined || (year === undefined && hour === undefined)) return false
  if (year === undefined && zone !== undefined) return false
  if (year !== undefined) {
    const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > days) return false
  }
  const [zoneHour = 0, zoneMinute = 0] =
    zone !== undefined && zone.length > 1 ? zone.slice(1).split(':').map(Number) : []
  return Number(hour ?? 0) < 24 && Number(minute ?? 0) < 60 && Number(second) <= 60 && zoneHour < 24 && zoneMinute < 60
}

/** Letters, digits and `+-._:`. */
function isPart(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x3a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    unit === 0x2b ||
    unit === 0x2d ||
    unit === 0x2e ||
    unit === 0x5f
  )
}
