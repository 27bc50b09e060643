import type { Gate } from './front.ts'

/** Requests in rounds: none of a round is answered before all of it have come. */
export interface Rounds {
  readonly gate: Gate
  /** The rounds that were complete, and what else came; without an end where one is not in the plan. */
  readonly problem: () => string | undefined
}

/**
 * Holds requests until all of a round have come, which they do only where none of them waits for another. What is not in the
 * plan, or waits for what is, never comes that far: after `patience` milliseconds without anything new, all are let go.
 *
 * @param plan - The beginning of each request of a round, its method included.
 */
export function inRounds(plan: readonly (readonly RegExp[])[], patience = 60_000): Rounds {
  const held: { readonly what: string; readonly go: () => void }[] = []
  let done = 0
  let problem: string | undefined
  let timer: NodeJS.Timeout | undefined

  const giveUp = (): void => {
    const missing = plan[done]?.map(String).join(', ') ?? 'nothing'
    problem ??= `round ${done + 1} of ${missing} is not complete; there are ${held.map(({ what }) => what).join(', ')}`
    for (const { go } of held.splice(0)) go()
  }
  const look = (): void => {
    const round = plan[done]
    const found = round && chosen(round, held)
    if (found === undefined) return
    done++
    for (const one of found) held.splice(held.indexOf(one), 1)
    for (const { go } of found) go()
    look()
  }
  return {
    async gate(what) {
      if (problem !== undefined) return
      clearTimeout(timer)
      timer = setTimeout(giveUp, patience).unref()
      await new Promise<void>(go => {
        held.push({ what, go })
        look()
      })
    },
    problem() {
      clearTimeout(timer)
      return problem ?? (done < plan.length ? `only ${done} rounds of ${plan.length} came` : undefined)
    }
  }
}

/** One of those that wait for each pattern, where there is one. */
function chosen<Held extends { readonly what: string }>(
  round: readonly RegExp[],
  held: readonly Held[]
): readonly Held[] | undefined {
  const left = [...held]
  const found: Held[] = []
  for (const pattern of round) {
    const at = left.findIndex(({ what }) => pattern.test(what))
    if (at === -1) return undefined
    found.push(...left.splice(at, 1))
  }
  return found
}
