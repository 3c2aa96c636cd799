// What the sentences of a made-up newsroom are put together from.

export const people = [
  "the harbour board",
  "the town council",
  "a group of parents",
  "the ferry company",
  "the regional court",
  "a former minister",
  "the head of the hospital",
  "a spokesman for the port",
  "the farmers’ league",
  "the nurses’ union",
  "the museum’s new director",
  "an engineer of the power station",
  "the coach of the home side",
  "a panel of scientists",
  "the mayor",
  "the guild of shopkeepers",
  "the fire brigade",
  "the music school",
  "the weather office",
  "the opposition",
] as const;

export const deeds = [
  "has put off",
  "wants to keep",
  "will pay for",
  "turned down",
  "has looked again at",
  "called for",
  "would rather not discuss",
  "found fault with",
  "spent the night talking about",
  "has promised an answer on",
  "voted narrowly against",
  "welcomed",
  "did not expect",
  "has begun to plan",
  "asked a judge to stop",
  "signed off on",
] as const;

export const matters = [
  "the new timetable for the island boats",
  "a wall against the spring tides",
  "the sale of the grain warehouse",
  "higher fares on the night buses",
  "the repair of the swing bridge",
  "a second classroom for the youngest children",
  "the vaccine trial",
  "a tax on empty houses",
  "the search for the missing trawler",
  "three hundred jobs at the cannery",
  "the plan for wind turbines beyond the reef",
  "a treaty on fishing rights",
  "the final of the cup",
  "an inquiry into the flood of last winter",
  "cheaper loans for small firms",
  "the return of the stolen bell",
  "a festival without fireworks",
  "the price of heating oil",
  "faster lines to the capital",
  "a ban on heavy lorries in the centre",
] as const;

export const circumstances = [
  "after two days of talks behind closed doors",
  "although nobody could say what it would cost",
  "because the old one has not been safe for years",
  "while people waited in the rain outside the hall",
  "as figures published this week make plain",
  "in the hope that others along the coast will follow",
  "less than a month before the election",
  "against the advice of its own lawyers",
  "with a majority of a single vote",
  "since neither side wants to be the first to leave",
  "for the first time since the bridge was built",
  "until an expert from abroad has seen the ground",
] as const;

export const places = [
  "in the northern quarter",
  "on the left bank",
  "at the old fish market",
  "beyond the lighthouse",
  "across the border",
  "in the valley",
  "",
  "",
] as const;

export const opinions = [
  "I live two streets away and nobody has asked us anything",
  "This is the first sensible word on the matter in months",
  "Somebody should write down what was promised in spring",
  "My father worked there for thirty years and would not believe it",
  "It reads well, but where do the numbers come from",
  "We had the same in our town and it cost twice as much in the end",
  "Thank you for going there and looking",
  "They say that every year before the holidays",
  "The bus was late again this morning, so much for plans",
  "I was at the meeting and it was not quite like that",
] as const;

export const sections = {
  world: "World",
  region: "Region",
  politics: "Politics",
  economy: "Economy",
  science: "Science",
  culture: "Culture",
  sport: "Sport",
  comment: "Comment",
} as const;

export const topics = [
  "Harbour",
  "Fishing",
  "Schools",
  "Health",
  "Energy",
  "Housing",
  "Trains",
  "Elections",
  "Floods",
  "Football",
  "Music",
  "Courts",
  "Farming",
  "Trade",
  "Climate",
  "Roads",
] as const;

export const givenNames = [
  "Ada",
  "Ben",
  "Cleo",
  "Dara",
  "Emil",
  "Fay",
  "Gwen",
  "Hugo",
  "Ines",
  "Jon",
] as const;

export const surnames = ["Aske", "Brandt", "Calder", "Dunmore", "Eide", "Farrow", "Grant", "Holm"] as const;
