const day = 86_400_000

/** Whether a text is a day of the calendar, written as ISO 8601 does: `2026-12-31`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Milliseconds since the epoch at which a day ends in UTC. */
export function endOfDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) + day
}

/** Whether a day is more than so many days after that of `now`, in UTC. */
export function isBeyond(date: string, days: number, now: Date): boolean {
  return !(Date.parse(`${date}T00:00:00Z`) <= now.getTime() + days * day)
}

/** Why a waiver cannot end on a day, as a clause; undefined where it can. Days are those of UTC. */
export function termProblem(until: string, maxDays: number, now: Date): string | undefined {
  if (!isDate(until)) return `${until} is not a valid date`
  if (!(now.getTime() < endOfDay(until))) return `${until} is past`
  if (!isBeyond(until, maxDays, now)) return undefined
  const last = new Date(now.getTime() + maxDays * day).toISOString().slice(0, 10)
  return `a waiver may hold for ${maxDays} days at most, thus until ${last}`
}

const units: Readonly<Record<string, number>> = { h: day / 24, d: day, w: 7 * day }

/** Milliseconds of a duration such as `12h`, `7d` or `2w`; undefined for anything else, and for nothing. */
export function parseDuration(text: string): number | undefined {
  const match = /^([1-9]\d{0,3})([hdw])$/.exec(text)
  return match === null ? undefined : Number(match[1]) * (units[match[2] ?? ''] ?? Number.NaN)
}
