import type { Embedded, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { execForm } from '../shared/commands/exec-form.ts'
import { firstEntries } from '../shared/files/first-entries.ts'
import { at, decodedText, items, textOf } from '../../syntax/lookup/settings-tree.ts'
import type { Node } from '../../syntax/lookup/settings-tree.ts'
import { readSettings } from '../shared/files/settings-file.ts'

/** Reads the hooks of pre-commit, <https://pre-commit.com/#adding-pre-commit-plugins-to-your-project>. */
export const extractor: Extractor = {
  files: ['**/.pre-commit-{config,hooks}.{yaml,yml}', '**/prek.toml'],
  extract(input: ExtractorInput): Extraction {
    const { root, gap } = readSettings(input)
    const listed = items(root).map(hook => ({ hook, repo: '' }))
    const configured = items(at(root, 'repos')).flatMap(repo =>
      items(at(repo, 'hooks')).map(hook => ({ hook, repo: textOf(at(repo, 'repo')) ?? '' }))
    )
    const hooks = firstEntries(input, [...listed, ...configured], ({ hook }) => hook, mostHooks)
    return {
      components: [],
      gaps: [...(gap === undefined ? [] : [gap]), ...hooks.gaps],
      embedded: hooks.read.flatMap(({ hook, repo }) => [
        ...entry(hook, input.content),
        ...additional(hook, repo, input.content)
      ])
    }
  }
}

const mostHooks = 2000
/** The entry of a hook in these languages is no command. */
const noCommand = new Set(['pygrep', 'fail', 'docker_image'])

/** Tools of npm: the languages of hooks stand in the repositories that they come from. */
const npmTools =
  /eslint|prettier|stylelint|markdownlint|commitlint|svgo|htmlhint|textlint|cspell|standard|tslint|biome|solhint|svelte|typescript/
const npmForm = /^(?:@[\w.-]{1,100}\/)?[\w.-]{1,200}@[\w.^~*-]/

function slotOf(hook: Node): string {
  return (textOf(at(hook, 'id')) ?? 'hook').slice(0, 200)
}

/** The command of a hook with its arguments. */
function entry(hook: Node, content: string): readonly Embedded[] {
  const node = at(hook, 'entry')
  const language = textOf(at(hook, 'language')) ?? ''
  const found = node === undefined || noCommand.has(language) ? undefined : decodedText(content, node)
  if (found === undefined || textOf(node) === undefined) return []
  return [{ language: 'shell', text: found.text, map: offset => found.map(offset), slot: slotOf(hook) }]
}

/** What is installed beside a hook, with the tool of its language. */
function additional(hook: Node, repo: string, content: string): readonly Embedded[] {
  const words = items(at(hook, 'additional_dependencies')).flatMap(node =>
    textOf(node) === undefined ? [] : (decodedText(content, node) ?? [])
  )
  const slot = `${slotOf(hook)}/additional`
  const stated = textOf(at(hook, 'language'))
  const isNpm = words.some(({ text }) => npmForm.test(text)) || npmTools.test(`${repo} ${slotOf(hook)}`)
  const language = stated ?? (isNpm ? 'node' : 'python')
  if (language === 'python')
    return words
      .filter(({ text }) => stated !== undefined || /^[\w.-]+(?:\[|\s*(?:[=<>~!@;]|$))|^git\+/.test(text))
      .map(({ text, map }) => ({ language: 'pip-requirements', text, map, slot }))
  if (language !== 'node') return []
  return words
    .filter(({ text }) => !text.startsWith('-'))
    .map(({ text, map }) => {
      const start = { map: () => map(0) }
      return {
        language: 'shell',
        ...execForm([
          { text: 'npm', ...start },
          { text: 'install', ...start },
          { text, map }
        ]),
        slot
      }
    })
}
