/** A repository of GitHub as torch.hub names it. */
export interface HubReference {
  /** `owner/repository`, as written. */
  readonly name: string
  /** Branch, tag or commit. */
  readonly revision?: string
}

const form = /^([A-Za-z0-9-]{1,39}\/[\w.-]{1,100})(?::([^:\s]{1,250}))?$/

/** Reads `owner/repository[:ref]`, <https://docs.pytorch.org/docs/stable/hub.html>; undefined for anything else. */
export function parseReference(text: string): HubReference | undefined {
  const [, name, revision] = text.length > 400 ? [] : (form.exec(text) ?? [])
  return name === undefined ? undefined : { name, ...(revision !== undefined && { revision }) }
}
