const development = /^(?:dev|devel|development|tests?|testing|lint|linting|docs?|ci|typing)$/

/** What the packages of a list are for, by the words in the name of its file and of the folder that holds it. */
export function pathScope(path: string): 'runtime' | 'development' {
  const [folder = '', name = ''] = ['', ...path.split('/')].slice(-2)
  return saysDevelopment(`${folder}/${name}`) ? 'development' : 'runtime'
}

/** Whether a name (of a file, a group, an environment) has a word in it that is for development. */
export function saysDevelopment(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^a-z]+/)
    .some(word => development.test(word))
}
