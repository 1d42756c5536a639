import { useKiosk } from '../kiosk/kiosk.ts'
import { Line } from '../line/line.tsx'

/** A film in sign language above a text. It is loaded only when somebody starts it. */
export function SignVideo({ file }: { file: string }) {
  const kiosk = useKiosk()
  return (
    <figure class="sign-video">
      <figcaption><Line line={kiosk.line('article.video')} /></figcaption>
      <video controls preload="none" src={kiosk.file(file)} aria-label={kiosk.t('article.video')} />
    </figure>
  )
}
