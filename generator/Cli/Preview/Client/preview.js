// Watches over a page of the preview: reloads it when it changed, exchanges its style sheets, and shows what is wrong with the
// site. Published pages do not have it. All texts come from content, and are only ever set as text.

const fingerprint = document.currentScript.dataset.page;
const script = new URL(document.currentScript.src);
const folder = new URL('.', script);
const shownRevision = 'brandshowcase.revision';
const reloadedFor = 'brandshowcase.reloaded';
const look = new CSSStyleSheet();

// The style sheets that the server found, with their elements; one in a comment, say, has none.
let sheets = document.currentScript.dataset.styles.split('\n').filter(Boolean).map(href => ({
    href,
    link: [...document.querySelectorAll('link[rel~="stylesheet"]')].find(link => link.getAttribute('href') === href),
}));
let words = {};
let isOpen = true;
let panel;

// At once, since a server that stopped does not send it any more when there is that to say.
fetch(new URL('preview.css' + script.search, folder))
    .then(answer => answer.text())
    .then(text => look.replaceSync(text))
    .finally(() => connect(250));

function connect(delay) {
    const address = new URL('socket', folder);
    address.protocol = 'ws';
    address.searchParams.set('page', location.pathname);
    const socket = new WebSocket(address);
    socket.onmessage = message => {
        delay = 250;
        update(JSON.parse(message.data));
    };
    socket.onclose = () => {
        if (words.offline) show([note(words.offline)]);
        setTimeout(connect, delay, Math.min(2 * delay, 4000));
    };
}

function update(state) {
    words = state.words;
    if ((state.page !== fingerprint || !exchange(state.styles)) && reload(state)) return;
    show([...warnings(state), ...changed(state), ...errors(state)]);
}

/** Loads the page anew; false if that was done for this state already, and would be for ever. */
function reload(state) {
    const target = `${state.revision} ${state.page}`;
    if (sessionStorage.getItem(reloadedFor) === target) return false;
    sessionStorage.setItem(reloadedFor, target);
    location.reload();
    return true;
}

/** Puts the newest style sheets in the place of the old ones, each once it is loaded; false if the page has others. */
function exchange(styles) {
    if (styles.length !== sheets.length) return false;
    sheets = sheets.map(({ href, link }, index) => {
        if (href === styles[index] || !link) return { href: styles[index], link };
        const next = link.cloneNode();
        next.href = styles[index];
        next.onload = () => link.remove();
        link.after(next);
        return { href: styles[index], link: next };
    });
    return true;
}

function errors(state) {
    document.onkeydown = null;
    if (state.errorCount === 0) {
        isOpen = true;
        return [];
    }
    if (!isOpen) return [button(fill(words.showErrors, state.errorCount), 'bad', () => open(state, true))];
    const close = button(words.close, '', () => open(state, false));
    const rest = state.errorCount - state.errors.length;
    const dialog = element('section', 'overlay',
        element('header', '', element('h2', '', fill(words.errors, state.errorCount)), close),
        ...state.errors.map(mistake),
        ...rest > 0 ? [element('p', '', fill(words.moreErrors, rest))] : []);
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-label', fill(words.errors, state.errorCount));
    document.onkeydown = event => event.key === 'Escape' && open(state, false);
    return [dialog];
}

function open(state, yes) {
    isOpen = yes;
    update(state);
}

function warnings(state) {
    const count = state.warnings.length;
    if (count === 0) return [];
    const list = element('details', 'warnings',
        element('summary', '', fill(words.warnings, count)),
        ...state.warnings.map(mistake),
        ...state.warningCount > count ? [element('p', '', fill(words.allWarnings, state.warningCount))] : []);
    return [list];
}

/** Offers to go to the pages that were just changed, until the visitor is on one of them or says no. */
function changed(state) {
    const isHere = state.changed.some(page => new URL(page.href, location.href).pathname === location.pathname);
    if (isHere) sessionStorage.setItem(shownRevision, state.revision);
    if (state.changed.length === 0 || sessionStorage.getItem(shownRevision) === String(state.revision)) return [];
    const links = state.changed.map(page => {
        const link = element('a', '', fill(words.goTo, page.title));
        link.href = page.href;
        return link;
    });
    const close = button(words.close, '', () => {
        sessionStorage.setItem(shownRevision, state.revision);
        update(state);
    });
    return [note(words.changed, ...links, close)];
}

function mistake(found) {
    return element('article', '',
        element('p', 'place', found.place),
        element('p', 'message', element('strong', '', found.code), ' ', found.message),
        ...frame(found.frame),
        ...found.help ? [element('p', 'help', found.help)] : [],
        ...found.related.flatMap(other => [element('p', 'place', other.place), element('p', '', other.message), ...frame(other.frame)]),
        element('p', 'explain', fill(words.explain, found.code)));
}

function frame(found) {
    if (!found) return [];
    return [element('pre', '', element('span', 'line', `${found.line} | `), found.before, element('mark', '', found.marked || ' '), found.after)];
}

function note(...content) {
    const box = element('p', 'note', ...content);
    box.setAttribute('role', 'status');
    return box;
}

function button(label, name, act) {
    const made = element('button', name, label);
    made.type = 'button';
    made.onclick = act;
    return made;
}

function element(tag, name, ...content) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...content);
    return made;
}

function fill(text, value) {
    return text.replace('{0}', () => value);
}

/** Shows these elements in a corner of their own, out of reach of the page's styles; nothing at all where there are none. */
function show(elements) {
    panel?.host.remove();
    panel = undefined;
    if (elements.length === 0) return;
    panel = document.createElement('brandshowcase-preview').attachShadow({ mode: 'open' });
    panel.adoptedStyleSheets = [look];
    panel.append(element('div', 'panel', ...elements));
    document.documentElement.append(panel.host);
}
