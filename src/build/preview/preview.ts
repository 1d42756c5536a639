import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { setImmediate as pause, setTimeout as wait } from 'node:timers/promises'
import type { Catalogue, Language } from '../../content/catalogue.ts'
import { plainText, type SourceFiles } from '../../content/files.ts'
import { interfaceWritings } from '../../content/words/interface-writings.ts'
import { unusedWords } from '../../content/words/unused-words.ts'
import { sortProblems, type Problem } from '../../report/problem.ts'
import { renderEach, renderOne, type RenderOptions } from '../../pages/render.tsx'
import { searchFiles } from '../../pages/search-files.ts'
import { SHEET } from '../../pages/sheet.ts'
import { readLocales } from '../read-locales.ts'
import { loadKiosk, readKioskFiles, renderOptions, renderSheet, type KioskOptions, type LoadedKiosk, type Signs, type WholeKiosk } from '../render-kiosk.ts'
import { buildStyleFiles } from '../style/build-style.ts'
import { photoFiles } from '../workshop.ts'
import { expiredOn } from './expired.ts'
import { Findings } from './findings.ts'
import { belongsTo } from './of-page.ts'

/** What is wrong, as the panel of a page shows it. */
export interface Told {
  /** What this page is made of. */
  here: Placed[]
  elsewhere: Placed[]
  /** Pages stand as they were before the last change: the content has errors. */
  isOld: boolean
  /** The language is still being read. */
  isReading: boolean
}

/** A Problem, with the whole path of its file. */
export type Placed = Problem & { path: string }

/** One kiosk as the dev server shows it: what is asked for is rendered, from the last content without errors. */
export class Preview {
  private readonly options: KioskOptions
  private readonly folder: string
  private files: SourceFiles | null = null
  private words = ''
  private latest: Pick<LoadedKiosk, 'general' | 'problems'> = { general: null, problems: [] }
  private good: (LoadedKiosk & WholeKiosk) | null = null
  private readonly signs: Signs = new Map()
  private allSigns: Promise<void> | undefined
  private readonly language = new Findings()
  private readonly drafts = new Findings()
  private found: Problem[] = []
  private isReading = false
  /** Called when the language has been read. */
  onFound: () => void = () => {}

  constructor(options: KioskOptions) {
    this.options = options
    this.folder = resolve(options.root, options.content)
  }

  /** A page or file of `dist/`; undefined: there is none, null: there is no content without errors to make it from. */
  async file(path: string): Promise<string | Uint8Array | undefined | null> {
    this.look()
    if (!this.good) return null
    const { whole } = this.good
    const given = renderOptions(this.good, this.signs, this.options)
    if (path.endsWith('.html')) return renderOne(path, given)
    if (path === SHEET) return this.sheet(given)
    return (whole && photoFiles(whole).get(path)) ?? buildStyleFiles(join(this.options.root, 'src/ui')).get(path) ?? (path.endsWith('.json') ? searched(this.good, given).get(path) : undefined)
  }

  /** @param path of a page in `dist/` */
  problems(path: string): Told {
    this.look()
    const all = sortProblems([...this.latest.problems, ...this.found]).map((problem) => ({ ...problem, path: this.pathOf(problem.file) }))
    const isHere = this.good ? belongsTo(path, this.good.general, this.files ?? new Map()) : () => false
    return { here: all.filter(isHere), elsewhere: all.filter((problem) => !isHere(problem)), isOld: this.latest !== this.good, isReading: this.isReading }
  }

  /** What there is to refer to, from the last content without errors, and the texts as they lie on the disk. */
  shown(): { catalogue: Catalogue | null; files: SourceFiles; folder: string } {
    this.look()
    return { catalogue: this.good?.general ?? null, files: this.files ?? new Map(), folder: this.folder }
  }

  /** All pictures of the content, without the signs of pages; null: there is no content without errors. */
  pictures(): string | null {
    this.look()
    return this.good && renderSheet(renderOptions(this.good, this.signs, this.options), new Map())
  }

