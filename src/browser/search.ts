// What runs on the page of the search and on that for lost readers.

import "./search-desk.ts";
import "./search-near.ts";
