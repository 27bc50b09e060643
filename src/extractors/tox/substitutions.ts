/** What tox puts in, as long as it is written, so that offsets stay; what only the run knows is a variable of a shell. */
export function filledIn(text: string): string {
  return text.replaceAll(/\{(?!\[)([^{}\n]{1,200})\}/g, (whole, name: string) => {
    if (/^env_?python$/.test(name)) return 'python'.padEnd(whole.length)
    if (/^(?:toxinidir|tox_root)$/.test(name)) return `.${'/'.repeat(whole.length - 1)}`
    if (/^env_?bin_?dir$/.test(name)) return `/${'x'.repeat(whole.length - 1)}`
    return whole.length < 4 ? whole : `\${${'_'.repeat(whole.length - 3)}}`
  })
}
