import { readFileSync } from 'node:fs';
import { readRegister } from '../../../scripts/convert/read-register.ts';
import { splitSentences } from '../../../scripts/convert/sentences.ts';
import { findVenues } from '../../../scripts/convert/venues/find-venues.ts';

function source(file: string) {
  return { file, text: readFileSync(new URL(`../../../content/register/${file}`, import.meta.url), 'utf8') };
}

/** The project's own register with its problems. */
export const project = readRegister({ venues: source('venues.yaml'), parties: source('parties.yaml') });

/** The venues found in a text with the project's register. */
export function findIn(text: string) {
  return findVenues(text, splitSentences(text), project.register);
}
