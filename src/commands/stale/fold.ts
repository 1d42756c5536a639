/** A line of a calendar has at most 75 bytes; it goes on behind a space (RFC 5545, 3.1). No letter is cut in two. */
export function fold(line: string): string {
  let [folded, room] = ['', 75]
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter)
    if (bytes > room) [folded, room] = [`${folded}\r\n `, 74]
    folded += letter
    room -= bytes
  }
  return folded
}
