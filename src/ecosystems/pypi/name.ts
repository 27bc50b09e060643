/** Whether text is a name of a Python package, <https://packaging.python.org/en/latest/specifications/name-normalization/>. */
export function isPackageName(text: string): boolean {
  return /^[a-z0-9](?:[\w.-]*[a-z0-9])?$/i.test(text)
}
