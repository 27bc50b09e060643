import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readRelease, type MinorRelease } from '../src/core/release.ts'
import { hostFiles, kindFiles } from './scaffold-nouns.ts'
import { extractorFiles, lockFiles, ruleFiles } from './scaffold-templates.ts'

const families = {
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
  },
  host: {
    folder: 'src/hosts',
    files: hostFiles,
    name: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    hint: 'name a host: use lower-case words, as in hugging-face'
  },
  kind: {
    folder: 'src/kinds',
    files: kindFiles,
    name: /^[a-z][a-z0-9]*$/,
    hint: 'name a kind: use one lower-case word, as in dataset'
  }
}

const maxName = 60

/**
 * Writes the folder of a new rule, extractor, lockfile, host or kind below `root`, for arguments such as `rule NAME`.
 * Returns the paths it wrote, or what is wrong with the arguments, and then it has written nothing.
 */
export function scaffold(root: string, args: readonly string[]): { error: string } | { written: readonly string[] } {
  const [kind, name, ...more] = args
  if (!isKnown(kind) || name === undefined || more.length > 0) {
    return {
      error: `usage: ${Object.keys(families)
        .map(each => `npm run new ${each} NAME`)
        .join(' | ')}`
    }
  }
  const { folder, files, name: pattern, hint } = families[kind]
  if (!pattern.test(name) || name.length > maxName) return { error: `"${name}" cannot ${hint}` }
  const home = `${folder}/${name}`
  if (existsSync(join(root, home))) return { error: `${home} exists already` }
  const written = Object.entries(files(name, nextRelease(root))).map(([file, content]) => {
    const path = join(root, home, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return `${home}/${file}`
  })
  return { written }
}

/** The minor release after the one that package.json names, which is the last one that was made. */
function nextRelease(root: string): MinorRelease {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const { major, minor } = readRelease(version) ?? { major: 0, minor: 0 }
  return `${major}.${minor + 1}`
}

function isKnown(family: string | undefined): family is keyof typeof families {
  return family !== undefined && Object.hasOwn(families, family)
}
