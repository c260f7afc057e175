/** A flag of a command line. */
export interface Flag {
  readonly type: 'string' | 'boolean';
  /** What the value is called in the help: FILE, N. */
  readonly value?: string;
  readonly help: string;
  /** Whether it may be given more than once. */
  readonly multiple?: boolean;
}
export type Flags = Readonly<Record<string, Flag>>;

/** A command line that was understood. */
export interface Args {
  readonly positionals: readonly string[];
  has(flag: string): boolean;
  /** The value given last. */
  value(flag: string): string | undefined;
  /** Names and values of all flags with a value, as given. */
  readonly pairs: readonly (readonly [name: string, value: string])[];
}

/** What a command talks to; `process` in real life. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Bytes go out as they are; resolves when they are through. */
  write(bytes: Uint8Array): Promise<void>;
  stdin(): AsyncIterable<Uint8Array>;
  /** Whether somebody watches stderr: then progress is worth showing. */
  readonly isWatched: boolean;
  /** Whether stdout takes colours. */
  readonly colours: boolean;
  /** ms UTC */
  now(): number;
}

/** 0 fine, 1 something wrong in the data, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** After the name: "FILE…". */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What the command's help says further, lines of at most 80 characters. */
  readonly details: string;
  /** A command line that works, and what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  readonly flags: Flags;
  /** How many positionals it wants. */
  readonly least: number;
  readonly most: number;
  /** The exit code; undefined: it goes on by itself, as a server does. */
  run(args: Args, terminal: Terminal): Promise<ExitCode | undefined>;
}

/** What the person at the keyboard has to write differently: ends the command with exit code 2. */
export class UsageError extends Error {}
/** What went wrong outside (disk full, no permission): ends the command with exit code 1. */
export class OutsideError extends Error {}
