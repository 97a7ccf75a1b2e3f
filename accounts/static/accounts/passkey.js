// A passkey needs this browser's help: show the button only where that works, and say so when it fails.
document.addEventListener("DOMContentLoaded", () => {
  const failure = document.querySelector("[data-passkey-fout]");
  if (window.PublicKeyCredential) {
    for (const part of document.querySelectorAll("[data-passkey]")) part.hidden = false;
  } else if (failure) {
    failure.hidden = false;
  }
  document.addEventListener("allauth.error", (event) => {
    event.preventDefault();
    if (!failure) return;
    failure.hidden = false;
    failure.focus();
  });
});
