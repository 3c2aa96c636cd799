// Why a build stops before it writes: the output folder is not its own, or not at this moment.

export class OutputRefused extends Error {
  override name = "OutputRefused";
}
