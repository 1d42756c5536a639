import { Flag } from './flags.ts'

/** Receives all forms of one dictionary word with what each of them can be. */
export type Add = (forms: ReadonlyMap<string, number>) => void

type Tense = Partial<Record<'S' | 'P', Partial<Record<'1' | '2' | '3', string | string[]>>>>
type Verb = { INF?: string; PA1?: string; EIZ?: string; PA2?: string[]; IMP?: Partial<Record<'S' | 'P', string>> } & Partial<Record<'KJ1' | 'KJ2' | 'PRÄ' | 'PRT', Tense>>
type Noun = { G?: 'M' | 'F' | 'N' } & Partial<Record<'NOM' | 'GEN' | 'DAT' | 'AKK', Partial<Record<'SIN' | 'PLU', string>>>>
type Adjective = Record<string, Record<string, Record<string, string | null> | null> | null>

const TENSES = { PRÄ: Flag.present, PRT: Flag.past, KJ1: Flag.subjunctive1, KJ2: Flag.subjunctive2 } as const
const GENDERS = { M: Flag.masculine, F: Flag.feminine, N: Flag.neuter } as const

export function readVerbs(verbs: Readonly<Record<string, Verb>>, add: Add): void {
  for (const [infinitive, verb] of Object.entries(verbs)) {
    const forms = collector()
    forms.put(verb.INF ?? infinitive, Flag.infinitive)
    forms.put(verb.PA1, Flag.presentParticiple)
    forms.put(verb.EIZ, Flag.zuInfinitive)
    for (const participle of verb.PA2 ?? []) forms.put(participle, Flag.participle)
    for (const form of Object.values(verb.IMP ?? {})) forms.put(form, Flag.imperative)
    for (const [tense, flag] of Object.entries(TENSES)) {
      for (const persons of Object.values(verb[tense as keyof typeof TENSES] ?? {})) {
        for (const form of Object.values(persons)) forms.putFinite(form, flag)
      }
    }
    add(forms.all)
  }
}

export function readNouns(nouns: Readonly<Record<string, Noun>>, add: Add): void {
  for (const [lemma, noun] of Object.entries(nouns)) {
    const forms = collector()
    const gender = noun.G ? GENDERS[noun.G] : 0
    forms.put(lemma, Flag.nounLemma | Flag.noun | gender)
    for (const numbers of [noun.NOM, noun.AKK, noun.DAT, noun.GEN]) {
      forms.put(numbers?.SIN, Flag.noun | Flag.singular | gender)
      forms.put(numbers?.PLU, Flag.noun | Flag.plural | gender)
    }
    const genitive = noun.GEN?.SIN
    if (genitive && genitive !== noun.NOM?.SIN && genitive.endsWith('s')) forms.put(genitive, Flag.genitiveS)
    // The dictionary knows „Lohnes“ or „Freunds“, people write „Lohns“ and „Freundes“ too.
    const other = genitive && otherGenitive(genitive, noun.NOM?.SIN ?? '')
    if (other) forms.put(other, Flag.noun | Flag.singular | Flag.genitiveS | gender)
    add(forms.all)
  }
}

export function readAdjectives(adjectives: Readonly<Record<string, Adjective>>, add: Add): void {
  for (const [lemma, cases] of Object.entries(adjectives)) {
    const forms = collector()
    forms.put(lemma, Flag.adjective | Flag.adjectiveStem)
    for (const articles of Object.values(cases)) {
      for (const genders of Object.values(articles ?? {})) {
        for (const form of Object.values(genders ?? {})) forms.put(form ?? undefined, Flag.adjective)
      }
    }
    add(forms.all)
  }
}

function otherGenitive(genitive: string, nominative: string): string | undefined {
  if (genitive === `${nominative}es` && nominative.length > 3) return `${nominative}s`
  return genitive === `${nominative}s` && /[bcdfgkmptz]$/.test(nominative) ? `${nominative}es` : undefined
}

function collector() {
  const all = new Map<string, number>()
  const put = (form: string | undefined, flags: number) => {
    if (form) all.set(form, (all.get(form) ?? 0) | flags)
  }
  /** „arbeitet … ab“ counts in its parted and in its joined form. */
  const putFinite = (form: string | string[], flags: number) => {
    if (typeof form === 'string') return put(form, flags)
    put(form[0], flags)
    put(`${form[1] ?? ''}${form[0] ?? ''}`, flags)
  }
  return { all, put, putFinite }
}
