import { hitPattern, type SentenceRule } from '../../rule.ts'

/** Two letters with dots, or one from the list. Titles such as „Dr.“ are known and allowed. */
const ABBREVIATION = /(?<![\p{L}\d.])(?:[a-zäöü]\. ?(?:[A-Za-zÄÖÜäöü]\. ?){1,3}|e\. ?V\.|(?:bzw|ca|ggf|evtl|eventl|inkl|exkl|vgl|sog|max|min|mind|mtl|jährl|monatl|etc|usw|usf|zzgl|bzgl|einschl|insb|insbes|gem|lt|allg|Nr|Nrn|Abs|Art|Kap|Abschn|Anm|Str|Tel|Std|Min|Sek|Mio|Mrd|Hr|Fr|Jh|Jhd|Verf|Hrsg|Bd|Ziff|Abb|Tab|Mo|Di|Mi|Do|Sa|Jan|Feb|Aug|Sept|Okt|Nov|Dez|geb|verh|gest|österr|dt|engl|ehem|stellv|vorauss|jew|od|bes|Rd|rd|teilw|zus|ges|wg|ugs|Wo|Tg)\.(?!\p{L}))/gu
/** Words that end a sentence: „Das geht so in der Art.“ */
const ALSO_WORDS = /^(?:Art|Min|Mi|Di|Do|Mo|Sa|min|Tel|Fr|Abs|bes|od|Wo)\.$/
const STREET = /(?<=\p{L}{3})[Ss]tr\.(?=\s?\d|\s*$|,)/gu

export const rule: SentenceRule = {
  id: 'abbreviation',
  code: 'W06',
  title: 'Abkürzung',
  sources: ['BITV-1', 'Netzwerk Leichte Sprache', 'Inclusion Europe', 'Bredel/Maaß', 'LanguageTool'],
  severity: 'error',
  *checkSentence(sentence) {
    const { text } = sentence
    for (const found of hitPattern(sentence, ABBREVIATION, describe)) {
      const isEnd = text.slice(found.end).trim() === '' && found.start > 0
      if (!(isEnd && ALSO_WORDS.test(text.slice(found.start, found.end)))) yield found
    }
    yield* hitPattern(sentence, STREET, describe)
  },
}

const describe = (found: string) => ({ message: `Abkürzung: „${found.trim()}“.`, fix: 'Schreiben Sie das ganze Wort: „zum Beispiel“, „Nummer“, „oder“.' })
