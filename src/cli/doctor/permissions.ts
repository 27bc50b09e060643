import { grantedTo } from '../../gate/triggers.ts'
import { readGateWorkflow, type GateWorkflow } from '../../gate/workflow.ts'
import { workflowTexts } from '../init/workflows.generated.ts'
import { ok, problem, unseen, type Line } from './line.ts'

/**
 * Compares what the jobs that run the review may do with the documented file of the setup.
 *
 * @param less - What a setup needs less than that file: another level, or nothing of a permission.
 */
export function diagnosePermissions(
  path: string,
  root: GateWorkflow['root'],
  like: keyof typeof workflowTexts,
  less: Readonly<Record<string, string | undefined>> = {}
): readonly Line[] {
  const documented = [...grantedTo(readGateWorkflow(workflowTexts[like]).root)].flatMap(([, granted]) => [
    ...(granted ?? [])
  ])
  const needed = documented.flatMap(([name, level]) => {
    const enough = Object.hasOwn(less, name) ? less[name] : level
    return enough === undefined ? [] : [[name, enough] as const]
  })
  return [...grantedTo(root, true)].map(([job, granted]) => {
    if (granted === undefined) {
      const text = `what the job ${job} of ${path} may do: it does not say, so a setting of the repository decides`
      return unseen(text, `Write permissions: { ${needed.map(([name, level]) => `${name}: ${level}`).join(', ')} }`)
    }
    const lacking = needed.filter(([name, level]) => {
      const has = granted.get(name) ?? granted.get('*')
      return has !== level && has !== 'write'
    })
    const listed = lacking.map(([name, level]) => `${name}: ${level}`).join(', ')
    return lacking.length === 0
      ? ok(`the job ${job} of ${path} has the permissions that it needs`)
      : problem(`the job ${job} of ${path} lacks ${listed}`, `Add it under permissions of the job`)
  })
}
