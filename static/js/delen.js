// Buttons that only a script can serve stay hidden until it runs: share and print.
for (const button of document.querySelectorAll("[data-delen]")) {
  const status = button.parentElement.querySelector("[data-delen-status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    const link = document.querySelector('link[rel="canonical"]');
    const data = { title: document.title, url: link ? link.href : location.href };
    try {
      if (navigator.share) {
        await navigator.share(data);
      } else {
        await navigator.clipboard.writeText(data.url);
        if (status) status.textContent = button.dataset.gekopieerd;
      }
    } catch (error) {
      if (error.name !== "AbortError" && status) status.textContent = data.url;
    }
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
