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
  // What a Chinese keyboard writes as wide as its characters, as characters of ASCII.
  const narrow = text => text.replace(/[！-～]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xFEE0))
    .replace(/[\u3000、。“”]/g, wide => ' ,."\"'['\u3000、。“”'.indexOf(wide)]);
  // What loggers, JSON and addresses make of a message: SIP\/2.0 486\r\n and SIP%2F2.0+486%0D%0A. A search field drops real line ends.
  function plain(text) {
    const percent = /%[0-9a-f]{2}/i.test(text) && !/\s/.test(text.trim()) ? text.replace(/\+/g, ' ') : text;
    return percent
      .replace(/(?:%[0-9a-f]{2})+/gi, bytes => { try { return decodeURIComponent(bytes); } catch { return bytes; } })
      .replace(/&(quot|amp|lt|gt|#39);/g, (_, name) => ({ quot: '"', amp: '&', lt: '<', gt: '>', '#39': "'" })[name])
      .replace(/\\+(["\/])/g, '$1')
      .replace(/\\+r\\+n|\\+[rn](?![a-z])|#015#012|\^M|&#13;|[\r\n]+/g, '\n');
  }
  const inBoth = element => element.textContent + ' ' + [...new Set([...element.querySelectorAll('[data-zh]')].map(part => chinese[part.dataset.zh]))].join(' ');
  const entries = [...document.querySelectorAll('article')].map(element => ({
    element,
    id: element.id,
    group: element.dataset.class,
    heading: normalize(element.querySelector('h2').textContent).trim(),
    // Both languages are searched, whichever is shown, and what becomes of a call.
    names: normalize(inBoth(element.querySelector('h2')) + ' ' + (element.dataset.names ?? '')),
    warnings: (element.dataset.warnings ?? '').split(', '),
    text: normalize(inBoth(element) + ' ' + (element.dataset.names ?? '') + ' ' + (element.dataset.words ?? '')),
  }));

  const store = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch { /* a file may have no storage */ } },
  };

  // Pasted text leads to what it names: status lines, values of Reason, numbers alone or with a phrase behind them. A phrase of another
  // code than its number leads to both. A search field drops the line ends of what is pasted.
  function named(query) {
    const ids = [];
    const add = (id, phrase = '') => {
      const heading = normalize(phrase).trim();
      ids.push(id, ...entries.filter(entry => entry.heading === `${entry.id} ${heading}`).map(entry => entry.id));
    };
    for (const line of query.matchAll(/SIP\/2\.0\s+([1-6]\d\d)(?!\d)([\w \-\/]*)/gi)) add(line[1], line[2]);
    for (const reason of query.matchAll(/(?:^\s*|Reason\s*:\s*|,\s*)([\w.]+)((?:\s*;[^,;"]*(?:"(?:[^"\\]|\\.)*")?)+)/gi)) {
      const prefix = /^q\.850$/i.test(reason[1]) ? 'q850-' : '';
      for (const cause of reason[2].replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/;\s*cause\s*=\s*(\d+)/gi)) ids.push(prefix + cause[1]);
    }
    for (const warning of query.matchAll(/(?:^\s*|Warning\s*:\s*|,\s*)(3\d\d)\s+[^\s,"]+\s+"/gi)) {
      ids.push(...entries.filter(entry => entry.warnings.includes(warning[1])).map(entry => entry.id));
    }
    // "sip_status": "486", code=486, hangup_cause: 17.
    for (const pair of query.matchAll(/(\w*(?:status|code|response|reply|error|result|cause|rc)\w*)["']?\s*[:=]\s*["']?(\d{1,3})(?!\d)/gi)) {
      if (ids.length === 0) ids.push(...[/cause/i.test(pair[1]) ? 'q850-' + pair[2] : '', pair[2]].filter(id => entries.some(entry => entry.id === id)).slice(0, 1));
    }
    if (ids.length > 0) return ids;
    const numbers = query.split(/[\s,;\/|&+或和与]+|\b(?:or|and|vs)\b/i).filter(Boolean);
    if (numbers.length > 0 && numbers.every(number => /^\d{1,3}$/.test(number))) {
      return numbers.flatMap(number => [number, 'q850-' + number]).filter(id => entries.some(entry => entry.id === id));
    }
    const phrase = /^\s*([1-6]\d\d)\s+(\D.*)$/.exec(query);
    if (phrase && entries.some(entry => entry.id === phrase[1])) add(phrase[1], phrase[2]);
    return ids;
  }

  // The number in a header field is no code.
  function words(query) {
    const field = /^\s*([a-z][\w-]*)\s*:(.*)/i.exec(query);
    if (!field || /status|code|response|error|reason|cause/i.test(field[1])) return normalize(query).split(' ').filter(Boolean);
    return normalize(field[1]).split(' ');
  }

  // A word is looked for at the beginning of words; Chinese has no spaces.
  const finder = word => new RegExp((/^[a-z0-9]/.test(word) ? '(?<![a-z0-9])' : '') + word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  function having(all, texts) {
    const found = all.filter(entry => texts.every(text => finder(text).test(entry.text)));
    return found.length > 0 ? found : all.filter(entry => texts.every(text => entry.text.includes(text)));
  }

  let shown = entries;
  function update() {
    const query = plain(narrow(search.value)).trim();
    const ids = named(query);
    const wanted = words(query);
    const classes = buttons.filter(button => button.getAttribute('aria-pressed') === 'true').map(button => button.dataset.class);
    const inClass = entries.filter(entry => classes.length === 0 || classes.includes(entry.group));
    shown = ids.length > 0 ? inClass.filter(entry => ids.includes(entry.id)) : having(inClass, wanted);
    // A line of a log, of which only the number says something.
    if (shown.length === 0) shown = inClass.filter(entry => new RegExp(`(?<![\\w.:-])${entry.id}(?![\\w.:-])`).test(query));
    if (wanted.length > 0 && ids.length === 0) {
      // Entries with the words in their names come first, then those with the words side by side. A name of a program is one word.
      const whole = wanted.join(' ');
      const rank = entry => wanted.every(word => entry.names.includes(word)) ? 0 : entry.text.includes(whole) ? 1 : 2;
      const best = shown.filter(entry => entry.text.includes(whole));
      shown = /_/.test(query) && best.length > 0 ? best : shown;
      shown = shown.map(entry => ({ entry, rank: rank(entry) })).sort((left, right) => left.rank - right.rank).map(({ entry }) => entry);
    }
    const visible = new Set(shown);
    shown.forEach((entry, index) => { entry.element.style.order = index; });
    for (const entry of entries) entry.element.hidden = !visible.has(entry);
    const filtered = query !== '' || classes.length > 0;
    root.classList.toggle('filtered', filtered);
    for (const overview of overviews) overview.hidden = filtered;
    nothing.hidden = shown.length > 0;
    count.textContent = filtered ? `${shown.length} / ${entries.length}` : '';
    document.querySelector('main').style.display = wanted.length > 0 ? 'flex' : '';
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
  // Paper has nothing to open. On the screen all is as before afterwards.
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll('details:not([open])')];
    for (const details of closed) details.open = true;
  });
  addEventListener('afterprint', () => { for (const details of closed) details.open = false; });

  const language = store.get('language') ?? (/^zh/i.test(navigator.language) ? 'zh' : 'en');
  if (language === 'zh') setLanguage(language);
  const theme = store.get('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  update();
  follow();
})();
