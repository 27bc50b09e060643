const longest = 500

/**
 * The slot of a requirement: the place of its list in the file, and the environment marker that chooses it among several
 * of one package. Extras are left out: they add to what is installed and choose no version.
 */
export function markedSlot(place: string, marker: string | undefined): string {
  return [place, spelled(marker ?? '')].filter(part => part !== '').join(' ; ')
}

/** Quotes and white space are matters of style. */
function spelled(marker: string): string {
  return marker.slice(0, longest).replaceAll('"', "'").split(/\s+/).join(' ').trim()
}
