import type { Installer } from './installers.ts'

/**
 * Whether a runner was told to run only what is installed: `npx --no`, `bunx --no-install`. Where it is told to download as
 * well, it is taken to.
 */
export function neverDownloads({ rest, table: { values, roles } }: Pick<Installer, 'rest' | 'table'>): boolean {
  let refuses = false
  for (let at = 0; at < rest.length; at++) {
    const text = rest[at]?.text
    if (text?.startsWith('-') !== true || text === '--') break
    if (/^(?:-[a-z]*y[a-z]*|--yes|--yes=true)$/.test(text)) return false
    if (/^(?:--no|--no-install|--no-yes|--yes=false|--install=false)$/.test(text)) refuses = true
    if (values.has(text) || roles.has(text)) at++
  }
  return refuses
}
