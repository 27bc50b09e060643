import { advisory } from '../helpers/osv-database.ts'

/** Something that a pull request may bring, with what a review has to say of it. */
interface Piece {
  readonly path: string
  readonly text: string
  /** The rule that reports it, and what it is called there; absent for what is harmless. */
  readonly rule?: string
  readonly name?: string
  readonly blocks?: true
}

/** What people merge, with the outcome written beside it by hand: no code under test decides what is right. */
export const pieces = {
  evil: { path: 'requirements.txt', text: 'evil==1.0', name: 'evil', rule: 'package-malicious', blocks: true },
  worse: { path: 'requirements.txt', text: 'worse==2.0', name: 'worse', rule: 'package-malicious', blocks: true },
  fine: { path: 'requirements.txt', text: 'fine==1.0' },
  good: { path: 'requirements.txt', text: 'good==3.1' },
  image: { path: 'Dockerfile', text: 'FROM python:3.12', name: 'python', rule: 'image-unpinned' },
  model: {
    path: 'load.py',
    text: 'AutoModel.from_pretrained("acme/model")',
    name: 'acme/model',
    rule: 'model-unpinned'
  },
  install: { path: 'run.sh', text: 'pip install torch', name: 'torch', rule: 'package-unpinned' },
  text: { path: 'notes.md', text: 'Some words.' }
} as const satisfies Readonly<Record<string, Piece>>

export type PieceName = keyof typeof pieces

export const pieceNames = Object.keys(pieces) as PieceName[]

/** The advisories that the source of these tests has. */
export const records = [
  advisory({ id: 'MAL-2026-1', name: 'evil', versions: ['1.0'] }),
  advisory({ id: 'MAL-2026-2', name: 'worse', versions: ['2.0'] })
]

/** What the head of a pull request brings. */
export interface Content {
  readonly pieces: readonly PieceName[]
  /** Lines of comment above them: the same findings on other lines. */
  readonly padding: number
  /** Of the base branch that it started from. */
  readonly header: number
}

/** A finding that has to be told. */
export interface Expected {
  readonly path: string
  readonly line: number
  readonly rule: string
  readonly name: string
}

const firstLines: Readonly<Record<string, readonly string[]>> = {
  'load.py': ['from transformers import AutoModel'],
  'run.sh': ['#!/bin/sh']
}

/** The list of packages that the base branch has: its beginning changes there, its end in pull requests. */
function listOf(header: number): readonly string[] {
  return [`# list ${header}`, ...Array.from({ length: 11 }, (_, at) => `# ${at}`), 'base==1.0']
}

/** The files of a base branch that has changed so often. */
export function baseFiles(header: number): Readonly<Record<string, string>> {
  return { 'requirements.txt': `${listOf(header).join('\n')}\n` }
}

/** The files of a head. What it does not bring is deleted. */
export function filesOf(content: Content): Readonly<Record<string, string | null>> {
  const files = linesOf(content)
  const paths = new Set(Object.values(pieces).map(({ path }) => path))
  return Object.fromEntries(
    [...paths].map((path): [string, string | null] => {
      const lines = files.get(path)
      return [path, lines === undefined ? null : `${lines.map(({ text }) => text).join('\n')}\n`]
    })
  )
}

/** The findings of a head, each on its line. */
export function expectedOf(content: Content): readonly Expected[] {
  return [...linesOf(content)].flatMap(([path, lines]) =>
    lines.flatMap(({ rule, name = '' }, at) => (rule === undefined ? [] : [{ path, line: at + 1, rule, name }]))
  )
}

export function blocks(content: Content): boolean {
  return content.pieces.some(name => 'blocks' in pieces[name])
}

interface Line {
  readonly text: string
  readonly rule?: string
  readonly name?: string
}

function linesOf({ pieces: names, padding, header }: Content): ReadonlyMap<string, readonly Line[]> {
  const files = new Map<string, Line[]>([['requirements.txt', listOf(header).map(text => ({ text }))]])
  for (const name of names) {
    const piece: Piece = pieces[name]
    const lines = files.get(piece.path) ?? (firstLines[piece.path] ?? []).map(text => ({ text }))
    files.set(piece.path, lines)
    if (!lines.some(({ text }) => text === '# -')) {
      lines.push(...Array.from({ length: padding }, () => ({ text: '# -' })))
    }
    lines.push(piece)
  }
  return files
}
