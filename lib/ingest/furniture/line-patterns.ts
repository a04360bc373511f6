/** Lines that are a page's and not an article's, by what they say. Each is anchored, so that a sentence that mentions the same is safe. */
import type { FurnitureKind } from '@/lib/codebook/values'

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?'
const TIME =
  '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\(?[A-Z]{2,5}\\)?(?:[+-]\\d{1,2}(?::?\\d{2})?)?)?'
const DAY = `(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}\\s*,?\\s*\\d{4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?\\s*,?\\s*\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`
const STAMP = `${DAY}(?:\\s*[,|–—@-]?\\s*(?:at\\s+)?${TIME})?`
const NETWORK =
  '(?:Facebook|Twitter|X|WhatsApp|Whatsapp|Telegram|LinkedIn|Linkedin|Pinterest|Reddit|Tumblr|Email|E-mail|Mail|Print|Copy link|Copy URL|Messenger|Flipboard|Pocket|VK|Viber|Bluesky|Threads|Instagram|YouTube|Google News|More|Link|Save|Gift|Listen|Bookmark|Share|Tweet|Post|Pin|Like|Comment|Comments|(?:Print|E-?mail|Send|Share)\\s+(?:this\\s+(?:page|article|story)|to\\s+a\\s+friend))'
/** What stands before a colon and another story: as a word and in capitals. */
const LABEL = [
  'Photos',
  'Pictures',
  'Videos?',
  'Watch',
  'Gallery',
  'Slideshow',
  'Interactive',
  'Podcast',
  'Listen(?: Now)?',
  'iReport',
  'Also on [\\p{L}. ]{2,30}',
]
  .flatMap((label) => [label, label.toUpperCase().replaceAll('\\P{L}', '\\p{L}')])
  // As words these open sentences, too.
  .concat('STORY', 'MORE', 'POLL')
  .join('|')
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:al|bin|ibn|van|von|de|der|la|el)\\b)?"

/**
 * A line is of this kind when it fits the pattern. A pattern that does not start with words of its own is dear on long lines: its third
 * part is what a line must hold to be tried at all.
 */
export type LinePattern = [RegExp, FurnitureKind, RegExp?]

