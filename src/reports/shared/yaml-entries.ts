import { yamlVisible } from '../../core/untrusted.ts'

/**
 * Flat entries as a YAML sequence. The values of our own keys stand as they are; all others are untrusted, and
 * double-quoted on one line without unseen characters: a string of JSON is one of YAML.
 */
export function yamlEntries(entries: readonly object[], own: readonly string[]): string {
  const lines = entries.flatMap(entry =>
    Object.entries(entry).map(([key, value]: [string, unknown], index) => {
      const shown = own.includes(key) ? String(value) : JSON.stringify(value)
      return `${index === 0 ? '-' : ' '} ${key}: ${shown}\n`
    })
  )
  return yamlVisible(lines.join(''))
}
