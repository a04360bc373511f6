/** Text of somebody else's as a terminal may be sent it, in one line: control characters could clear it, or write over what stands there. */
export function toPrintable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ')
}
