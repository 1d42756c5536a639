/** A phone number as it stands in a text: in easy language digits and gaps only (BITV 2.0 Anlage 2 Nr. 6). */
export function writtenPhone(phone: string, level: 'easy' | 'plain'): string {
  return level === 'easy' ? phone.replace(/[-/()]+/g, ' ').trim() : phone
}
