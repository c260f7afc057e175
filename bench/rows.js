// What bare.html and vis.html share: fetch the CSV and read it as simply as can be.

/** @returns {Promise<{date: number, end: number, title: string, category: number}[]>} */
export async function fetchRows() {
  const address = new URLSearchParams(location.search).get('data') ?? '';
  const text = await (await fetch(address)).text();
  performance.mark('bench:fetched');
  const categories = new Map();
  const rows = text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [date = '', end = '', title = '', , category = ''] = line.split(',');
      if (!categories.has(category)) categories.set(category, categories.size);
      return {
        date: dayOf(date),
        end: end === '' ? NaN : dayOf(end),
        title,
        category: categories.get(category),
      };
    });
  performance.mark('bench:parsed');
  return rows;
}

/** @param {string} text "2014-03-18" */
const dayOf = (text) =>
  Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10)));
