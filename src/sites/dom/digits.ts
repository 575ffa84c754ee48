const FOREIGN = /(?![0-9])\p{Nd}/gu

/** How far a digit stands behind the zero of its script: every script has its ten in a row. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}

/** "٣ أيام", "۳ روز": the same with the digits that the rest of the world writes. */
export function latinDigits(text: string): string {
  return text.replace(FOREIGN, valueOf)
}
