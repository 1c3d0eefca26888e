/**
 * What lets a reader put the rows of a table in order: a button in each heading of a table with `data-sorts`. A page without
 * it, or where scripts are off, shows the same table. It makes no markup: text that it moves stays text. The buttons are no
 * `<button>`: where a heading stands again on the next page, Chromium prints it without its buttons.
 */

/** A figure that a link leads to is opened. Numbers by the key of their cell, what is not known last; else texts in the order of the page's language. */
export const SORT_SCRIPT = `
for (const table of document.querySelectorAll('table[data-sorts]')) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('span');
    button.setAttribute('role', 'button');
    button.tabIndex = 0;
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      button.click();
    });
    button.addEventListener('click', () => {
      const isDown = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      const body = table.tBodies[0];
      const rows = [...body.rows].map((row) => {
        const { dataset, textContent } = row.cells[column];
        return { row, text: textContent, key: dataset.key === undefined ? undefined : Number(dataset.key) };
      });
      const isNumber = rows.some(({ key }) => key !== undefined);
      const way = isDown ? -1 : 1;
      rows.sort((a, b) => {
        if (!isNumber) return (a.text === '') - (b.text === '') || way * a.text.localeCompare(b.text, document.documentElement.lang, { numeric: true });
        return (a.key === undefined) - (b.key === undefined) || way * ((a.key || 0) - (b.key || 0));
      });
      body.append(...rows.map(({ row }) => row));
    });
  });
}
addEventListener('hashchange', () => {
  const target = document.getElementById(location.hash.slice(1));
  if (target && target.localName === 'details') target.open = true;
});
`;
