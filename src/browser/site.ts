// What runs at the reader's: custom elements define themselves, some of them only when a reader comes near.

import { awaitConversation } from "./await-conversation.ts";
import "./news-share.ts";
import "./news-video.ts";
import "./times.ts";
import { whenNear } from "./when-near.ts";

whenNear(document.querySelector("news-reactions"), () => import("./news-reactions.ts"));
awaitConversation();
if (document.querySelector("meta[name=offline]")) void import("./offline.ts");
