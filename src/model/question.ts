/** One pictured question. Its words live in the content; here is only what decides. */
export interface Question {
  readonly id: string
  /** Breaks ties, so that the conversation feels natural. Small numbers first. */
  readonly order: number
  readonly options: readonly Option[]
}

/** One answer that can be touched. */
export interface Option {
  readonly id: string
  /**
   * Which options this one leaves open. `true`: all of them („Weiß ich nicht“).
   * A list: one of these („Werkstatt, den Teil weiß ich nicht“).
   */
  readonly open?: true | readonly string[]
  /** „Nein“, „woanders“: on purpose named by no condition. */
  readonly other?: true
}

/** What this person chose: question id → option id. */
export type Answers = Readonly<Record<string, string>>

/** One choice. */
export interface Answer {
  readonly question: string
  readonly option: string
}

/** Questions by id, as every evaluation needs them. */
export type Questions = ReadonlyMap<string, Question>

/** Makes the questions findable by id. */
export function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

/** The concrete options an option leaves open; none for an option that is concrete itself. */
export function leftOpen(question: Question, option: Option): readonly string[] {
  if (option.open === undefined) return []
  return option.open === true ? concreteOptions(question) : option.open
}

/** The ids of the options that say something definite. */
export function concreteOptions(question: Question): readonly string[] {
  return question.options.filter((option) => option.open === undefined).map((option) => option.id)
}
