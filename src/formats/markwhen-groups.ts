import { strayGroupEnd } from './markwhen-drafts.ts';
import type { Draft } from './types.ts';

/** A section or group that is open. */
interface Group {
  readonly title: string;
  readonly tags: readonly string[];
  /** Of "# Title" how many signs; of "section X" and "group X" undefined: those end with endSection or endGroup. */
  readonly level: number | undefined;
}

/** The sections and groups around the line being read. */
export interface Groups {
  heading(level: number, title: string, tags: readonly string[]): void;
  begin(title: string, tags: readonly string[]): void;
  end(line: string, report: (draft: Draft) => void): void;
  /** Title of the outermost. */
  category(): string | undefined;
  /** Titles of the others, and the tags of all. */
  tags(): readonly string[];
}

/** Follows "# Title", "section X … endSection" and "group X … endGroup". */
export function createGroups(): Groups {
  const open: Group[] = [];
  /** Worked out once a group, not once an event. */
  let tags: readonly string[] | undefined;
  const push = (group: Group): void => {
    open.push(group);
    tags = undefined;
  };
  const isHeadingFrom = (level: number): boolean => {
    const last = open[open.length - 1]?.level;
    return last !== undefined && last >= level;
  };
  return {
    heading(level, title, own) {
      while (isHeadingFrom(level)) open.pop();
      push({ title, tags: own, level });
    },
    begin: (title, own) => push({ title, tags: own, level: undefined }),
    end(line, report) {
      const index = open.findLastIndex(({ level }) => level === undefined);
      if (index < 0) report(strayGroupEnd(line));
      else open.length = index;
      tags = undefined;
    },
    category: () => open.find(({ title }) => title !== '')?.title,
    tags() {
      if (tags !== undefined) return tags;
      const titles = open.map(({ title }) => title).filter((title) => title !== '');
      tags = [...new Set([...titles.slice(1), ...open.flatMap((group) => group.tags)])];
      return tags;
    },
  };
}
