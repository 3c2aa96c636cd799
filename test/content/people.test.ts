// The names of people: all the world's letters, and none of the tricks that can be played with them.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { readName } from "../../src/content/name-rules.ts";
import { skeleton } from "../../src/content/skeleton.ts";
import { staffNames } from "../../src/content/staff-names.ts";
import { article, problemsOf } from "./problems-of.ts";

/** Of people and places, by script. */
const names = [
  ...[
    "Mara Fenwick",
    "Siobhán O’Brien-Ní Dhuibhne",
    "Nguyễn Thị Ánh Nguyệt",
    "Þóra Ægisdóttir",
    "Jr. J.D. Salinger, 3rd",
  ],
  ...[
    "Володимир Зеленський",
    "Ђорђе Јовановић",
    "Γιώργος Παπαδόπουλος",
    "Ἀριστοτέλης",
    "Գրիգոր Նարեկացի",
    "შოთა რუსთაველი",
  ],
  ...["محمد بن سلمان", "مُحَمَّد", "علی‌رضا کیان‌پور", "שָׁלוֹם רַבִּינוֹבִיץ׳", "אֲבִיבָ֣ה", "ܐܦܪܝܡ ܣܘܪܝܝܐ"],
  ...[
    "नरेन्द्र मोदी",
    "श्रीमती क्ष्‍मा",
    "রবীন্দ্রনাথ ঠাকুর",
    "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "தமிழ்ச்செல்வி",
    "ശ്രീനിവാസൻ",
    "ශ්‍රී ජයවර්ධන",
    "సత్యనారాయణ",
  ],
  ...["สมชาย ใจดี", "ອານຸວົງ", "အောင်ဆန်းစုကြည်", "ខៀវ សំផន", "བསྟན་འཛིན་རྒྱ་མཚོ་", "རྐྱེན"],
  ...[
    "村上　春樹",
    "葛󠄀城市",
    "毛泽东",
    "김대중",
    "ᠴᠢᠩᠭᠢᠰ",
    "አበበ ቢቂላ",
    "ᏎᏉᏯ",
    "ⵎⵓⵃⵎⵎⴷ",
    "Ann ❤️",
    "Ben 👩🏽‍🚀",
    "Ana ❤️‍🔥",
  ],
];

test("names in the world's scripts are good", () => {
  for (const name of names) {
    assert.not.throws(() => readName(name), undefined, name);
    assert.is(readName(`${name} `), name);
  }
});

const zalgo = `Z${"\u0301\u0316".repeat(3)}algo`;
const tricks: [string, string][] = [
  ["Mara\u200bFenwick", "holds a character that cannot be seen"],
  ["Mara\u00adFenwick", "holds a character that cannot be seen"],
  ["Ma\u200dra Fenwick", "holds a character that cannot be seen"],
  ["Ма\u200cра", "holds a character that cannot be seen"],
  ["Mara\u3164", "holds a character that cannot be seen"],
  ["Mara\u2800Fenwick", "holds a character that cannot be seen"],
  ["Mara\u{e0041}\u{e0042}", "holds a character that cannot be seen"],
  ["Mara \ufe0f", "holds a character that cannot be seen"],
  ["\u2066Mara", "turns the direction"],
  ["Mara \u202ekciwneF", "turns the direction"],
  ["Mara\u0007", "control character"],
  ["Mara\u0085Fenwick", "longer than one line"],
  ["Mara\u2028By the editors", "longer than one line"],
  ["\u200b\u2060", "cannot be seen|nothing in it"],
  ["\u0301", "nothing in it"],
  ["\u0301Mara", "begins with an accent"],
  [zalgo, "stacks more than four marks"],
  [`Z${"\u0301\u034f".repeat(5)}`, "cannot be seen"],
  ["\uf8ff Mara", "but in one font"],
  ["Mara     \u2003  of the staff", "a gap of three"],
  ["Mara Fenwick ✔", "taken for a badge"],
  ["✅ Mara Fenwick", "taken for a badge"],
  ["ann@tideway.example", "email address"],
  ["Ann <ann@tideway.example>", "email address"],
  ["A".repeat(121), "longer than 120"],
];

test("names that hide something, pile up or pose are refused", () => {
  for (const [name, reason] of tricks)
    assert.throws(
      () => readName(name),
      (error: Error) => new RegExp(reason).test(error.message),
      JSON.stringify(name),
    );
});

