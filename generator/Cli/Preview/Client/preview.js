// Watches over a page of the preview: reloads it when it changed, exchanges its style sheets, and shows what is wrong with the
// site. Published pages do not have it. All texts come from content, and are only ever set as text.

const fingerprint = document.currentScript.dataset.page;
const script = new URL(document.currentScript.src);
const folder = new URL('.', script);
const shownRevision = 'brandshowcase.revision';
const reloadedFor = 'brandshowcase.reloaded';
const closedErrors = 'brandshowcase.closed';
const look = new CSSStyleSheet();

// The style sheets that the server found, with their elements; one in a comment, say, has none.
let sheets = document.currentScript.dataset.styles.split('\n').filter(Boolean).map(href => ({
    href,
    link: [...document.querySelectorAll('link[rel~="stylesheet"]')].find(link => link.getAttribute('href') === href),
}));
let words = {};

// Out of reach of the page's styles; in the document only while there is something to show.
const panel = document.createElement('brandshowcase-preview').attachShadow({ mode: 'open' });
const parts = Object.fromEntries(['offline', 'siteWarnings', 'warnings', 'changed', 'errors'].map(name => [name, { box: element('div', '') }]));
const corner = element('section', 'panel', ...Object.values(parts).map(part => part.box));
const overlay = element('dialog', 'overlay');
overlay.setAttribute('role', 'alertdialog');
overlay.setAttribute('aria-labelledby', 'errors');
overlay.oncancel = closeErrors;
panel.adoptedStyleSheets = [look];
panel.append(corner, overlay);

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
        if (words.offline) show('offline', words.offline, text => [note(text)]);
        setTimeout(connect, delay, Math.min(2 * delay, 4000));
    };
}

function update(state) {
    words = state.words;
    if ((state.page !== fingerprint || !exchange(state.styles)) && reload(state)) return;
    corner.setAttribute('aria-label', words.preview);
    show('offline');
    show('siteWarnings', state.siteWarningCount > 0 && [state.siteWarnings, state.siteWarningCount], warnings('siteWarnings'));
    show('warnings', state.warningCount > 0 && [state.warnings, state.warningCount], warnings('warnings'));
    showChanged(state);
    showErrors(state);
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

/** Puts a part into its place, or nothing. A part that says the same as before stays, with the focus that may be in it. */
function show(name, data, make) {
    const part = parts[name];
    const key = data ? JSON.stringify(data) : '';
    if (part.key === key) return;
    part.key = key;
    part.box.replaceChildren(...data ? make(data) : []);
    if (Object.values(parts).some(other => other.key)) document.documentElement.append(panel.host);
    else panel.host.remove();
}

/** Lists the errors above the page, unless the visitor closed that very list. The focus goes there, and back when it is closed. */
function showErrors(state) {
    const title = fill(state.isOutdated ? words.errors : words.pageErrors, state.errorCount);
    const wasKey = parts.errors.key;
    // While it is in the document: otherwise the focus would not go back.
    if (state.errorCount === 0) overlay.close();
    show('errors', state.errorCount > 0 && [title, state.errors], ([, errors]) => {
        const close = button(words.close, '', closeErrors);
        overlay.replaceChildren(
            element('div', 'head', heading(title), close),
            ...errors.map(mistake),
            ...rest(state.errorCount, errors));
        if (overlay.open) close.focus();
        return [button(fill(words.showErrors, state.errorCount), 'bad', openErrors)];
    });
    if (parts.errors.key === wasKey || state.errorCount === 0) return;
    overlay.dataset.list = listOf(state.errors);
    if (sessionStorage.getItem(closedErrors) !== overlay.dataset.list) openErrors();
}

function openErrors() {
    sessionStorage.removeItem(closedErrors);
    if (!overlay.open) overlay.showModal();
}

function closeErrors() {
    sessionStorage.setItem(closedErrors, overlay.dataset.list);
    overlay.close();
}

/** What tells a list of errors from others, wherever in their files they stand. */
function listOf(errors) {
    return JSON.stringify(errors.map(found => [found.code, found.place.replace(/:\d+:\d+$/, ''), found.message]));
}

/** Makes a list of warnings that unfolds, and stays so when the page is loaded anew. */
function warnings(name) {
    return ([list, count]) => {
        const box = element('details', 'warnings',
            element('summary', '', fill(words[name], count)),
            ...list.map(mistake),
            ...rest(count, list),
            element('p', 'explain', words.rest));
        const isOpen = `brandshowcase.${name}`;
        box.open = sessionStorage.getItem(isOpen) === 'true';
        box.ontoggle = () => sessionStorage.setItem(isOpen, box.open);
        return [box];
    };
}

/** Offers to go to the pages that were just changed, until the visitor is on one of them or says no. */
function showChanged(state) {
    const isHere = state.changed.some(page => new URL(page.href, location.href).pathname === location.pathname);
    if (isHere) sessionStorage.setItem(shownRevision, state.revision);
    const isKnown = state.changed.length === 0 || sessionStorage.getItem(shownRevision) === String(state.revision);
    show('changed', !isKnown && [state.changed, state.revision], ([pages, revision]) => {
        const links = pages.map(page => {
            const link = element('a', '', fill(words.goTo, page.title));
            link.href = page.href;
            return link;
        });
        const close = button(words.close, '', () => {
            sessionStorage.setItem(shownRevision, revision);
            show('changed');
        });
        return [note(words.changed, ...links, close)];
    });
}

function mistake(found) {
    return element('article', '',
        element('p', 'place', found.place),
        element('p', 'message', element('strong', '', `${found.severity} ${found.code}`), ' ', found.message),
        ...frame(found.frame),
        ...found.help ? [element('p', 'help', found.help)] : [],
        ...found.related.flatMap(other => [element('p', 'place', other.place), element('p', '', other.message), ...frame(other.frame)]),
        element('p', 'explain', fill(words.explain, found.code)));
}

function frame(found) {
    if (!found) return [];
    return [element('pre', '', element('span', 'line', `${found.line} | `), found.before, element('mark', '', found.marked || ' '), found.after)];
}

function rest(count, listed) {
    return count > listed.length ? [element('p', '', fill(words.more, count - listed.length))] : [];
}

function heading(text) {
    const made = element('h2', '', text);
    made.id = 'errors';
    return made;
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
