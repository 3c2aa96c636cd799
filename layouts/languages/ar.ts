// Arabic: the words of the interface.
//
// A name in Latin letters would pull the punctuation beside it to the wrong end of an Arabic sentence; it is set apart:
// by `apart` in text, by `<bdi>` in markup. https://www.w3.org/International/articles/inline-bidi-markup/

import { html } from "../../src/html.ts";
import { list } from "./list.ts";
import { numbers, percents } from "./numbers.ts";
import { plural } from "./plural.ts";
import { reactionLabels } from "./reaction-labels.ts";
import type { Words } from "./words.ts";

const count = plural("ar");

/** Between the marks "first strong isolate" and "pop directional isolate". */
const apart = (text: string): string => `\u2068${text}\u2069`;

export const ar: Words = {
  number: numbers("ar"),
  percent: percents("ar"),
  list: list("ar"),

  // Every page
  skip: "انتقل إلى المحتوى",
  menu: "القائمة",
  sections: "الأقسام",
  siteLinks: "عن هذا الموقع",
  frontPage: "الصفحة الرئيسية",
  search: "بحث",
  explore: "تصفّح",
  archive: "الأرشيف",
  authors: "الكتّاب",
  tags: "الوسوم",
  reactionsDirectory: "التفاعلات",
  policies: "سياسات التحرير",
  ethics: "أخلاقيات المهنة",
  correctionsPolicy: "سياسة التصويب",
  diversity: "التنوع",
  ownership: "الملكية والتمويل",
  feedback: "ملاحظاتكم",
  privacy: "الخصوصية",
  follow: "تابعونا",
  feeds: "خلاصات الأخبار",
  commentsFeed: `التعليقات (${apart("Atom")})`,

  // Kinds of stories
  kinds: {
    news: "أخبار",
    opinion: "رأي",
    analysis: "تحليل",
    live: "مباشر",
    feature: "تقرير مطوّل",
    sponsored: "إعلان",
    review: "مراجعة",
  },

  // A story
  by: (authors) => html`بقلم ${authors}`,
  updated: (time) => html`حُدّث في ${time}`,
  corrected: (time) => html`صُوّب في ${time}`,
  readingTime: count({
    zero: "أقل من دقيقة للقراءة",
    one: "دقيقة واحدة للقراءة",
    two: "دقيقتان للقراءة",
    few: "# دقائق للقراءة",
    many: "# دقيقة للقراءة",
    other: "# دقيقة للقراءة",
  }),
  draft: "مسودة: لا تظهر إلا في المعاينة",
  scheduled: "مجدول: لا يُنشر قبل موعده",
  olderThan: count({
    zero: "مضى على نشر هذا المقال أقل من عام.",
    one: "مضى على نشر هذا المقال أكثر من عام.",
    two: "مضى على نشر هذا المقال أكثر من عامين.",
    few: "مضى على نشر هذا المقال أكثر من # أعوام.",
    many: "مضى على نشر هذا المقال أكثر من # عامًا.",
    other: "مضى على نشر هذا المقال أكثر من # عام.",
  }),
  sponsoredNote: "محتوى مدفوع: كُتب هذا النص بطلب من مُعلن.",
  sensitive: "قبل القراءة",
  sensitiveNote: "قد يكون محتوى هذه المادة مزعجًا.",
  otherLanguages: "هذا المقال بلغات أخرى",
  credit: (name) => `الصورة: ${apart(name)}`,
  license: "الترخيص",
  captions: "ترجمة مكتوبة",
  watchOn: (host) => `شاهد على ${apart(host)}`,
  videoNote: (host) => `هذا الفيديو من ${apart(host)}، الذي يعلم بزيارتك عند تشغيله.`,
  source: (name) => html`المصدر: <bdi>${name}</bdi>`,
  corrections: "تصويبات",
  correctionKinds: { correction: "تصويب", clarification: "توضيح" },
  seriesPart: (part, name) => `الجزء ${part} من سلسلة «${apart(name)}»`,
  aboutAuthors: count({
    zero: "عن الكتّاب",
    one: "عن الكاتب",
    two: "عن الكاتبَين",
    few: "عن الكتّاب",
    many: "عن الكتّاب",
    other: "عن الكتّاب",
  }),
  moreBy: (name) => `المزيد بقلم ${apart(name)}`,
  related: "مقالات ذات صلة",
  moreStories: "مقالات أخرى",
  previous: "السابق",
  next: "التالي",
  comments: count({
    zero: "لا تعليقات",
    one: "تعليق واحد",
    two: "تعليقان",
    few: "# تعليقات",
    many: "# تعليقًا",
    other: "# تعليق",
  }),

  // In the text of a story
  footnotes: "الهوامش",
  backToText: "العودة إلى النص",

  // The twin of a story without pictures and styles
  textOnly: "نص فقط",
  fullPage: "الصفحة الكاملة بالصور",
  pictureOf: (alt) => `صورة: \u2068${alt}\u2069`,
  linkToHeading: (heading) => `رابط إلى «${apart(heading)}»`,

  // Sharing
  share: "هل أعجبك المقال؟ شاركه مع أصدقائك!",
  email: "البريد الإلكتروني",
  address: "رابط هذا المقال",
  shareVia: "مشاركة…",
  copyLink: "نسخ الرابط",
  linkCopied: "تم النسخ",
  linkSelected: "الرابط محدَّد: انسخه من هنا.",

  // Reactions
  reactions: "ما ردّ فعلك؟",
  reactionLabel: reactionLabels({
    hate: "بغيض",
    confused: "محيّر",
    fail: "إخفاق",
    fun: "ممتع",
    geeky: "عبقري",
    love: "أحببته",
    lol: "هههه",
    omg: "يا إلهي",
    win: "أحسنتم",
    sad: "حزن",
    angry: "غضب",
    shocked: "صدمة",
    worried: "قلق",
    hopeful: "أمل",
    support: "تضامن",
  }),
  reacted: (number) => html`التفاعلات، بأعداد معلنة: ${number}`,
  youReacted: "تفاعلك:",
  keptHere: "محفوظ في هذا المتصفح فقط:",
  takenBack: "تم التراجع.",
  keptForLater: "محفوظ هنا؛ سيُرسل عند اتصالك بالإنترنت.",
  notCounted: "لم يُحتسب.",
  reactionsNeedScript: `للتفاعل، يرجى تفعيل ${apart("JavaScript")}: يحفظ هذا الموقع اختيارك في متصفحك.`,

  // Comments
  noComments: "التعليقات",
  beFirst: "لا تعليقات بعد. اكتب أول تعليق.",
  leaveComment: "اكتب تعليقًا",
  commentsClosed: "أُغلق باب التعليقات.",
  commentsOn: (headline) => html`التعليقات على «<bdi>${headline}</bdi>»`,
  backToStory: "العودة إلى المقال",
  commentNumber: (number) => `التعليق ${number}`,
  anonymous: "قارئ مجهول",
  edited: (time) => html`عُدّل في ${time}`,
  removed: "حذفته هيئة التحرير",
  removedOn: (time) => html`حذفته هيئة التحرير في ${time}`,
  postedTwice: (number) => `أُرسل مرتين: النص نفسه في التعليق ${number}`,
  inReplyTo: (number) => `ردًّا على التعليق ${number}`,
  yourName: "الاسم",
  yourEmail: "البريد الإلكتروني",
  emailNote: "لن يُنشر عنوان بريدك الإلكتروني.",
  yourPage: "الموقع الإلكتروني",
  yourComment: "التعليق",
  optional: "(اختياري)",
  commentNote: "حتى 10,000 حرف. السطر الفارغ يبدأ فقرة جديدة، و*النجمتان* تبرزان ما بينهما.",
  sendComment: "أرسل التعليق",
  commentFile: "تعليقك في ملف",
  proposeSteps: (host) => [
    `اكتب تعليقك تحت السطر الثاني من الشرطات، واسمك بعد «${apart("author:")}»، واليوم والساعة بعد «${apart("date:")}».`,
    `يفتح الزر الملف على ${apart(host)}: سجّل الدخول هناك، وأعطِ الملف اسمًا خاصًا به، ثم أرسله إلى هيئة التحرير، وهي تنشره. ويمكن إكمال التعليق الطويل هناك.`,
  ],
  proposeNote: (host) =>
    `لا يُطلب منك هنا بريد إلكتروني. ما ترسله يظهر للجميع على ${apart(host)} باسم حسابك هناك.`,
  propose: (host) => `تابع على ${apart(host)}`,
  nowhereToSend: "لا يستقبل هذا الموقع تعليقات جديدة في الوقت الحالي.",
  commentPages: "صفحات التعليقات",

  // Front page
  noStories: "لا مقالات بعد. سيظهر أول مقال هنا.",
  topStories: "أهم الأخبار",
  opinion: "آراء",
  mostReacted: "الأكثر تفاعلًا",
  mostDiscussed: "الأكثر نقاشًا",
  whyHere: "لماذا هذا هنا؟",
  reactedRule: (places, days) =>
    `المقالات الـ${places} الأكثر تفاعلًا، بجميع الأنواع معًا، من بين ما نُشر في الأيام الـ${days} السابقة لإنشاء هذه الصفحة.`,
  discussedRule: (places, days) =>
    `المقالات الـ${places} الأكثر تعليقات ظاهرة للقراء من بين ما نُشر في الأيام الـ${days} السابقة لإنشاء هذه الصفحة.`,
  rankingRule: (places) =>
    `إن كان لأقل من ${places} منها شيء من ذلك، تُحسب مقالات كل الأوقات. وعند التساوي يتقدم الأحدث. الأعداد كما هي: لا شيء مرجَّح أو مدفوع أو منتقى.`,
  reactionCount: count({
    zero: "لا تفاعلات",
    one: "تفاعل واحد",
    two: "تفاعلان",
    few: "# تفاعلات",
    many: "# تفاعلًا",
    other: "# تفاعل",
  }),
  badgeRule: count({
    zero: "مقالات نالت تفاعلات من نوع واحد.",
    one: "مقالات نالت تفاعلًا واحدًا من نوع ما أو أكثر.",
    two: "مقالات نالت تفاعلين من نوع واحد أو أكثر.",
    few: "مقالات نالت # تفاعلات من نوع واحد أو أكثر.",
    many: "مقالات نالت # تفاعلًا من نوع واحد أو أكثر.",
    other: "مقالات نالت # تفاعل من نوع واحد أو أكثر.",
  }),
  secondBadge: (percent) => `يُدرج كل مقال تحت أقوى تفاعلاته، وتحت الثاني إذا زاد على ${percent} من الأول.`,

  // Listings
  listingKinds: { section: "قسم", tag: "وسم", author: "كاتب", month: "الأرشيف", reaction: "تفاعل" },
  nothingListed: "لا مقالات هنا بعد.",
  pageNumber: (number) => `الصفحة ${number}`,
  pages: "الصفحات",
  older: "مقالات أقدم",
  newer: "مقالات أحدث",
  newest: "أحدث المقالات",
  stories: count({
    zero: "لا مقالات",
    one: "مقال واحد",
    two: "مقالان",
    few: "# مقالات",
    many: "# مقالًا",
    other: "# مقال",
  }),
  nothingInDirectory: "لا شيء هنا بعد.",

  // Corrections
  correctionsIntro: "ما أخطأنا فيه ومتى صوّبناه، الأحدث أولًا.",
  noCorrections: "لم يحتج شيء إلى تصويب حتى الآن.",
  correctionOf: (headline) => html`في: <bdi>${headline}</bdi>`,

  // Search, not found, moved
  searchFor: "كلمات البحث",
  searchNote: (host) => `تُرسل كلماتك إلى ${apart("DuckDuckGo")}، الذي يعرض ما يعرفه عن ${apart(host)}.`,
  searchHere: "يجد مقالات هذا الموقع. تبقى كلماتك في متصفحك.",
  searching: "جارٍ البحث…",
  searchFound: (number) => `المقالات التي عُثر عليها: ${number}`,
  searchNothing: "لم يُعثر على أي مقال. جرّب كلمات أقل أو كلمات أخرى أو مرشّحات أقل.",
  searchFailed: `البحث الخاص بهذا الموقع لا يعمل الآن. الزر يقود إلى ${apart("DuckDuckGo")}.`,
  moreResults: "المزيد من النتائج",
  filters: "المرشّحات",
  storyKind: "نوع المقال",
  year: "السنة",
  storyLanguage: "لغة المقالات",
  order: "الترتيب",
  bestMatch: "الأكثر صلة",
  newestFirst: "الأحدث أولًا",
  moreChoices: "المزيد",
  clearFilters: "إزالة المرشّحات",
  nearStories: "ربما تبحث عن",
  notFound: "هذه الصفحة غير موجودة",
  notFoundNote: "قد يكون في العنوان خطأ، أو قد يكون المقال قد انتقل. جرّب البحث عنه.",
  toFrontPage: "إلى الصفحة الرئيسية",
  offline: "أنت غير متصل بالإنترنت",
  offlineNote: "هذه الصفحة غير محفوظة على هذا الجهاز. أما هذه المقالات التي قرأتها من قبل فمحفوظة:",
  nothingKept: "لم يُحفظ أي مقال بعد. ما تقرؤه وأنت متصل يُحفظ هنا.",
  tryAgain: "حاول مرة أخرى",
  moved: "انتقلت هذه الصفحة",
  movedTo: (link) => html`انتقلت هذه الصفحة إلى <bdi>${link}</bdi>`,
};
