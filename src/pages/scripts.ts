/** The scripts that run before the first touch: each with its source, and the islands for which a page has it. `app` is on every page. */
export const SCRIPTS: Readonly<Record<string, { source: string; islands: readonly string[] }>> = {
  app: { source: 'src/islands/app.ts', islands: [] },
  guide: { source: 'src/islands/with-guide.ts', islands: ['guide'] },
  exit: { source: 'src/islands/with-exit.ts', islands: ['exit'] },
  'page-parts': { source: 'src/islands/with-parts.ts', islands: ['here', 'questions', 'sound', 'store'] },
  staff: { source: 'src/islands/with-staff.ts', islands: ['staff'] },
}

/** The files that a page needs beside `app`, by what stands in its body. */
export const scriptsOf = (body: string): string[] =>
  Object.entries(SCRIPTS).filter(([, { islands }]) => islands.some((name) => body.includes(`data-island="${name}"`))).map(([name]) => `${name}.js`)
