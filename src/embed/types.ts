import type { Problem, Step, TimelineEvent, View } from '../model/index.ts';
import type { Controls, Session } from '../ui/index.ts';

/** What the element's events carry in `detail`. */
export interface TimelineEvents {
  'timeline-load': {
    readonly events: readonly TimelineEvent[];
    readonly problems: readonly Problem[];
  };
  'timeline-error': { readonly problems: readonly Problem[] };
  'timeline-select': { readonly event: TimelineEvent | undefined };
  'timeline-view': { readonly view: View; readonly step: Step };
}

/** What our own pages know and an element in an article does not. @internal */
export interface Page {
  /** What the page's address says. */
  readonly view: View;
  readonly problems: readonly Problem[];
  readonly controls: Controls;
  /** Sources that the page itself names; what is left when a reader declines others. */
  readonly ownSrc: readonly string[];
  /** Whether data of another host may load without asking the reader. */
  readonly mayLoad: (host: string) => boolean;
  /** The address of a view, for "Copy link". */
  readonly linkTo: (view: View) => string;
}

/** The hold that one of our own pages has on its element. @internal */
export interface PageHold {
  readonly session: Session;
  /** Shows what another address says, after Back and Forward. */
  show(view: View, problems: readonly Problem[]): void;
}
