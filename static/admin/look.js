// While somebody chooses: the contrast at once, offers from the server, and the example in the new look.
const MILLISECONDS = 250;

const linear = (value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour) => {
    const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(colour.slice(at, at + 2), 16)));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
};

const isColour = (value) => /^#[0-9a-f]{6}$/i.test(value);

class Look {
    constructor(root) {
        this.root = root;
        this.form = root.closest('form');
        this.pairs = root.querySelector('[data-look-paren]');
        this.frame = root.querySelector('[data-look-raam]');
        this.tabs = [...root.querySelectorAll('[data-look-wat]')];
        this.fields = ['primair', 'op_primair', 'accent', 'op_accent', 'achtergrond', 'vlak', 'tekst', 'tekst_zacht', 'lijn', 'lettertype', 'hoeken', 'logo', 'hero'];
        this.pictures = this.picturesNow();
        this.showOffers();
        for (const kind of ['input', 'change']) root.addEventListener(kind, () => this.changed());
        root.addEventListener('click', (event) => this.clicked(event));
        this.frame.addEventListener('load', () => this.dress());
        // A chooser of pictures writes its hidden field without an event.
        for (const name of ['logo', 'hero']) {
            const field = this.field(name);
            if (field) new MutationObserver(() => this.changed()).observe(field, { attributes: true });
        }
    }

    field(name) { return this.form.elements[name]; }

    query() {
        const query = new URLSearchParams();
        for (const name of this.fields) if (this.field(name)) query.set(name, this.field(name).value);
        return query.toString();
    }

    picturesNow() { return ['logo', 'hero'].map((name) => this.field(name)?.value).join(' '); }

    changed() {
        // A picked colour reaches its text field later in the same event (kleur.js).
        requestAnimationFrame(() => this.measure());
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.refresh(), MILLISECONDS);
    }

    measure() {
        for (const pair of this.pairs.querySelectorAll('[data-tekst]')) {
            const [text, behind] = [pair.dataset.tekst, pair.dataset.achter].map((name) => this.field(name)?.value ?? '');
            if (!isColour(text) || !isColour(behind)) continue;
            const ratio = contrast(text, behind);
            const passes = ratio >= Number(this.root.dataset.minimum);
            // Rounded down: 4.46 is not 4.5.
            pair.querySelector('.look-paar__cijfer').textContent =
                (Math.floor(ratio * 10 + 1e-9) / 10).toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1 });
            pair.querySelector('.look-goed').hidden = !passes;
            pair.querySelector('.look-fout').hidden = passes;
            pair.querySelector('.look-staal rect').setAttribute('fill', behind);
            pair.querySelector('.look-staal text').setAttribute('fill', text);
        }
    }

    async refresh() {
        const query = this.query();
        for (const tab of this.tabs) tab.search = query;
        if (this.pictures !== this.picturesNow()) {
            this.pictures = this.picturesNow();
            this.frame.src = this.tabs.find((tab) => tab.ariaCurrent === 'true').href;
        } else {
            this.dress();
        }
        this.waiting?.abort();
        this.waiting = new AbortController();
        try {
            const answer = await fetch(`${this.root.dataset.oordeel}?${query}`, { signal: this.waiting.signal });
            if (!answer.ok) return;
            const html = await answer.text();
            const chosen = document.activeElement?.dataset?.neemOver;
            this.pairs.innerHTML = html;
            this.showOffers();
            if (chosen) document.getElementById(chosen)?.focus();
        } catch (error) {
            if (error.name !== 'AbortError') throw error;
        }
    }

    // A new sheet is put beside the old one and takes its place when it is there, so that nothing flashes.
    dress() {
        const page = this.frame.contentDocument;
        const worn = page?.getElementById('stijl');
        const address = `${this.root.dataset.stijl}?${this.query()}`;
        if (!worn || worn.getAttribute('href') === address) return;
        const sheet = worn.cloneNode();
        sheet.setAttribute('href', address);
        sheet.addEventListener('load', () => worn.remove(), { once: true });
        worn.removeAttribute('id');
        worn.after(sheet);
    }

    showOffers() {
        for (const button of this.pairs.querySelectorAll('[data-neem-over]')) button.hidden = false;
    }

    clicked(event) {
        const button = event.target.closest('[data-neem-over]');
        if (button) {
            const field = document.getElementById(button.dataset.neemOver);
            field.value = button.dataset.kleur;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
            return;
        }
        const tab = event.target.closest('[data-look-wat]');
        if (tab) for (const each of this.tabs) each.setAttribute('aria-current', String(each === tab));
    }
}

const start = () => document.querySelectorAll('[data-look]').forEach((root) => new Look(root));
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
