/** Makes something when it is first asked for, and keeps it: tables that few reviews look into cost their start nothing. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined
  return () => (made ??= { value: make() }).value
}
