/** The packages that each compared tool needs, in the versions that are measured. None is a package of the project. */
export const PEER_PACKAGES = {
  starlight: {
    '@astrojs/starlight': '0.42.4',
    astro: '7.3.5',
    '@astrojs/markdown-remark': '7.3.1',
    sharp: '0.35.5',
  },
  eleventy: { '@11ty/eleventy': '3.1.8', pagefind: '1.6.0' },
  timelinejs: { '@knight-lab/timelinejs': '3.9.11' },
  lighthouse: { lighthouse: '13.5.0' },
} as const;

export type PeerName = keyof typeof PEER_PACKAGES;
