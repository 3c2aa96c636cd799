// The conversation under a story comes alive: each part of it is set up here.

import { copyAddresses } from "./addresses.ts";
import { sortThreads } from "./order.ts";
import { offerPreview } from "./preview.ts";
import { takeReplies } from "./replies.ts";
import { startWriting } from "./writing.ts";

const section = document.querySelector(".comments") as HTMLElement;
const form = section.querySelector("form");

sortThreads(section);
copyAddresses(section);
if (form) {
  const writing = startWriting(form);
  if (form.method === "get") (await import("./proposed-file.ts")).sendAsFile(writing);
  takeReplies(section, writing);
  offerPreview(writing);
  let checking: Promise<void> | undefined;
  const check = () =>
    (checking ??= import("./checks.ts").then(({ checkFields }) => checkFields(section, writing)));
  form.addEventListener("focusin", check, { once: true });
  if (form.contains(document.activeElement)) check(); // that focus may have been what asked for this script
  form.noValidate = true;
  // Until then; a browser without the checks sends it as a plain form.
  form.onsubmit = (event) => {
    event.preventDefault();
    check().then(
      () => form.requestSubmit(),
      () => form.submit(),
    );
  };
  if (location.search.includes("comment=")) (await import("./arrival.ts")).tellArrival(section, writing);
}
