// The examples of the CommonMark specification (0.31.2) that articles render otherwise, by number, with the reason.

export const deviations: { reason: string; numbers: number[] }[] = [
  {
    reason:
      "an address in angle brackets is a link with the schemes http, https and mailto alone; others are text",
    numbers: [596, 598, 599, 601],
  },
];
