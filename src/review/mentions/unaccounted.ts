import type { RawGap } from '../../core/gap.ts'
import { groupBy } from '../../core/group.ts'
import { lineIndex } from '../../core/location.ts'
import { isWithin, type TextRange } from '../../core/text-range.ts'
import { isAside } from '../../mentions/aside.ts'
import type { Mention } from '../../mentions/mention.ts'
import { mentionsIn } from '../../mentions/mentions.ts'
import { isTooLong } from './long-texts.ts'
import type { Mentioned } from './new-mentions.ts'
import type { ScannedText } from './texts.ts'

/** What a text mentions outside of what its extractors understood of it. */
export function openMentions(text: ScannedText, understood: readonly TextRange[] = []): readonly Mention[] {
  if (isTooLong(text) || isMinified(text)) return []
  return mentionsIn(text.text, text.path).filter(({ operand }) => !isWithin(understood, operand))
}

/** A program for browsers that was made from another text, by its long lines. */
function isMinified({ path, text }: ScannedText): boolean {
  return /\.(?:[cm]?js|css|map)$/i.test(path) && text.length > 5000 && text.length / text.split('\n').length > 1000
}

/** A gap for each text with mentions that nobody accounted for, at the first of those that count most. */
export function unaccountedGaps(news: readonly Mentioned<Mention>[]): readonly RawGap[] {
  return [...groupBy(news, mentioned => mentioned.in)].flatMap(([text, found]) => {
    const all = found.map(({ what }) => what)
    const loud = all.filter(mention => !mention.isChecked && !isAside(mention, text))
    const shown = loud.length > 0 ? loud : all
    const [first] = shown
    if (first === undefined) return []
    return [gapOf(text, first, shown.length - 1, loud.length > 0)]
  })
}

function gapOf({ path, side, text }: ScannedText, mention: Mention, others: number, isLoud: boolean): RawGap {
  const { kind, key, start, end } = mention
  const more = others === 0 ? '' : `, nor in ${others} other ${others === 1 ? 'place' : 'places'} of the file`
  return {
    code: 'unaccounted',
    by: 'review',
    subject: key,
    reason: `${reasons[kind]}, but it could not be parsed${more}`,
    location: { path, side, ...lineIndex(text)(start, end) },
    ...(!isLoud && { atMost: 'note' })
  }
}

const reasons: Readonly<Record<Mention['kind'], string>> = {
  command: 'it looks like a command that installs something',
  index: 'it looks like a setting of where packages come from',
  load: 'it looks like the load of a model or a dataset',
  'remote-code': 'it lets the code of a repository run',
  'unsafe-load': 'it lets a file that is loaded run code',
  beyond: 'it has more such words than are looked at'
}
