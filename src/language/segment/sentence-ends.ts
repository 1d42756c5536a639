const CANDIDATE = /[.!?…]{1,5}["“”»’)]{0,2}(?=\s)|[:](?=\s+["„»]?\p{Lu})/gu
const SHORT = /(?:^|[\s(„"])(?:\p{L}|z\. ?B|d\. ?h|u\. ?a|i\. ?d\. ?R|ca|bzw|ggf|evtl|inkl|exkl|vgl|sog|max|mind|Nr|Abs|Art|Dr|Prof|Tel|Str|str|St|Hr|Fr|Mio|Mrd|Std|Min|Jh|Kap|Bd|Hrsg|Dipl|Ing|Jan|Feb|Aug|Sept|Okt|Nov|Dez|geb|gest|gem|lt|bzgl|zzgl|einschl|insb|ff|usw\p{L})\.$/u
const ORDINAL = /(?:^|\s)(?:am|zum|zur|vom|dem|den|der|die|das|im|bis|ab|seit|beim|einen|ihren|seinen|[Dd]es|und|–) \d{1,3}\.$/i
const MONTH = /^\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)/

/** Offsets where a sentence ends. A colon ends one when a capital follows: what comes is a sentence of its own. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const found of text.matchAll(CANDIDATE)) {
    const end = found.index + found[0].length
    if (isEnd(text, found[0], end)) ends.push(end)
  }
  if (ends.at(-1) !== text.length) ends.push(text.length)
  return ends
}

function isEnd(text: string, mark: string, end: number): boolean {
  if (mark === ':' || mark.startsWith('!') || mark.startsWith('?')) return true
  const before = text.slice(Math.max(0, end - 24), end)
  const after = text.slice(end, end + 24)
  if (/^\s+\p{Ll}/u.test(after)) return false
  if (!mark.startsWith('.')) return true
  if (/\d\.$/.test(before) && (MONTH.test(after) || ORDINAL.test(before) || end < 4)) return false
  return !SHORT.test(before)
}
