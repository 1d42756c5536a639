import * as v from 'valibot'

/** A key or a file with the words that an editor reads over it: they go into `content/.schema/`, see `npm run schemas`. */
export const help = <S extends v.GenericSchema<unknown, unknown>>(words: string, schema: S): S =>
  v.pipe(schema, v.description(words)) as unknown as S
