'use strict';
(() => {
  // A text in two languages stands in the page in English, with the number of its Chinese text.
  const chinese = [/* Chinese texts */];
  const spoken = [...document.querySelectorAll('[data-zh]')].map(element => ({ element, en: element.textContent, zh: chinese[element.dataset.zh] }));
  const root = document.documentElement;
  const search = document.getElementById('search');
  const count = document.getElementById('count');
  const nothing = document.getElementById('nothing');
  const overviews = [...document.querySelectorAll('.overview, .part')];
  const buttons = [...document.querySelectorAll('[data-class]')].filter(element => element.tagName === 'BUTTON');
  const normalize = text => text.toLowerCase().replace(/[\s_-]+/g, ' ');
  const entries = [...document.querySelectorAll('article')].map(element => ({
    element,
    id: element.id,
    group: element.dataset.class,
    heading: normalize(element.querySelector('h2').textContent),
    // Both languages are searched, whichever is shown.
    text: normalize(element.textContent + ' ' + [...new Set([...element.querySelectorAll('[data-zh]')].map(part => chinese[part.dataset.zh]))].join(' ')),
  }));

  const store = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch { /* a file may have no storage */ } },
  };

  // Pasted text: a status line, a value of Reason, or a number alone leads to its entries.
  function named(query) {
    const line = /SIP\/2\.0\s+([1-6]\d\d)(?!\d)/i.exec(query);
    if (line) return [line[1]];
    const reason = /^\s*(?:Reason\s*:\s*)?([\w.]+)\s*;(?:.*;)?\s*cause\s*=\s*(\d+)/i.exec(query);
    if (reason) return [/^q\.850$/i.test(reason[1]) ? 'q850-' + reason[2] : reason[2]];
    const number = /^\s*(\d{1,3})\s*$/.exec(query);
    if (number) return [number[1], 'q850-' + number[1]].filter(id => entries.some(entry => entry.id === id));
    return [];
  }

  let shown = entries;
  function update() {
    const query = search.value.trim();
    const ids = named(query);
    const words = normalize(query).split(' ').filter(Boolean);
    const classes = buttons.filter(button => button.getAttribute('aria-pressed') === 'true').map(button => button.dataset.class);
    const fits = entry => (classes.length === 0 || classes.includes(entry.group))
      && (ids.length > 0 ? ids.includes(entry.id) : words.every(word => entry.text.includes(word)));
    shown = entries.filter(fits);
    // Entries with the words in their names come first.
    if (words.length > 0 && ids.length === 0) {
      const inHeading = entry => words.every(word => entry.heading.includes(word));
      shown = [...shown.filter(inHeading), ...shown.filter(entry => !inHeading(entry))];
    }
    const visible = new Set(shown);
    shown.forEach((entry, index) => { entry.element.style.order = index; });
    for (const entry of entries) entry.element.hidden = !visible.has(entry);
    const filtered = query !== '' || classes.length > 0;
    root.classList.toggle('filtered', filtered);
    for (const overview of overviews) overview.hidden = filtered;
    nothing.hidden = shown.length > 0;
    count.textContent = filtered ? `${shown.length} / ${entries.length}` : '';
    document.querySelector('main').style.display = words.length > 0 ? 'flex' : '';
    document.querySelector('main').style.flexDirection = 'column';
  }

  function clear() {
    search.value = '';
    for (const button of buttons) button.setAttribute('aria-pressed', 'false');
    update();
  }

  // An address leads to its entry, whatever was searched for before.
  function follow() {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (!target) return;
    if (root.classList.contains('filtered')) clear();
    if (target.tagName === 'DETAILS') target.open = true;
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  }

  function move(step) {
    const current = shown.findIndex(entry => entry.element.contains(document.activeElement));
    const next = shown[Math.min(shown.length - 1, Math.max(0, current + step))];
    if (next) {
      next.element.focus({ preventScroll: true });
      next.element.scrollIntoView({ block: 'nearest' });
    }
  }

  function setLanguage(language) {
    root.lang = language;
    for (const text of spoken) text.element.textContent = language === 'zh' ? text.zh : text.en;
    document.title = language === 'zh' ? 'SIP 响应码' : 'SIP response codes';
    store.set('language', language);
  }

  search.addEventListener('input', update);
  for (const button of buttons) {
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
      update();
    });
  }
  document.getElementById('language').addEventListener('click', () => setLanguage(root.lang === 'zh' ? 'en' : 'zh'));
  document.getElementById('theme').addEventListener('click', () => {
    const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = isDark ? 'light' : 'dark';
    store.set('theme', root.dataset.theme);
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isTyping = document.activeElement === search;
    if (event.key === '/' && !isTyping) {
      search.focus();
      search.select();
    } else if (event.key === 'Escape') {
      clear();
      search.focus();
    } else if (event.key === 'Enter' && isTyping) {
      if (shown.length > 0) shown[0].element.focus();
    } else if (event.key === 'ArrowDown' || (event.key === 'j' && !isTyping)) {
      move(1);
    } else if (event.key === 'ArrowUp' || (event.key === 'k' && !isTyping)) {
      move(-1);
    } else {
      return;
    }
    event.preventDefault();
  });
  addEventListener('hashchange', follow);
  addEventListener('beforeprint', () => { for (const details of document.querySelectorAll('details')) details.open = true; });

  const language = store.get('language') ?? (/^zh/i.test(navigator.language) ? 'zh' : 'en');
  if (language === 'zh') setLanguage(language);
  const theme = store.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  update();
  follow();
})();
