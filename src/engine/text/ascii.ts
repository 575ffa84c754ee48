/** Units of plain text, which is lower case: see `fold`. */
export const isLetter = (code: number): boolean => code >= 97 && code <= 122
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const APOSTROPHE = 39
