import { readRelease, type Release } from './release.ts'

declare const WEIGHBRIDGE_VERSION: string | undefined

/** The version of the package, set when the bundle is built. */
export const version = typeof WEIGHBRIDGE_VERSION === 'string' ? WEIGHBRIDGE_VERSION : '0.0.0-source'

/** The minor release that this is; undefined where the program runs from its source. */
export const release: Release | undefined =
  typeof WEIGHBRIDGE_VERSION === 'string' ? readRelease(WEIGHBRIDGE_VERSION) : undefined
