import { createHash } from 'node:crypto'

/**
 * The security headers of every answer, with the hashes of the blocks of style and of the one inline script; what has a file of its own comes from here.
 * They hold in `npm start`, in every test and on every server from the first day.
 */
export function securityHeaders({ styles, prePaint }: { styles: readonly string[]; prePaint: string }): Record<string, string> {
  const policy = [
    // Firefox before 132 asks this rule, and not that of images, whether a page may take drawings from the sheet (decision 0801).
    "default-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "child-src 'none'",
    `script-src 'self' ${sha256(prePaint)}`,
    `style-src 'self' ${styles.map(sha256).join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types kiosk',
  ]
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
