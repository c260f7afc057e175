/** What embed.html and the page around it say to each other by `postMessage` (PUBLIC-API 3). */
export type FrameMessage = {
  readonly type: 'geo-timeline';
  readonly version: 1;
  readonly id: string;
} & ({ readonly height: number } | { readonly view: ViewRecord } | { readonly set: ViewRecord });

/** A view or a part of one as it travels: checked in shape here, in meaning by the receiver's `parseView`. */
export type ViewRecord = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const MAX_ID = 64;
const MAX_KEYS = 40;
const MAX_ITEMS = 1000;
const MAX_TEXT = 4000;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT;

function isRecord(value: unknown): value is ViewRecord {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.values(value);
  return (
    entries.length <= MAX_KEYS &&
    entries.every(
      (entry: unknown) =>
        entry === undefined ||
        isText(entry) ||
        Number.isFinite(entry) ||
        (Array.isArray(entry) && entry.length <= MAX_ITEMS && entry.every(isText)),
    )
  );
}

/** The message in what arrived, undefined if it is anything else: anybody may post anything. */
export function readMessage(data: unknown): FrameMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, version, id, height, view, set } = data as Readonly<Record<string, unknown>>;
  if (type !== 'geo-timeline' || version !== 1) return undefined;
  if (typeof id !== 'string' || id === '' || id.length > MAX_ID) return undefined;
  const head = { type, version, id } as const;
  if (typeof height === 'number' && height >= 0 && height < Infinity) return { ...head, height };
  if (isRecord(view)) return { ...head, view };
  return isRecord(set) ? { ...head, set } : undefined;
}

/** A message ready to be posted. */
export const message = (
  id: string,
  body: { height: number } | { view: ViewRecord } | { set: ViewRecord },
): FrameMessage => ({ type: 'geo-timeline', version: 1, id, ...body });
