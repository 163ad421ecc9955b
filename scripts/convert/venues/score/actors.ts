import { partyAt } from '../names.ts';
import { is, placeAt, seek, word, type Scene } from '../scene.ts';
import { Word } from '../words/flags.ts';

/** Who acts in a sentence. */
export interface Actors {
  /** Names of the states, nations and statesmen in it. */
  readonly names: readonly { readonly name: string; readonly at: number }[];
  /** "both sides", "the three presidents". */
  readonly counted: boolean;
  /** "his counterpart", "the envoys": whoever is called so faces somebody. */
  readonly facing: boolean;
  /** "Sadat and Begin met": two names as the subject. */
  readonly pair: boolean;
  readonly officials: boolean;
}

const read = new WeakMap<Scene, Actors>();

/** Who acts in a sentence, read once. */
export function actorsOf(scene: Scene): Actors {
  const known = read.get(scene) ?? {
    names: namesIn(scene),
    counted: hasCountedSides(scene),
    facing: scene.tokens.some(
      ({ lower }, at) => FACING.test(lower) || (lower === 'face' && word(scene, at + 2) === 'face'),
    ),
    pair: hasPair(scene),
    officials: scene.tokens.some(({ flags }) => (flags & Word.Person) !== 0),
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
