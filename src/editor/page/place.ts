/** A place in a file, as the panel of a page and the list of Problems name it. */
export interface Place {
  file: string
  line: number
  column: number
}

/** `#content/contacts/x.yaml:3:1`; line and column may be missing. */
export function placeIn(hash: string): Place | null {
  const match = /^#([\w./-]+\.(?:yaml|md))(?::(\d+))?(?::(\d+))?$/.exec(decodeURIComponent(hash))
  return match && { file: match[1]!, line: Number(match[2] ?? 0), column: Number(match[3] ?? 1) }
}

/** Puts the cursor onto a line of an input, and selects it. @param line counted from 1 */
export function jump(input: HTMLTextAreaElement, line: number): void {
  const lines = input.value.split('\n')
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0)
  input.focus()
  input.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  input.scrollTop = Math.max(0, (line / lines.length) * input.scrollHeight - input.clientHeight / 2)
}
