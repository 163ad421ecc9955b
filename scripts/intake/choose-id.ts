import { isGoodId, makeId } from '../corpus/list-articles.ts';
import { RunError } from '../report/run-error.ts';
import type { ChooseId } from './take-in.ts';

/**
 * The one id for an article, given or made of its file's name. Throws a {@link RunError} where it cannot be had, or there are several
 * articles for one id.
 */
export function insistOnId(given: string | undefined, folder: string, articles: number): ChooseId {
  if (articles > 1) {
    const message = `${articles} articles cannot have the one id ${JSON.stringify(given)}`;
    throw new RunError([{ code: 'same-id', file: folder, message, instead: 'leave out --id' }]);
  }
  return (name, taken) => {
    const id = given ?? makeId(name);
    if (!isGoodId(id)) {
      const message = `the id ${JSON.stringify(id)} cannot be part of an address`;
      throw new RunError([{ code: 'bad-id', file: folder, message, instead: `write --id ${makeId(id)}` }]);
    }
    if (!taken.has(id.toLowerCase())) return id;
    const message = `there is an article with the id ${JSON.stringify(id)}`;
    throw new RunError([
      { code: 'same-id', file: folder, message, instead: 'give this one another with --id' },
    ]);
  };
}

/** An id for each of many articles, made of its name; where that is taken it gets a number. */
export const numberIds: ChooseId = (name, taken) => {
  const id = makeId(name);
  for (let number = 1; ; number++) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(numbered.toLowerCase())) return numbered;
  }
};