test("a bad name is named with its place, of a reader as a warning, of an author as an error", () => {
  const problems = problemsOf({
    "articles/fire.md": article(),
    "articles/storm.md": article('source: { name: "The\\u200bWire", url: https://wire.example/ }'),
    "authors/mara.md": '---\nrole: Reporter\nname: "Mara\\u200b"\n---\n',
    "comments/fire/c1.md": `---\ndate: 2022-03-01\nauthor: ${JSON.stringify(zalgo)}\n---\nHello\n`,
  });
  assert.equal(problems, [
    "content/articles/storm.md:4:17: source.name: holds a character that cannot be seen: delete it",
    "content/authors/mara.md:3:7: name: holds a character that cannot be seen: delete it",
    "content/comments/fire/c1.md:3:9: author: stacks more than four marks on a letter: delete some",
  ]);
});

test("no file of the content may hold an email key, and the message does not repeat the address", () => {
  const mail = "eve@example.org";
  const problems = problemsOf({
    "site.yml": `title: T\nurl: https://t.example\ndescription: D\nlanguage: en\ntimezone: UTC\nemail: ${mail}\npublisher: { mail: ${mail} }\n`,
    "articles/fire.md": article(`email: ${mail}`),
    "articles/storm.md": article(`source: { name: Wire, url: "https://wire.example/", e-mail: ${mail} }`),
    "authors/mara.md": `---\nname: Mara\nemail: ${mail}\n---\n`,
    "comments/fire/c1.md": `---\nauthor_email: ${mail}\n---\nHello\n`,
    "comments/fire/c2.md": `---\nauthor: Eve\nEmail: ${mail}\n---\nHello\n`,
    "pages/about.md": `---\ntitle: About\ne_mail: ${mail}\n---\nHello\n`,
  });
  assert.is(problems.length, 8);
  for (const problem of problems) {
    assert.match(problem, "is no key: whatever is committed can be read by all");
    assert.not.match(problem, mail);
  }
});

test("texts that look alike have one skeleton, as UTS 39 has it", () => {
  assert.is(skeleton("раураl"), skeleton("paypal"));
  assert.is(skeleton("ѕсоре"), skeleton("scope"));
  assert.is(skeleton("𝔭𝒶ỿ𝕡𝕒ℓ"), skeleton("paỿpal"));
  assert.is(skeleton("Michae1"), skeleton("Michael"));
  assert.is(skeleton("rnara"), skeleton("mara"));
  assert.is(skeleton("Ma\u200dra"), skeleton("Mara"));
  assert.is.not(skeleton("Mara"), skeleton("Marta"));
  assert.not.throws(() => skeleton("__proto__ constructor"));
});

test("a reader's name that could be taken for one of the staff's is known", () => {
  const staffOf = staffNames(["Mara Fenwick", "Idris Okoro", "The Newsroom", "Mei", "محمد علي"]);
  const alike = [
    "Mara Fenwick",
    "mara  fenwick",
    "MARA FENWICK",
    "Маrа Fеnwісk",
    "МARА FЕNWIСK",
    "MaraFenwick",
    "Mara-Fenwick",
  ];
  const more = [
    "rnara Fenwick",
    "Márà Fenwick",
    "Ｍａｒａ Ｆｅｎｗｉｃｋ",
    "𝕄𝕒𝕣𝕒 Fenwick",
    "Mara Fenwick (editor)",
    "~ Mara Fenwick ~",
    "M.ara Fenwick",
    "Fenwick, Mara",
    "Mara J. Fenwick",
    "MaraFenwick_official",
    "Mara Fenwic\u20e3k",
    "Mara Fenwick\u0483",
    "ᴍᴀʀᴀ ꜰᴇɴᴡɪᴄᴋ",
    "🅼🅰🆁🅰 🅵🅴🅽🆆🅸🅲🅺",
    "🅜🅐🅡🅐 🅕🅔🅝🅦🅘🅒🅚",
    "🇲🇦🇷🇦 🇫🇪🇳🇼🇮🇨🇰",
  ];
  for (const name of [...alike, ...more]) assert.is(staffOf(name), "Mara Fenwick", name);
  for (const name of ["ldris Okoro", "Idris 0koro", "1dris Okoro", "idris okoro"])
    assert.is(staffOf(name), "Idris Okoro", name);
  assert.is(staffOf("The Newsroorn"), "The Newsroom");
  assert.is(staffOf("mei"), "Mei");
  assert.is(staffOf("محمد علي"), "محمد علي");
});

test("other people are nobody's doubles", () => {
  const staffOf = staffNames(["Mara Fenwick", "Mei", "Ann Li"]);
  for (const name of [
    "",
    "Mara",
    "Fenwick",
    "Mara Fenwicks",
    "Tamara Fenwick",
    "Mei Ling",
    "Ann Lister",
    "Joann Li",
    "!!!",
    ...names.slice(1),
  ])
    assert.is(staffOf(name), null, name);
});

test.run();
