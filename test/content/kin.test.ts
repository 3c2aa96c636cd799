// What an author hears when stories get in each other's way: as translations, or by their tags.

import { test } from "uvu";
import * as assert from "uvu/assert";
import { problemsOf } from "./problems-of.ts";

const story = (more: string) => `---\ntitle: Fire\ndate: 2022-02-28\n${more}---\nIt was put out.\n`;

test("a story has one translation in each language, and none in its own", () => {
  assert.equal(
    problemsOf({
      "articles/brand.md": story("lang: de\ntranslationOf: fire\n"),
      "articles/feuer.md": story("lang: de\ntranslationOf: fire\n"),
      "articles/fire.md": story(""),
      "articles/flames.md": story("translationOf: fire\n"),
      "articles/pozhezha.md": story("lang: uk\ntranslationOf: fire\n"),
    }),
    [
      "content/articles/feuer.md:5:16: translationOf: there is `brand` in de already: a translation is in another language, see `lang`",
      "content/articles/flames.md:4:16: translationOf: there is `fire` in en already: a translation is in another language, see `lang`",
    ],
  );
});

test("tags that only look alike in addresses are refused, spellings of one tag are not", () => {
  assert.equal(
    problemsOf({
      "articles/fire.md": story("tags: [C++, E-mail, Harbour life]\n"),
      "articles/flood.md": story("tags: [email, harbour-life, C#]\n"),
    }),
    [
      "content/articles/flood.md:4:29: tags: `C#` and `C++` would share the address /tags/c/: name one of them otherwise",
    ],
  );
});

test.run();
