// The phone's screen stays at its newest message; the line is cleared once it is sent.
const screenBox = () => document.querySelector(".screen");
const toEnd = () => { const box = screenBox(); if (box) box.scrollTop = box.scrollHeight; };

document.addEventListener("DOMContentLoaded", toEnd);
document.addEventListener("htmx:afterSettle", (event) => {
  toEnd();
  // The first message has come: the line to write on takes the place of the beginning.
  if (document.querySelector("[data-begin]") && document.querySelector(".bubble")) window.location.reload();
});
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target;
  if (!event.detail.successful || !form.matches("form.write")) return;
  // What was typed while the answer was on its way stays.
  if (form.elements.text.value === event.detail.requestConfig.parameters.text) form.reset();
});
