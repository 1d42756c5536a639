import { describe, expect, it } from 'vitest'
import { loudness } from '../../src/sound/clip/loudness.mjs'
import { LOUDNESS, makeClip, PEAK, truePeak } from '../../src/sound/clip/make-clip.mjs'
import { openEncoder, secondsOf } from '../../src/sound/clip/mp3.mjs'
import { resample } from '../../src/sound/clip/resample.mjs'
import { peak, trim } from '../../src/sound/clip/trim.mjs'
import { readWav } from '../../src/sound/clip/wav.mjs'
import { tone, wavOf } from './tone.ts'

describe('loudness', () => {
  it.each([16_000, 22_050, 24_000, 48_000])('is −3.01 LUFS for a full sine of 997 Hz, as BS.1770 says, at %i Hz', (rate) => {
    expect(loudness(tone(997, { rate, seconds: 3 }), rate)).toBeCloseTo(-3.01, 1)
  })

  it('falls by what the level falls, passes over pauses and takes a short word as one block', () => {
    const word = tone(997, { level: 0.1, seconds: 0.2 })
    expect(loudness(word, 16_000)).toBeCloseTo(-23, 0)
    const withPause = Float32Array.of(...tone(997, { level: 0.1, seconds: 2 }), ...new Float32Array(48_000))
    expect(loudness(withPause, 16_000)).toBeGreaterThan(-24.5)
    expect(loudness(new Float32Array(16_000), 16_000)).toBe(-Infinity)
  })
})

describe('the shape of a clip', () => {
  it('keeps only so much silence at the ends, and fills up where there is less', () => {
    const silence = new Float32Array(8000)
    const sound = new Float32Array(100).fill(0.5)
    expect(trim(Float32Array.of(...silence, ...sound, ...silence), 20, 30)).toHaveLength(150)
    const filled = trim(sound, 20, 30)
    expect(filled).toHaveLength(150)
    expect([filled[19], filled[20], filled[119], filled[120]]).toEqual([0, 0.5, 0.5, 0])
    expect(trim(silence, 20, 30)).toHaveLength(0)
  })

  it.each([0.02, 1])('is even in loudness, from quiet or loud (%f)', (level) => {
    const out: { samples: Float32Array; rate: number }[] = []
    makeClip({ samples: tone(440, { level, seconds: 2, rate: 44_100 }), rate: 44_100 }, (samples, rate) => {
      out.push({ samples, rate })
      return Buffer.alloc(0)
    })
    expect(out[0]!.rate).toBe(24_000)
    expect(loudness(out[0]!.samples, 24_000)).toBeCloseTo(LOUDNESS, 0)
  })

  it('stays below the highest peak, also between the samples', () => {
    const clicks = tone(100, { level: 0.001, seconds: 2 })
    for (let index = 0; index < clicks.length; index += 4000) clicks[index] = 1
    makeClip({ samples: clicks, rate: 16_000 }, (samples) => {
      expect(20 * Math.log10(truePeak(samples))).toBeLessThanOrEqual(PEAK)
      return Buffer.alloc(0)
    })
    // At a quarter of the rate a sine meets its samples 45° off its peaks.
    const between = Float32Array.from({ length: 400 }, (_, index) => Math.sin((Math.PI / 2) * index + Math.PI / 4))
    expect(peak(between)).toBeCloseTo(0.707, 3)
    expect(truePeak(between)).toBeGreaterThan(0.97)
  })

  it('refuses a voice that says nothing', () => {
    expect(() => makeClip({ samples: new Float32Array(16_000), rate: 16_000 }, () => Buffer.alloc(0))).toThrow('nothing to hear')
  })
})

describe('resampling', () => {
  it('keeps a tone and drops what the new rate cannot carry', () => {
    expect(peak(resample(tone(440, { rate: 48_000, level: 0.5 }), 48_000, 24_000).subarray(500, 20_000))).toBeCloseTo(0.5, 2)
    expect(peak(resample(tone(15_000, { rate: 48_000, level: 0.5 }), 48_000, 24_000).subarray(500, 20_000))).toBeLessThan(0.01)
  })
})

describe('MP3', () => {
  it('has 32 kbit a second, the same bytes each time, and a length that the bytes tell', async () => {
    const encode = await openEncoder()
    const [first, second] = [encode(tone(440, { seconds: 3 }), 16_000), encode(tone(440, { seconds: 3 }), 16_000)]
    expect(first.equals(second)).toBe(true)
    expect(first.readUInt16BE(0) & 0xffe0).toBe(0xffe0)
    expect(secondsOf(first.length)).toBeGreaterThan(3)
    expect(secondsOf(first.length)).toBeLessThan(3.15)
  })
})

describe('WAV', () => {
  it('is read with one or two channels, also when a pipe did not know its length', () => {
    const sound = tone(440, { seconds: 0.01, level: 0.5 })
    for (const file of [wavOf(sound), wavOf(sound, { channels: 2 }), wavOf(sound, { size: 0x7ffffff0 })]) {
      const read = readWav(file)
      expect(read.rate).toBe(16_000)
      expect(read.samples).toHaveLength(160)
      expect(read.samples[9]).toBeCloseTo(sound[9]!, 3)
    }
  })

  it('is told from anything else', () => {
    expect(() => readWav(Buffer.from('ID3 this is an MP3'))).toThrow('no WAV')
  })
})
