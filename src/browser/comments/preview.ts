// How a comment will look, for who asks: only then the reader of markdown is fetched.

import { make } from "../make.ts";
import type { Writing } from "./writing.ts";

export function offerPreview({ form, area, text }: Writing): void {
  const button = form.querySelector(".scripted") as HTMLElement;
  const box = make("div", { className: "e-content", dir: "auto", hidden: true });
  form.append(box);
  const open = (isOpen: boolean) => {
    box.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
  };
  button.onclick = async () => {
    const { showComment } = await import("./show-comment.ts");
    const show = () => box.replaceChildren(showComment(text()));
    area.oninput = show;
    show();
    open(box.hidden === true);
  };
  form.addEventListener("done", () => open(false));
}
