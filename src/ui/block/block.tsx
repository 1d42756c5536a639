import type { Block as BlockData, BlockItem } from '../../content/catalogue.ts'
import { Aged, type Note } from '../aged/aged.tsx'
import { Comparison } from '../comparison/comparison.tsx'
import { Line, Lines } from '../line/line.tsx'
import { Picture } from '../picture/picture.tsx'

/**
 * A picture with a few lines.
 * @param note what the build adds: the Stand of an old fact and „Das kann heute anders sein.“
 */
export function Block({ block, note = { lines: [] } }: { block: BlockData; note?: Note }) {
  return (
    <div class="block">
      <Picture meaning={block.picture} />
      <div class="block-text">
        {block.items.map((item) => <Item item={item} />)}
        <Aged note={note} />
      </div>
    </div>
  )
}

function Item({ item }: { item: BlockItem }) {
  if (item.kind === 'lines') return <Lines lines={item.lines} />
  if (item.kind === 'comparison') return <Comparison {...item} />
  const items = item.items.map((line) => <li><Line line={line} /></li>)
  return item.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}
