// What runs at the reader's: each custom element defines itself, the comments wait for a reader.

import { awaitConversation } from "./await-conversation.ts";
import "./news-video.ts";
import "./news-reactions.ts";
import "./news-share.ts";
import "./times.ts";

awaitConversation();
if (document.querySelector("meta[name=offline]")) void import("./offline.ts");
