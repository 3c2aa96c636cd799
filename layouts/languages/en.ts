// English: the words of the interface, and the pattern for translators.
//
// A `#` is a number. What a function is given (a time, a name, a linked headline) goes where the sentence of
// your language wants it. Quoted names of services (Facebook, RSS …) stay as they are.

import { html, type Html } from "../../src/html.ts";
import { list } from "./list.ts";
import { numbers, percents } from "./numbers.ts";
import { plural } from "./plural.ts";
import { reactionLabels } from "./reaction-labels.ts";

const count = plural("en");

export const en = {
  number: numbers("en"),
  percent: percents("en"),
  /** "A, B and C" */
  list: list("en"),

  // Every page
  skip: "Skip to the content",
  /** Button that opens the navigation on a phone. */
  menu: "Menu",
  /** Names of the navigation regions, read out by screen readers. */
  sections: "Sections",
  siteLinks: "About this site",
  frontPage: "Front page",
  search: "Search",
  /** Above the ways into all that was published, at the foot of a page. */
  explore: "Explore",
  archive: "Archive",
  authors: "Authors",
  tags: "Tags",
  reactionsDirectory: "Reactions",
  policies: "Policies",
  /** Policies of the publisher, by their keys in site.yml. */
  ethics: "Ethics",
  correctionsPolicy: "Corrections policy",
  diversity: "Diversity",
  ownership: "Ownership and funding",
  feedback: "Feedback",
  privacy: "Privacy",
  follow: "Follow us",
  feeds: "Feeds",
  commentsFeed: "Comments (Atom)",

  // Kinds of stories, above the headline. News has no label there.
  kinds: {
    news: "News",
    opinion: "Opinion",
    analysis: "Analysis",
    live: "Live",
    feature: "Feature",
    sponsored: "Sponsored",
    review: "Review",
  },

  // A story
  by: (authors: Html): Html => html`By ${authors}`,
  updated: (time: Html): Html => html`Updated ${time}`,
  /** Link from the top of a story to its corrections. */
  corrected: (time: Html): Html => html`Corrected ${time}`,
  readingTime: count({ one: "# min read", other: "# min read" }),
  /** Ribbons on stories that readers cannot see yet. */
  draft: "Draft: only shown in a preview",
  scheduled: "Scheduled: not published before its time",
  olderThan: count({
    one: "This story is more than # year old.",
    other: "This story is more than # years old.",
  }),
  sponsoredNote: "Paid content: an advertiser ordered this text.",
  sensitive: "Before you read",
  /** Said below that, when the editors gave no reason of their own. */
  sensitiveNote: "This story may be distressing.",
  otherLanguages: "This story in other languages",
  /** Before the name of a picture's maker. */
  credit: (name: string): string => `Picture: ${name}`,
  /** Link to the terms under which a picture may be used. */
  license: "Licence",
  /** On the still of a video. */
  play: "Play video",
  captions: "Captions",
  /** `host` is a video site's name. */
  watchOn: (host: string): string => `Watch on ${host}`,
  /** Said before a reader starts a video of another company. */
  videoNote: (host: string): string =>
    `The video comes from ${host}, which learns of your visit when you play it.`,
  source: (name: Html): Html => html`Source: ${name}`,
  corrections: "Corrections",
  correctionKinds: { correction: "Correction", clarification: "Clarification" },
  seriesPart: (part: string, name: string): string => `Part ${part} of the series “${name}”`,
  aboutAuthors: count({ one: "About the author", other: "About the authors" }),
  moreBy: (name: string): string => `More by ${name}`,
  related: "Related stories",
  moreStories: "More stories",
  /** The story before and after this one. */
  previous: "Previous",
  next: "Next",
  comments: count({ one: "# comment", other: "# comments" }),

  // In the text of a story
  footnotes: "Notes",
  backToText: "Back to the text",

  // The twin of a story without pictures and styles
  textOnly: "Text only",
  fullPage: "Full page with pictures",
  pictureOf: (alt: string): string => `Picture: ${alt}`,
  linkToHeading: (heading: string): string => `Link to “${heading}”`,

  // Sharing
  share: "Like it? Share with your friends!",
  email: "Email",
  address: "Address of this story",
  /** Opens the device's own way of sharing. */
  shareVia: "Share…",
  copyLink: "Copy link",
  copied: "Copied",
  /** Said of the address when the browser lets no script copy it. */
  selected: "Selected: copy it from here.",

  // Reactions
  reactions: "What's Your Reaction?",
  /** Labels by the ids of the built-in sets. */
  reactionLabel: reactionLabels({
    hate: "Hate",
    confused: "Confused",
    fail: "Fail",
    fun: "Fun",
    geeky: "Geeky",
    love: "Love",
    lol: "LOL",
    omg: "OMG",
    win: "Win",
    sad: "Sad",
    angry: "Angry",
    shocked: "Shocked",
    worried: "Worried",
    hopeful: "Hopeful",
    support: "Support",
  }),
  /** Under the buttons. The number is kept fresh: no form of a word depends on it, and nothing follows that would move. */
  reacted: (number: Html): Html => html`Reactions, publicly counted: ${number}`,
  /** Said after a press; the reaction's label follows. The second is for sites without a service. */
  youReacted: "You reacted:",
  keptHere: "Kept in this browser only:",
  takenBack: "Taken back.",
  keptForLater: "Kept here; will be sent when you are online.",
  /** The service's reason may follow. */
  notCounted: "Not counted.",
  reactionsNeedScript: "To react, turn on JavaScript: this site keeps your choice in your browser.",

  // Comments
  noComments: "Comments",
  beFirst: "Be the first to comment.",
  leaveComment: "Leave a comment",
  commentsClosed: "Comments are closed.",
  commentsOn: (headline: Html): Html => html`Comments on ${headline}`,
  backToStory: "Back to the story",
  commentNumber: (number: string): string => `Comment ${number}`,
  /** Beside the name of a reader who is called as one of the staff. */
  reader: "reader",
  anonymous: "Anonymous reader",
  edited: (time: Html): Html => html`edited ${time}`,
  removed: "Removed by the editors",
  removedOn: (time: Html): Html => html`Removed by the editors, ${time}`,
  postedTwice: (number: string): string => `Posted twice: the same words as comment ${number}`,
  inReplyTo: (number: string): string => `In reply to ${number}`,
  /** Link under a comment. */
  reply: "Reply",
  /** The same, where an answer was begun. */
  replyDraft: "Reply (draft)",
  /** Above the answers to a comment, which it folds away. */
  replies: count({ one: "# reply", other: "# replies" }),
  /** Before a list of the story and of all comments: "1 Ann". */
  answers: "In reply to",
  theStory: "the story",
  /** In which order comments stand: the three in this sequence. */
  order: "Order",
  orders: ["Oldest first", "Newest first", "Most replies"],
  /** Where a conversation has more pages than this. */
  orderHere: "Order on this page",
  /** Link to the last of these pages. */
  newestComments: "Newest comments",
  /** Beside the number of a comment, whose address was copied. */
  linkCopied: "Link copied",
  yourName: "Name",
  yourEmail: "Email",
  emailNote: "Your email address will not be published.",
  yourPage: "Website",
  yourComment: "Comment",
  optional: "(optional)",
  commentNote: "Up to 10,000 characters. Empty lines make paragraphs; *stars* make emphasis.",
  sendComment: "Post the comment",
  preview: "Preview",
  /** Ends an answer; the form goes back to its place. */
  cancel: "Cancel",
  /** Beside a field: nothing is in it, too many characters ("Too long: 1,012 / 1,000"), no address. */
  missing: "Please fill this in.",
  tooLong: "Too long:",
  noEmail: "Write it like name@example.org.",
  noUrl: "Begin it with https://",
  /** While a comment is on its way. */
  sending: "Sending…",
  /** What became of a comment. */
  held: "Thank you. Your comment waits for the editors.",
  published: "Thank you. Your comment is published.",
  notSent: "Not sent. Your text is kept: please try again.",
  /** Without a service, a comment is sent as a file to the host of the site's repository, such as github.com. */
  commentFile: "Your comment as a file",
  proposeSteps: (host: string): string[] => [
    "Write your comment below the second line of dashes, and your name after “author:”.",
    `The button opens your comment as a file on ${host}: sign in there and send it to the editors, who publish it. A long comment is finished there.`,
  ],
  /** Added to the first step. Both are for readers without script, which does that for the others. */
  proposeByHand:
    "Write the day and time after “date:”, and give the file a name of its own. To answer a comment, add the line “replyTo:” with the name of its file.",
  proposeNote: (host: string): string =>
    `What you send is public on ${host} under your account’s name there.`,
  propose: (host: string): string => `Continue on ${host}`,
  nowhereToSend: "This site takes no new comments at the moment.",
  commentPages: "Pages of comments",

  // Front page
  noStories: "No stories yet. The first one will stand here.",
  topStories: "Top stories",
  opinion: "Opinion",
  mostReacted: "Most reacted",
  mostDiscussed: "Most discussed",
  whyHere: "Why is this here?",
  /** The rule of src/news/rankings.ts in words: what is counted, then what is the same for both. */
  reactedRule: (places: string, days: string): string =>
    `The ${places} stories with the most reactions, of all kinds together, out of those published in the ${days} days before this page was made.`,
  discussedRule: (places: string, days: string): string =>
    `The ${places} stories with the most comments that readers can see, out of those published in the ${days} days before this page was made.`,
  rankingRule: (places: string): string =>
    `When fewer than ${places} of them have any, stories of all time are counted. Of equal counts the newer story comes first. Counts stand as they are: nothing is weighed, paid for or picked.`,
  reactionCount: count({ one: "# reaction", other: "# reactions" }),
  /** How stories get onto the list of a reaction, in two sentences; `percent` of the strongest reaction. */
  badgeRule: count({
    one: "Stories with at least # reaction of a kind.",
    other: "Stories with at least # reactions of a kind.",
  }),
  secondBadge: (percent: string): string =>
    `Each counts for its strongest reaction, and for the second when that has more than ${percent} of the first.`,

  // Listings
  /** Above the name on a listing. */
  listingKinds: { section: "Section", tag: "Tag", author: "Author", month: "Archive", reaction: "Reaction" },
  nothingListed: "No stories here yet.",
  pageNumber: (number: string): string => `Page ${number}`,
  pages: "Pages",
  older: "Older stories",
  newer: "Newer stories",
  newest: "Newest stories",
  stories: count({ one: "# story", other: "# stories" }),
  nothingInDirectory: "Nothing here yet.",

  // Corrections
  correctionsIntro: "What we got wrong and when we mended it, newest first.",
  noCorrections: "Nothing had to be corrected yet.",
  correctionOf: (headline: Html): Html => html`In: ${headline}`,

  // Search, not found, moved
  /** What the page of the search is about, for search engines. */
  searchAbout: (site: string): string => `Search the stories of ${site}.`,
  searchFor: "Search for",
  searchNote: (host: string): string => `Your words go to DuckDuckGo, which shows what it knows of ${host}.`,
  /** Under the field, where the site has an index of its own. */
  searchHere: "Finds stories of this site. Your words stay in your browser.",
  searching: "Searching…",
  searchFound: (number: string): string => `Stories found: ${number}`,
  searchNothing: "No story found. Try fewer words, other words, or fewer filters.",
  searchFailed: "This site’s own search does not work at the moment. The button leads to DuckDuckGo.",
  moreResults: "More results",
  filters: "Filters",
  storyKind: "Kind of story",
  year: "Year",
  storyLanguage: "Language of the stories",
  bestMatch: "Best match",
  newestFirst: "Newest first",
  /** Shows the rest of a long list of filters. */
  moreChoices: "More",
  clearFilters: "Clear the filters",
  /** Above the stories nearest to an address that leads nowhere. */
  nearStories: "Perhaps you are looking for",
  notFound: "This page does not exist",
  notFoundNote: "The address may be mistyped, or the story may have moved. A search may find it.",
  toFrontPage: "Go to the front page",
  offline: "You are offline",
  offlineNote: "This page has not been kept on this device. These stories, which you read before, have been:",
  nothingKept: "No story has been kept yet. Stories that you read while online are kept here.",
  tryAgain: "Try again",
  moved: "This page has moved",
  movedTo: (link: Html): Html => html`This page has moved to ${link}`,
};
