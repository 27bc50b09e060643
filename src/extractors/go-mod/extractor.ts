import { ecosystem } from '../../ecosystems/golang/ecosystem.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { possibleLocks } from '../lookup/lock-paths.ts'
import { givenAt } from '../shared/files/evidence.ts'
import { few } from '../shared/files/gaps.ts'
import { readGoModules, type GoModule } from '../shared/go/modules.ts'

/** Reads the modules that a go.mod file has in the build. */
export const extractor: Extractor = { files: ['**/go.mod'], extract }

function extract(input: ExtractorInput): Extraction {
  const { modules, standardLibrary, errors } = readGoModules(input.content)
  return {
    components: [
      ...modules.map(module => component(input, module, 'runtime')),
      // What a toolchain brings along is in no lockfile.
      ...(standardLibrary === undefined ? [] : [component(input, standardLibrary, 'build')])
    ],
    gaps: few(
      errors.map(({ message: reason, start, end }): ExtractedGap => {
        return { code: 'parse-error', subject: input.path, reason, location: input.locate(start, end) }
      })
    ),
    wants: modules.length === 0 ? [] : possibleLocks(input.path)
  }
}

function component(input: ExtractorInput, module: GoModule, scope: 'runtime' | 'build'): ExtractedComponent {
  const { name, version, specifier = version, source, direct, replaces, start, end, given } = module
  return {
    kind: 'package',
    role: 'requirement',
    ecosystem: 'golang',
    name,
    purl: ecosystem.purl(name, version),
    ...(version !== undefined && { version }),
    ...(specifier !== undefined && { specifier }),
    hashes: [],
    source,
    scope,
    direct,
    slot: replaces === undefined ? 'require' : `replace ${replaces}`,
    location: input.locate(start, end),
    ...givenAt(input, given),
    text: input.content.slice(start, end),
    confidence: 'certain'
  }
}
