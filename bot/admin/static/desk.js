// What the desk's pages need beyond HTMX: clear a form once it is sent, keep the conversation at its end.
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target.closest("form[data-clear]");
  const refused = event.detail.xhr && event.detail.xhr.getResponseHeader("HX-Retarget");
  if (form && event.detail.successful && !refused) {
    form.reset();
    document.getElementById("said").replaceChildren();
  }
});

// The page is read again when something changes: what the reader had open or scrolled to stays.
let before = null;
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.target.id !== "case") return;
  const thread = event.target.querySelector(".thread");
  before = {
    open: [...event.target.querySelectorAll("details")].map((details) => details.open),
    atEnd: !thread || thread.scrollTop + thread.clientHeight >= thread.scrollHeight - 40,
    top: thread ? thread.scrollTop : 0,
  };
});
function settle() {
  const thread = document.querySelector("#case .thread");
  if (!thread) return;
  if (before) {
    document.querySelectorAll("#case details").forEach((details, n) => { details.open = Boolean(before.open[n]); });
  }
  thread.scrollTop = !before || before.atEnd ? thread.scrollHeight : before.top;
}
document.addEventListener("htmx:afterSwap", (event) => { if (event.target.id === "case") settle(); });
document.addEventListener("DOMContentLoaded", settle);

// Ctrl+Enter sends, as in every chat.
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("form textarea")) {
    event.target.form.requestSubmit();
  }
});
