import { percentDecoded } from '../../core/url.ts'
/** What the name of a package file says. */
export interface PackageFile {
  readonly name: string
  readonly version: string
}

const extension = /\.(?:conda|tar\.bz2)$/i

/** Whether a text is the address or the path of one package file, with or without a hash behind it. */
export function isPackageFile(text: string): boolean {
  return !/\s/.test(text) && extension.test(address(text))
}

/** Reads `numpy-1.26.4-py310hb13e2d6_0.conda`: name, version and build; undefined where a part is missing. */
export function readPackageFile(text: string): PackageFile | undefined {
  const file = address(text).split(/[/\\]/).at(-1)?.replace(extension, '') ?? ''
  const parts = file.split('-')
  const [version, build] = [parts.at(-2), parts.at(-1)]
  const name = parts.slice(0, -2).join('-')
  if (name === '' || version === undefined || version === '' || build === undefined) return undefined
  return { name, version: percentDecoded(version) }
}

function address(text: string): string {
  return text.replace(/[?#].*$/s, '')
}
