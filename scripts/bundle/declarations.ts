import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/**
 * The type declarations of a module and of those that they name, by their paths below `src/`. Each is made from its own
 * file alone, so that making them takes no type check.
 */
export function declarationsOf(root: string, entry: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>()
  const files = new Set([join(root, 'src', entry)])
  for (const file of files) {
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(withoutSatisfies(readFileSync(file, 'utf8')), {
      fileName: file,
      reportDiagnostics: true,
      compilerOptions: { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, isolatedDeclarations: true }
    })
    const [problem] = diagnostics
    if (problem !== undefined)
      throw new Error(`${relative(root, file)}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`)
    const text = outputText.replaceAll(
      /(from ')(\.[^']+)\.ts(')/g,
      (_, before: string, path: string, after: string) => {
        files.add(join(dirname(file), `${path}.ts`))
        return `${before}${path}.js${after}`
      }
    )
    declarations.set(relative(join(root, 'src'), file).replace(/\.ts$/, '.d.ts'), text)
  }
  return declarations
}

/** A check that says nothing more about the type of a literal, and that declarations cannot be made from. */
function withoutSatisfies(text: string): string {
  return text.replaceAll(/\bas const satisfies [^\n]+/g, 'as const')
}
