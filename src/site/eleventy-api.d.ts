// The part of Eleventy's programmatic interface that the builds use; Eleventy 3 brings no types of its own.

declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(input: string, output: string, options: Record<string, unknown>);
    watcher: {
      on(event: "all", listener: (event: string, file: string) => void): void;
      removeAllListeners(event: string): void;
    };
    disableLogger(): void;
    /** The line printed after a build. */
    logFinished: () => string;
    init(): Promise<void>;
    write(): Promise<unknown>;
    watch(): Promise<(file: string) => Promise<void>>;
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