  /**
   * What would be wrong with files if these texts stood in them: in the files themselves, and what they would break elsewhere.
   * @param drafts path → text
   */
  check(drafts: ReadonlyMap<string, string>): Placed[] {
    const { files } = this.shown()
    const { problems, general, writings, vocabulary } = loadKiosk(this.options, new Map([...files, ...[...drafts].map(([path, text]) => [path, plainText(text)] as const)]))
    const known = new Set(this.latest.problems.map(keyOf))
    const language = general ? [...drafts.keys()].flatMap((file) => this.drafts.inFile(file, writings, general.languages, vocabulary)) : []
    const found = [...problems.filter((problem) => drafts.has(problem.file) || !known.has(keyOf(problem))), ...language]
    return sortProblems(found).map((problem) => ({ ...problem, path: this.pathOf(problem.file) }))
  }

  /** Reads what has changed. Whatever is wrong with it, the last content without errors stays. */
  private look(): void {
    try {
      const files = readKioskFiles(this.folder)
      const words = this.interfaceWords()
      if (this.files && isSame(files, this.files) && words === this.words) return
      Object.assign(this, { files, words })
      const loaded = loadKiosk(this.options, files)
      this.latest = loaded
      if (isWhole(loaded)) this.good = loaded
      this.readLanguage(loaded, files).catch((error) => this.tell([unread('locales', error)]))
    } catch (error) {
      this.latest = { general: null, problems: [unread(this.options.content, error)] }
      this.files = null
    }
  }

  private async readLanguage({ general, writings, vocabulary }: LoadedKiosk, files: SourceFiles): Promise<void> {
    if (!general) return
    const isAsked = () => this.files === files
    this.isReading = true
    // The page that somebody waits for comes first, and what it loads.
    await wait(300)
    if (!isAsked()) return
    const all = [...writings, ...general.languages.flatMap((language) => this.interfaceOf(language))]
    const found = await this.language.in(all, general.languages, vocabulary, isAsked)
    if (!found || !isAsked()) return
    this.tell([...found, ...unusedWords(general.glossary, all, this.options.content.split(/[\\/]/).at(-1)), ...expiredOn(new Date().toISOString().slice(0, 10), general, files)])
  }

  private tell(found: Problem[]): void {
    this.found = found
    this.isReading = false
    this.onFound()
  }

  /** To see whether they have changed; which languages there are changes with a file. */
  private interfaceWords(): string {
    return JSON.stringify([...readLocales(this.options.root, this.good?.general.languages ?? [])])
  }

  private interfaceOf({ id }: Language) {
    return interfaceWritings(id, readFileSync(join(this.options.root, `locales/${id}.json`), 'utf8'))
  }

  /** Which signs there are show the pages: all are drawn once, with room for others in between. */
  private async sheet(given: RenderOptions): Promise<string> {
    this.allSigns ??= drawAll(given)
    await this.allSigns.catch(() => (this.allSigns = undefined))
    return renderSheet(given, this.signs)
  }

  private readonly pathOf = (file: string) => (file.startsWith('locales/') ? join(this.options.root, file) : join(dirname(this.folder), file))
}

async function drawAll(given: RenderOptions): Promise<void> {
  for (const _ of renderEach(given)) await pause()
}

const searches = new WeakMap<WholeKiosk, Map<string, string>>()

/** Made once for a content: a browser asks for all parts of the index at the same time. */
const searched = (good: WholeKiosk, given: RenderOptions) => searches.get(good) ?? searches.set(good, searchFiles(given)).get(good)!

const keyOf = ({ file, rule, message }: Problem) => [file, rule, message].join('\n')

const isWhole = (loaded: LoadedKiosk): loaded is LoadedKiosk & WholeKiosk => loaded.general !== null && !loaded.problems.some(({ severity }) => severity === 'error')

const isSame = (one: SourceFiles, other: SourceFiles) => one.size === other.size && [...one].every(([path, text]) => other.get(path) === text)

const unread = (content: string, error: unknown): Problem => ({
  file: content, line: 1, column: 1, rule: 'preview-failed', severity: 'error', message: `Der Ordner lässt sich nicht lesen: ${(error as Error).message}`,
  fix: 'Prüfen Sie, ob der Ordner noch da ist. Die Seiten bleiben so lange, wie sie waren.', more: 'docs/authoring/meldungen.md#preview-failed',
})

let shown: { key: string; preview: Preview } | undefined

/** The one kiosk of a dev server, for as long as it is asked for with the same options. */
export function previewOf(options: KioskOptions): Preview {
  const key = JSON.stringify(options)
  if (shown?.key !== key) shown = { key, preview: new Preview(options) }
  return shown.preview
}
