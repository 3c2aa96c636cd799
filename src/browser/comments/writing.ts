// What a reader writes: kept on reload, for the story and for each comment that is answered.

import { keep, kept } from "../keep.ts";
import { make } from "../make.ts";

/** What a comment is written on: the text itself, or a file with the text in it. */
export type Paper = {
  /** An empty one, for an answer to the comment with this id; "" is the story. */
  blank: (target: string) => string;
  /** The comment's text on it. */
  read: (paper: string) => string;
};

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
  /** Forgets the draft: it is on its way. */
  forget: () => void;
};

export const plainPaper: Paper = { blank: () => "", read: (paper) => paper.trim() };

export function startWriting(form: HTMLFormElement, { blank, read }: Paper): Writing {
  const area = form.querySelector("textarea") as HTMLTextAreaElement;
  const menu = form.querySelector("select");
  const place = form.dataset["draft"] ?? form.action;
  let target = menu?.value ?? "";
  const key = () => `draft ${place} ${target}`;
  const forget = () => keep(key(), null);
  const save = () => keep(key(), area.value === blank(target) ? null : area.value || null);
  const turnTo = (id: string) => {
    target = id;
    if (menu) menu.value = id;
    area.value = kept(key()) ?? blank(id);
  };
  // A browser may have kept what was written, too, and a reader may have begun before this script.
  if (area.value === area.defaultValue) turnTo(target);
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
    text: () => read(area.value),
    target: () => target,
    turnTo,
    forget,
  };
}
