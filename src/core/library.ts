import { createRequire } from 'node:module'
import type * as pep440 from '@renovatebot/pep440'
import type * as packageUrls from 'packageurl-js'
import type picomatch from 'picomatch'
import type * as semver from 'semver'
import type parseExpression from 'spdx-expression-parse'
import type * as yaml from 'yaml'

/** Libraries that many reviews do without. */
interface Libraries {
  readonly '@renovatebot/pep440': typeof pep440
  readonly 'packageurl-js': typeof packageUrls
  readonly picomatch: typeof picomatch
  readonly semver: typeof semver
  readonly 'spdx-expression-parse': typeof parseExpression
  readonly yaml: typeof yaml
}

/**
 * A library that many reviews do without: it is loaded when it is first asked for, and a file of its own in `dist/`. Those
 * that every review needs are imported.
 */
export const library: <Name extends keyof Libraries>(name: Name) => Libraries[Name] = createRequire(import.meta.url)
