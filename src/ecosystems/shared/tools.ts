/**
 * What a program is for that a pipeline installs beside what a project needs: it installs other packages, checks the
 * project, or builds and publishes what comes of it.
 */
export type ToolPurpose = 'install' | 'check' | 'publish'

/** Looks up tools by names that are written apart by white space, and by what names begin with: those check. */
export function toolTable(
  names: Readonly<Record<ToolPurpose, string>>,
  checkPrefixes: readonly string[]
): (name: string) => ToolPurpose | undefined {
  const of = (purpose: ToolPurpose) => names[purpose].split(/\s+/).map(name => [name, purpose] as const)
  const byName = new Map<string, ToolPurpose>([...of('install'), ...of('check'), ...of('publish')])
  return name => byName.get(name) ?? (checkPrefixes.some(prefix => name.startsWith(prefix)) ? 'check' : undefined)
}
