// While somebody fills in a series: only the questions that matter, and its dates at once.
const MILLISECONDS = 600;
const ONLY_NAMED = 'los';
const PREFIXES = ['reeksen-', 'data-'];

const rowsOf = (form) => [...form.querySelectorAll('#id_reeksen-FORMS [data-inline-panel-child]')];

const fieldsOf = (row, name) => [...row.querySelectorAll(`[name$="-${name}"]`)];

const show = (row, name, shown) => {
    const fields = fieldsOf(row, name);
    fields[0]?.closest('.w-panel__wrapper')?.classList.toggle('reeks-weg', !shown);
};

const questions = (row) => {
    const valueOf = (name) => fieldsOf(row, name)[0]?.value ?? '';
    const often = valueOf('hoe_vaak');
    const monthly = often.startsWith('maand');
    const way = valueOf('in_de_maand');
    const repeats = often !== ONLY_NAMED;
    const nth = monthly && way !== 'dag' && way !== 'laatste';
    const allDay = fieldsOf(row, 'hele_dag')[0]?.checked ?? false;
    show(row, 'weekdagen', often.startsWith('week') || nth);
    show(row, 'in_de_maand', monthly);
    show(row, 'begintijd', !allDay);
    show(row, 'eindtijd', !allDay);
    for (const name of ['stopt', 'vakantieregio', 'niet_op_feestdagen', 'behalve_op']) show(row, name, repeats);
    show(row, 'tot_en_met', repeats && valueOf('stopt') === 'datum');
    show(row, 'aantal', repeats && valueOf('stopt') === 'aantal');
};

class LookAhead {
    constructor(root) {
        this.root = root;
        this.form = root.closest('form');
        this.outcome = root.querySelector('[data-reeks-uitkomst]');
        this.asked = 0;
        for (const kind of ['input', 'change']) this.form.addEventListener(kind, (event) => this.changed(event));
        // No longer the first button of the form that sends it, which is the one that Enter presses.
        const button = root.querySelector('[data-reeks-bekijk]');
        button.type = 'button';
        button.addEventListener('click', () => this.refresh());
        // Rows come and go by Wagtail's own script.
        new MutationObserver(() => this.questions()).observe(this.form.querySelector('#id_reeksen-FORMS'), { childList: true });
        this.questions();
    }

    questions() { for (const row of rowsOf(this.form)) questions(row); }

    changed(event) {
        if (!PREFIXES.some((prefix) => event.target.name?.startsWith(prefix))) return;
        this.questions();
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.refresh(), MILLISECONDS);
    }

    // A new page may have been saved since, and then has a number.
    get address() {
        const saved = /\/pages\/(\d+)\/edit\//.exec(this.form.action);
        return saved ? this.root.dataset.later.replace('/0/', `/${saved[1]}/`) : this.root.dataset.stuk;
    }

    async refresh() {
        clearTimeout(this.timer);
        const turn = ++this.asked;
        let answer;
        try {
            answer = await fetch(this.address, { method: 'POST', body: new FormData(this.form) });
        } catch {
            return;
        }
        const text = answer.ok ? await answer.text() : null;
        // A later answer may have come first.
        if (text !== null && turn === this.asked) this.outcome.innerHTML = text;
    }
}

for (const root of document.querySelectorAll('[data-reeks-blik]')) new LookAhead(root);
