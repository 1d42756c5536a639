import fc from 'fast-check'

/** What somebody puts where a word is expected. */
export const HOSTILE = [
  '', 'null', 'undefined', 'true', '0', '-1', '1e999', '-1e999', '9007199254740993', 'NaN', '[]', '{}', '[[[[]]]]', '"', '\\', '{', '[null,0,"x",{}]', '__proto__', 'constructor', 'toString', '{"__proto__":{"x":1}}',
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', 'javascript:alert(1)', 'data:text/html,<b>x</b>', '//anderswo.example/', '/\\anderswo.example/', '/\t/anderswo.example/', 'https://anderswo.example/', '../../', '/..//anderswo.example/',
  '%', '%E0%A4%A', '%00', '%3Cscript%3E', '\u0000', '\u202E', '\u2028', '\uD800', '\uFEFF', 'ﷺ', '👩‍🌾', 'a'.repeat(5000), '='.repeat(300), '&'.repeat(300), '=1+1', '*', '~2', ';', '\r\n', '{{constructor}}', '${1}',
]

/** Any text, and what is hostile more often than chance would have it. */
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom(...HOSTILE))

/** Something good with a piece of it replaced. */
export const withPiece = (good: string, piece: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.nat(good.length), fc.nat(40), piece).map(([at, length, text]) => good.slice(0, at) + text + good.slice(at + length))
