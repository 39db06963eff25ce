/** A function of the author's. */
type Task = () => unknown;

export interface TurnsOptions {
  /** A function takes time: nothing more should come before `idle`. */
  readonly busy: () => void;
  readonly idle: () => void;
  readonly failed: (name: string, error: unknown) => void;
}

/** Runs functions one after the other, at once where those before are done. */
export function createTurns({ busy, idle, failed }: TurnsOptions) {
  const waiting: { readonly name: string; readonly task: Task }[] = [];
  let running = false;

  async function finish(name: string, promise: PromiseLike<unknown>): Promise<void> {
    busy();
    try {
      await promise;
    } catch (error) {
      failed(name, error);
    }
    running = false;
    next();
    if (!running) idle();
  }

  function next(): void {
    while (!running) {
      const turn = waiting.shift();
      if (!turn) return;
      running = true;
      let result: unknown;
      try {
        result = turn.task();
      } catch (error) {
        failed(turn.name, error);
      }
      if (isPromiseLike(result)) return void finish(turn.name, result);
      running = false;
    }
  }

  return {
    run(name: string, task: Task): void {
      waiting.push({ name, task });
      next();
    },
  };
}

function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as PromiseLike<unknown> | null | undefined)?.then === "function";
}
