import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes long begins first, so that both cores have work to the end. */
class BrowserFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/test/browser/')
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

/** Tests that leave no trace of themselves share what they have loaded: words, content and rules come once, not with each file. */
const TRACELESS = ['build', 'commands', 'content', 'guide', 'i18n', 'language', 'model', 'offline', 'pages', 'report', 'search', 'sound', 'ui', 'workshop'].map((room) => `test/${room}/**/*.test.{ts,tsx}`)

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'traceless', include: TRACELESS, isolate: false } },
      { extends: true, test: { name: 'alone', include: ['test/**/*.test.{ts,tsx}'], exclude: TRACELESS } },
    ],
    // Browser tests drive one Chromium each; two cores carry two of them.
    maxWorkers: 2,
    sequence: { sequencer: BrowserFirst },
    // One second is what a quiet machine needs: a busy one is no fault.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
