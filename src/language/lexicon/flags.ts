/** What a word form can be. One form is often several things: „arbeiten“ is an infinitive and a finite verb. */
export const Flag = {
  infinitive: 1,
  present: 2,
  past: 4,
  participle: 8,
  presentParticiple: 16,
  subjunctive1: 32,
  subjunctive2: 64,
  imperative: 128,
  zuInfinitive: 256,
  adjective: 512,
  adjectiveStem: 1024,
  noun: 2048,
  masculine: 4096,
  feminine: 8192,
  neuter: 16384,
  /** A singular genitive that differs from its nominative: „Lohns“. */
  genitiveS: 32768,
  plural: 65536,
  singular: 131072,
  /** The form under which a noun stands in the dictionary. */
  nounLemma: 262144,
  firstName: 524288,
} as const

export const FINITE = Flag.present | Flag.past
export const VERB = FINITE | Flag.infinitive | Flag.participle | Flag.imperative
