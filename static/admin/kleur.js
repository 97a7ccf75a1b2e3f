// A colour can be picked or typed; the two fields follow each other.
document.addEventListener('input', (event) => {
    const field = event.target;
    if (field.dataset.kleurVoor) {
        document.getElementById(field.dataset.kleurVoor).value = field.value.toUpperCase();
        return;
    }
    const picker = document.querySelector(`[data-kleur-voor="${CSS.escape(field.id || ' ')}"]`);
    if (picker && /^#[0-9a-f]{6}$/i.test(field.value)) picker.value = field.value;
});
