const NOUN_OF: Readonly<Record<string, string>> = {
  fr: 'Freeze',
  suspend: 'Suspension',
  halt: 'Halt',
  paus: 'Pause',
  cut: 'Cut-off',
  resum: 'Resumption',
  restor: 'Restoration',
  lift: 'Lifting',
  eas: 'Easing',
  impos: 'Imposition',
  tighten: 'Tightening',
  withdr: 'Withdrawal',
  releas: 'Release',
  free: 'Release',
  reopen: 'Reopening',
  clos: 'Closure',
  delay: 'Delay',
  block: 'Blocking',
  reinstat: 'Reinstatement',
  extend: 'Extension',
  expel: 'Expulsion',
  unfr: 'Unfreezing',
  swap: 'Exchange',
  exchang: 'Exchange',
};

/** The noun for a measure told by a verb in the past: "frozen" → "Freeze"; "Change" for any other. */
export function nounOf(verb: string): string {
  const stem = Object.keys(NOUN_OF)
    .toSorted((a, b) => b.length - a.length)
    .find((key) => verb.startsWith(key));
  return stem === undefined ? 'Change' : NOUN_OF[stem]!;
}
