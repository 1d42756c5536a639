import { operator, setOperator } from '../operator.ts'
import { amount } from './amount.ts'
import { tellKept, type Setting } from './setting.ts'

/** The two times of an information point, in seconds. */
export const times: Setting = (section, tools) => {
  for (const name of ['ask', 'answer'] as const) {
    amount(section.querySelector<HTMLElement>(`[data-amount="${name}"]`)!, () => operator()[name], (seconds) => tellKept(section, tools, setOperator({ [name]: seconds })), tools.signal)
  }
}
