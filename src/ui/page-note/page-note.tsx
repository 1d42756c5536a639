import type { Line as LineData } from '../../language/text.ts'
import { Aged, type Note } from '../aged/aged.tsx'
import { Line, Lines } from '../line/line.tsx'

export interface SourceNote {
  title: LineData
  asOf: LineData
  url: string | null
}

/** What a page says about itself: how old it is, who has read it, and where it comes from. */
export function PageNote({ lines, aged = { lines: [] }, heading, sources }: { lines: readonly LineData[]; aged?: Note; heading: LineData; sources: readonly SourceNote[] }) {
  return (
    <aside class="page-note">
      <Lines lines={lines} />
      <Aged note={aged} />
      {sources.length > 0 && (
        <details>
          <summary><Line line={heading} /></summary>
          <SourceList sources={sources} />
        </details>
      )}
    </aside>
  )
}

export function SourceList({ sources }: { sources: readonly SourceNote[] }) {
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li>
          {source.url ? <a class="lined" href={source.url} rel="external noreferrer"><Line line={source.title} /></a> : <Line line={source.title} />}
          {' '}<span class="soft"><Line line={source.asOf} /></span>
        </li>
      ))}
    </ul>
  )
}
