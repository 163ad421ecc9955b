import type { MadeEntry } from '../../src/domain/entry.ts';

/** A conversion under way, and its entries as they are made; these end, or fail, as it does. */
export interface HandedOver<T> {
  readonly converted: Promise<T>;
  readonly made: AsyncIterable<MadeEntry>;
}

/** Starts a conversion and hands its entries over one by one, however much later they are asked for. */
export function handOver<T>(
  convert: (onEntry: (id: string, text: string) => void) => Promise<T>,
): HandedOver<T> {
  const { promise: converted, resolve } = Promise.withResolvers<T>();
  const entries = new ReadableStream<MadeEntry>({
    start(controller) {
      resolve(convert((id, text) => controller.enqueue({ id, text })));
      converted.then(
        () => controller.close(),
        (error: unknown) => controller.error(error),
      );
    },
  });
  // Whoever stops reading does not stop the conversion.
  return { converted, made: entries.values({ preventCancel: true }) };
}
