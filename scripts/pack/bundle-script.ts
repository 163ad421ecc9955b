import { rolldown } from 'rolldown';
import { packedScript } from '../../packed.config.ts';

/** The one script of packed pages, classic since browsers load no module from a file; parts run only when they are reached. */
export async function bundleScript(site: string, files: readonly string[]): Promise<string> {
  const bundle = await rolldown(packedScript(site, files));
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
