import type { APIRoute } from 'astro';
import { site } from '../corpus/chronicle.ts';
import { shortName } from '../domain/site.ts';
import { directionOf } from '../i18n/words.ts';

const icon = (src: string, sizes: string, type: string, purpose?: string) => ({ src, sizes, type, purpose });

/** What a device shows of the site among its own programs; see https://www.w3.org/TR/appmanifest/. Addresses count from its own. */
export const GET: APIRoute = () =>
  Response.json({
    name: site.title,
    short_name: shortName(site),
    description: site.description,
    lang: site.language,
    dir: directionOf(site.language),
    id: './',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    background_color: '#fcfbf7',
    theme_color: '#8f1d2c',
    icons: [
      icon('favicon.svg', 'any', 'image/svg+xml'),
      icon('icon-192.png', '192x192', 'image/png', 'any'),
      icon('icon-512.png', '512x512', 'image/png', 'any'),
      icon('icon-192.png', '192x192', 'image/png', 'maskable'),
      icon('icon-512.png', '512x512', 'image/png', 'maskable'),
    ],
  });
