import { say, strong } from '../../core/message.ts'
import { defineRule, incoming } from '../rule.ts'
import { bothSides } from '../shared/sides.ts'
import { subject } from '../shared/subject.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    level: 'warn',
    about: 'A package runs a script of its own when it is installed, and did not before',
    messages: {
      'new-package': 'New package runs an install script',
      'new-script': 'Update adds an install script'
    }
  },
  check(input) {
    const { before: held } = bothSides(input)
    const hadScript = (path: string, name: string): boolean =>
      held(path).some(one => one.name === name && one.installScript === true)
    return incoming(input.changes)
      .filter(({ component }) => component.installScript === true)
      .filter(({ component }) => !hadScript(component.location.path, component.name))
      .filter(({ before }) => before?.kind !== 'package' || before.installScript !== true)
      .map(change => {
        const isNew = change.before === undefined
        return {
          change,
          messageId: isNew ? ('new-package' as const) : ('new-script' as const),
          message: isNew
            ? say`${subject(change)} runs a script of its own when it is installed`
            : say`${subject(change)} ${strong`now runs a script of its own`} when it is installed; the version before did not`,
          help: say`Read what the script does before it runs with your secrets, or install without scripts`,
          ...(isNew ? { atMost: 'note' as const } : {})
        }
      })
  }
})
