/** Whole numbers above zero of an option, `100,1000`. Throws an error that says what to write instead. */
export function readNumbers(option: string, text: string): number[] {
  return text.split(',').map((part) => {
    if (!/^[1-9]\d{0,6}$/u.test(part.trim()))
      throw new Error(`--${option} "${text}": "${part}" is no count – write numbers such as 100,1000`);
    return Number(part);
  });
}

/** Names of an option, `bytes,search`, each of those known. Throws an error that says what to write instead. */
export function readNames<T extends string>(option: string, text: string, known: readonly T[]): T[] {
  return text.split(',').map((part) => {
    const name = known.find((one) => one === part.trim());
    if (name === undefined)
      throw new Error(`--${option} "${text}": "${part}" is unknown – write some of ${known.join(',')}`);
    return name;
  });
}
