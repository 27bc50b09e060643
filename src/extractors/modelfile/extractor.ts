import { inSetting } from '../../hosts/lookup/in-settings.ts'
import type { ExtractedComponent, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { namedRepository } from '../shared/models/named-repository.ts'

const instruction = /^[ \t]*(FROM|ADAPTER)[ \t]+(?:"([^"\n]{1,400})"|([^\s#"]{1,400}))/gim
/** Texts of several lines, in which nothing is an instruction. */
const texts = /"""[^]*?(?:"""|$)/g

/** Reads what the Modelfile of Ollama builds on. */
export const extractor: Extractor = {
  files: ['**/Modelfile', '**/Modelfile.*', '**/*.Modelfile'],
  extract(input: ExtractorInput): Extraction {
    const text = input.content.replaceAll(texts, found => found.replaceAll(/[^\n]/g, ' '))
    const components = [...text.matchAll(instruction)].flatMap(
      ({ 0: whole, 1: name = '', 2: quoted, 3: bare, index }) => {
        const named = quoted ?? bare ?? ''
        const start = index + whole.lastIndexOf(named)
        return component(input, name.toUpperCase(), named, start)
      }
    )
    return { components, gaps: [] }
  }
}

function component(input: ExtractorInput, name: string, text: string, start: number): readonly ExtractedComponent[] {
  // An adapter is a file or a folder, unless it is named by its host.
  const key = name === 'FROM' ? ({ told: 'repository', takesBare: true } as const) : ({ told: 'nothing' } as const)
  const found = inSetting(text, { kind: 'model', ...key }, 'ollama')
  if (found === undefined) return []
  const place = { start, end: start + text.length }
  return [
    namedRepository({ ...found, confidence: 'certain', revisionForm: false }, place, { slot: name, use: name }, input)
  ]
}
