// Starts the keeping of stories where the page says so, in a `<meta name="offline">` with the worker's address.

import { trusted } from "./trusted-address.ts";

const address = document.querySelector<HTMLMetaElement>("meta[name=offline]")?.content;
if (address) void navigator.serviceWorker?.register(trusted(address));
