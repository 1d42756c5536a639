/** A sine of one second or another length, as a voice would hand it over. */
export function tone(hertz: number, { seconds = 1, level = 1, rate = 16_000 } = {}): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, index) => level * Math.sin((2 * Math.PI * hertz * index) / rate))
}

/** A WAV file of 16 bits with these samples on each channel. */
export function wavOf(samples: Float32Array, { rate = 16_000, channels = 1, size = samples.length * 2 * channels }: { rate?: number; channels?: number; size?: number } = {}): Buffer {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + size, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(channels, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate * 2 * channels, 28)
  head.writeUInt16LE(2 * channels, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(size, 40)
  const body = Int16Array.from([...samples].flatMap((sample) => Array<number>(channels).fill(Math.round(sample * 32_767))))
  return Buffer.concat([head, Buffer.from(body.buffer)])
}
