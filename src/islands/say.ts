import type { Line } from '../language/text.ts'

/** Shows Lines in an element, with the same marks that the Line component writes. */
export function say(element: HTMLElement, lines: readonly Line[]): void {
  element.replaceChildren(...lines.flatMap((line, index) => (index ? [' ', lineElement(line)] : [lineElement(line)])))
}

function lineElement({ parts }: Line): HTMLElement {
  const line = document.createElement('span')
  line.className = 'line'
  line.append(...parts.map((part) => (part.kind === 'text' && part.strong ? strong(part.text) : part.text)))
  return line
}

function strong(text: string): HTMLElement {
  const element = document.createElement('strong')
  element.textContent = text
  return element
}
