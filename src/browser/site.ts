// What runs at the reader's: custom elements define themselves, some of them only when a reader comes near.

import { awaitConversation } from "./await-conversation.ts";
import "./news-share.ts";
import "./news-video.ts";
import { whenNear } from "./when-near.ts";

whenNear(document.querySelector("news-reactions"), () => import("./news-reactions.ts"));
awaitConversation();
setTimeout(() => import("./times.ts")); // after the first paint: it says the same in fewer words
if (document.querySelector("meta[name=offline]")) void import("./offline.ts");
