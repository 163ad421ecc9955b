import type { ChroniclePart } from '../domain/chronicle-parts.ts';
import { wordsOf } from '../domain/edtf.ts';
import type { Words } from './en.ts';

/** What a part of the list is called: its months in words, and which page of them it is. */
export function namePart({ edtf, number }: ChroniclePart, { list, language }: Words): string {
  const name = edtf === null ? list.undated : wordsOf(edtf, language);
  return number === null ? name : list.partNumber(name, number);
}
