import { imagePurl } from '../../ecosystems/oci/image-purl.ts'
import { familiarName, parseImageReference } from '../../ecosystems/oci/image-reference.ts'
import { scalarText } from '../../syntax/yaml/scalar-text.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../extractor.ts'
import type { PipelineImage } from './pipeline.ts'

/** The component of an image that a job runs in; a gap where only the run knows it. */
export function imageOf(
  { node, prefix, slot }: PipelineImage,
  { content, locate }: ExtractorInput
): { readonly component?: ExtractedComponent; readonly gap?: ExtractedGap } {
  const { text, map } = scalarText(content, node)
  const [start, end] = [map(prefix.length), map(Math.max(text.length - 1, 0)) + 1]
  const written = text.slice(prefix.length)
  const location = locate(start, end)
  const whole = parseImageReference(written)
  // A tag that only the run knows leaves the name known.
  const reference = whole ?? parseImageReference(/^([^$<]*[^$<:@/])[:@][^/]*[$<]/.exec(written)?.[1] ?? '')
  if (reference === undefined || whole === undefined) {
    const reason = /[$<]/.test(written) ? 'its value is only known at run time' : 'it is not a valid image reference'
    const gap: ExtractedGap = { code: 'unresolved-reference', subject: written.slice(0, 300), reason, location }
    if (reference === undefined) return { gap }
    return { gap, component: component(reference, 'likely') }
  }
  return { component: component(reference, 'certain') }

  function component(image: NonNullable<typeof reference>, confidence: 'certain' | 'likely'): ExtractedComponent {
    return {
      kind: 'image',
      name: familiarName(image),
      purl: imagePurl(image),
      ...image,
      slot,
      location,
      text: written,
      confidence
    }
  }
}
