import { test } from "uvu";
import * as assert from "uvu/assert";
import { encoded, services } from "../../../layouts/parts/share-services.ts";

/** What browsers send for a form: https://url.spec.whatwg.org/#urlencoded-serializing */
function asForm(text: string): string {
  return new URLSearchParams({ text }).toString().slice("text=".length).replaceAll("+", "%20");
}

test("a headline travels as a form would send it, whatever it has in it", () => {
  const ascii = String.fromCharCode(...Array.from({ length: 0x5f }, (_, i) => 0x20 + i));
  for (const text of [ascii, "50% + 50%", "“Пожежа” у порту — що далі?", "الميناء", "🔥 🧑‍🚒"])
    assert.is(encoded(text), asForm(text));
});

test("each service is handed the address and the headline in its own way", () => {
  const story = [encoded("https://harbour.example/2022/02/fire/"), encoded("Fire & water")] as const;
  const of = (id: string) => new URL(services.get(id)?.address(...story) ?? "");
  assert.equal(
    [...of("x").searchParams],
    [
      ["text", "Fire & water"],
      ["url", "https://harbour.example/2022/02/fire/"],
    ],
  );
  assert.is(of("whatsapp").searchParams.get("text"), "Fire & water https://harbour.example/2022/02/fire/");
  assert.is(of("email").protocol, "mailto:");
  assert.is(of("email").searchParams.get("body"), "https://harbour.example/2022/02/fire/");
});

test.run();
