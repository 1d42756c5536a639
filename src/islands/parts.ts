/** The part of a page that the build has given a name. */
export const part = (root: ParentNode, name: string): HTMLElement | null => root.querySelector<HTMLElement>(`[data-part="${name}"]`)

/** All elements below that carry a mark: `marked(card, 'reason')` finds each `data-reason`. */
export const marked = (root: ParentNode, mark: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(`[data-${mark}]`)]

/** Of the elements that carry a mark, shows those whose mark is in a list, and hides the others. */
export function showOnly(root: ParentNode, mark: string, values: readonly string[]): void {
  for (const element of marked(root, mark)) element.hidden = !values.includes(element.dataset[mark]!)
}

/** The values of a mark on all elements that are not hidden, nor inside something hidden below the root. */
export function shown(root: ParentNode, mark: string): string[] {
  return marked(root, mark).filter((element) => !element.closest('[hidden]')).map((element) => element.dataset[mark]!)
}
