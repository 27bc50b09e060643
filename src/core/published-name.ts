/** The canonical name of a package in its ecosystem, of an image in that of containers (`oci`), of a repository on its host. */
export type PublishedName =
  { readonly ecosystem: string; readonly name: string } | { readonly host: string; readonly name: string }
