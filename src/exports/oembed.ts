import { FIRST_HEIGHT, frameMarkup } from '../embed/snippet.ts';

/** What a view shows and where it stands; addresses with their host. */
export interface EmbeddedView {
  readonly title: string;
  /** Address of the page for frames, with the view in its query. */
  readonly address: string;
  /** Address of the picture that the page is shown with. */
  readonly picture: string;
}

/** Width in pixels that is told, since the format wants one; the frame takes what it is given. */
const WIDTH = 720;

/** A view for programs that ask how a page is embedded: an answer of the kind "rich", https://oembed.com/#section2.3.4.4. */
export function oembed(
  { title, address, picture }: EmbeddedView,
  site: { title: string; root: string },
): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.title,
    provider_url: site.root,
    width: WIDTH,
    height: FIRST_HEIGHT,
    html: frameMarkup(address, title),
    thumbnail_url: picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
