// How many are ticked in a fold stays right while somebody ticks; without this it says what was kept.
document.addEventListener("change", (event) => {
  const fold = event.target.closest("details.uitklap");
  const number = fold?.querySelector("[data-gekozen]");
  if (!number) return;
  number.textContent = fold.querySelectorAll(":checked").length;
  number.parentElement.hidden = number.textContent === "0";
});
