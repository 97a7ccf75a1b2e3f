// A film comes from elsewhere: nothing is fetched before the visitor asks for it.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-film]");
  if (!button) return;
  const box = button.closest(".film-vak");
  const frame = document.createElement("iframe");
  frame.src = button.dataset.film;
  frame.title = button.dataset.titel;
  frame.allow = "fullscreen; picture-in-picture; encrypted-media";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  box.replaceChildren(frame);
  frame.focus();
});

for (const button of document.querySelectorAll("[data-film]")) button.hidden = false;