/** At any place in the text. */
export const ANYWHERE: LinePattern[] = [
  [
    /^(?:also\s+read|read\s+also|also\s+see|see\s+also|also\s+watch|watch\s+also|read\s+more|read\s+next|must\s+read|recommended(?:\s+(?:for\s+you|stories|reading|articles))?|related(?:\s+(?:stories|story|articles?|news|posts?|content|coverage|topics))?|further\s+reading|you\s+may\s+(?:also\s+)?(?:like|be\s+interested\s+in)|you\s+might\s+also\s+like|don['’]t\s+miss|editor['’]?s?['’]?\s+picks?|more\s+stories|more\s+(?:from|on)\s+[\p{L} ]{2,40}|trending(?:\s+now)?|most\s+(?:read|popular|viewed)|in\s+case\s+you\s+missed\s+it|up\s+next|top\s+stories)\s*(?:[:：|»>–—-].*)?$/iu,
    'also_read',
  ],
  [
    /^(?:also\s+read|read\s+also|read\s+more|related(?:\s+(?:story|article|news))?|see\s+also)\s*[:：|»>–—].+$/iu,
    'also_read',
  ],
  [new RegExp(`^\\(?\\s*(?:${LABEL})\\s*[:：]\\s*[\\p{Lu}\\p{N}“"‘'].{1,220}$`, 'u'), 'also_read'],
  [
    /^(?:more(?:\s+on\s+this)?\s*(?:[:：]|\.{2,}|…)?|read\s+the\s+(?:full|whole|original)\s+(?:story|article|report|text)\b.{0,60}|read\s+or\s+share\s+this\s.{2,120}|click\s+(?:here\s+)?for\s+more\b.{0,80}|full\s+(?:coverage|story)\s*[:：]?.{0,80})$/iu,
    'also_read',
  ],
  [
    new RegExp(
      `^(?:share(?:\\s+(?:this|on|via|it|with|to)\\b[\\p{L}\\s]{0,24})?\\s*[:|]?\\s*)?(?:${NETWORK})(?:[\\s,|•·/]+(?:on\\s+|via\\s+|by\\s+|to\\s+)?(?:${NETWORK}))*$`,
      'iu',
    ),
    'share_bar',
  ],
  [
    /^(?:share(?:\s+(?:this|on|via|it))(?:\s+(?:article|story|post|news|page|facebook|twitter|x|whatsapp|telegram|linkedin|email))?|share\s*:?|\d+\s+(?:shares?|views?|likes?|retweets?|comments?|min(?:ute)?s?\s+read)|click\s+to\s+share.*|(?:share|send)\s+(?:by|via)\s+.{2,30}|(?:toggle|font)\s+(?:size|caption).*|text\s+size.*|print\s+this\s+(?:page|article)|listen\s+to\s+this\s+(?:article|story).*|\d+\s*min(?:ute)?s?\s+(?:read|listen))$/iu,
    'share_bar',
  ],
  [
    /^(?:(?:please\s+)?(?:sign\s+up|subscribe)\b.{0,120}\b(?:newsletters?|briefings?|updates|alerts|e-?mails?|inbox|channel|podcast|digest|today|now|here)\b.{0,60}|get\s+(?:the\s+)?(?:latest|our|more|breaking|daily|top|[\p{L}' ]{2,40}\s(?:stories|news|briefings?))\b.{0,100}\b(?:inbox|newsletters?|alerts|app|e-?mail(?:ed)?)\b.{0,120}|join\s+our\s+(?:\p{L}+\s+){0,3}(?:channel|group|newsletter|community|mailing\s+list).{0,80}|follow\s+(?:us|@?[\p{L}\s]{2,40})\s+on\s+.{2,80}|(?:follow\s*@\w+\s*)+|(?:reach|contact|follow|e-?mail|write\s+to)\s+(?:tips\s+to\s+)?[\p{L}.' -]{0,50}(?:\son\s+twitter\b.{0,40}|\s?(?:at\s)?\S+@\S+)|(?:download|get)\s+(?:our|the)\s+.{0,30}\bapp\b.{0,60}|subscribe(?:\s+(?:now|today|here|to\s+[\p{L}\s]{2,40}))?[.!]?|(?:subscribe|register|sign\s+in|log\s*in)\s+to\s+(?:continue|keep|read)\b.{0,160}|sign\s+up(?:\s+(?:now|here|today))?[.!]?|newsletter|your\s+(?:e-?mail|email)(?:\s+address)?\s*\*?|enter\s+your\s+e-?mail.{0,60}|by\s+(?:signing\s+up|subscribing|clicking|entering\s+your).{0,200}|already\s+a\s+(?:subscriber|member)\?.{0,40}|(?:support|donate\s+to)\s+(?:our|independent|quality|us)\b.{0,120}|(?:donate|become\s+a\s+(?:member|patron|subscriber)).{0,60}|stay\s+(?:up\s+to\s+date|informed|tuned|connected)\b.{0,100}|thank\s+you\s+for\s+(?:reading|subscribing|signing\s+up).{0,80})$/iu,
    'sign_up',
  ],
  [
    /^.{0,200}\b(?:newsletter|inbox|briefing)\b.{0,160}[.!]\s(?:sign\s+up|subscribe)(?:\s+(?:here|now|today|below|for\s+free))?[.!]?$/iu,
    'sign_up',
    /newsletter|inbox|briefing/i,
  ],
  [
    /^(?:(?:file\s+)?(?:photo|photograph|image|picture|pic)(?:\s+(?:credit|by|source|courtesy(?:\s+of)?))?\s*[:：(/].{0,240}|\(?(?:file\s+)?photo\s+by\s+.{2,120}|file\s+photo\b.{0,240}|(?:image|photo)\s+(?:caption|source|credit|courtesy).{0,240}|(?:credit|source)\s*:\s*(?:AP|AFP|Reuters|Getty|EPA|EFE|Xinhua|Anadolu|AA|DPA|Shutterstock|UN Photo|Wikimedia|Flickr|X|Twitter|Handout|Social media|Screenshot)\b.{0,120}|©\s*(?:AP|AFP|Reuters|EPA|Getty)\b.{0,80}|\[?(?:photo|image)\s*:.{0,200}\]?|caption\s*[:：].{0,240})$/iu,
    'caption',
  ],
  [
    /^(?:(?:enlarge\s+this\s+image|toggle\s+caption|media\s+(?:playback\s+is\s+(?:un|not\s+)supported|caption)|(?:image|photo)\s+copyright)\b.{0,400}|(?:photos?|images?|videos?|audio|graphic|map|slideshow)(?:\s*\(\d+\s+images?\))?)$/iu,
    'caption',
  ],
  [
    /^.{8,400}(?:\[(?:[Ff]ile|[Pp]hoto|[Ii]mage|[Cc]ourtesy|[Hh]andout|[Ss]creen\s?grab|[Rr]euters|AFP|AP|AA|EPA|[Gg]etty|Al\s+Jazeera|Anadolu|Xinhua)\b[^\]]{0,100}\]|\[[\p{L}.’' -]{3,40}\s?\/\s?(?:Reuters|AFP|AP|EPA|Al Jazeera|Anadolu|Getty)\b[^\]]{0,60}\]|\((?:(?:AP|AFP|Reuters|EPA|Getty(?:\s+Images)?|File|UN)\s+(?:Photo|file|Images)\b[^)]{0,80}|(?:photo|image|photograph)(?:\s+by)?\b[^)]{0,80})\)|(?:\/|\||via|—|–|-)\s?(?:AFP|Reuters|AP|EPA|EFE|Xinhua|Anadolu|TASS|Sputnik|Getty Images|AFP via Getty Images|AP Photo|REUTERS)(?:\/[\p{L} ]{2,30})?|\((?:AP|AFP|REUTERS|Reuters|EPA)\)|(?:AP\s+Photo|Getty\s+Images|REUTERS|AFP\s+PHOTO)\/.{2,40})\.?$/u,
    'caption',
    /[\])]\.?$|[/|—–-]\s?(?:A[FP]|Reuters|E[FP][AE]|Xinhua|Anadolu|TASS|Sputnik|Getty|REUTERS)|via\s?[A-Z]|(?:Photo|Images|REUTERS|PHOTO)\//,
  ],
  [
    /^(?:leave\s+a\s+(?:reply|comment)|your\s+e?-?mail\s+address\s+will\s+not\s+be\s+published.*|required\s+fields\s+are\s+marked.*|post\s+(?:a\s+)?comment|(?:save|notify)\s+(?:my|me)\b.{0,120}|cancel\s+reply|(?:name|email|website|comment)\s*\*?|\d*\s*comments?(?:\s*\(\d+\))?|(?:join|be\s+the\s+first\s+to)\s+(?:the\s+(?:conversation|discussion)|comment).*|(?:log\s*in|sign\s+in|you\s+must\s+be\s+logged\s+in)\s+to\s+(?:post\s+a\s+)?(?:comment|reply|leave).*|(?:add|write|view|show|load|see)\s+(?:a\s+|all\s+|more\s+)?comments?.*)$/iu,
    'comment_form',
  ],
  [
    /^(?:tagged(?:\s+(?:as|with|in|under))?|tags?|topics?|filed\s+under|categor(?:y|ies)|keywords|more\s+about|in\s+this\s+(?:article|story))\s*[:：|](?!\/).{0,240}$/iu,
    'tags',
  ],
  // The clock of a live blog.
  [
    /^(?:(?:update[d]?(?:\s+at)?\s+)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*\(?(?:GMT|UTC|BST|E[SD]?T|[CMP][SD]T|CES?T|IST|AST|EES?T|local\s+time)?\)?\s*:?|\d+\s*(?:h|m|hrs?|hours?|mins?|minutes?|days?|months?|years?)\s+ago)$/iu,
    'byline',
  ],
  [
    // "By Friday evening, … said a reporter" is no byline: a name of two words is.
    new RegExp(
      `^(?:(?:Analysis|ANALYSIS)\\s*[:：-]\\s*|(?:By|BY)\\s+)${NAME}(?:\\s+${NAME}){1,3},\\s.{0,60}\\b(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Aa]nalyst|[Bb]ureau\\s+[Cc]hief|[Ww]orld\\s+[Ss]ervice|BBC|CNN|AFP)\\b.{0,40}$`,
      'u',
    ),
    'byline',
  ],
  [/^(?:tags?|tagged|topics|related\s+topics|filed\s+under|keywords)$/iu, 'tags'],
  [
    /^(?:.{0,400}\bpic\.(?:twitter|x)\.com\/\w+.*|[—–-]\s?.{2,80}\(@\w{2,20}\)\s.{4,40}|.{0,600}\s[—–]\s?.{2,80}\(@\w{2,20}\)\s\w+\.?\s\d{1,2},\s\d{4}|view\s+this\s+post\s+on\s+instagram.*|a\s+post\s+shared\s+by.*|(?:embedded\s+)?(?:tweet|video|post|content)\s+(?:not\s+available|unavailable).*)$/iu,
    'embed',
    /^(?:view|a\s+post|(?:embedded\s+)?(?:tweet|video|post|content))\s|pic\.|@/i,
  ],
  [
    /^(?:\(?(?:end|ends|###|-30-)\)?|ad(?:vertisements?|vert)?|sponsored(?:\s+content)?|promoted|story\s+continue[sd]\s+below.{0,40}|advertisement\s+continue\s+reading.{0,60}|(?:article\s+)?continues?\s+(?:below|after)\s.{0,40}|continue\s+reading.{0,60}|loading\.*|skip\s+(?:to|past)\s.{2,60}|scroll\s+(?:down\s+)?to\s+continue.{0,40}|end\s+of\s+(?:list|article|content|newsletter\s+promotion)|list\s+\d+\s+of\s+\d+.*|list\s+of\s+\d+\s+items.*|watch(?:\s+(?:now|live|more))?\s*[:|]\s.{2,160}|play\s+video|video\s+(?:player|duration|unavailable)\b.{0,40}|our\s+standards\s*:.{2,80}|a\s+version\s+of\s+this\s+article\s+(?:appears|appeared)\s.{0,160}|you\s+can\s+now\s+listen\s.{0,80}|click\s+here\s+(?:to|for)\s.{2,80}|news\s+(?:id|code|no\.?)\s*[:#]?\s*\d+|now\s+playing|(?:all\s+)?rights\s+reserved\.?|copyright\s.{0,200}|©.{0,200}|we\s+use\s+cookies.{0,300}|(?:accept|reject|manage)\s+(?:all\s+)?cookies|disclaimer\s*[:：].*|this\s+(?:website|site)\s+uses\s+cookies.{0,300}|menu|search|home|back\s+to\s+top|previous(?:\s+(?:article|post|story))?|next(?:\s+(?:article|post|story))?|close|translate|translated\s+by\s+.{2,60}|\*{3,}|[-–—_=•·*#\\\s]{3,}|\[pullquote\]|just\s+watched\s.{2,300}|analysis\s?\/\s?opinion\s*:?|this\s+(?:story|article|post|report)\s+(?:has\s+been|was)\s+(?:updated|corrected|amended)\b.{0,160})$/iu,
    'other',
  ],
  [
    /^(?:.{0,200}\bviews?\s+expressed\b.{0,200}\b(?:author|writer|contributor)s?.{0,160}|.{0,160}\ball\s+rights\s+reserved\b.{0,80})$/iu,
    'other',
    /expressed|reserved/i,
  ],
]

/** Only in the first lines, before the article's first sentences, or after its last. Upper case means upper case here. */
export const AT_THE_ENDS: LinePattern[] = [
  [
    new RegExp(
      `^(?:[Bb]y|BY|(?:Written|Authored|Reported|Story|Text|Commentary|Analysis)\\s+[Bb]y)\\s*:?\\s+(?:[Tt]he\\s+|[Oo]ur\\s+)?${NAME}(?:[\\s,&|/]+(?:(?:and|in|for|of|the|at|from|our|staff|agencies)\\s*|${NAME})){0,12}\\s*(?:[|,•·–—-].{0,120}|via\\s.{2,80})?$`,
      'u',
    ),
    'byline',
  ],
  [
    new RegExp(
      `^(?:(?:first\\s+)?(?:published|posted|updated|modified|created|issued|released|date|publish(?:ed)?\\s+date|last\\s+(?:updated?|modified|edited))(?:\\s|on\\b|at\\b|[:–-])*)+${STAMP}.{0,160}$`,
      'iu',
    ),
    'byline',
  ],
  [new RegExp(`^(?:${TIME}\\s*[,|]?\\s*)?${STAMP}(?:\\s*[|•·–—/-]\\s*.{0,80}|\\s+[^.!?]{0,40})?$`, 'iu'), 'byline'],
  [new RegExp(`^.{2,70}\\s*[|•·–—/-]\\s*(?:date:\\s*)?${STAMP}(?:\\s*[|•·–—/-]\\s*.{0,60})?$`, 'iu'), 'byline'],
  [
    /^(?:published|updated|(?:staff\s+(?:writer|reporter)|news\s+desk|web\s+desk|agencies|(?:our|special)\s+correspondent|staff\s+report|news\s+agencies)|(?:AFP|Reuters|AP|Xinhua|TASS|Anadolu(?:\s+Agency)?|DPA|EFE|WAM|QNA|SPA|ANI|IANS|PTI)(?:\s*[/,&|]\s*(?:AFP|Reuters|AP|Xinhua|TASS|Anadolu|DPA|EFE|WAM|QNA|SPA|ANI|IANS|PTI|Agencies))*|(?:the\s+)?associated\s+press|agence\s+france-presse|USA\s+today)$/iu,
    'byline',
  ],
  [
    /^(?:[\p{L}-]+\s){0,3}(?:[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Bb]ureau [Cc]hief)(?:,?\s(?:in\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})?$/u,
    'byline',
  ],
  [/^\(?(?:additional\s+)?(?:reporting|writing|editing|edited|compiled|translated)\s+by\s.{2,240}$/iu, 'byline'],
  [
    /^(?:reporting\s+from\s.{2,80}|.{2,80}\bcontributed\s+(?:reporting|to\s+this\s+(?:report|story|article))\b.{0,80})$/iu,
    'byline',
  ],
  // Without a "that": "Ann Lee reported from Muscat, Omar Haddad from Doha."
  [new RegExp(`^(?:${NAME}\\s+){2,4}reported\\s+from\\s(?!.*\\bthat\\b).{2,120}$`, 'u'), 'byline', /reported/],
  [/^(?:source|via|agency)\s*[:：]\s*.{2,60}$/iu, 'byline'],
  [new RegExp(`^(?:published|updated|posted)?\\s*(?:at\\s+)?${TIME}$`, 'iu'), 'byline'],
  // How agencies close and correct their texts: "-- SNN", "str-ck/lp/gil", "AMZ // VGR", "(ATTN: ADDS …)".
  [
    /^(?:[-–—]{1,2}\s?[A-Z]{2,8}|[a-z]{2,5}(?:[-/]{1,2}[a-z]{2,5}){1,5}|[A-Z]{2,6}(?:\s?\/\/?\s?[\p{L} ]{2,30}){1,3}|\(ATTN:.{2,160}\)|[\w.+-]+@[\w-]+\.[\w.]+)$/u,
    'other',
  ],
  [
    /^(?:for\s+(?:more|further)\s+information|(?:media|press)\s+(?:contact|enquiries|inquiries)|contact(?:\s+for\s+the\s+press)?)\s*[:,].{2,200}$/iu,
    'other',
  ],
]
