import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { extractorFiles, lockFiles, ruleFiles } from './scaffold-templates.ts'

const kinds = {
  rule: {
    folder: 'src/rules',
    files: ruleFiles,
    name: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/,
    hint: 'name a rule: use at least two lower-case words, as in model-unpinned'
  },
  extractor: {
    folder: 'src/extractors',
    files: extractorFiles,
    name: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    hint: 'name an extractor: use lower-case words, as in package-json'
  },
  lock: {
    folder: 'src/extractors',
    files: lockFiles,
    name: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    hint: 'name a lockfile: use lower-case words, as in package-lock'
  }
}

const maxName = 60

/**
 * Writes the folder of a new rule, extractor or lockfile below `root`, for arguments such as `rule NAME`.
 * Returns the paths it wrote, or what is wrong with the arguments, and then it has written nothing.
 */
export function scaffold(root: string, args: readonly string[]): { error: string } | { written: readonly string[] } {
  const [kind, name, ...more] = args
  if ((kind !== 'rule' && kind !== 'extractor' && kind !== 'lock') || name === undefined || more.length > 0) {
    return { error: 'usage: npm run new rule NAME | npm run new extractor NAME | npm run new lock NAME' }
  }
  const { folder, files, name: pattern, hint } = kinds[kind]
  if (!pattern.test(name) || name.length > maxName) return { error: `"${name}" cannot ${hint}` }
  const home = `${folder}/${name}`
  if (existsSync(join(root, home))) return { error: `${home} exists already` }
  const written = Object.entries(files(name)).map(([file, content]) => {
    const path = join(root, home, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return `${home}/${file}`
  })
  return { written }
}
