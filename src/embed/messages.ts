// What embed.html and the page around it say to each other by `postMessage` (PUBLIC-API 3). Each side reads what the
// other says, and nothing else: frame.js pays for its own half.

/** A view or a part of one as it travels: checked in shape here, in meaning by the receiver's `parseView`. */
export type ViewRecord = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** How one view follows another, for the history of the page around. */
export interface Change {
  readonly step: 'push' | 'replace';
  /** The view as its query, without `src`, and the one before. */
  readonly query: string;
  readonly was: string;
}

/** What a frame says. */
export interface FromFrame {
  /** px of its content. */
  readonly height?: number;
  /** What a reader chose. */
  readonly view?: ViewRecord;
  /** Also where the page around changed the view; absent from frames of older releases. */
  readonly change?: Change;
}

/** What the page around says. */
export interface ToFrame {
  /** A part of a view; an empty one says that somebody sizes the frame. */
  readonly set?: ViewRecord;
  /** The whole view but `src`, as a query. */
  readonly show?: string;
  /** The page's own address, up to where the query of a view goes, encoded once more. */
  readonly link?: string;
}

/** A frame's own id, new with each load. */
interface Marked {
  readonly id: string;
}

const MAX_ID = 64;
const MAX_KEYS = 40;
const MAX_ITEMS = 1000;
const MAX_TEXT = 4000;

type Unknown = Readonly<Record<string, unknown>>;
type Check<T> = (value: unknown) => value is T;

const isObject: Check<Unknown> = (value): value is Unknown =>
  typeof value === 'object' && value !== null;
const isText: Check<string> = (value): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT;
/** What `printView` writes is ASCII without spaces, and so is any address. */
const isQuery: Check<string> = (value): value is string => isText(value) && /^[!-~]*$/.test(value);
const isHeight: Check<number> = (value): value is number =>
  typeof value === 'number' && value >= 0 && value < Infinity;
const isItem = (value: unknown): boolean =>
  value === undefined || isText(value) || Number.isFinite(value);

const isRecord: Check<ViewRecord> = (value): value is ViewRecord =>
  isObject(value) &&
  Object.keys(value).length <= MAX_KEYS &&
  Object.values(value).every(
    (entry) =>
      isItem(entry) || (Array.isArray(entry) && entry.length <= MAX_ITEMS && entry.every(isText)),
  );
const isChange: Check<Change> = (value): value is Change =>
  isObject(value) &&
  ['push', 'replace'].includes(value['step'] as string) &&
  isQuery(value['query']) &&
  isQuery(value['was']);

/**
 * What of a message can be used: anybody may post anything. Undefined if it is none of ours.
 * @param checks for each name that the sender may use
 */
function read<T>(
  data: unknown,
  checks: { readonly [K in keyof T]-?: Check<T[K]> },
): (Marked & T) | undefined {
  if (!isObject(data) || data['type'] !== 'geo-timeline' || data['version'] !== 1) return undefined;
  const { id } = data;
  if (!isText(id) || id === '' || id.length > MAX_ID) return undefined;
  const usable: Record<string, unknown> = { id };
  for (const name in checks) if (checks[name](data[name])) usable[name] = data[name];
  return usable as unknown as Marked & T;
}

export const readFromFrame = (data: unknown): (Marked & FromFrame) | undefined =>
  read<FromFrame>(data, { height: isHeight, view: isRecord, change: isChange });
export const readToFrame = (data: unknown): (Marked & ToFrame) | undefined =>
  read<ToFrame>(data, { set: isRecord, show: isQuery, link: isQuery });

/** Two changes that are told as one: a choice among them counts, with what was before it. */
export const joinChanges = (former: Change | undefined, change: Change): Change =>
  former?.step === 'push' ? { ...former, query: change.query } : change;

/** A message ready to be posted. */
export const message = <Said extends FromFrame | ToFrame>(id: string, said: Said) =>
  ({ type: 'geo-timeline', version: 1, id, ...said }) as const;
