import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The licences of the packages whose code is in the bundles. */
export function licencesOf(root: string, inputs: readonly string[]): string {
  const folders = inputs.map(input => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1])
  const packages = [...new Set(folders.filter(folder => folder !== undefined))].sort()
  return packages
    .map(folder => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
        name: string
        version: string
        license?: string
      }
      const file = readdirSync(join(root, folder)).find(entry => /^licen[cs]e/i.test(entry))
      const text = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim()
      return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)
}
