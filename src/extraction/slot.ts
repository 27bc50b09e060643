import type { ExtractedComponent } from '../extractors/extractor.ts'

/** A component of embedded text, in the slot that the text has in its file. */
export function inSlot(component: ExtractedComponent, slot: string | undefined): ExtractedComponent {
  if (slot === undefined) return component
  return { ...component, slot: component.slot === undefined ? slot : `${slot}/${component.slot}` }
}
