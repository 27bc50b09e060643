/** The `count` files of the least distance; of those equally far, by their paths. */
export function nearest<File extends { readonly path: string }>(
  files: readonly File[],
  distance: (file: File) => number,
  count: number
): readonly File[] {
  return files
    .map(file => ({ file, far: distance(file) }))
    .sort((one, other) => one.far - other.far || (one.file.path < other.file.path ? -1 : 1))
    .slice(0, count)
    .map(({ file }) => file)
}

/** How many names a path has. */
export function depth(path: string): number {
  return path.split('/').length
}
