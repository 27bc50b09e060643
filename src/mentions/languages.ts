import { posix } from 'node:path'

const extensions = new Set(
  `.py .pyi .pyx .js .mjs .cjs .ts .mts .cts .jsx .tsx .go .rs .rb .java .kt .kts .scala .c .cc .cpp .h .hpp .cs .php .swift
  .lua .r .jl .ex .exs .erl .vue .svelte .astro .dart .m .mm .pl .pm .clj .hs .ml .fs .vb`.split(/\s+/)
)

/** Whether a file holds a program in a language where a command is a text, until something runs it. */
export function isProgram(path: string): boolean {
  return extensions.has(posix.extname(path).toLowerCase())
}
