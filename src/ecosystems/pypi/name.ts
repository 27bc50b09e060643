/** Whether text is a name of a Python package, <https://packaging.python.org/en/latest/specifications/name-normalization/>. */
export function isPackageName(text: string): boolean {
  return /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(text)
}

/** The canonical form of a name, <https://peps.python.org/pep-0503/#normalized-names>. */
export function normalizeName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase()
}
