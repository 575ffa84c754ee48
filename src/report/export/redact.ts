/** Every pattern here is bounded, so that a hostile text costs no more than its length. */
const ADDRESS = /https?:\/\/[^\s]{1,2000}|\bwww\.[^\s]{1,2000}/giu
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/gu
const MENTION = /(?<![\p{L}\p{N}_])@[\p{L}\p{N}_][\p{L}\p{N}_.@-]{0,100}/gu
/** Six digits or more with the signs that people put between them: telephone, card and account numbers. */
const NUMBER = /\+?\d(?:[ ()./-]{0,2}\d){5,30}/gu

/** Without the handles of other people. */
export const withoutMentions = (text: string): string => text.replace(MENTION, '@…')

/** Without addresses, mail addresses, handles and long numbers. Names in plain words cannot be told and stay. */
export function redact(text: string, number = '[number]'): string {
  return withoutMentions(
    text
      .replace(ADDRESS, '[link]')
      .replace(EMAIL, '[mail]')
      .replace(NUMBER, () => number),
  )
}
