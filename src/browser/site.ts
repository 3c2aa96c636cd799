// What runs at the reader's: each custom element defines itself, the comments wait for a reader.

import { awaitConversation } from "./await-conversation.ts";
import "./news-video.ts";
import "./news-reactions.ts";

awaitConversation();
