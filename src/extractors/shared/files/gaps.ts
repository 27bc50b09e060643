import type { Failure } from '../../../core/failure.ts'
import type { Location } from '../../../core/location.ts'
import { withoutCredentials } from '../../../core/url.ts'
import type { ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { isTemplate } from './template.ts'

const most = 20

/** The first of many mistakes, the last of them with how many more there are: a file that is something else is wrong in every line. */
export function few<Mistake extends Failure>(mistakes: readonly Mistake[]): readonly Mistake[] {
  const last = mistakes[most - 1]
  if (mistakes.length <= most || last === undefined) return mistakes
  return [
    ...mistakes.slice(0, most - 1),
    { ...last, reason: `${last.reason}, and ${mistakes.length - most} more like it` }
  ]
}

/** The code of a gap for what a reader of a syntax reports. */
export function syntaxCode({ type }: { readonly type?: string | undefined }): 'limit-exceeded' | 'parse-error' {
  return type === 'limit' ? 'limit-exceeded' : 'parse-error'
}

/** A gap for a range of the file that says nothing that can be read. */
export function unreadable(
  { path, locate }: Pick<ExtractorInput, 'path' | 'locate'>,
  start: number,
  end: number,
  reason: string,
  code: ExtractedGap['code'] = 'parse-error'
): ExtractedGap {
  return { code, subject: path, reason, location: locate(start, end) }
}

/** A gap for a list of packages that is downloaded when a command runs. */
export function downloadedList(url: string, location: Location): ExtractedGap {
  return {
    code: 'outside-repository',
    subject: withoutCredentials(url).slice(0, 300),
    reason: 'the list is downloaded when the command runs, so what it installs is not reviewed',
    location
  }
}

/** A gap for a package that is downloaded from an address that does not say what it is called. */
export function namelessPackage(url: string, location: Location): ExtractedGap {
  // What fills a template in may be the name.
  const isFilledIn = isTemplate(url)
  return {
    code: isFilledIn ? 'unresolved-reference' : 'outside-repository',
    subject: withoutCredentials(url).slice(0, 300),
    reason: isFilledIn
      ? 'the address of the package is only known when it is installed'
      : 'the URL does not state the package name, so the package is not reviewed',
    location
  }
}

/** A gap for a script that a command downloads and runs. */
export function downloadedScript(url: string, location: Location): ExtractedGap {
  return {
    code: 'outside-repository',
    subject: withoutCredentials(url).slice(0, 300),
    reason: 'the script is downloaded and run, so what it installs is not reviewed',
    location
  }
}

/** A gap for a list of packages that a command reads, and that no file of the repository can be. */
export function absentList(path: string, location: Location): ExtractedGap {
  return {
    code: 'outside-repository',
    subject: path.slice(0, 300),
    reason: 'the repository has no file of that name, so what the command installs is not reviewed',
    location
  }
}

/** A gap for a file that a command downloads to where a tool reads it. */
export function downloadedFile(url: string, path: string, location: Location): ExtractedGap {
  return {
    code: 'outside-repository',
    subject: withoutCredentials(url).slice(0, 300),
    reason: `it is downloaded to ${path.slice(0, 200)}, so what it says is not reviewed`,
    location
  }
}

/** A gap for a script that a command decodes and runs. */
export function decodedScript(command: string, location: Location): ExtractedGap {
  return {
    code: 'unaccounted',
    subject: command.slice(0, 300),
    reason: 'the script is decoded and run, so what it installs is not reviewed',
    location
  }
}
