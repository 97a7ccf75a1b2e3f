// A click on a drawing writes its name in the field. One listener for all, also for fields that come later.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-pictogram]");
  if (!button) return;
  const field = button.closest("[data-pictogram-input]");
  const input = field.querySelector("input");
  input.value = button.dataset.pictogram;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  const drawing = button.querySelector("svg").cloneNode(true);
  drawing.setAttribute("width", 32);
  drawing.setAttribute("height", 32);
  field.querySelector("[data-pictogram-preview]").replaceChildren(drawing);
  field.querySelector("details").open = false;
  input.focus();
});
