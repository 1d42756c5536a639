import type { GlossaryEntry } from '../../content/catalogue.ts'
import { useKiosk } from '../kiosk/kiosk.ts'
import { Line, Lines } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'

/** A hard word, explained. */
export function WordEntry({ entry }: { entry: GlossaryEntry }) {
  const { language, line } = useKiosk()
  return (
    <section class="contact word" id={entry.id}>
      <Picture meaning={entry.picture} size="small" />
      <div class="contact-words">
        <h3><Line line={entry.word[language.id]!} /></h3>
        <Lines lines={entry.explanation[language.id]!} />
        {entry.spoken && <Lines lines={[line('glossary.spoken', { spoken: entry.spoken })]} />}
      </div>
    </section>
  )
}
