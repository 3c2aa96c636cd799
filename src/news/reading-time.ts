// How long a story takes to read.

/** Words of English a minute: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 */
const wordsPerMinute = 238;

/**
 * Chinese and Japanese characters a minute, between the 255 of Chinese and the 357 of Japanese in
 * Trauzettel-Klosinski & Dietz 2012, https://doi.org/10.1167/iovs.11-8284
 */
const charactersPerMinute = 300;

/** Han and kana, which stand without spaces; the high half of a pair counts for Han beyond the first plane. */
function isCharacter(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd88f)
  );
}

/** Letters and digits of all scripts of the first plane; a dash, `**` or an emoji alone is no word. */
function startsWord(code: number): boolean {
  if (code < 0x80)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0x2000) return code >= 0xc0;
  return (code >= 0x2c00 && code <= 0x2dff) || (code >= 0xa000 && code <= 0xd7ff);
}

/**
 * Whole minutes, at least 1, for a text or its markdown: words between spaces at 238 a minute, Chinese and Japanese by
 * characters at 300 a minute.
 */
export function readingTime(text: string): number {
  let words = 0;
  let characters = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0x20 || code === 0xa0 || code === 0x3000) inWord = false;
    else if (code > 0x3040 && isCharacter(code)) {
      characters++;
      inWord = false;
    } else if (!inWord && startsWord(code)) {
      words++;
      inWord = true;
    }
  }
  return Math.max(1, Math.round(words / wordsPerMinute + characters / charactersPerMinute));
}
