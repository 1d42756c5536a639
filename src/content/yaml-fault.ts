/** What the parser finds, in the words of an editor. Its own words are English. */
const FAULTS: Record<string, string> = {
  BAD_DQ_ESCAPE: 'Der Schrägstrich \\ hat zwischen "…" eine eigene Bedeutung.',
  BAD_INDENT: 'Die Einrückung passt nicht zu den Zeilen davor.',
  BAD_SCALAR_START: 'So darf ein Text ohne Anführungszeichen nicht anfangen.',
  BLOCK_AS_IMPLICIT_KEY: 'Im Text steht ein Doppelpunkt. Dann braucht der ganze Text Anführungszeichen.',
  BLOCK_IN_FLOW: 'Zwischen { } oder [ ] steht eine Zeile, die nicht dazu passt.',
  MULTILINE_IMPLICIT_KEY: 'In dieser Zeile fehlt der Doppelpunkt nach dem Schlüssel.',
  MULTIPLE_DOCS: 'Eine Zeile mit --- oder ... teilt die Datei.',
  TAG_RESOLVE_FAILED: 'Ein ! am Anfang hat in YAML eine eigene Bedeutung. Der ganze Text braucht Anführungszeichen.',
  UNEXPECTED_TOKEN: 'Dieses Zeichen gehört nicht hierher.',
}

/** One German sentence for a fault of the parser. */
export function yamlFault(code: string, message: string): string {
  const missing = /closing (["']) ?quote|end with an? (\S)$|must end with (?:an? )?(\S)/.exec(message.split('\n')[0]!.replace(/ at line \d+.*/, ''))
  const sign = missing?.slice(1).find(Boolean)
  if (sign) return `Das schließende ${sign} fehlt.`
  return FAULTS[code] ?? 'Diese Zeile versteht der Kiosk nicht.'
}
