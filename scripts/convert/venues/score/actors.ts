import { partyAt } from '../names.ts';
import type { Place } from '../places.ts';
import { is, placeAt, seek, word, type Scene } from '../scene.ts';
import { Word } from '../words/flags.ts';

/** Who acts in a sentence besides one place of it. */
export interface Actors {
  /** How many states, nations and statesmen are named. */
  readonly named: number;
  /** How many words speak of diplomacy, of people in office, of business and private life. */
  readonly diplomatic: number;
  readonly people: number;
  readonly private: number;
  /** "both sides", "the three presidents". */
  readonly counted: boolean;
  /** "his counterpart", "the envoys": whoever is called so faces somebody. */
  readonly facing: boolean;
  /** "Sadat and Begin met": two names as the subject. */
  readonly pair: boolean;
}

interface Cast extends Pick<Actors, 'counted' | 'facing' | 'pair'> {
  readonly names: readonly { readonly name: string; readonly at: number }[];
}

const read = new WeakMap<Scene, Cast>();

/** Who acts in a sentence; the words of `place` itself do not count. */
export function actorsOf(scene: Scene, place: Place): Actors {
  const { names, ...cast } = castOf(scene);
  const isOutside = (at: number) => at < place.from || at >= place.to;
  const count = (flags: number) =>
    scene.tokens.filter((token, at) => (token.flags & flags) !== 0 && isOutside(at)).length;
  return {
    ...cast,
    named: new Set(names.filter(({ at }) => isOutside(at)).map(({ name }) => name)).size,
    diplomatic: count(Word.Diplomatic | Word.Talks),
    people: count(Word.Person),
    private: count(Word.Private),
  };
}

function castOf(scene: Scene): Cast {
  const known = read.get(scene) ?? {
    names: namesIn(scene),
    counted: hasCountedSides(scene),
    facing: scene.tokens.some(
      ({ lower }, at) => FACING.test(lower) || (lower === 'face' && word(scene, at + 2) === 'face'),
    ),
    pair: hasPair(scene),
  };
  read.set(scene, known);
  return known;
}

function namesIn(scene: Scene): { name: string; at: number }[] {
  const found: { name: string; at: number }[] = [];
  for (let index = 0; index < scene.tokens.length; index++) {
    const party = partyAt(scene.names, scene.tokens, index);
    if (party) found.push({ name: party.words.join(' '), at: index });
    else if (is(scene, index, Word.National | Word.Statesman))
      found.push({ name: word(scene, index), at: index });
    if (party) index += party.length - 1;
  }
  return found;
}

const SIDES =
  /^(?:sides|parties|delegations|presidents|leaders|countries|governments|factions|armies|states|nations|neighbou?rs|rivals|powers|ministers|generals|kings|emperors|premiers|teams|negotiators|koreas|camps|commanders|belligerents|enemies|envoys|delegates|members|communities|clans|tribes|chiefs|heads|men)$/u;
const COUNTED = /^(?:both|two|three|four|five|six|seven|eight|rival|warring|opposing|feuding|all|\d+)$/u;
const FACING =
  /^(?:counterparts?|colleagues?|opposite|each|jointly|together|delegations?|envoys|negotiators|mediators?|rivals?|opponents?|handshakes?|hands|face-to-face|bilateral|trilateral|tripartite)$/u;

function hasCountedSides(scene: Scene): boolean {
  return scene.tokens.some(
    (_, index) =>
      COUNTED.test(word(scene, index)) && seek(scene, index + 1, 5, (at) => SIDES.test(word(scene, at))) >= 0,
  );
}

const AFTER_PAIR =
  /^(?:met|sat|agreed|shook|signed|went|came|had|were|will|are|have|dined|hold|held|conferred|spent|was|sign)$/u;

function hasPair(scene: Scene): boolean {
  const isName = (at: number) =>
    scene.tokens[at]?.capital === true &&
    !is(scene, at, Word.Time) &&
    placeAt(scene, at)?.registered !== true;
  return scene.tokens.some(
    ({ lower }, at) =>
      lower === 'and' && isName(at - 1) && isName(at + 1) && AFTER_PAIR.test(word(scene, at + 2)),
  );
}
