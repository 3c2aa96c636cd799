// Renders one bomb at several sizes and prints what that cost; in a process of its own, whose memory is the bomb's alone.
//
// usage: node --single-threaded-gc --import tsx test/torture/bomb-figures.ts NAME article|comment

import { median } from "../bench/median.ts";
import { bombs, type Bomb } from "../markdown/bombs.ts";
import { options } from "../markdown/newsroom-options.ts";
import { renderArticle } from "../../src/markdown/render-article.ts";
import { renderComment } from "../../src/markdown/render-comment.ts";

/** Processor time in ms by characters, growth for a doubling (1 where it is too quick to tell), and MiB at most. */
export type BombFigures = { times: [size: number, ms: number][]; growth: number; memory: number };

/** Below so many ms noise is most of what is measured. */
const quick = 40;

function effort(render: () => void): number {
  const start = process.cpuUsage();
  render();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The median of three, of which the first also warms the parser up. */
function cost(make: Bomb, size: number, render: (text: string) => void): number {
  const text = make(size);
  return median([1, 2, 3].map(() => effort(() => render(text))));
}

function figures(make: Bomb, render: (text: string) => void): BombFigures {
  const small = cost(make, 50_000, render);
  const quarter = cost(make, 125_000, render);
  const large = cost(make, 500_000, render);
  const memory = process.resourceUsage().maxRSS / 1024;
  // Over two doublings, since one lies within the noise of a busy machine.
  const growth = large < quick ? 1 : Math.sqrt(large / quarter);
  return {
    times: [
      [50_000, small],
      [500_000, large],
    ],
    growth,
    memory,
  };
}

const [name = "", voice] = process.argv.slice(2);
const render =
  voice === "comment"
    ? (text: string) => renderComment(text).toString()
    : (text: string) => renderArticle(text, options).html.toString();
process.stdout.write(JSON.stringify(figures(bombs[name] as Bomb, render)));
