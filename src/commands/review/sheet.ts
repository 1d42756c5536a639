import { formatDate } from '../../content/facts/value.ts'
import { plainText } from '../../language/text.ts'
import { box, drawn, escaped, paper, row, type Drawing } from '../paper/page.ts'
import type { EasyText, ReadSentence } from './sentences.ts'

const STYLE = `
.sentence { display: grid; grid-template-columns: 12mm 26mm 1fr; gap: 4mm; padding-block: 3mm; border-block-start: .3mm solid #000; break-inside: avoid; }
.number { font-weight: 700; } .words { font-size: 18pt; line-height: 1.4; margin-block-end: 2mm; hyphens: manual; }
.ask { margin: 0; font-weight: 700; } .sentence .row:last-of-type { margin-block-end: 3mm; }
.head { display: grid; grid-template-columns: max-content 1fr; gap: 2mm 4mm; align-items: end; margin-block-end: 8mm; }`

/** The sheet on which a Prüfgruppe reads a text, sentence by sentence, and says what stands there. */
export const sheetOf = ({ text }: EasyText, sentences: readonly ReadSentence[], drawing: (meaning: string) => Drawing): string => {
  const title = plainText(text.title)
  return paper(`Prüfblatt: ${title}`, STYLE, [
    `<h1>Wir lesen: ${escaped(title)}</h1>`,
    `<div class="head"><span>Name der Gruppe:</span>${row}<span>Datum:</span>${row}</div>`,
    '<p>Lesen Sie jeden Satz.<br>Sagen Sie mit eigenen Worten: Was steht da?<br>Verstehen Sie einen Satz <strong>nicht</strong>? Das ist gut zu wissen.<br>Dann muss der Satz anders werden.<br>Sie können jederzeit aufhören.</p>',
    ...sentences.map((sentence) => ofSentence(sentence, drawing)),
    `<p class="small">Für die Begleitung: Der Text ist vom ${formatDate(text.asOf)} (${escaped(text.file)}). Schreiben Sie keine Namen von Personen auf. Fragen Sie nicht: Haben Sie das verstanden? Fragen Sie: Was steht da?</p>`,
  ].join('\n'))
}

const ofSentence = ({ number, text, picture }: ReadSentence, drawing: (meaning: string) => Drawing) =>
  `<section class="sentence"><span class="number">${number}</span><div>${drawn(drawing(picture))}</div><div><div class="words">${escaped(text)}</div><p class="ask">Was steht da?</p>${row}${row}${box('verstanden')}${box('nicht verstanden')}</div></section>`
