// What a reader writes: kept on reload, for the story and for each comment that is answered.

import { keep, kept } from "../keep.ts";
import { make } from "../make.ts";

export type Writing = {
  form: HTMLFormElement;
  area: HTMLTextAreaElement;
  /** What is said to the reader, in the language of the page. */
  words: DOMStringMap;
  /** Where it is told what became of the comment. */
  told: HTMLElement;
  text: () => string;
  target: () => string;
  /** Turns to the comment with this id, or to the story (""), with what was written there before. */
  turnTo: (id: string) => void;
  /** Whether something is kept that was written to the comment with this id. */
  hasDraft: (id: string) => boolean;
  /** Forgets the draft: it is on its way. */
  forget: () => void;
};

export function startWriting(form: HTMLFormElement): Writing {
  const area = form.querySelector("textarea") as HTMLTextAreaElement;
  const menu = form.querySelector("select");
  const place = form.querySelector<HTMLInputElement>("[name=filename]")?.value ?? form.action;
  let target = menu?.value ?? "";
  const key = (id = target) => `draft ${place} ${id}`;
  const forget = () => keep(key(), null);
  const save = () => keep(key(), area.value || null);
  const turnTo = (id: string) => {
    target = id;
    if (menu) menu.value = id;
    area.value = kept(key()) ?? "";
  };
  // A browser may have kept what was written, too, and a reader may have begun before this script.
  if (!area.value) turnTo(target);
  area.addEventListener("input", save);
  menu?.addEventListener("change", () => {
    forget();
    target = menu.value;
    save();
  });
  const told = make("output", { tabIndex: -1 });
  const end = form.querySelector(".send") as HTMLElement;
  end.append(told);
  return {
    form,
    area,
    words: end.dataset,
    told,
    text: () => area.value.trim(),
    target: () => target,
    turnTo,
    hasDraft: (id) => kept(key(id)) !== null,
    forget,
  };
}
