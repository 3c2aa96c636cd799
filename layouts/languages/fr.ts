// French: the words of the interface.
//
// French sets a space before ; : ! ? and inside « », which no line may break at: `\u202f` (narrow) before ; ! ?
// and `\u00a0` elsewhere, written as escapes so that they can be seen.

import { html } from "../../src/html.ts";
import { list } from "./list.ts";
import { numbers, percents } from "./numbers.ts";
import { plural } from "./plural.ts";
import { reactionLabels } from "./reaction-labels.ts";
import type { Words } from "./words.ts";

const count = plural("fr");

export const fr: Words = {
  number: numbers("fr"),
  percent: percents("fr"),
  list: list("fr"),

  // Every page
  skip: "Aller au contenu",
  menu: "Menu",
  sections: "Rubriques",
  siteLinks: "À propos de ce site",
  frontPage: "Accueil",
  search: "Rechercher",
  explore: "Explorer",
  archive: "Archives",
  authors: "Auteurs",
  tags: "Mots-clés",
  reactionsDirectory: "Réactions",
  policies: "Nos règles",
  ethics: "Déontologie",
  correctionsPolicy: "Traitement des erreurs",
  diversity: "Diversité",
  ownership: "Propriété et financement",
  feedback: "Vos remarques",
  privacy: "Vie privée",
  follow: "Suivez-nous",
  feeds: "Flux",
  commentsFeed: "Commentaires (Atom)",

  // Kinds of stories
  kinds: {
    news: "Actualité",
    opinion: "Tribune",
    analysis: "Analyse",
    live: "En direct",
    feature: "Grand format",
    sponsored: "Publicité",
    review: "Critique",
  },

  // A story
  by: (authors) => html`Par ${authors}`,
  updated: (time) => html`Mis à jour le ${time}`,
  corrected: (time) => html`Corrigé le ${time}`,
  readingTime: count({
    one: "# min de lecture",
    many: "# min de lecture",
    other: "# min de lecture",
  }),
  draft: "Brouillon\u00a0: visible en aperçu seulement",
  scheduled: "Programmé\u00a0: paraîtra à l’heure dite",
  olderThan: count({
    one: "Cet article a plus de # an.",
    many: "Cet article a plus de # d’années.",
    other: "Cet article a plus de # ans.",
  }),
  sponsoredNote: "Contenu payé\u00a0: ce texte a été commandé par un annonceur.",
  sensitive: "Avant de lire",
  sensitiveNote: "Cet article peut heurter.",
  otherLanguages: "Cet article en d’autres langues",
  credit: (name) => `Image\u00a0: ${name}`,
  license: "Licence",
  play: "Lire la vidéo",
  captions: "Sous-titres",
  watchOn: (host) => `Voir sur ${host}`,
  videoNote: (host) => `La vidéo vient de ${host}, qui apprend votre visite quand vous la lancez.`,
  source: (name) => html`Source\u00a0: ${name}`,
  corrections: "Rectificatifs",
  correctionKinds: { correction: "Rectificatif", clarification: "Précision" },
  seriesPart: (part, name) => `Épisode ${part} de la série «\u00a0${name}\u00a0»`,
  aboutAuthors: count({
    one: "Qui signe cet article",
    many: "Qui signe cet article",
    other: "Qui signe cet article",
  }),
  moreBy: (name) => `Autres articles signés ${name}`,
  related: "Sur le même sujet",
  moreStories: "Autres articles",
  previous: "Article précédent",
  next: "Article suivant",
  comments: count({ one: "# commentaire", many: "# de commentaires", other: "# commentaires" }),

  // In the text of a story
  footnotes: "Notes",
  backToText: "Retour au texte",

  // The twin of a story without pictures and styles
  textOnly: "Texte seul",
  fullPage: "Page complète avec images",
  pictureOf: (alt) => `Image\u00a0: ${alt}`,
  linkToHeading: (heading) => `Lien vers «\u00a0${heading}\u00a0»`,

  // Sharing
  share: "Cet article vous plaît\u202f? Partagez-le avec vos amis\u202f!",
  email: "E-mail",
  address: "Adresse de cet article",
  shareVia: "Partager…",
  copyLink: "Copier le lien",
  copied: "Copié",
  selected: "Sélectionné\u00a0: copiez-le d’ici.",

  // Reactions
  reactions: "Quelle est votre réaction\u202f?",
  reactionLabel: reactionLabels({
    hate: "Odieux",
    confused: "Perplexe",
    fail: "Raté",
    fun: "Amusant",
    geeky: "Geek",
    love: "J’adore",
    lol: "MDR",
    omg: "Oh là là",
    win: "Bravo",
    sad: "Tristesse",
    angry: "Colère",
    shocked: "Choc",
    worried: "Inquiétude",
    hopeful: "Espoir",
    support: "Soutien",
  }),
  reacted: (number) => html`Réactions, décompte public\u00a0: ${number}`,
  youReacted: "Votre réaction\u00a0:",
  keptHere: "Gardée dans ce navigateur seulement\u00a0:",
  takenBack: "Retirée.",
  keptForLater: "Gardée ici\u00a0; sera envoyée quand vous serez en ligne.",
  notCounted: "Non comptée.",
  reactionsNeedScript:
    "Pour réagir, activez JavaScript\u00a0: ce site garde votre choix dans votre navigateur.",

  // Comments
  noComments: "Commentaires",
  beFirst: "Aucun commentaire pour l’instant. Écrivez le premier.",
  leaveComment: "Écrire un commentaire",
  commentsClosed: "Les commentaires sont fermés.",
  commentsOn: (headline) => html`Commentaires sur «\u00a0${headline}\u00a0»`,
  backToStory: "Retour à l’article",
  commentNumber: (number) => `Commentaire ${number}`,
  reader: "lecteur ou lectrice",
  anonymous: "Anonyme",
  edited: (time) => html`modifié le ${time}`,
  removed: "Retiré par la rédaction",
  removedOn: (time) => html`Retiré par la rédaction le ${time}`,
  postedTwice: (number) => `Envoyé deux fois\u00a0: mêmes mots que le commentaire ${number}`,
  inReplyTo: (number) => `En réponse à ${number}`,
  reply: "Répondre",
  replyDraft: "Répondre (brouillon)",
  replies: count({ one: "# réponse", many: "# de réponses", other: "# réponses" }),
  answers: "En réponse à",
  theStory: "l’article",
  order: "Ordre",
  orders: ["Plus anciens d’abord", "Plus récents d’abord", "Plus de réponses"],
  orderHere: "Ordre sur cette page",
  newestComments: "Commentaires les plus récents",
  linkCopied: "Lien copié",
  yourName: "Nom",
  yourEmail: "E-mail",
  emailNote: "Votre adresse e-mail ne sera pas publiée.",
  yourPage: "Site web",
  yourComment: "Commentaire",
  optional: "(facultatif)",
  commentNote:
    "Jusqu’à 10\u202f000 caractères. Une ligne vide commence un paragraphe\u202f; les *étoiles* mettent en relief.",
  sendComment: "Publier le commentaire",
  preview: "Aperçu",
  cancel: "Annuler",
  missing: "Veuillez remplir ce champ.",
  tooLong: "Trop long\u00a0:",
  noEmail: "Par exemple nom@example.org",
  noUrl: "Écrivez l’adresse entière, https compris.",
  sending: "Envoi en cours…",
  held: "Merci. Votre commentaire attend la rédaction.",
  published: "Merci. Votre commentaire est publié.",
  notSent: "Rien n’a été envoyé. Votre texte est conservé\u00a0: veuillez réessayer.",
  commentFile: "Votre commentaire sous forme de fichier",
  proposeSteps: (host) => [
    "Écrivez votre commentaire sous la deuxième ligne de tirets et votre nom après «\u00a0author:\u00a0».",
    `Le bouton ouvre votre commentaire sous forme de fichier sur ${host}\u00a0: connectez-vous-y et envoyez-le à la rédaction, qui le publiera. Un long commentaire s’achève là-bas.`,
  ],
  proposeByHand:
    "Écrivez le jour et l’heure après «\u00a0date:\u00a0» et donnez au fichier un nom bien à lui. Pour répondre à un commentaire, ajoutez la ligne «\u00a0replyTo:\u00a0» avec le nom de son fichier.",
  proposeNote: (host) => `Ce que vous envoyez est public sur ${host}, sous le nom de votre compte là-bas.`,
  propose: (host) => `Continuer sur ${host}`,
  nowhereToSend: "Ce site n’accepte pas de nouveaux commentaires pour le moment.",
  commentPages: "Pages de commentaires",

  // Front page
  noStories: "Pas encore d’article. Le premier paraîtra ici.",
  topStories: "À la une",
  opinion: "Débats",
  mostReacted: "Le plus de réactions",
  mostDiscussed: "Les plus commentés",
  whyHere: "Pourquoi est-ce ici\u202f?",
  reactedRule: (places, days) =>
    `Les ${places} articles qui ont reçu le plus de réactions, toutes ensemble, parmi ceux des ${days} jours avant la création de cette page.`,
  discussedRule: (places, days) =>
    `Les ${places} articles qui ont reçu le plus de commentaires visibles, parmi ceux des ${days} jours avant la création de cette page.`,
  rankingRule: (places) =>
    `Si moins de ${places} d’entre eux en ont, on compte ceux de toujours. À égalité, le plus récent passe devant. Les chiffres sont bruts\u00a0: rien n’est pondéré, payé ni choisi.`,
  reactionCount: count({ one: "# réaction", many: "# de réactions", other: "# réactions" }),
  badgeRule: count({
    one: "Articles à partir de # réaction d’un même type.",
    many: "Articles à partir de # de réactions d’un même type.",
    other: "Articles à partir de # réactions d’un même type.",
  }),
  secondBadge: (percent) =>
    `Chacun compte pour sa réaction la plus forte, et pour la deuxième si elle dépasse ${percent} de la première.`,

  // Listings
  listingKinds: {
    section: "Rubrique",
    tag: "Mot-clé",
    author: "Articles de",
    month: "Archives",
    reaction: "Réaction",
  },
  nothingListed: "Pas encore d’article ici.",
  pageNumber: (number) => `Page ${number}`,
  pages: "Pages",
  older: "Articles plus anciens",
  newer: "Articles plus récents",
  newest: "Derniers articles",
  stories: count({ one: "# article", many: "# d’articles", other: "# articles" }),
  nothingInDirectory: "Rien ici pour l’instant.",

  // Corrections
  correctionsIntro: "Nos erreurs et le jour où nous les avons corrigées, les plus récentes d’abord.",
  noCorrections: "Rien à rectifier jusqu’ici.",
  correctionOf: (headline) => html`Dans\u00a0: ${headline}`,

  // Search, not found, moved
  searchAbout: (site) => `Rechercher des articles dans ${site}.`,
  searchFor: "Mots à rechercher",
  searchNote: (host) => `Vos mots sont envoyés à DuckDuckGo, qui montre ce qu’il connaît de ${host}.`,
  searchHere: "Trouve les articles de ce site. Vos mots restent dans votre navigateur.",
  searching: "Recherche en cours…",
  searchFound: (number) => `Articles trouvés : ${number}`,
  searchNothing: "Aucun article trouvé. Essayez moins de mots, d’autres mots ou moins de filtres.",
  searchFailed:
    "La recherche propre à ce site ne fonctionne pas pour le moment. Le bouton mène à DuckDuckGo.",
  moreResults: "Plus de résultats",
  filters: "Filtres",
  storyKind: "Type d’article",
  year: "Année",
  storyLanguage: "Langue des articles",
  bestMatch: "Les plus pertinents",
  newestFirst: "Les plus récents d’abord",
  moreChoices: "Plus",
  clearFilters: "Effacer les filtres",
  nearStories: "Vous cherchez peut-être",
  notFound: "Cette page n’existe pas",
  notFoundNote:
    "L’adresse est peut-être mal écrite, ou l’article a changé de place. Cherchez-le par ses mots.",
  toFrontPage: "Aller à l’accueil",
  offline: "Vous êtes hors connexion",
  offlineNote:
    "Cette page n’est pas conservée sur cet appareil. Ces articles, que vous avez déjà lus, le sont\u00a0:",
  nothingKept: "Aucun article n’est encore conservé. Ceux que vous lisez en ligne le seront ici.",
  tryAgain: "Réessayer",
  moved: "Cette page a changé d’adresse",
  movedTo: (link) => html`Cette page se trouve maintenant ici\u00a0: ${link}`,
};
