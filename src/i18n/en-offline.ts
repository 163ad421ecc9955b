/** What the site says of reading without a connection; `{size}` is an amount of data. */
export const offlineWords = {
  title: 'Reading offline',
  lead: 'Once this device keeps the site, every page opens and the whole search works without a connection.',
  missing: 'This page is not kept on this device, or the site has a newer version than the one kept.',
  tryAgain: 'Try it again',
  keep: 'Keep the site on this device',
  update: 'Show the newer version',
  remove: 'Remove it from this device',
  unsupported: 'This browser does not let sites keep their pages for reading offline.',
  states: {
    offered: 'Can be kept for reading offline ({size})',
    saving: 'Being kept for reading offline ({size})',
    ready: 'Ready offline',
    update: 'A newer version is ready',
    failed: 'Could not be kept for reading offline: the connection or the space was lacking',
  },
  /** On the page about it, also how much it is or would be. */
  sizes: {
    ready: 'Ready offline ({size})',
    failed: 'Could not be kept for reading offline ({size}): the connection or the space was lacking',
  },
  partly:
    'This site is large: its search is kept whole, and each page of an article or a meeting when you have opened it.',
  how: 'On an ordinary connection this happens by itself after the first page is shown; where you save data, or the connection is slow, it waits for you. A newer version loads only the files that have changed, and is shown when you say so.',
};
