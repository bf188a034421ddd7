// What the desk's pages need beyond HTMX: what the reader opened stays open, the conversation stays at its end.
/* global Idiomorph */
const thread = () => document.querySelector(".thread");
const isAtEnd = (box) => box.scrollTop + box.clientHeight >= box.scrollHeight - 40;
const toEnd = (box) => { box.scrollTop = box.scrollHeight; };

document.addEventListener("DOMContentLoaded", () => {
  // The server sends every fold closed; the reader may have opened one.
  Idiomorph.defaults.callbacks.beforeAttributeUpdated = (name, node) => !(name === "open" && node.tagName === "DETAILS");
  if (thread()) toEnd(thread());
});

let follows = true;
document.addEventListener("htmx:beforeSwap", () => { follows = !thread() || isAtEnd(thread()); });
document.addEventListener("htmx:afterSettle", () => { if (thread() && follows) toEnd(thread()); });

// Ctrl+Enter sends, as in every chat.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("form textarea")) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});

// A second tap while the first is on its way sends nothing twice.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => { delete form.dataset.sent; }));
