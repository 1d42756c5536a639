import { copy, remove, rename, replace, save, write, type Edit } from './edits.ts'

/** One mistake, where it is told, and with which words. `at` is what stands at the place; nothing: the beginning of the file. */
export interface Mistake {
  name: string
  edit: Edit
  file: string
  at?: string
  rule: string
  says: RegExp
}

const TEXT = 'programmes/zuverdienst/text.de-simple.md'
const PROGRAMME = 'programmes/zuverdienst/programme.yaml'
const CONTACT = 'contacts/lvr-zuverdienst.yaml'
const FACTS = 'facts/zuverdienst.yaml'

const HEAD = '{picture: stunden, facts: [zv-angebot]}'
const SENTENCE = 'Sie bekommen den Lohn für Ihre Arbeit.'
const CONFLICT = '<<<<<<< HEAD\nSie arbeiten in einem Betrieb.\n=======\nSie arbeiten im Betrieb.\n>>>>>>> neu\n'

const inText = (name: string, from: string | RegExp, to: string, at: string, rule: string, says: RegExp): Mistake => ({ name, edit: replace(TEXT, from, to), file: TEXT, at, rule, says })
const inContact = (name: string, from: string | RegExp, to: string, at: string, rule: string, says: RegExp): Mistake => ({ name, edit: replace(CONTACT, from, to), file: CONTACT, at, rule, says })

const words: Mistake[] = [
  inText('a number typed into a text', '{zv-arbeitszeit} Stunden', '15 Stunden', '15 Stunden', 'number-not-a-fact', /„15“ steht von Hand/),
  inText('a sentence of fourteen words', 'Sie arbeiten in einem Betrieb.', 'Sie arbeiten an jedem Tag in der Woche ein paar Stunden in einem Betrieb.', 'Sie arbeiten an jedem', 'sentence-length', /14 Wörter/),
  inText('two sentences in one line', SENTENCE, 'Sie bekommen den Lohn. Der Lohn ist für Sie.', 'Der Lohn ist für Sie', 'line-sentence', /mehr als ein Satz/),
  inText('du', SENTENCE, 'Du bekommst den Lohn.', 'Du bekommst', 'address-form', /„du“/),
  inText('a genitive', SENTENCE, 'Sie bekommen den Lohn des Betriebs.', 'des Betriebs', 'genitive', /Genitiv/),
  inText('stars that are not closed', 'beim Zuverdienst **nicht**.', 'beim Zuverdienst **nicht.', '**nicht.', 'markdown-subset', /zwei Sternen/),
  inText('HTML', 'Sie arbeiten in einem Betrieb.', 'Sie arbeiten<br>in einem Betrieb.', '<br>', 'raw-html', /HTML/),
  inText('a second title', '## Kann ich zurück?', '# Kann ich zurück?', '# Kann ich zurück?', 'heading-level', /##/),
  inText('a link to a page that is not there', '/sorgen/verliere-ich-geld/', '/sorgen/verliere-geld/', '/sorgen/verliere-geld/', 'dangling-link', /„\/sorgen\/verliere-geld\/“ gibt es nicht.*\n[^]*Meinten Sie/),
  inText('a link without https', '(/sorgen/verliere-ich-geld/)', '(http://www.lvr.de/)', 'http://www.lvr.de/', 'unsafe-link', /nicht erlaubt/),
  { name: 'a long sentence in a condition of the guide', edit: replace(PROGRAMME, 'Sie möchten wenige Stunden arbeiten., de:', 'Sie möchten an jedem Tag in der Woche nur ganz wenige Stunden morgens arbeiten., de:'), file: PROGRAMME, at: '      reason: { de-simple: Sie möchten an jedem', rule: 'sentence-length', says: /1[45] Wörter/ },
]

const heads: Mistake[] = [
  inText('a fact misspelt in a sentence', '{zv-arbeitszeit}', '{zv-arbeitzeit}', '{zv-arbeitzeit}', 'dangling-fact', /Meinten Sie „zv-arbeitszeit“/),
  inText('a fact misspelt in a head', HEAD, HEAD.replace('angebot', 'angebott'), 'zv-angebott', 'dangling-fact', /Meinten Sie „zv-angebot“/),
  inText('a head without its brace', HEAD, HEAD.replace(']}', ']'), HEAD.replace(']}', ']'), 'block-head', /Klammer \}/),
  inText('a head without its bracket', HEAD, HEAD.replace(']}', '}'), '}\nZuverdienst ist', 'yaml-syntax', /Das schließende \] fehlt/),
  inText('a block without head', `${HEAD}\n`, '', 'Zuverdienst ist eine Arbeit', 'block-head', /Kopf/),
  inText('the 31st of February', /asOf: .*/, 'asOf: 2026-02-31', '2026-02-31', 'bad-date', /Diesen Tag gibt es nicht/),
  inText('a German date', /asOf: .*/, 'asOf: 22.11.2026', '22.11.2026', 'bad-date', /Jahr-Monat-Tag/),
  inText('a tile that is deleted', 'tile: Zuverdienst\n', '', 'summary:', 'missing-key', /„tile“ fehlt/),
  inText('a colon in the head', 'summary: Sie arbeiten', 'summary: Kurz: Sie arbeiten', 'Kurz: Sie', 'yaml-syntax', /Doppelpunkt.*Anführungszeichen/),
  inText('the end of the head deleted', 'reviewedOn:\n---', 'reviewedOn:', '---', 'front-matter', /Kopf fehlt/),
]

