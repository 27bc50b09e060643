import type { Component } from '../../core/component.ts'
import { identity, kindOf, value } from '../../kinds/registry.ts'

/**
 * A component with what it is compared by. That is made whenever it is asked for: nearly all of a large lockfile is paired
 * at once, and what is held of every entry takes as much memory as the components.
 */
export class Entry {
  readonly component: Component
  /** Its path, or what its file is called on the head side. */
  readonly path: string

  constructor(component: Component, path: string) {
    this.component = component
    this.path = path
  }

  get identity(): string {
    return identity(this.component)
  }

  get value(): string {
    return value(this.component)
  }

  /** What stands beside its file settles what its value leaves open. */
  get isSettled(): boolean {
    return kindOf(this.component).isSettled?.(this.component) ?? false
  }
}
