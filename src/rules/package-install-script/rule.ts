import { say, strong } from '../../core/message.ts'
import { defineRule, incoming } from '../rule.ts'
import { bothSides } from '../shared/sides.ts'
import { subject } from '../shared/subject.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'warn',
    about: 'Adds a package that runs an install script, or updates to a version that newly runs one',
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
            ? say`${subject(change)} runs an install script`
            : say`${subject(change)} ${strong`now runs an install script`}; the version before did not`,
          help: say`Review the script before it runs with your secrets, or install with scripts disabled`,
          ...(isNew ? { atMost: 'note' as const } : {})
        }
      })
  }
})
