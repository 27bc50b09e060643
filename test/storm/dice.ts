import { randomNumbers } from '../helpers/mutate.ts'

/** Chance that is the same for the same seed. */
export interface Dice {
  chance(of: number): boolean
  /** From the first up to and with the second. */
  between(least: number, most: number): number
  pick<One>(some: readonly [One, ...One[]]): One
  /** One of what there may be. */
  among<One>(some: readonly One[]): One | undefined
  /** By weights. */
  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name
}

export function diceOf(seed: number): Dice {
  const next = randomNumbers(seed)
  const below = (count: number): number => Math.floor(next() * count)
  return {
    chance: of => next() < of,
    between: (least, most) => least + below(most - least + 1),
    pick: some => some[below(some.length)] ?? some[0],
    among: some => some[below(some.length)],
    weighted<Name extends string>(weights: Readonly<Record<Name, number>>) {
      const names = Object.keys(weights) as Name[]
      let left = next() * names.reduce((sum, name) => sum + weights[name], 0)
      return names.find(name => (left -= weights[name]) < 0) ?? (names[0] as Name)
    }
  }
}
