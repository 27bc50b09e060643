const packages: ReadonlyMap<string, readonly string[]> = new Map([
  ['tsc', ['typescript']],
  ['tsserver', ['typescript']],
  ['ng', ['@angular/cli']],
  ['nest', ['@nestjs/cli']],
  ['vue-cli-service', ['@vue/cli-service']],
  ['playwright', ['@playwright/test']],
  ['biome', ['@biomejs/biome']],
  ['changeset', ['@changesets/cli']],
  ['commitlint', ['@commitlint/cli']],
  ['babel', ['@babel/cli']],
  ['swc', ['@swc/cli']],
  ['tailwindcss', ['@tailwindcss/cli']],
  ['graphql-codegen', ['@graphql-codegen/cli']],
  ['sentry-cli', ['@sentry/cli']],
  ['cap', ['@capacitor/cli']],
  ['vsce', ['@vscode/vsce']],
  ['lhci', ['@lhci/cli']],
  ['markdownlint', ['markdownlint-cli']],
  ['redocly', ['@redocly/cli']],
  ['svelte-kit', ['@sveltejs/kit']],
  ['remix', ['@remix-run/dev']]
])

/** Packages that bring a program of another name, for lockfiles that do not say which programs their packages bring. */
export function bringing(program: string): readonly string[] {
  return packages.get(program) ?? []
}
