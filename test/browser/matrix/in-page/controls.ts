import { seen } from './sight.ts'

const CONTROLS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, video[controls], [role=button], [tabindex]:not([tabindex="-1"])'

/** Everything that can be touched or reached with Tab. */
export const controls = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled') && !element.closest('[inert]'))

/** Where a finger goes: a choice that is drawn by its label is as large as the label. */
export function target(control: HTMLElement): HTMLElement {
  const label = control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type) ? control.labels?.[0] : undefined
  return label && seen(label) ? label : control
}
