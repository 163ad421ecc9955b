import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A Firefox with one page, driven by WebDriver BiDi; see https://w3c.github.io/webdriver-bidi/. */
export interface Firefox {
  /** Everything that the page's console said. */
  readonly messages: readonly string[];
  /** Addresses that the page asked for. */
  readonly requests: readonly string[];
  goto(address: string): Promise<void>;
  /** What an expression, or a promise of it, gives in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Writes what is seen into a PNG file. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

const INSTALLED = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
const PREFERENCES = [
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['browser.shell.checkDefaultBrowser', false],
  ['app.update.disabledForTesting', true],
  ['remote.active-protocols', 1],
] as const;

/** The Firefox that `FIREFOX_PATH` names, else an installed one; undefined where there is none. */
export function findFirefox(): string | undefined {
  return process.env['FIREFOX_PATH'] ?? INSTALLED.find((path) => existsSync(path));
}

/** Starts a headless Firefox with a profile of its own; the caller closes it. */
export async function launchFirefox(path: string): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'parley-firefox-'));
  const preferences = PREFERENCES.map(([name, value]) => `user_pref("${name}", ${value});\n`);
  await writeFile(join(profile, 'user.js'), preferences.join(''));
  const args = [
    '--headless',
    '--no-remote',
    '--remote-debugging-port',
    '0',
    '--profile',
    profile,
    'about:blank',
  ];
  const child = spawn(path, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile },
  });
  const socket = await connect(await readAddress(child));
  const messages: string[] = [];
  const requests: string[] = [];
  const send = makeSender(socket, (method, params) => {
    if (method === 'log.entryAdded') messages.push(`${params['level']}: ${params['text']}`);
    if (method === 'network.beforeRequestSent') requests.push((params['request'] as { url: string }).url);
  });
  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const { context } = contexts[0]!;
  return {
    messages,
    requests,
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (expression) =>
      readResult(await send('script.evaluate', evaluation(expression, context))),
    screenshot: async (file) => {
      const { data } = (await send('browsingContext.captureScreenshot', { context })) as { data: string };
      await writeFile(file, Buffer.from(data, 'base64'));
    },
    close: async () => {
      await send('browser.close', {}).catch(() => {});
      socket.close();
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** What is given comes as JSON, which is simpler to read than the protocol's own form of values. */
function evaluation(expression: string, context: string): object {
  return {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
  };
}

function readResult(answer: Record<string, unknown>): unknown {
  if (answer['type'] === 'exception') throw new Error((answer['exceptionDetails'] as { text: string }).text);
  const { value } = answer['result'] as { value?: string };
  return value === undefined ? undefined : JSON.parse(value);
}

async function readAddress({ stderr }: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: stderr! })) {
    const address = /listening on (?<address>ws:\/\/\S+)/u.exec(line)?.groups?.['address'];
    if (address !== undefined) return address;
  }
  throw new Error('Firefox ended before it could be driven');
}

function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(`${address}/session`);
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket));
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)));
  });
}

type Answer = Record<string, unknown>;
type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

/** Sends commands, and tells of the events that come between their answers. */
function makeSender(
  socket: WebSocket,
  onEvent: (method: string, params: Answer) => void,
): (method: string, params: object) => Promise<Answer> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, type, method, params, result, message } = JSON.parse(String(data));
    if (type === 'event') return onEvent(method, params);
    if (type === 'error') waiting.get(id)?.reject(new Error(message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
