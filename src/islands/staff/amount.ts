import { part } from '../parts.ts'

/**
 * A number that is typed, or changed by „Weniger“ and „Mehr“. What isn't allowed is said beside it and changes nothing.
 * @param now what holds
 * @param change keeps another number
 */
export function amount(element: HTMLElement, now: () => number, change: (value: number) => void, signal: AbortSignal): void {
  const { least, most, step } = Object.fromEntries(['least', 'most', 'step'].map((name) => [name, Number(element.dataset[name])])) as { least: number; most: number; step: number }
  const input = element.querySelector('input')!
  const refuse = (isWrong: boolean) => {
    part(element, 'error')!.hidden = !isWrong
    input.setAttribute('aria-invalid', String(isWrong))
  }
  const take = (value: number) => {
    const isWrong = !Number.isInteger(value) || value < least || value > most
    refuse(isWrong)
    if (isWrong) return
    change(value)
    input.value = String(now())
  }
  const typed = () => (/^\s*\d+\s*$/.test(input.value) ? Number(input.value) : NaN)
  input.addEventListener('change', () => take(typed()), { signal })
  input.addEventListener('keydown', ({ key }) => key === 'Enter' && take(typed()), { signal })
  element.addEventListener('click', ({ target }) => {
    const by = Number((target as Element).closest<HTMLElement>('[data-by]')?.dataset['by'])
    if (by) take(Math.max(least, Math.min(most, stepped(now(), by * step))))
  }, { signal })
  input.value = String(now())
  refuse(false)
}

/** To the next whole step: from 47 by 5 to 50. */
const stepped = (value: number, step: number) => (step > 0 ? Math.floor(value / step) : Math.ceil(value / step)) * step + step
