import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const TOWNS = ['Geneva', 'Istanbul', 'Doha', 'Vienna', 'Oslo', 'Cairo', 'Muscat', 'Riyadh'];

/** Writes two corpora with the same articles in two wordings, so that a mix of their outputs can be told from either. */
export async function writeCorpora(folder: string, articles: number): Promise<[string, string]> {
  const folders: [string, string] = [join(folder, 'first'), join(folder, 'second')];
  for (const [version, content] of folders.entries()) {
    await mkdir(join(content, 'articles'), { recursive: true });
    for (let number = 0; number < articles; number++) await writeArticle(content, number, version);
  }
  return folders;
}

async function writeArticle(content: string, number: number, version: number): Promise<void> {
  const town = TOWNS[(number + version) % TOWNS.length];
  const day = (number % 27) + 1;
  const path = join(content, 'articles', `round-${number}`);
  await writeFile(
    `${path}.txt`,
    `Envoys meet for round ${number}\n\nDelegations met in ${town} on ${day} March 2024 for ${version === 0 ? 'a first' : 'another'} exchange.\n\nTalks resume next week, said one of the envoys, who asked not to be named.\n`,
  );
  await writeFile(
    `${path}.yaml`,
    `title: "Round ${number}"\npublished: "2024-03-${String(day).padStart(2, '0')}"\nsource:\n  name: "Wire ${version}"\n`,
  );
}
