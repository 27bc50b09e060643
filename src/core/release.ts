/** A minor release of Weighbridge: `1.3`. */
export type MinorRelease = `${number}.${number}`

/** The same in numbers. */
export interface Release {
  readonly major: number
  readonly minor: number
}

const form = /^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})(?=$|\.)/

/** The minor release of a version such as `1.3` or `1.3.2`; undefined for any other text. */
export function readRelease(version: string): Release | undefined {
  const [, major, minor] = form.exec(version) ?? []
  return major === undefined || minor === undefined ? undefined : { major: Number(major), minor: Number(minor) }
}

/** Below 0 where the first is the older one. */
export function compareReleases(one: Release, other: Release): number {
  return one.major - other.major || one.minor - other.minor
}
