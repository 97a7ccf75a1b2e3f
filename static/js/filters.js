// Filters without reloading the page: htmx fetches the same address and swaps the list; this keeps it tidy.
const isList = (event) => event.target.closest?.("[data-filters]");

document.addEventListener("htmx:configRequest", (event) => {
  if (!isList(event)) return;
  // An empty field says nothing: leave it out of the address.
  const { parameters } = event.detail;
  for (const name of Object.keys(parameters)) {
    if (parameters[name] === "") delete parameters[name];
  }
  // How far away says nothing without from where.
  if (!parameters.bij) delete parameters.straal;
});

// The question that was open stays open. Only after the swap: a browser closes a second open one of the same name.
let open = [];
document.addEventListener("htmx:oobBeforeSwap", () => {
  open = [...document.querySelectorAll("#filter-rij details[open]")].map((question) => question.id);
});
document.addEventListener("htmx:oobAfterSwap", () => {
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
});

document.addEventListener("htmx:afterSettle", () => {
  document.dispatchEvent(new CustomEvent("lijst-ververst"));
});

document.addEventListener("submit", (event) => {
  if (!isList(event)) return;
  // Asked for the results: fold the questions away and go to the count.
  for (const question of document.querySelectorAll("#filter-vouw[open], #filter-rij details[open]")) question.open = false;
  document.getElementById("telling")?.focus();
});

document.addEventListener("keydown", (event) => {
  const question = event.key === "Escape" && event.target.closest?.("details.filter[open]");
  if (!question) return;
  question.open = false;
  question.querySelector("summary").focus();
});
