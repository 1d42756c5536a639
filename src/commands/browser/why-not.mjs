const telling = /error while loading shared libraries|ENOENT|EACCES|cannot open|not found|No such file/

/**
 * One line of an error. Playwright's say "Failed to launch" first and the reason far below.
 * @param {unknown} error
 */
export function whyNot(error) {
  const lines = String(error instanceof Error ? error.message : error).split('\n')
  return (lines.find((line) => telling.test(line)) ?? lines[0] ?? '').replace(/^.*\[err\]\s*/, '').trim()
}
