/** Makes something of a text once for as long as nothing else is asked about: many places of one text are looked at in turn. */
export function ofLastText<Of>(make: (text: string) => Of): (text: string) => Of {
  let last: { readonly text: string; readonly made: Of } | undefined
  return text => {
    if (last?.text !== text) last = { text, made: make(text) }
    return last.made
  }
}
