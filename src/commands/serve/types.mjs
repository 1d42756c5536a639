import { extname } from 'node:path'

/** @type {Record<string, string>} */
const texts = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
}

/** @type {Record<string, string>} */
const others = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
}

/** @param {string} file */
export const isText = (file) => extname(file) in texts

/** @param {string} file */
export function typeOf(file) {
  const end = extname(file)
  const text = texts[end]
  return text ? `${text}; charset=utf-8` : (others[end] ?? 'application/octet-stream')
}
