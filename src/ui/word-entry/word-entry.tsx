import type { GlossaryEntry } from '../../content/catalogue.ts'
import { isGerman } from '../../language/tongue.ts'
import { Aged, type Note } from '../aged/aged.tsx'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'

/** A hard word, explained. Its copy is what stands in the note when the word is tapped in a text. */
export function WordEntry({ entry, aged = { lines: [] } }: { entry: GlossaryEntry; aged?: Note }) {
  const { language, line } = useKiosk()
  return (
    <section class="contact" id={entry.id}>
      <Picture meaning={entry.picture} size="small" />
      <div class="contact-words">
        <h2><Line line={entry.word[language.id]!} /></h2>
        <Lines lines={entry.explanation[language.id]!} />
        {entry.spoken && isGerman(language) && <Lines lines={[line('glossary.spoken', { spoken: entry.spoken })]} />}
        <Aged note={aged} />
      </div>
    </section>
  )
}
