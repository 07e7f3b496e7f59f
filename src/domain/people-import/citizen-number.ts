/** True where the column holds citizen service numbers, whatever it is called. One in eleven numbers passes by chance. */
export function citizenNumbers(values: readonly string[]): boolean {
  const looked = values.slice(0, 200);
  const passed = looked.filter(isCitizenNumber).length;
  return passed >= 3 && passed >= looked.length * 0.8;
}

/** The eleven test of the citizen service number (Logisch ontwerp BSN): 9 to 2 for the first eight digits, -1 for the last. */
export function isCitizenNumber(value: string): boolean {
  const digits = value.replace(/[\s.-]/g, '').padStart(9, '0');
  if (!/^\d{9}$/.test(digits) || Number(digits) < 10_000_000) return false;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}
