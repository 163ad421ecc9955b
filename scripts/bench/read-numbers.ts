/** Whole numbers above zero of an option, `100,1000`. Throws an error that says what to write instead. */
export function readNumbers(option: string, text: string): number[] {
  return text.split(',').map((part) => {
    if (!/^[1-9]\d{0,6}$/u.test(part.trim()))
      throw new Error(`--${option} "${text}": "${part}" is no count – write numbers such as 100,1000`);
    return Number(part);
  });
}
