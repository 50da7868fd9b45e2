// Courtesies of the portal's pages. Everything works without this file: it only unhides what needs it.
'use strict';

// Copy buttons.
for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const source = document.getElementById(button.dataset.copy);
    const copied = await copy(source);
    const words = copied ? 'Copied' : 'Press Ctrl+C';
    const said = document.getElementById('said');
    button.textContent = words;
    button.classList.toggle('done', copied);
    if (said) said.textContent = copied ? 'Copied to the clipboard' : 'The text is selected: press Ctrl+C';
    setTimeout(() => {
      button.textContent = 'Copy';
      button.classList.remove('done');
      if (said) said.textContent = '';
    }, 2500);
  });
}

// The clipboard is closed to pages on plain http other than localhost; then the text is at least selected.
async function copy(source) {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    const range = document.createRange();
    range.selectNodeContents(source);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    return document.execCommand('copy');
  }
}

// The live filter. A list that the server has narrowed already is asked for again instead.
const box = document.querySelector('input[data-filter]');
if (box && box.dataset.whole === 'true') {
  const rows = [...document.getElementById(box.dataset.filter).children];
  const count = document.getElementById('count');
  const none = document.getElementById('none');
  const total = rows.length;
  const noun = total === 1 ? 'account' : 'accounts';
  const openAtFirst = rows.some((row) => row.firstElementChild.open);
  box.form.classList.add('live');

  const filter = () => {
    const words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    // As the server does: a number may be typed with dashes.
    const parts = words.map((word) => (/^[\d-]*\d[\d-]*$/.test(word) ? word.replaceAll('-', '') : word));
    let shown = 0;
    let roles = 0;
    for (const row of rows) {
      const fits = parts.every((part) => row.dataset.find.includes(part));
      row.hidden = !fits;
      if (fits) shown += 1;
      if (fits) roles += row.querySelectorAll('.role').length;
    }
    const open = parts.length === 0 ? openAtFirst : roles <= Number(box.dataset.open);
    for (const row of rows) row.firstElementChild.open = open;
    count.textContent = shown === total ? `${total} ${noun}` : `${shown} of ${total} ${noun}`;
    none.hidden = shown > 0;
  };

  box.addEventListener('input', filter);
  box.form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = rows.find((row) => !row.hidden);
    if (first) {
      first.firstElementChild.open = true;
      first.querySelector('summary').focus();
    }
  });
  if (box.value) filter();

  // The way back from a role's keys leads to the list as it is now.
  document.getElementById(box.dataset.filter).addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (link && box.value) {
      const there = new URL(link.href);
      there.searchParams.set('q', box.value);
      link.href = there;
    }
  });
}

// Back from a role's keys: its account is open, and has the focus.
const cameFrom = document.getElementById(location.hash.slice(1));
if (cameFrom && cameFrom.matches('.accounts > li')) {
  cameFrom.firstElementChild.open = true;
  cameFrom.querySelector('summary').focus();
  cameFrom.scrollIntoView({ block: 'center' });
}

// "/" leads to the search box.
document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, textarea, select');
  if (box && event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    box.focus();
  }
});

// Times in the reader's own zone.
for (const time of document.querySelectorAll('time[data-local]')) {
  const moment = new Date(time.dateTime);
  if (!Number.isNaN(moment.getTime())) {
    time.title = time.textContent;
    time.textContent = moment.toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
  }
}

// Showing a password.
for (const button of document.querySelectorAll('[data-reveal]')) {
  const field = document.getElementById(button.dataset.reveal);
  button.hidden = false;
  button.addEventListener('click', () => {
    const shown = field.type === 'password';
    field.type = shown ? 'text' : 'password';
    button.setAttribute('aria-pressed', String(shown));
    button.firstChild.data = shown ? 'Hide' : 'Show';
  });
  field.form.addEventListener('submit', () => {
    field.type = 'password';
  });
}

// The rules of a new password, ticked off while it is typed. The server decides.
const choosing = document.querySelector('[data-rules]');
if (choosing) {
  const met = {
    length: (text, item) => {
      const length = [...text].length;
      return length >= Number(item.dataset.min) && length <= Number(item.dataset.max);
    },
    lower: (text) => /\p{Ll}/u.test(text),
    upper: (text) => /\p{Lu}/u.test(text),
    digit: (text) => /\p{N}/u.test(text),
    symbol: (text) => /[^\p{L}\p{N}]/u.test(text),
  };
  choosing.addEventListener('input', () => {
    for (const item of document.getElementById(choosing.dataset.rules).children) {
      item.classList.toggle('met', met[item.dataset.rule](choosing.value, item));
    }
  });
}
