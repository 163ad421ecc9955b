import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegister } from '../../../scripts/convert/read-register.ts';

const folder = join(import.meta.dirname, '../../fixtures/register');

function source(file: string) {
  return { file, text: readFileSync(join(folder, file), 'utf8') };
}

const { register, problems } = readRegister({
  venues: source('venues.yaml'),
  parties: source('parties.yaml'),
});
if (problems.length > 0)
  throw new Error(`the register of the fixtures is not sound: ${problems[0]?.message}`);

/** The small register that fixtures and tests of the pipeline tag with. */
export const fixtureRegister = register;
