// The few methods of Eleventy that we call; Eleventy 3 brings no types of its own.

type BuildEvent = { runMode: "build" | "serve" | "watch"; directories: { output: string } };

export type EleventyConfig = {
  addPlugin<Options>(plugin: (eleventy: EleventyConfig, options: Options) => void, options: Options): void;
  addTemplate(
    virtualPath: string,
    render: (data: { files: string[] }) => string,
    data: Record<string, unknown>,
  ): void;
  addWatchTarget(glob: string, options?: { resetConfig: boolean }): void;
  setUseGitIgnore(use: boolean): void;
  setEventEmitterMode(mode: "sequential" | "parallel"): void;
  setWatchThrottleWaitTime(milliseconds: number): void;
  setServerOptions(options: Record<string, unknown>): void;
  on(
    event: "eleventy.before" | "eleventy.after",
    listener: (event: BuildEvent) => void | Promise<void>,
  ): void;
  directories: { output: string };
};
