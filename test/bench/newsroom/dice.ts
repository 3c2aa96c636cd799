// Dice that fall the same way for the same seed: sfc32 of PractRand, https://pracrand.sourceforge.net.

export type Dice = {
  /** From 0 to 1, without 1. */
  roll: () => number;
  /** A whole number from 0 to `most`, without `most`. */
  below: (most: number) => number;
  pick: <Value>(from: readonly Value[]) => Value;
  /** Whether something happens that does in `share` of all cases. */
  chance: (share: number) => boolean;
};

export function dice(seed: number): Dice {
  let [a, b, c, counter] = [seed | 0, 0x5eed, ~seed, 1];
  const roll = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) roll(); // the first numbers of near seeds are near, too
  const below = (most: number) => Math.floor(roll() * most);
  return {
    roll,
    below,
    pick: (from) => from[below(from.length)] as (typeof from)[number],
    chance: (share) => roll() < share,
  };
}
