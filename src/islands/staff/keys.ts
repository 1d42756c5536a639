import { CODE } from '../../model/staff.ts'

/** Lets digits be given by the keys on the screen and by those of a keyboard. @param done is told what was entered */
export function listenToKeys(form: HTMLElement, input: HTMLInputElement, done: (code: string) => void, signal: AbortSignal): void {
  const press = (key: string) => {
    if (key === 'delete') input.value = input.value.slice(0, -1)
    else if (/^\d$/.test(key)) input.value = (input.value + key).slice(0, CODE.most)
  }
  form.addEventListener('click', ({ target }) => press((target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'] ?? ''), { signal })
  input.addEventListener('input', () => void (input.value = input.value.replace(/\D/g, '')), { signal })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    done(input.value)
  }, { signal })
}
