import { join } from 'node:path';
import { sizeOfFolder } from '../measure/folder-bytes.ts';
import type { Measured } from '../measure/run-measured.ts';
import { OWN, type Measure, type Unit } from '../report/measure.ts';
import { BENCH } from './make-corpora.ts';
import { runConvert, runFullBuild } from './parley.ts';

const MEGA = 1e6;

/** Converts and builds a corpus once, and tells what each stage took. */
export async function measureParley(articles: number, corpus: string): Promise<Measure[]> {
  const out = join(BENCH, 'sites', `parley-${articles}`);
  const name = `${articles.toLocaleString('en')} articles`;
  const converted = await runConvert(corpus);
  const built = await runFullBuild(corpus, out);
  const size = sizeOfFolder(out);
  return [
    own(`${name}, converter alone`, 'articles/s', articles / converted.seconds),
    own(`${name}, converter alone, memory`, 'MB', converted.memory / MEGA),
    ...measuresOf(name, OWN, built),
    own(`${name}, output`, 'MB', size.bytes / MEGA),
    own(`${name}, output without compressed copies`, 'MB', (size.bytes - size.copies) / MEGA),
    own(`${name}, output, files`, 'files', size.files),
  ];
}

/** Time and memory of a full build and of its stages. */
export function measuresOf(
  name: string,
  tool: string,
  { seconds, memory, processor, stages }: Measured,
): Measure[] {
  return [
    { what: `${name}, full build`, tool, unit: 's', values: [seconds] },
    ...(processor > 0 ? [processorOf(`${name}, full build`, tool, processor)] : []),
    { what: `${name}, full build, memory`, tool, unit: 'MB', values: [memory / MEGA] },
    ...stages.flatMap((stage): Measure[] => [
      { what: `${name} · ${stage.stage}`, tool, unit: 's', values: [stage.seconds] },
    ]),
  ];
}

function processorOf(what: string, tool: string, seconds: number): Measure {
  return { what: `${what}, processor time`, tool, unit: 's', values: [seconds] };
}

function own(what: string, unit: Unit, value: number): Measure {
  return { what, tool: OWN, unit, values: [value] };
}
