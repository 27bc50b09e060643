/**
 * A version without what follows a plus sign: build metadata of Semantic Versioning, or the local part of PEP 440. The
 * same text where there is none.
 */
export function withoutBuild(version: string): string {
  const plus = version.indexOf('+')
  return plus === -1 ? version : version.slice(0, plus)
}
