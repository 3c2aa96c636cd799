// Spanish: the words of the interface, which address readers as “usted”.

import { html } from "../../src/html.ts";
import { list } from "./list.ts";
import { numbers, percents } from "./numbers.ts";
import { plural } from "./plural.ts";
import { reactionLabels } from "./reaction-labels.ts";
import type { Words } from "./words.ts";

const count = plural("es");

export const es: Words = {
  number: numbers("es"),
  percent: percents("es"),
  list: list("es"),

  // Every page
  skip: "Ir al contenido",
  menu: "Menú",
  sections: "Secciones",
  siteLinks: "Sobre este sitio",
  frontPage: "Portada",
  search: "Buscar",
  explore: "Explorar",
  archive: "Hemeroteca",
  authors: "Firmas",
  tags: "Etiquetas",
  reactionsDirectory: "Reacciones",
  policies: "Normas de la redacción",
  ethics: "Ética",
  correctionsPolicy: "Política de correcciones",
  diversity: "Diversidad",
  ownership: "Propiedad y financiación",
  feedback: "Sugerencias",
  privacy: "Privacidad",
  follow: "Síganos",
  feeds: "Canales",
  commentsFeed: "Comentarios (Atom)",

  // Kinds of stories
  kinds: {
    news: "Noticias",
    opinion: "Opinión",
    analysis: "Análisis",
    live: "En directo",
    feature: "Reportaje",
    sponsored: "Publicidad",
    review: "Crítica",
  },

  // A story
  by: (authors) => html`Por ${authors}`,
  updated: (time) => html`Actualizado el ${time}`,
  corrected: (time) => html`Corregido el ${time}`,
  readingTime: count({ one: "# min de lectura", many: "# min de lectura", other: "# min de lectura" }),
  draft: "Borrador: solo se ve en la vista previa",
  scheduled: "Programado: se publicará a su hora",
  olderThan: count({
    one: "Este artículo tiene más de # año.",
    many: "Este artículo tiene más de # de años.",
    other: "Este artículo tiene más de # años.",
  }),
  sponsoredNote: "Contenido pagado: un anunciante encargó este texto.",
  sensitive: "Antes de leer",
  sensitiveNote: "Este texto puede herir la sensibilidad.",
  otherLanguages: "Este artículo en otros idiomas",
  credit: (name) => `Imagen: ${name}`,
  license: "Licencia",
  play: "Ver el vídeo",
  captions: "Subtítulos",
  watchOn: (host) => `Ver en ${host}`,
  videoNote: (host) => `El vídeo procede de ${host}, que sabrá de su visita cuando lo reproduzca.`,
  source: (name) => html`Fuente: ${name}`,
  corrections: "Correcciones",
  correctionKinds: { correction: "Corrección", clarification: "Aclaración" },
  seriesPart: (part, name) => `Parte ${part} de la serie «${name}»`,
  aboutAuthors: count({ one: "Sobre la firma", many: "Sobre las firmas", other: "Sobre las firmas" }),
  moreBy: (name) => `Más de ${name}`,
  related: "Artículos relacionados",
  moreStories: "Más artículos",
  previous: "Anterior",
  next: "Siguiente",
  comments: count({ one: "# comentario", many: "# de comentarios", other: "# comentarios" }),

  // In the text of a story
  footnotes: "Notas",
  backToText: "Volver al texto",

  // The twin of a story without pictures and styles
  textOnly: "Solo texto",
  fullPage: "Página completa con imágenes",
  pictureOf: (alt) => `Imagen: ${alt}`,
  linkToHeading: (heading) => `Enlace a «${heading}»`,

  // Sharing
  share: "¿Le gusta? ¡Compártalo con sus amigos!",
  email: "Correo electrónico",
  address: "Dirección de este artículo",
  shareVia: "Compartir…",
  copyLink: "Copiar enlace",
  copied: "Copiado",
  selected: "Seleccionado: cópielo desde aquí.",

  // Reactions
  reactions: "¿Cuál es su reacción?",
  reactionLabel: reactionLabels({
    hate: "Odioso",
    confused: "Confuso",
    fail: "Fallo",
    fun: "Gracioso",
    geeky: "Friki",
    love: "Me encanta",
    lol: "Jajaja",
    omg: "Madre mía",
    win: "Bravo",
    sad: "Tristeza",
    angry: "Rabia",
    shocked: "Conmoción",
    worried: "Inquietud",
    hopeful: "Esperanza",
    support: "Apoyo",
  }),
  reacted: (number) => html`Reacciones, recuento público: ${number}`,
  youReacted: "Su reacción:",
  keptHere: "Guardada solo en este navegador:",
  takenBack: "Retirada.",
  keptForLater: "Guardada aquí; se enviará cuando tenga conexión.",
  notCounted: "No se ha contado.",
  reactionsNeedScript: "Para reaccionar, active JavaScript: este sitio guarda su elección en su navegador.",

  // Comments
  noComments: "Comentarios",
  beFirst: "Todavía no hay comentarios. Escriba el primero.",
  leaveComment: "Escribir un comentario",
  commentsClosed: "Los comentarios están cerrados.",
  commentsOn: (headline) => html`Comentarios sobre «${headline}»`,
  backToStory: "Volver al artículo",
  commentNumber: (number) => `Comentario ${number}`,
  reader: "lector o lectora",
  anonymous: "Anónimo",
  edited: (time) => html`editado el ${time}`,
  removed: "Retirado por la redacción",
  removedOn: (time) => html`Retirado por la redacción el ${time}`,
  postedTwice: (number) => `Enviado dos veces: las mismas palabras que el comentario ${number}`,
  inReplyTo: (number) => `En respuesta al ${number}`,
  reply: "Responder",
  replyDraft: "Responder (borrador)",
  replies: count({ one: "# respuesta", many: "# de respuestas", other: "# respuestas" }),
  answers: "En respuesta a",
  theStory: "el artículo",
  order: "Orden",
  orders: ["Más antiguos primero", "Más recientes primero", "Más respuestas"],
  orderHere: "Orden en esta página",
  newestComments: "Comentarios más recientes",
  linkCopied: "Enlace copiado",
  yourName: "Nombre",
  yourEmail: "Correo electrónico",
  emailNote: "Su dirección de correo electrónico no se publicará.",
  yourPage: "Página web",
  yourComment: "Comentario",
  optional: "(opcional)",
  commentNote:
    "Hasta 10.000 caracteres. Las líneas en blanco separan párrafos; los *asteriscos* dan énfasis.",
  sendComment: "Publicar el comentario",
  preview: "Vista previa",
  cancel: "Cancelar",
  missing: "Rellene este campo.",
  tooLong: "Demasiado largo:",
  noEmail: "Por ejemplo, nombre@example.org",
  noUrl: "Empiece por https://",
  sending: "Enviando…",
  held: "Gracias. Su comentario espera a la redacción.",
  published: "Gracias. Su comentario está publicado.",
  notSent: "No se ha enviado. Su texto se conserva: inténtelo de nuevo.",
  commentFile: "Su comentario como archivo",
  proposeSteps: (host) => [
    "Escriba su comentario debajo de la segunda línea de guiones y su nombre después de «author:».",
    `El botón abre su comentario como archivo en ${host}: identifíquese allí y envíelo a la redacción, que lo publicará. Un comentario largo se termina allí.`,
  ],
  proposeByHand:
    "Escriba el día y la hora después de «date:» y dé al archivo un nombre propio. Para responder a un comentario, añada la línea «replyTo:» con el nombre de su archivo.",
  proposeNote: (host) => `Lo que envíe será público en ${host}, con el nombre de su cuenta allí.`,
  propose: (host) => `Continuar en ${host}`,
  nowhereToSend: "Por el momento este sitio no admite comentarios nuevos.",
  commentPages: "Páginas de comentarios",

  // Front page
  noStories: "Todavía no hay artículos. El primero aparecerá aquí.",
  topStories: "Lo más importante",
  opinion: "Opinión",
  mostReacted: "Con más reacciones",
  mostDiscussed: "Lo más comentado",
  whyHere: "¿Por qué está aquí?",
  reactedRule: (places, days) =>
    `Los ${places} artículos con más reacciones, de todo tipo juntas, entre los publicados en los ${days} días anteriores a la creación de esta página.`,
  discussedRule: (places, days) =>
    `Los ${places} artículos con más comentarios visibles entre los publicados en los ${days} días anteriores a la creación de esta página.`,
  rankingRule: (places) =>
    `Si menos de ${places} de ellos tienen alguno, se cuentan los de todo el tiempo. A igual número va primero el más reciente. Los números son los que son: nada se pondera, se paga ni se elige.`,
  reactionCount: count({ one: "# reacción", many: "# de reacciones", other: "# reacciones" }),
  badgeRule: count({
    one: "Artículos con # reacción o más de un tipo.",
    many: "Artículos con # de reacciones o más de un tipo.",
    other: "Artículos con # reacciones o más de un tipo.",
  }),
  secondBadge: (percent) =>
    `Cada uno cuenta por su reacción más fuerte, y por la segunda si supera el ${percent} de la primera.`,

  // Listings
  listingKinds: {
    section: "Sección",
    tag: "Etiqueta",
    author: "Artículos de",
    month: "Hemeroteca",
    reaction: "Reacción",
  },
  nothingListed: "Todavía no hay artículos aquí.",
  pageNumber: (number) => `Página ${number}`,
  pages: "Páginas",
  older: "Artículos anteriores",
  newer: "Artículos posteriores",
  newest: "Últimos artículos",
  stories: count({ one: "# artículo", many: "# de artículos", other: "# artículos" }),
  nothingInDirectory: "Todavía no hay nada aquí.",

  // Corrections
  correctionsIntro: "En qué nos equivocamos y cuándo lo corregimos, lo más reciente primero.",
  noCorrections: "Hasta ahora no ha habido nada que corregir.",
  correctionOf: (headline) => html`En: ${headline}`,

  // Search, not found, moved
  searchAbout: (site) => `Buscar artículos en ${site}.`,
  searchFor: "Qué desea buscar",
  searchNote: (host) => `Sus palabras van a DuckDuckGo, que muestra lo que conoce de ${host}.`,
  searchHere: "Encuentra artículos de este sitio. Sus palabras no salen de su navegador.",
  searching: "Buscando…",
  searchFound: (number) => `Artículos encontrados: ${number}`,
  searchNothing:
    "No se ha encontrado ningún artículo. Pruebe con menos palabras, con otras o con menos filtros.",
  searchFailed: "La búsqueda propia de este sitio no funciona en este momento. El botón lleva a DuckDuckGo.",
  moreResults: "Más resultados",
  filters: "Filtros",
  storyKind: "Tipo de artículo",
  year: "Año",
  storyLanguage: "Idioma de los artículos",
  bestMatch: "Más relevantes",
  newestFirst: "Más recientes primero",
  moreChoices: "Más",
  clearFilters: "Quitar los filtros",
  nearStories: "Quizá busca",
  notFound: "Esta página no existe",
  notFoundNote:
    "Puede que la dirección esté mal escrita o que el artículo haya cambiado de sitio. Pruebe a buscarlo.",
  toFrontPage: "Ir a la portada",
  offline: "No tiene conexión",
  offlineNote:
    "Esta página no está guardada en este dispositivo. Estos artículos, que leyó antes, sí lo están:",
  nothingKept: "Aún no hay artículos guardados. Los que lea con conexión se guardarán aquí.",
  tryAgain: "Intentar de nuevo",
  moved: "Esta página ha cambiado de dirección",
  movedTo: (link) => html`Esta página está ahora en ${link}`,
};
