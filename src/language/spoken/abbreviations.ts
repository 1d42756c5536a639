/** What stands for words. The dot may be followed by a space: „z. B.“ and „z.B.“ are the same. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'z. B.': 'zum Beispiel', 'd. h.': 'das heißt', 'u. a.': 'unter anderem', 'i. d. R.': 'in der Regel', 'i. H. v.': 'in Höhe von',
  'o. ä.': 'oder Ähnliches', 'u. ä.': 'und Ähnliches', 'z. T.': 'zum Teil', 'u. U.': 'unter Umständen', 'v. a.': 'vor allem',
  'i. S. d.': 'im Sinne des', 'i. V. m.': 'in Verbindung mit', 's. o.': 'siehe oben', 's. u.': 'siehe unten', 'e. V.': 'eingetragener Verein',
  'usw.': 'und so weiter', 'etc.': 'und so weiter', 'bzw.': 'beziehungsweise', 'ca.': 'ungefähr', 'ggf.': 'gegebenenfalls',
  'evtl.': 'eventuell', 'inkl.': 'inklusive', 'zzgl.': 'zuzüglich', 'vgl.': 'vergleiche', 'sog.': 'sogenannt', 'max.': 'maximal',
  'mind.': 'mindestens', 'mtl.': 'monatlich', 'Nr.': 'Nummer', 'Abs.': 'Absatz', 'Art.': 'Artikel', 'Dr.': 'Doktor', 'Prof.': 'Professor',
  'Tel.': 'Telefon', 'Std.': 'Stunden', 'Min.': 'Minuten', 'Mio.': 'Millionen', 'Mrd.': 'Milliarden', 'Hr.': 'Herr', 'Fr.': 'Frau',
  'St.': 'Sankt', 'Str.': 'Straße', 'Jh.': 'Jahrhundert', 'Mo.': 'Montag', 'Di.': 'Dienstag', 'Mi.': 'Mittwoch', 'Do.': 'Donnerstag',
  'Sa.': 'Samstag', 'So.': 'Sonntag',
}
/** Weekdays and „Fr.“ at the end of a sentence are too often words („So.“): they need a follower. */
const NEEDS_FOLLOWER = new Set(['So.', 'Do.', 'Mi.', 'Di.', 'Mo.', 'Sa.', 'Fr.', 'Min.', 'Art.'])

const PATTERN = new RegExp(
  `(?<![\\p{L}\\d.])(?:${Object.keys(ABBREVIATIONS).map((short) => short.replaceAll('.', '\\.').replaceAll(' ', ' ?')).join('|')})`, 'gu',
)

/** Speaks abbreviations as the words they stand for. */
export function speakAbbreviations(text: string): string {
  return text
    .replace(/(?<=\p{L}{3})(str|Str)\.(?=\s?\d|$|,)/gu, (_, word: string) => (word === 'str' ? 'straße' : 'Straße'))
    .replace(PATTERN, (found, at: number, all: string) => expand(found, all.slice(at + found.length)))
    .replace(/ & /g, ' und ')
    .replace(/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, ' oder ')
    .replace(/(?<=\d) ?\+ ?(?=\d)/g, ' plus ')
}

function expand(found: string, after: string): string {
  const short = found.replace(/\. ?(?=\S)/g, '. ')
  if (NEEDS_FOLLOWER.has(short) && !/^\s?(?:\p{L}|\d|[–:-])/u.test(after)) return found
  const words = ABBREVIATIONS[short] ?? found
  return after.trim() === '' && after !== ' ' && !/straße$/i.test(words) ? `${words}.` : words
}
