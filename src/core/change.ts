import type { Component, ComponentKind, ComponentOf } from './component.ts'

/**
 * One component that differs between the two sides. `component` is the head side's, except when it was removed;
 * `before` is the base side's when it was changed or moved. What moved is not new; a copy is added.
 */
export interface Change<Kind extends ComponentKind = ComponentKind> {
  readonly type: 'added' | 'changed' | 'removed' | 'moved'
  readonly component: ComponentOf<Kind>
  readonly before?: Component
}

/** What a name in a tree is. Identifiers are those of git: 40 or 64 hexadecimal digits. */
export interface TreeEntry {
  readonly type: 'file' | 'symlink' | 'submodule'
  readonly id: string
}

/** A path that differs between the two trees: added without `base`, removed without `head`. */
export interface ChangedFile {
  readonly path: string
  readonly base?: TreeEntry
  readonly head?: TreeEntry
  /** The path on the base side, when the same blob has left it. */
  readonly renamedFrom?: string
}
