import type { Measure, Unit } from '../report/measure.ts';
import { onlyScripts, weigh, withoutFonts, type Loaded } from './weigh.ts';

const KILO = 1000;

/** Requests and bytes of what was loaded, without fonts and with. */
export function measureBytes(what: string, tool: string, files: readonly Loaded[]): Measure[] {
  const measure = (part: string, unit: Unit, value: number): Measure => ({
    what: `${what}, ${part}`,
    tool,
    unit,
    values: [value],
  });
  const [plain, all] = [weigh(withoutFonts(files)), weigh(files)];
  return [
    measure('requests without fonts', 'requests', plain.requests),
    measure('raw without fonts', 'KB', plain.raw / KILO),
    measure('gzip without fonts', 'KB', plain.gzip / KILO),
    measure('brotli without fonts', 'KB', plain.brotli / KILO),
    measure('scripts, brotli', 'KB', weigh(onlyScripts(files)).brotli / KILO),
    measure('requests with fonts', 'requests', all.requests),
    measure('brotli with fonts', 'KB', all.brotli / KILO),
  ];
}
