// German: the words of the interface, as a newspaper addresses its readers (“Sie”).

import { html } from "../../src/html.ts";
import { list } from "./list.ts";
import { numbers, percents } from "./numbers.ts";
import { plural } from "./plural.ts";
import { reactionLabels } from "./reaction-labels.ts";
import type { Words } from "./words.ts";

const count = plural("de");

export const de: Words = {
  number: numbers("de"),
  percent: percents("de"),
  list: list("de"),

  // Every page
  skip: "Zum Inhalt springen",
  menu: "Menü",
  sections: "Ressorts",
  siteLinks: "Über diese Website",
  frontPage: "Startseite",
  search: "Suche",
  explore: "Entdecken",
  archive: "Archiv",
  authors: "Autorinnen und Autoren",
  tags: "Schlagwörter",
  reactionsDirectory: "Reaktionen",
  policies: "Grundsätze",
  ethics: "Ethik",
  correctionsPolicy: "Umgang mit Fehlern",
  diversity: "Vielfalt",
  ownership: "Eigentümer und Finanzierung",
  feedback: "Rückmeldungen",
  privacy: "Datenschutz",
  follow: "Folgen Sie uns",
  feeds: "Feeds",
  commentsFeed: "Kommentare (Atom)",

  // Kinds of stories
  kinds: {
    news: "Nachrichten",
    opinion: "Meinung",
    analysis: "Analyse",
    live: "Liveblog",
    feature: "Reportage",
    // The press laws of the German states ask for this very word above paid content.
    sponsored: "Anzeige",
    review: "Kritik",
  },

  // A story
  by: (authors) => html`Von ${authors}`,
  updated: (time) => html`Aktualisiert am ${time}`,
  corrected: (time) => html`Korrigiert am ${time}`,
  readingTime: count({ one: "# Min. Lesezeit", other: "# Min. Lesezeit" }),
  draft: "Entwurf: nur in der Vorschau zu sehen",
  scheduled: "Vorgemerkt: erscheint erst zu seiner Zeit",
  olderThan: count({
    one: "Dieser Artikel ist mehr als # Jahr alt.",
    other: "Dieser Artikel ist mehr als # Jahre alt.",
  }),
  sponsoredNote: "Bezahlter Inhalt: Diesen Text hat ein Werbekunde in Auftrag gegeben.",
  sensitive: "Bevor Sie weiterlesen",
  sensitiveNote: "Dieser Beitrag kann belastend sein.",
  otherLanguages: "Dieser Artikel in anderen Sprachen",
  credit: (name) => `Bild: ${name}`,
  license: "Lizenz",
  play: "Video abspielen",
  captions: "Untertitel",
  watchOn: (host) => `Auf ${host} ansehen`,
  videoNote: (host) =>
    `Das Video liegt bei ${host}. Von Ihrem Besuch erfährt ${host}, sobald Sie es abspielen.`,
  source: (name) => html`Quelle: ${name}`,
  corrections: "Korrekturen",
  correctionKinds: { correction: "Korrektur", clarification: "Klarstellung" },
  seriesPart: (part, name) => `Teil ${part} der Serie „${name}“`,
  aboutAuthors: count({ one: "Wer hier schreibt", other: "Wer hier schreibt" }),
  moreBy: (name) => `Mehr von ${name}`,
  related: "Mehr zum Thema",
  moreStories: "Weitere Artikel",
  previous: "Vorheriger Artikel",
  next: "Nächster Artikel",
  comments: count({ one: "# Kommentar", other: "# Kommentare" }),

  // In the text of a story
  footnotes: "Anmerkungen",
  backToText: "Zurück zum Text",

  // The twin of a story without pictures and styles
  textOnly: "Nur Text",
  fullPage: "Ganze Seite mit Bildern",
  pictureOf: (alt) => `Bild: ${alt}`,
  linkToHeading: (heading) => `Link zum Abschnitt „${heading}“`,

  // Sharing
  share: "Gefällt Ihnen der Artikel? Teilen Sie ihn mit Freunden!",
  email: "E-Mail",
  address: "Adresse dieses Artikels",
  shareVia: "Teilen …",
  copyLink: "Link kopieren",
  copied: "Kopiert",
  selected: "Markiert: Kopieren Sie ihn von hier.",

  // Reactions
  reactions: "Wie reagieren Sie?",
  reactionLabel: reactionLabels({
    hate: "Schlimm",
    confused: "Verwirrt",
    fail: "Daneben",
    fun: "Lustig",
    geeky: "Nerdig",
    love: "Liebe",
    lol: "Haha",
    omg: "O Gott",
    win: "Spitze",
    sad: "Trauer",
    angry: "Wut",
    shocked: "Schock",
    worried: "Sorge",
    hopeful: "Hoffnung",
    support: "Beistand",
  }),
  reacted: (number) => html`Reaktionen, öffentlich gezählt: ${number}`,
  youReacted: "Ihre Reaktion:",
  keptHere: "Nur in diesem Browser gespeichert:",
  takenBack: "Zurückgenommen.",
  keptForLater: "Hier gespeichert; wird gesendet, sobald Sie online sind.",
  notCounted: "Nicht gezählt.",
  reactionsNeedScript:
    "Zum Reagieren schalten Sie bitte JavaScript ein: Diese Website merkt sich Ihre Wahl in Ihrem Browser.",

  // Comments
  noComments: "Kommentare",
  beFirst: "Noch kein Kommentar. Schreiben Sie den ersten.",
  leaveComment: "Kommentar schreiben",
  commentsClosed: "Die Kommentare sind geschlossen.",
  commentsOn: (headline) => html`Kommentare zu „${headline}“`,
  backToStory: "Zurück zum Artikel",
  commentNumber: (number) => `Kommentar ${number}`,
  reader: "Leserstimme",
  anonymous: "Ohne Namen",
  edited: (time) => html`bearbeitet am ${time}`,
  removed: "Von der Redaktion entfernt",
  removedOn: (time) => html`Von der Redaktion entfernt am ${time}`,
  postedTwice: (number) => `Zweimal abgeschickt: derselbe Wortlaut wie Kommentar ${number}`,
  inReplyTo: (number) => `Antwort auf ${number}`,
  reply: "Antworten",
  replyDraft: "Antworten (Entwurf)",
  replies: count({ one: "# Antwort", other: "# Antworten" }),
  answers: "Antwort auf",
  theStory: "den Artikel",
  order: "Reihenfolge",
  orders: ["Älteste zuerst", "Neueste zuerst", "Meiste Antworten"],
  orderHere: "Reihenfolge auf dieser Seite",
  newestComments: "Neueste Kommentare",
  linkCopied: "Link kopiert",
  yourName: "Name",
  yourEmail: "E-Mail",
  emailNote: "Ihre E-Mail-Adresse wird nicht veröffentlicht.",
  yourPage: "Webseite",
  yourComment: "Kommentar",
  optional: "(freiwillig)",
  commentNote: "Bis zu 10.000 Zeichen. Leerzeilen trennen Absätze, *Sternchen* heben hervor.",
  sendComment: "Kommentar abschicken",
  preview: "Vorschau",
  cancel: "Abbrechen",
  missing: "Bitte ausfüllen.",
  tooLong: "Zu lang:",
  noEmail: "So etwa: name@example.org",
  noUrl: "Beginnen Sie mit https://",
  sending: "Wird gesendet …",
  held: "Danke. Ihr Kommentar wartet auf die Redaktion.",
  published: "Danke. Ihr Kommentar ist veröffentlicht.",
  notSent: "Nicht gesendet. Ihr Text bleibt erhalten: Bitte versuchen Sie es noch einmal.",
  commentFile: "Ihr Kommentar als Datei",
  proposeSteps: (host) => [
    "Schreiben Sie Ihren Kommentar unter die zweite Zeile aus Strichen und Ihren Namen hinter „author:“.",
    `Die Schaltfläche öffnet Ihren Kommentar als Datei auf ${host}: Melden Sie sich dort an und schicken Sie sie der Redaktion, die sie veröffentlicht. Lange Kommentare schreiben Sie dort zu Ende.`,
  ],
  proposeByHand:
    "Schreiben Sie Tag und Uhrzeit hinter „date:“ und geben Sie der Datei einen eigenen Namen. Für die Antwort auf einen Kommentar ergänzen Sie die Zeile „replyTo:“ mit dem Namen seiner Datei.",
  proposeNote: (host) => `Was Sie schicken, steht öffentlich auf ${host}, unter Ihrem dortigen Namen.`,
  propose: (host) => `Weiter auf ${host}`,
  nowhereToSend: "Zurzeit nimmt diese Website keine neuen Kommentare an.",
  commentPages: "Seiten mit Kommentaren",

  // Front page
  noStories: "Noch keine Artikel. Der erste wird hier stehen.",
  topStories: "Das Wichtigste",
  opinion: "Meinung",
  mostReacted: "Meiste Reaktionen",
  mostDiscussed: "Meistdiskutiert",
  whyHere: "Warum steht das hier?",
  reactedRule: (places, days) =>
    `Die ${places} Artikel mit den meisten Reaktionen, alle Arten zusammen, unter denen der ${days} Tage, bevor diese Seite entstand.`,
  discussedRule: (places, days) =>
    `Die ${places} Artikel mit den meisten sichtbaren Kommentaren unter denen der ${days} Tage, bevor diese Seite entstand.`,
  rankingRule: (places) =>
    `Haben weniger als ${places} davon welche, zählen die Artikel aller Zeiten. Bei gleicher Zahl steht der neuere zuerst. Die Zahlen sind, wie sie sind: Nichts ist gewichtet, bezahlt oder ausgesucht.`,
  reactionCount: count({ one: "# Reaktion", other: "# Reaktionen" }),
  badgeRule: count({ one: "Artikel ab # Reaktion einer Art.", other: "Artikel ab # Reaktionen einer Art." }),
  secondBadge: (percent) =>
    `Jeder zählt bei seiner stärksten Reaktion, und bei der zweiten, wenn sie mehr als ${percent} der ersten hat.`,

  // Listings
  listingKinds: {
    section: "Ressort",
    tag: "Schlagwort",
    author: "Artikel von",
    month: "Archiv",
    reaction: "Reaktion",
  },
  nothingListed: "Hier gibt es noch keine Artikel.",
  pageNumber: (number) => `Seite ${number}`,
  pages: "Seiten",
  older: "Ältere Artikel",
  newer: "Neuere Artikel",
  newest: "Neueste Artikel",
  stories: count({ one: "# Artikel", other: "# Artikel" }),
  nothingInDirectory: "Hier steht noch nichts.",

  // Corrections
  correctionsIntro: "Was wir falsch gemacht und wann wir es berichtigt haben, das Neueste zuerst.",
  noCorrections: "Bisher war nichts zu berichtigen.",
  correctionOf: (headline) => html`Im Artikel: ${headline}`,

  // Search, not found, moved
  searchAbout: (site) => `Die Artikel von ${site} durchsuchen.`,
  searchFor: "Suchbegriff",
  searchNote: (host) => `Ihre Eingabe geht an DuckDuckGo, das zeigt, was es von ${host} kennt.`,
  searchHere: "Findet Artikel dieser Website. Ihre Eingabe bleibt in Ihrem Browser.",
  searching: "Suche läuft …",
  searchFound: (number) => `Gefundene Artikel: ${number}`,
  searchNothing:
    "Kein Artikel gefunden. Versuchen Sie es mit weniger oder anderen Wörtern oder mit weniger Filtern.",
  searchFailed: "Die eigene Suche dieser Website funktioniert gerade nicht. Der Knopf führt zu DuckDuckGo.",
  moreResults: "Weitere Treffer",
  filters: "Filter",
  storyKind: "Art des Artikels",
  year: "Jahr",
  storyLanguage: "Sprache der Artikel",
  bestMatch: "Beste Treffer",
  newestFirst: "Neueste zuerst",
  moreChoices: "Mehr",
  clearFilters: "Filter aufheben",
  nearStories: "Vielleicht suchen Sie",
  notFound: "Diese Seite gibt es nicht",
  notFoundNote:
    "Vielleicht ist die Adresse falsch geschrieben, oder der Artikel ist umgezogen. Die Suche findet ihn vielleicht.",
  toFrontPage: "Zur Startseite",
  offline: "Sie sind offline",
  offlineNote:
    "Diese Seite ist auf diesem Gerät nicht gespeichert. Diese Artikel, die Sie früher gelesen haben, sind es:",
  nothingKept: "Noch ist kein Artikel gespeichert. Was Sie online lesen, wird hier aufbewahrt.",
  tryAgain: "Noch einmal versuchen",
  moved: "Diese Seite ist umgezogen",
  movedTo: (link) => html`Diese Seite ist umgezogen nach ${link}`,
};