const yaml: Mistake[] = [
  inContact('a tab', '    - Hier fragen', '\t- Hier fragen', '\t- Hier', 'yaml-tab', /Leerzeichen/),
  inContact('a missing quote', '"LVR: Zuverdienst"', '"LVR: Zuverdienst', '\n  de: LVR', 'yaml-syntax', /Das schließende " fehlt/),
  inContact('German quotes', '"LVR: Zuverdienst"', '„LVR: Zuverdienst“', '„LVR', 'yaml-syntax', /Anführungszeichen/),
  inContact('an umlaut in an id', 'id: lvr-zuverdienst', 'id: lvr-zuverdienst-köln', 'lvr-zuverdienst-köln', 'id-form', /ae, oe, ue/),
  inContact('an id that is not the name of the file', 'id: lvr-zuverdienst', 'id: lvr-zuverdients', 'lvr-zuverdients', 'id-name', /passt nicht zum Namen/),
  inContact('a key misspelt', 'picture: stunden', 'pikture: stunden', 'pikture', 'unknown-key', /Meinten Sie „picture“/),
  inContact('a key deleted', 'picture: stunden\n', '', 'id: lvr', 'missing-key', /„picture“ fehlt/),
  inContact('a key twice', /^order: .*$/m, 'order: 90\norder: 91', 'order: 91', 'yaml-duplicate-key', /zweimal/),
  inContact('a word in place of a number', /^order: .*$/m, 'order: neunzig', 'neunzig', 'wrong-type', /eine Zahl erwartet[^]*Ziffern/),
  inContact('a text in place of a list', 'facts: [zv-infos]', 'facts: zv-infos', 'zv-infos', 'wrong-type', /eine Liste erwartet/),
  inContact('a choice that there is not', 'shown: ja', 'shown: vielleicht', 'vielleicht', 'wrong-option', /Erlaubt sind: ja/),
  inContact('an @ that is not one', 'mail:\n', 'mail: zuverdienst(at)lvr.de\n', 'zuverdienst(at)', 'mail-form', /Mail-Adresse/),
  inContact('a number without quotes', 'phone:\n', 'phone: 0221 8090\nphoneTel: 02218090\n', '02218090', 'wrong-type', /ein Text erwartet[^]*zwischen "…"/),
  inContact('a picture misspelt', 'picture: stunden', 'picture: stundn', 'stundn', 'dangling-picture', /Meinten Sie „stunden“/),
  inContact('a language misspelt', '  de: LVR', '  dee: LVR', 'de-simple: "LVR', 'unknown-language', /„dee“ gibt es nicht/),
  { name: 'a list in place of keys', edit: write(CONTACT, '- lvr-zuverdienst\n'), file: CONTACT, rule: 'wrong-type', says: /da steht eine Liste/ },
  { name: 'an answer misspelt in a condition', edit: replace(PROGRAMME, '- when: { wunsch: [wenig] }', '- when: { wunsch: [wenige] }'), file: PROGRAMME, at: 'wenige] }', rule: 'dangling-option', says: /Meinten Sie „wenig“/ },
  { name: 'a question misspelt in a condition', edit: replace(PROGRAMME, '- when: { wunsch: [wenig] }', '- when: { wunch: [wenig] }'), file: PROGRAMME, at: 'wunch', rule: 'dangling-question', says: /Meinten Sie „wunsch“/ },
  { name: 'a gap between the rows of a table', edit: replace('tables.yaml', /from: "?2027-01-01/, 'from: 2027-01-02'), file: 'tables.yaml', at: '2027-01-02', rule: 'table-rows', says: /schließt nicht an/ },
  { name: 'a question without its mark', edit: replace(PROGRAMME, '"Wie viel Lohn bekomme ich?"', '"Wie viel Lohn bekomme ich"'), file: PROGRAMME, at: '"Wie viel Lohn bekomme ich"', rule: 'ask-mark', says: /Fragezeichen/ },
]

const files: Mistake[] = [
  { name: 'a register deleted', edit: remove('programmes/zuverdienst/text.de.md'), file: PROGRAMME, rule: 'missing-register', says: /„de“ .*fehlt/ },
  { name: 'a text renamed', edit: rename(TEXT, 'programmes/zuverdienst/text-de-simple.md'), file: 'programmes/zuverdienst/text-de-simple.md', rule: 'unused-file', says: /Nennen Sie die Datei text\.de-simple\.md/ },
  { name: 'a folder renamed', edit: rename('programmes/zuverdienst', 'programmes/zuverdients'), file: 'programmes/zuverdients/programme.yaml', at: 'zuverdienst', rule: 'id-name', says: /benennen Sie die Datei um/ },
  { name: 'a YAML file deleted beside its texts', edit: remove(PROGRAMME), file: TEXT, rule: 'missing-file', says: /programme\.yaml fehlt/ },
  { name: 'a file with another ending', edit: rename(CONTACT, 'contacts/lvr-zuverdienst.yml'), file: 'contacts/lvr-zuverdienst.yml', rule: 'unused-file', says: /Nennen Sie die Datei lvr-zuverdienst\.yaml/ },
  { name: 'a file in the wrong folder', edit: copy(CONTACT, 'lvr-neu.yaml'), file: 'lvr-neu.yaml', rule: 'unused-file', says: /Verschieben Sie die Datei/ },
  { name: 'two contacts of one id', edit: copy(CONTACT, 'contacts/lvr-neu.yaml'), file: 'contacts/lvr-neu.yaml', at: 'lvr-zuverdienst', rule: 'duplicate-id', says: /Schreiben Sie hier id: lvr-neu/ },
  { name: 'a contact deleted that pages name', edit: remove(CONTACT), file: PROGRAMME, at: 'lvr-zuverdienst', rule: 'dangling-contact', says: /Das betrifft auch .*text\.de.*md:\d+/ },
  { name: 'a contact hidden that pages name', edit: replace(CONTACT, 'shown: ja', 'shown: nein'), file: PROGRAMME, at: 'lvr-zuverdienst', rule: 'contact-not-shown', says: /Das betrifft auch/ },
  { name: 'a fact renamed that texts name', edit: replace(FACTS, '- id: zv-arbeitszeit\n', '- id: zv-arbeitzeit\n'), file: 'glossary/zuverdienst.yaml', at: '{zv-arbeitszeit}', rule: 'dangling-fact', says: /Meinten Sie „zv-arbeitzeit“[^]*/ },
  { name: 'a fact whose number became a word', edit: replace(FACTS, /(?<=- id: zv-arbeitszeit\n(?: {2}.*\n)*? {2}value: ).*/, '"fünfzehn"'), file: 'glossary/zuverdienst.yaml', at: '{zv-arbeitszeit}', rule: 'fact-value', says: /keinen Wert zum Einsetzen/ },
  { name: 'a file of facts deleted', edit: remove(FACTS), file: PROGRAMME, at: 'neu-geringfuegigkeitsgrenze-2026', rule: 'dangling-fact', says: /„zv-angebot“[^]*Ist eine Datei gelöscht/ },
  { name: 'a picture renamed that pages name', edit: replace('pictures.yaml', 'stunden: stopwatch', 'uhren: stopwatch'), file: CONTACT, at: 'stunden', rule: 'dangling-picture', says: /Das betrifft auch/ },
  { name: 'a drawing deleted', edit: remove('pictures/rheinland.svg'), file: 'pictures.yaml', at: 'own:rheinland.svg', rule: 'unknown-picture', says: /„own:rheinland\.svg“ gibt es nicht/ },
  { name: 'a question deleted that conditions name', edit: remove('questions/ort.yaml'), file: 'contacts/behoerdennummer-115.yaml', at: 'ort: [woanders', rule: 'dangling-question', says: /Das betrifft auch/ },
  { name: 'an area renamed', edit: replace('areas.yaml', 'id: rheinland', 'id: rhineland'), file: 'contacts/eaa-rheinland.yaml', at: 'rheinland\naudience', rule: 'dangling-region', says: /Meinten Sie „rhineland“/ },
  { name: 'a source that fits no fact any more', edit: replace('sources.yaml', 'match: "lvr-fachinformation-2"', 'match: "lvr-fachinfo-2"'), file: 'facts/andere-leistungsanbieter.yaml', at: '"lvr-fachinformation-2"', rule: 'dangling-source', says: /„match“/ },
  { name: 'a whole programme deleted', edit: remove('programmes/zuverdienst'), file: 'stations/zuverdienst.yaml', at: '/angebote/', rule: 'dangling-link', says: /„\/angebote\/zuverdienst\/“ gibt es nicht.*Das betrifft auch/ },
  { name: 'the file of the kiosk deleted', edit: remove('kiosk.yaml'), file: 'kiosk.yaml', rule: 'missing-file', says: /kiosk\.yaml fehlt/ },
  { name: 'an empty YAML file', edit: write(CONTACT, ''), file: CONTACT, rule: 'empty-file', says: /leer/ },
  { name: 'an empty text', edit: write(TEXT, ''), file: TEXT, rule: 'front-matter', says: /Kopf fehlt/ },
  { name: 'a text saved in Windows-1252', edit: save(TEXT, (text) => Buffer.from(text, 'latin1')), file: TEXT, at: '\ufffd', rule: 'encoding', says: /UTF-8/ },
  { name: 'a text saved in UTF-16', edit: save(TEXT, (text) => Buffer.from(`\ufeff${text}`, 'utf16le')), file: TEXT, rule: 'encoding', says: /UTF-8/ },
  inText('two versions in a text', 'Sie arbeiten in einem Betrieb.\n', CONFLICT, '<<<<<<<', 'merge-conflict', /zwei Fassungen/),
  inContact('two versions in YAML', /^order: .*$/m, '<<<<<<< HEAD\norder: 1\n=======\norder: 2\n>>>>>>> neu', '<<<<<<<', 'merge-conflict', /zwei Fassungen/),
]

/** What editors do to `content/` by mistake. */
export const MISTAKES: readonly Mistake[] = [...words, ...heads, ...yaml, ...files]

/** What is no mistake, whatever program has saved it. */
export const NO_MISTAKES: readonly { name: string; edit: Edit }[] = [
  { name: 'line ends of Windows', edit: save(TEXT, (text) => Buffer.from(text.replaceAll('\n', '\r\n'))) },
  { name: 'a byte order mark', edit: save(CONTACT, (text) => Buffer.from(`\ufeff${text}`)) },
]

/** Two mistakes of which neither follows from the other. */
export const TWO: readonly { name: string; edits: Edit[]; rules: string[] }[] = [
  { name: 'a fact and a contact misspelt', edits: [replace(TEXT, '{zv-arbeitszeit}', '{zv-arbeitzeit}'), replace(PROGRAMME, 'contacts: [lvr-zuverdienst, kokobe', 'contacts: [lvr-zuverdients, kokobe')], rules: ['dangling-contact', 'dangling-fact'] },
  { name: 'two facts misspelt', edits: [replace(TEXT, '{zv-arbeitszeit}', '{zv-arbeitzeit}'), replace(TEXT, HEAD, HEAD.replace('angebot', 'angebott'))], rules: ['dangling-fact', 'dangling-fact'] },
  { name: 'a link misspelt and an answer that no condition names', edits: [replace(TEXT, '/sorgen/verliere-ich-geld/', '/sorgen/verliere-geld/'), replace(PROGRAMME, '- when: { wunsch: [wenig] }', '- when: { wunsch: [weiss-nicht] }')], rules: ['dangling-link', 'option-unnamed'] },
  { name: 'HTML, and a long sentence in another line', edits: [replace(TEXT, SENTENCE, 'Sie bekommen<br>den Lohn.'), replace(TEXT, 'Sie arbeiten in einem Betrieb.', 'Sie arbeiten an jedem Tag in der Woche ein paar Stunden in einem Betrieb.')], rules: ['raw-html', 'sentence-length'] },
  { name: 'a contact deleted and a key misspelt elsewhere', edits: [remove(CONTACT), replace('contacts/eutb-bund.yaml', /^picture:/m, 'pikture:')], rules: ['dangling-contact', 'unknown-key'] },
]
