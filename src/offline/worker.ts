// The service worker. Every build has its own, which holds the plan of its files; it answers with files of that build alone.
import { KeptFiles } from './kept-files.ts';
import type { Progress, Request as PageRequest } from './messages.ts';
import type { AnswerEvent, LastingEvent, PageMessage, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

const { scope } = self.registration;
const plan = self.parleyPlan;
const atOnce = new KeptFiles(`parley-${scope}`, plan.atOnce);
const whenAsked = new KeptFiles(`parley-pages-${scope}`, plan.whenAsked);
const missingPage = new URL('offline/', scope).href;
const joined = new Set<string>();

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([atOnce.sweep(event), whenAsked.sweep(event)])),
);
self.addEventListener('message', (event) => event.waitUntil(heed(event)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  event.respondWith(request.mode === 'navigate' ? answerPage(event) : answerFile(event));
});

async function install(event: LastingEvent): Promise<void> {
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  await atOnce.fill(event, (done) => {
    const progress: Progress = { type: 'parley:progress', done, total: plan.bytes };
    for (const window of windows) window.postMessage(progress);
  });
}

/** Addresses differ by queries that only scripts read – Pagefind adds a changing one – so these name the same file. */
function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/u, '');
}

function findKept(address: string): KeptFiles | undefined {
  return [atOnce, whenAsked].find((files) => files.has(address));
}

/** A page of this build, else what the network has: a page that only another build has, or the host's word that there is none. */
async function answerPage(event: AnswerEvent): Promise<Response> {
  const address = withoutQuery(event.request.url);
  const kept = findKept(address);
  try {
    if (kept !== undefined) return await kept.answer(event, address);
    if (findKept(`${address}/`) !== undefined) return Response.redirect(addSlash(event.request.url));
    return await fetch(event.request);
  } catch {
    return Response.redirect(`${missingPage}?for=${encodeURIComponent(event.request.url)}`);
  }
}

function addSlash(address: string): string {
  const url = new URL(address);
  url.pathname += '/';
  return url.href;
}

/** A page that came from the network gets its data from there too, never from this build. */
async function answerFile(event: AnswerEvent): Promise<Response> {
  const address = withoutQuery(event.request.url);
  const kept = findKept(address);
  if (kept === undefined) return fetch(event.request);
  const window = event.clientId === '' ? undefined : await self.clients.get(event.clientId);
  return window === undefined || isOfThisBuild(window.url)
    ? kept.answer(event, address)
    : fetch(event.request);
}

function isOfThisBuild(page: string): boolean {
  return findKept(withoutQuery(page)) !== undefined;
}

async function heed({ data, source }: PageMessage): Promise<void> {
  const request = data as PageRequest;
  if (request.type === 'parley:take-over') return self.skipWaiting();
  const address = withoutQuery(request.address);
  if (findKept(address)?.integrityOf(address) !== (await integrityOfLoaded(request.address))) return;
  joined.add(source.id);
  const windows = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  if (windows.every(({ id }) => joined.has(id))) await self.clients.claim();
}

/** Subresource integrity of what a page was loaded from, which the browser still has. */
async function integrityOfLoaded(address: string): Promise<string> {
  const loaded = await fetch(address, { cache: 'force-cache' });
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await loaded.arrayBuffer()));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
