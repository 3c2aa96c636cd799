// "Reply" brings the form under the comment that it answers; "Cancel" takes it back.

import { make } from "../make.ts";
import type { Writing } from "./writing.ts";

export function takeReplies(section: Element, { form, area, words, turnTo, hasDraft }: Writing): void {
  const write = form.parentElement as HTMLElement;
  const home = make("i", { hidden: true });
  write.before(home);
  const instead = [write.querySelector("h3"), form.querySelector("select")?.parentElement];
  const name = make("bdi");
  const cancel = make("button", { type: "button", textContent: words["cancel"] ?? "" });
  const line = make("p", { className: "answering" });
  form.prepend(line);

  const links = [...section.querySelectorAll<HTMLElement>(".reply")];
  const plain = links[0]?.textContent ?? "";
  const markDrafts = () => {
    for (const link of links)
      link.textContent = (hasDraft(link.dataset["id"] ?? "") && words["draft"]) || plain;
  };

  /** Stands after `place` and answers the comment with this id, or the story. */
  const stand = (place: Element, id: string) => {
    place.after(write);
    for (const element of instead) if (element) element.hidden = id !== "";
    line.hidden = id === "";
    turnTo(id);
    markDrafts();
  };
  section.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLElement>(".reply");
    const said = link?.parentElement;
    if (!said) return;
    event.preventDefault();
    const author = said.querySelector(".p-name") ?? said.querySelector(".p-author");
    name.textContent = author?.textContent ?? "";
    line.replaceChildren(
      `${words["answers"]} ${said.querySelector(".number")?.textContent} `,
      name,
      "\u2003",
      cancel,
    );
    stand(said, link.dataset["id"] ?? "");
    area.focus();
    area.scrollIntoView({ block: "nearest" }); // all of it: a browser is content with its first line
    cancel.onclick = () => {
      form.dispatchEvent(new Event("done"));
      link.focus();
    };
  });
  form.addEventListener("done", () => stand(home, ""));
  line.hidden = true;
  markDrafts();
}
