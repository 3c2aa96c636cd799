// What runs at the reader's: each custom element defines itself.

import "./news-video.ts";
import "./news-reactions.ts";
import "./news-share.ts";
import "./times.ts";
import "./offline.ts";
