import type { PublishedName } from '../../../core/published-name.ts'
import type { Word } from '../../../commands/command-line.ts'
import { pushedImages } from '../../../ecosystems/oci/pushed-images.ts'
import { uploadedBy } from '../../../hosts/lookup/uploads.ts'
import { readShell } from '../../../syntax/shell/read-shell.ts'

const hint = /\b(?:docker|podman|nerdctl|hf|huggingface-cli)\b/

/** What the commands of a script push to registries of images and upload to hosts of models. */
export function publishedByScript(text: string): readonly PublishedName[] {
  if (!hint.test(text) || !/\b(?:push|upload|imagetools|registry)/.test(text)) return []
  return readShell(text).commands.flatMap(({ words }) => publishedBy(words))
}

function publishedBy(words: readonly Word[]): readonly PublishedName[] {
  const images = pushedImages(words).map((name): PublishedName => ({ ecosystem: 'oci', name }))
  return [...images, ...uploadedBy(words)]
}
