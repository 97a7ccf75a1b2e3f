// A button that copies a text field; hidden until this runs, for the text can be selected without it.
for (const button of document.querySelectorAll("[data-kopieer]")) {
  const field = document.getElementById(button.dataset.kopieer);
  const status = button.parentElement.querySelector("[data-kopieer-status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = button.dataset.gekopieerd;
    } catch {
      // Not allowed here: the text is selected, so that it can be copied by hand.
      field.focus();
    }
  });
}
