import type { OfflinePlan } from '../domain/offline.ts';

/** A window that the worker can talk to; only what is used here. */
export interface WindowClient {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}

/** An event that may take its time. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request that the worker may answer. */
export interface AnswerEvent extends LastingEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** A message from a page. */
export interface PageMessage extends LastingEvent {
  readonly data: unknown;
  readonly source: WindowClient;
}

interface Events {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: AnswerEvent;
  readonly message: PageMessage;
}

/** What a service worker sees as `self`. TypeScript's own types of it cannot stand beside those of pages. */
export interface WorkerScope {
  /** Written ahead of the worker's code by the build. */
  readonly parleyPlan: OfflinePlan;
  readonly registration: { readonly scope: string };
  readonly clients: {
    get(id: string): Promise<WindowClient | undefined>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly WindowClient[]>;
    claim(): Promise<void>;
  };
  addEventListener<Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void): void;
  skipWaiting(): Promise<void>;
}
