// What the page for frames does besides what every page with the list does. It keeps nothing on the reader's device: who opens a page of another site has not asked for that.
import { viewOf } from '../embed/snippet.ts';
import { tellHeight } from '../embed/tell-height.ts';
import { ADDRESS_CHANGED, getQuery } from '../filters/address.ts';

if (window.parent !== window) tellHeight();

/** The links to the whole chronicle open it as it is shown here. */
function followView(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-same-view]'))
    link.search = viewOf(getQuery()).toString();
}
followView();
document.addEventListener(ADDRESS_CHANGED, followView);

reloadWithNewBuild();

/** Where a device keeps the site, another build may take over: this page then must not get data of that build. */
function reloadWithNewBuild(): void {
  try {
    if (navigator.serviceWorker?.controller)
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  } catch {
    // A frame may be denied its own origin, and with it all that is kept there.
  }
}
