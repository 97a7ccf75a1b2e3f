// Wagtail's upload counts in aria-valuenow, on elements that are no progress bar yet.
document.addEventListener("DOMContentLoaded", () => {
  const name = document.querySelector("[data-upload-progress]")?.dataset.uploadProgress;
  const item = document.getElementById("upload-list-item");
  const bars = [document.getElementById("overall-progress"), ...(item?.content.querySelectorAll(".progress") ?? [])];
  for (const bar of bars) {
    bar?.setAttribute("role", "progressbar");
    bar?.setAttribute("aria-label", name ?? "");
  }
});
