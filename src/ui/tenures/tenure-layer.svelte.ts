import { type TenureRows, planTenures } from '../../layout/index.ts';
import { type Vacancy, sayTenure, tenureLabels } from '../../store/index.ts';
import { loadMessages } from '../../words/index.ts';
import type { Session } from '../session.svelte.ts';
import type { Chart } from '../timeline/chart.svelte.ts';

/** Tenures on the chart: its rows of posts, and the bars in the lanes of persons. */
export class TenureLayer {
  readonly session: Session;
  readonly chart: Chart;
  /** Whether the reader asked for all posts. */
  isOpen: boolean = $state(false);
  #hasWords: boolean = $state(false);

  constructor(session: Session, chart: Chart) {
    this.session = session;
    this.chart = chart;
    // Without them the parts that come say so themselves.
    loadMessages(session.lang).then(
      () => (this.#hasWords = true),
      () => undefined,
    );
  }

  /** The name of its button. */
  say(of: number | Vacancy): string {
    return sayTenure(this.session, of);
  }

  // Piece by piece: a view is a new object whenever the window rests.
  readonly #lanes = $derived.by(() => this.session.view.lanes);
  readonly rows: TenureRows | undefined = $derived.by(() => {
    const { session, chart } = this;
    const { store, words } = session;
    const { measure, width } = chart;
    if (store === undefined || measure === undefined || width === 0 || !this.#hasWords) return;
    return planTenures({
      store,
      rows: session.rows,
      lanes: this.#lanes,
      pair: chart.lanes?.pair,
      width,
      now: session.now,
      isOpen: this.isOpen,
      words,
      measureText: measure,
      ...tenureLabels(session),
    });
  });
}
