import { h } from 'preact'
import { render } from 'preact-render-to-string'
import type { Language } from '../content/catalogue.ts'
import { toLine } from '../language/plain-line.ts'
import { tongueOf } from '../language/tongue.ts'
import type { Kiosk } from '../ui/kiosk/kiosk.ts'
import { KioskProvider } from '../ui/kiosk/kiosk.ts'
import { Bar } from '../ui/bar/bar.tsx'
import { FinishButton } from '../ui/finish/finish.tsx'
import { Line, Lines } from '../ui/line/line.tsx'
import { Glyph } from '../ui/picture/picture.tsx'
import { ReadingMask } from '../ui/reading/mask.tsx'
import { ReadingButton } from '../ui/reading/panel.tsx'
import { WordNote } from '../ui/word-note/word-note.tsx'
import { createAddress } from './address.ts'
import type { Page, Site } from './page.ts'
import { scriptsOf } from './scripts.ts'
import { STYLE_FILES } from './style-files.ts'

/** What stands around every page of a language: the same bytes for all of them but for the slots. */
export interface ShellParts {
  base: string
  /** Where everybody finds the kiosk, for codes and paper; empty: where it is open. */
  site?: string
  /** The style of every page and the one script that runs before the first paint; their hashes stand in the policy. */
  style: string
  prePaint: string
  /** Style of which a page has only what concerns it. */
  blocks?: readonly string[]
  /** Whether the build makes clips. */
  sound: boolean
}

/** Slots that `joinPage` fills; they can't stand in any text. */
const SLOT = { title: '\u0001title\u0001', sensitive: '\u0001sensitive\u0001', description: '\u0001description\u0001', robots: '<meta name="slot-robots"/>', style: '<meta name="slot-style"/>', files: '<meta name="slot-files"/>', path: '\u0001path\u0001', elsewhere: '\u0001elsewhere\u0001', parent: '\u0001parent\u0001', body: '<slot-body></slot-body>', exit: '<slot-exit></slot-exit>', quick: '\u0001quick\u0001' }

/** Where the list of clips of a language lies in `dist/`; written by `npm run clips`. */
export const clipsFile = (language: string) => `ton/${language}/clips.json`

