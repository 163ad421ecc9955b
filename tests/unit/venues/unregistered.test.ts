import { expect, it } from 'vitest';
import { readRegister } from '../../../scripts/convert/read-register.ts';
import { registerLine, reportUnregistered } from '../../../scripts/convert/venues/unregistered.ts';
import { findIn, project } from './project-register.ts';

it('gives the line that adds a town the gazetteer knows', () => {
  const line = registerLine('Omsk', project.register);
  expect(line).toMatch(
    /^- \{ id: omsk, name: Omsk, parent: russia, country: RU, coordinates: \[5[45]\.\d+, 73\.\d+\] \}$/u,
  );
});

it('gives a shorter line for a place that no list of towns has', () => {
  expect(registerLine('Villa Giusti', project.register)).toBe('- { id: villa-giusti, name: Villa Giusti }');
});

it.each(['Omsk', 'Villa Giusti', 'Oslo', "L'Île: Nº 1", '«»', 'no'])(
  'writes a line that the register accepts: %s',
  (name) => {
    const venues = {
      file: 'venues.yaml',
      text: `- { id: russia, name: Russia }\n- { id: norway, name: Norway }\n${registerLine(name, project.register)}`,
    };
    const { register, problems } = readRegister({ venues, parties: { file: 'parties.yaml', text: '' } });
    expect(problems).toEqual([]);
    expect([...register.venues.values()].map((venue) => venue.name)).toContain(name);
  },
);

it('reports each unregistered place once, at its first mention', () => {
  const text =
    'The rivals met in Tobolsk, Russia, for peace talks.\n\nThe ministers hope for more peace talks in Tobolsk.';
  const problems = reportUnregistered(
    findIn(text),
    project.register,
    'a.txt',
    (offset) => text.slice(0, offset).split('\n').length,
  );
  expect(problems).toEqual([
    {
      code: 'unregistered-venue',
      file: 'a.txt',
      line: 1,
      message: '"Tobolsk" hosts a meeting and is not in the register',
      instead: expect.stringContaining('- { id: tobolsk, name: Tobolsk') as string,
    },
  ]);
});
