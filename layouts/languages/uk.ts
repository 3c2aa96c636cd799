// Ukrainian: the words of the interface.
//
// Names stand in the nominative, since no program can decline them: “Інші матеріали: …”, not “Більше від …”.

import { html } from "../../src/html.ts";
import { list } from "./list.ts";
import { numbers, percents } from "./numbers.ts";
import { plural } from "./plural.ts";
import { reactionLabels } from "./reaction-labels.ts";
import type { Words } from "./words.ts";

const count = plural("uk");

export const uk: Words = {
  number: numbers("uk"),
  percent: percents("uk"),
  list: list("uk"),

  // Every page
  skip: "Перейти до змісту",
  menu: "Меню",
  sections: "Рубрики",
  siteLinks: "Про цей сайт",
  frontPage: "Головна",
  search: "Пошук",
  explore: "Більше на сайті",
  archive: "Архів",
  authors: "Автори",
  tags: "Теги",
  reactionsDirectory: "Реакції",
  policies: "Правила редакції",
  ethics: "Етика",
  correctionsPolicy: "Як ми виправляємо помилки",
  diversity: "Розмаїття",
  ownership: "Власники та фінансування",
  feedback: "Зворотний зв’язок",
  privacy: "Приватність",
  follow: "Стежте за нами",
  feeds: "Стрічки",
  commentsFeed: "Коментарі (Atom)",

  // Kinds of stories
  kinds: {
    news: "Новини",
    opinion: "Думка",
    analysis: "Аналітика",
    live: "Наживо",
    feature: "Репортаж",
    // The word that the Ukrainian law on advertising asks for.
    sponsored: "Реклама",
    review: "Рецензія",
  },

  // A story
  by: (authors) => html`Текст: ${authors}`,
  updated: (time) => html`Оновлено ${time}`,
  corrected: (time) => html`Виправлено ${time}`,
  readingTime: count({
    one: "# хв читання",
    few: "# хв читання",
    many: "# хв читання",
    other: "# хв читання",
  }),
  draft: "Чернетка: видно лише в попередньому перегляді",
  scheduled: "Заплановано: вийде у свій час",
  olderThan: count({
    one: "Цьому матеріалу понад # рік.",
    few: "Цьому матеріалу понад # роки.",
    many: "Цьому матеріалу понад # років.",
    other: "Цьому матеріалу понад # року.",
  }),
  sponsoredNote: "Оплачений матеріал: цей текст замовив рекламодавець.",
  sensitive: "Перш ніж читати",
  sensitiveNote: "Цей матеріал може вразити.",
  otherLanguages: "Цей матеріал іншими мовами",
  credit: (name) => `Зображення: ${name}`,
  license: "Ліцензія",
  play: "Дивитися відео",
  captions: "Субтитри",
  watchOn: (host) => `Дивитися на ${host}`,
  videoNote: (host) => `Відео розміщене на ${host}. Щойно ви його ввімкнете, там дізнаються про ваш візит.`,
  source: (name) => html`Джерело: ${name}`,
  corrections: "Виправлення",
  correctionKinds: { correction: "Виправлення", clarification: "Уточнення" },
  seriesPart: (part, name) => `Частина ${part} серії «${name}»`,
  aboutAuthors: count({
    one: "Про автора",
    few: "Про авторів",
    many: "Про авторів",
    other: "Про авторів",
  }),
  moreBy: (name) => `Інші матеріали: ${name}`,
  related: "Читайте також",
  moreStories: "Інші матеріали",
  previous: "Попередній матеріал",
  next: "Наступний матеріал",
  comments: count({
    one: "# коментар",
    few: "# коментарі",
    many: "# коментарів",
    other: "# коментаря",
  }),

  // In the text of a story
  footnotes: "Примітки",
  backToText: "Назад до тексту",

  // The twin of a story without pictures and styles
  textOnly: "Лише текст",
  fullPage: "Повна сторінка із зображеннями",
  pictureOf: (alt) => `Зображення: ${alt}`,
  linkToHeading: (heading) => `Посилання на розділ «${heading}»`,

  // Sharing
  share: "Сподобалося? Поділіться з друзями!",
  email: "Ел. пошта",
  address: "Адреса цього матеріалу",
  shareVia: "Поділитися…",
  copyLink: "Копіювати посилання",
  copied: "Скопійовано",
  selected: "Виділено: скопіюйте звідси.",

  // Reactions
  reactions: "Яка ваша реакція?",
  reactionLabel: reactionLabels({
    hate: "Обурливо",
    confused: "Дивно",
    fail: "Провал",
    fun: "Весело",
    geeky: "Для гіків",
    love: "Люблю",
    lol: "Ха-ха",
    omg: "Ого",
    win: "Браво",
    sad: "Сум",
    angry: "Гнів",
    shocked: "Шок",
    worried: "Тривога",
    hopeful: "Надія",
    support: "Підтримка",
  }),
  reacted: (number) => html`Реакції, відкритий підрахунок: ${number}`,
  youReacted: "Ваша реакція:",
  keptHere: "Збережено лише в цьому браузері:",
  takenBack: "Скасовано.",
  keptForLater: "Збережено тут; буде надіслано, щойно ви будете онлайн.",
  notCounted: "Не зараховано.",
  reactionsNeedScript: "Щоб відреагувати, увімкніть JavaScript: сайт зберігає ваш вибір у вашому браузері.",

  // Comments
  noComments: "Коментарі",
  beFirst: "Коментарів ще немає. Напишіть перший.",
  leaveComment: "Залишити коментар",
  commentsClosed: "Коментування закрито.",
  commentsOn: (headline) => html`Коментарі до матеріалу «${headline}»`,
  backToStory: "Назад до матеріалу",
  commentNumber: (number) => `Коментар ${number}`,
  reader: "читач чи читачка",
  anonymous: "Анонімно",
  edited: (time) => html`змінено ${time}`,
  removed: "Вилучено редакцією",
  removedOn: (time) => html`Вилучено редакцією ${time}`,
  postedTwice: (number) => `Надіслано двічі: той самий текст, що й у коментарі ${number}`,
  inReplyTo: (number) => `У відповідь на ${number}`,
  reply: "Відповісти",
  replyDraft: "Відповісти (чернетка)",
  replies: count({ one: "# відповідь", few: "# відповіді", many: "# відповідей", other: "# відповіді" }),
  answers: "У відповідь на",
  theStory: "матеріал",
  order: "Порядок",
  orders: ["Спершу найдавніші", "Спершу найновіші", "Найбільше відповідей"],
  orderHere: "Порядок на цій сторінці",
  newestComments: "Найновіші коментарі",
  linkCopied: "Посилання скопійовано",
  yourName: "Ім’я",
  yourEmail: "Ел. пошта",
  emailNote: "Адресу вашої електронної пошти не буде опубліковано.",
  yourPage: "Вебсайт",
  yourComment: "Коментар",
  optional: "(необов’язково)",
  commentNote: "До 10\u00a0000 знаків. Порожній рядок починає новий абзац; *зірочки* виділяють слова.",
  sendComment: "Надіслати коментар",
  preview: "Попередній перегляд",
  cancel: "Скасувати",
  missing: "Заповніть це поле.",
  tooLong: "Задовго:",
  noEmail: "Наприклад, name@example.org",
  noUrl: "Почніть із https://",
  sending: "Надсилається…",
  held: "Дякуємо. Ваш коментар чекає на редакцію.",
  published: "Дякуємо. Ваш коментар опубліковано.",
  notSent: "Не надіслано. Ваш текст збережено: спробуйте ще раз.",
  commentFile: "Ваш коментар у вигляді файлу",
  proposeSteps: (host) => [
    "Напишіть коментар під другим рядком із рисок, а своє ім’я — після «author:».",
    `Кнопка відкриє ваш коментар у вигляді файлу на ${host}: увійдіть там і надішліть його редакції. Вона його опублікує. Довгий коментар можна закінчити там.`,
  ],
  proposeByHand:
    "Напишіть день і час після «date:» і дайте файлу власну назву. Щоб відповісти на коментар, додайте рядок «replyTo:» із назвою його файлу.",
  proposeNote: (host) =>
    `Те, що ви надішлете, буде відкрите для всіх на ${host} під іменем вашого тамтешнього облікового запису.`,
  propose: (host) => `Продовжити на ${host}`,
  nowhereToSend: "Зараз цей сайт не приймає нових коментарів.",
  commentPages: "Сторінки коментарів",

  // Front page
  noStories: "Матеріалів ще немає. Перший з’явиться тут.",
  topStories: "Головне",
  opinion: "Думки",
  mostReacted: "Найбільше реакцій",
  mostDiscussed: "Найбільше коментарів",
  whyHere: "Чому це тут?",
  reactedRule: (places, days) =>
    `${places} матеріалів із найбільшою кількістю реакцій усіх видів разом серед опублікованих за ${days} днів до створення цієї сторінки.`,
  discussedRule: (places, days) =>
    `${places} матеріалів із найбільшою кількістю видимих коментарів серед опублікованих за ${days} днів до створення цієї сторінки.`,
  rankingRule: (places) =>
    `Якщо їх мають менш ніж ${places} із них, рахуються матеріали за весь час. За рівної кількості новіший стоїть вище. Числа такі, як є: нічого не зважено, не оплачено й не дібрано.`,
  reactionCount: count({ one: "# реакція", few: "# реакції", many: "# реакцій", other: "# реакції" }),
  badgeRule: count({
    one: "Матеріали, що мають # реакцію одного виду або більше.",
    few: "Матеріали, що мають # реакції одного виду або більше.",
    many: "Матеріали, що мають # реакцій одного виду або більше.",
    other: "Матеріали, що мають # реакції одного виду чи більше.",
  }),
  secondBadge: (percent) =>
    `Кожен зараховано за найсильнішою реакцією, а за другою — якщо вона має понад ${percent} від першої.`,

  // Listings
  listingKinds: { section: "Рубрика", tag: "Тег", author: "Автор", month: "Архів", reaction: "Реакція" },
  nothingListed: "Тут ще немає матеріалів.",
  pageNumber: (number) => `Сторінка ${number}`,
  pages: "Сторінки",
  older: "Давніші матеріали",
  newer: "Новіші матеріали",
  newest: "Найновіші матеріали",
  stories: count({
    one: "# матеріал",
    few: "# матеріали",
    many: "# матеріалів",
    other: "# матеріалу",
  }),
  nothingInDirectory: "Тут ще нічого немає.",

  // Corrections
  correctionsIntro: "У чому ми помилилися й коли це виправили, спершу найновіше.",
  noCorrections: "Поки що нічого не довелося виправляти.",
  correctionOf: (headline) => html`У матеріалі: ${headline}`,

  // Search, not found, moved
  searchAbout: (site) => `Пошук у матеріалах видання «${site}».`,
  searchFor: "Що шукати",
  searchNote: (host) => `Ваш запит отримає DuckDuckGo, який покаже, що знає про ${host}.`,
  searchHere: "Шукає матеріали цього сайту. Ваші слова залишаються у вашому браузері.",
  searching: "Шукаємо…",
  searchFound: (number) => `Знайдено матеріалів: ${number}`,
  searchNothing: "Нічого не знайдено. Спробуйте менше слів, інші слова або менше фільтрів.",
  searchFailed: "Власний пошук сайту зараз не працює. Кнопка веде до DuckDuckGo.",
  moreResults: "Більше результатів",
  filters: "Фільтри",
  storyKind: "Тип матеріалу",
  year: "Рік",
  storyLanguage: "Мова матеріалів",
  bestMatch: "Найбільш відповідні",
  newestFirst: "Спочатку найновіші",
  moreChoices: "Більше",
  clearFilters: "Скинути фільтри",
  nearStories: "Можливо, ви шукаєте",
  notFound: "Такої сторінки немає",
  notFoundNote: "Можливо, в адресі помилка або матеріал переїхав. Спробуйте знайти його через пошук.",
  toFrontPage: "На головну",
  offline: "Немає з’єднання",
  offlineNote: "Цю сторінку не збережено на цьому пристрої. Збережено матеріали, які ви читали раніше:",
  nothingKept: "Ще нічого не збережено. Тут зберігатимуться матеріали, які ви читаєте онлайн.",
  tryAgain: "Спробувати ще раз",
  moved: "Ця сторінка переїхала",
  movedTo: (link) => html`Ця сторінка переїхала сюди: ${link}`,
};