/** Renders the shell of a language once. */
export function renderShell(site: Site, kiosk: Kiosk, { base, site: home, style, prePaint, sound }: ShellParts): string {
  const { language, catalogue } = site
  const { file } = kiosk
  return '<!doctype html>' + render(
    <KioskProvider value={kiosk}>
      <html lang={language.tag} dir={language.direction} data-as-of={catalogue.asOf} data-start={kiosk.address('/')} data-kiosk-style={file(STYLE_FILES.point)} data-look={kiosk.styleKey}>
        <head>
          <meta charset="utf-8" />
          <title>{SLOT.title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="description" content={SLOT.description} />
          <meta name="theme-color" content="#fdf8f0" />
          <meta name="slot-robots" />
          <link rel="manifest" href={file('manifest.webmanifest')} />
          <link rel="icon" href={file('icons/icon.svg')} type="image/svg+xml" />
          <link rel="apple-touch-icon" href={file('icons/icon-180.png')} />
          <style dangerouslySetInnerHTML={{ __html: style }} />
          <meta name="slot-style" />
          <link rel="stylesheet" media="print" data-style href={file(STYLE_FILES.later)} />
          <meta name="slot-files" />
          <script dangerouslySetInnerHTML={{ __html: prePaint }} />
          <script type="module" src={file('app.js')} />
          <link rel="stylesheet" media="print" href={file(STYLE_FILES.paper)} />
        </head>
        <body class={language.level} data-base={base} data-sound={sound && language.sound ? file(clipsFile(language.id)) : 'off'} data-site={home || undefined}>
          <a class="skip" href="#inhalt"><Line line={site.line('skip')} /></a>
          <header>
            <a class="name" href={kiosk.address('/')}><Line line={site.line('site.name')} /></a>
            <div class="tools">
              <a class="tool" href={kiosk.address('/suche/')}><Glyph name="magnifying-glass" /><Line line={site.line('tools.search')} /></a>
              <ReadingButton />
            </div>
            <Switch site={site} base={base} />
            <ReadingMask />
          </header>
          <main id="inhalt" tabIndex={-1} class="wide" data-island="word-note" data-taps="a.word, .say" data-sensitive={SLOT.sensitive} data-exit={SLOT.quick}>{SLOT_BODY}</main>
          <footer>
            <FinishButton />
            {!catalogue.operator.name && <Lines lines={[catalogue.disclaimer[language.id]!]} />}
            {language.note && <p class="language-note"><Line line={toLine(language.note)} /></p>}
            <p><a class="lined" href={kiosk.address('/ueber/')}><Line line={site.line('footer.more')} /></a></p>
          </footer>
          <div class="update" data-island="update" hidden><Line line={site.line('update.ready')} /> <button type="button" class="button"><Line line={site.line('update.apply')} /></button></div>
          <Bar parent={SLOT.parent}>{SLOT_EXIT}</Bar>
          <WordNote />
        </body>
      </html>
    </KioskProvider>,
  )
}

const SLOT_BODY = h('slot-body', null)
const SLOT_EXIT = h('slot-exit', null)

/** The same page in the other languages. */
function Switch({ site, base }: { site: Site; base: string }) {
  const { catalogue, language } = site
  const others = catalogue.languages.filter(({ id }) => id !== language.id)
  return (
    <div class="switches" data-island="switch">
      {others.map((other) => (
        <a class="switch" href={createAddress(base, other.path)(isKin(other, language) ? SLOT.path : SLOT.elsewhere)} hreflang={other.tag} lang={isKin(other, language) ? undefined : other.tag}>
          <Glyph name={isKin(other, language) ? 'swap' : 'globe'} /><Line line={isKin(other, language) ? site.line(`switch.to.${other.id}` as 'switch.to.de') : toLine(other.name)} />
        </a>
      ))}
    </div>
  )
}

/** Whether two are registers of one language: their words are said in one's own. Another language has its own name. */
const isKin = (one: Language, other: Language) => tongueOf(one.tag) === tongueOf(other.tag)

/** What is written of a page, beside what it says of itself. */
interface PageParts {
  body: string
  /** What stands in the bar; empty on most pages. */
  exit: string
  title: string
  description: string
  /** The blocks of style that concern it. */
  styles: readonly string[]
}

/** Puts a page into its shell: the one place where the two meet. */
export function joinPage(shell: string, page: Page, { body, exit, title, description, styles }: PageParts, { address, file }: Kiosk): string {
  return shell
    .replace(SLOT.title, () => escapeText(title))
    .replace(SLOT.description, () => escapeText(description))
    .replace(` data-sensitive="${SLOT.sensitive}"`, () => (page.sensitive ? ' data-sensitive' : ''))
    .replace(` data-exit="${SLOT.quick}"`, () => (page.exit ? ' data-exit' : ''))
    .replace(SLOT.robots, () => (page.unlisted ? '<meta name="robots" content="noindex"/>' : ''))
    .replace(SLOT.style, () => styles.map((css) => `<style>${css}</style>`).join(''))
    // What a few pages have of their own comes last: it may say otherwise.
    .replace(SLOT.files, () => [...stylesOf(page, body)].map((name) => `<link rel="stylesheet" href="${file(name)}"/>`).join(''))
    .replaceAll(SLOT.path, () => page.path.replace(/^\//, ''))
    .replaceAll(SLOT.elsewhere, () => (page.elsewhere ?? page.path).replace(/^\//, ''))
    .replaceAll(address(SLOT.parent), () => address(page.parent))
    .replace(SLOT.exit, () => exit)
    .replace(SLOT.body, () => body + scriptsOf(body + exit).map((name) => `<script type="module" src="${file(name)}"></script>`).join(''))
}

const escapeText = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The files with style that a page needs. Who somebody is in a workshop may stand on any page. */
const stylesOf = ({ style }: Page, body: string) => new Set([style, /class="workshop-here"|data-island="workshop"/.test(body) ? STYLE_FILES.workshop : undefined].filter((name) => name !== undefined))
