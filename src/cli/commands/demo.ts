import { isFailure } from '../../core/failure.ts'
import { demonstrate } from '../demo/demo.ts'
import { columnsFor, wantsColor } from '../terminal/presentation.ts'

/** `weighbridge demo`: 0 when the gate blocked as intended, 2 when that could not be shown. */
export async function execute(): Promise<number> {
  const shown = await demonstrate({
    color: wantsColor(process.env, process.stdout),
    width: columnsFor(process.env, process.stdout)
  })
  if (isFailure(shown)) {
    process.stderr.write(`weighbridge: ${shown.reason}\n`)
    return 2
  }
  process.stdout.write(shown.output)
  return shown.blocked ? 0 : 2
}
