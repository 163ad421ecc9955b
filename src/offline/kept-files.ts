import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { KeptFile } from '../domain/offline.ts';
import type { LastingEvent } from './worker-scope.ts';

/** Files that are fetched at a time: few enough to leave room for the reader. */
const LANES = 6;

/** Files of one build in a cache, by address. Workbox names each by its revision, so that two builds can lie side by side. */
export class KeptFiles {
  readonly #controller: PrecacheController;
  readonly #bytes: ReadonlyMap<string, number>;

  constructor(cacheName: string, files: readonly KeptFile[]) {
    this.#controller = new PrecacheController({ cacheName });
    this.#controller.addToCacheList([...files]);
    this.#bytes = new Map(files.map(({ url, bytes }) => [new URL(url, location.href).href, bytes]));
  }

  has(address: string): boolean {
    return this.#controller.getCacheKeyForURL(address) !== undefined;
  }

  /** Subresource integrity of the file at an address. */
  integrityOf(address: string): string | undefined {
    return this.#controller.getIntegrityForCacheKey(this.#controller.getCacheKeyForURL(address) ?? '');
  }

  /** The file at an address; fetched and kept where it is not there. Rejects where what comes is of another build. */
  async answer(event: LastingEvent, address: string): Promise<Response> {
    const [answer] = await this.#handle(event, new Request(address, { credentials: 'same-origin' }));
    return answer;
  }

  /** Keeps every file; those that are there already are not fetched again. `tell` is given the bytes done so far. */
  async fill(event: LastingEvent, tell: (done: number) => void): Promise<void> {
    const open = [...this.#bytes];
    let done = 0;
    const runLane = async (): Promise<void> => {
      for (let next = open.shift(); next !== undefined; next = open.shift()) {
        const [address, bytes] = next;
        await this.#keep(event, address);
        done += bytes;
        tell(done);
      }
    };
    await Promise.all(Array.from({ length: LANES }, runLane));
  }

  /** Forgets what is not of this build. */
  async sweep(event: LastingEvent): Promise<void> {
    await this.#controller.activate(event as never);
  }

  async #keep(event: LastingEvent, address: string): Promise<void> {
    const integrity = this.integrityOf(address) ?? '';
    const request = new Request(address, { integrity, cache: 'no-cache', credentials: 'same-origin' });
    const [, done] = await this.#handle(event, request);
    await done;
  }

  async #handle(event: LastingEvent, request: Request): Promise<readonly [Response, Promise<void>]> {
    const cacheKey = this.#controller.getCacheKeyForURL(request.url) ?? '';
    const integrity = this.#controller.getIntegrityForCacheKey(cacheKey);
    const [answer, done] = this.#controller.strategy.handleAll({
      event: event as never,
      request,
      params: { cacheKey, integrity },
    });
    return [await answer, done];
  }
}
