// The owner's desk without leaving the page: what was recorded is shown in place, what was refused keeps what was typed.
"use strict";

(() => {
  const SAID = {
    401: "You have been signed out. What you typed last is kept: sign in in another tab, then load this page again.",
    403: "This was not allowed, or you have signed in anew since: load this page again. What you typed is kept.",
  };

  const desk = () => document.querySelector("main.desk");

  // Whatever form is sent next was filled in by somebody who has seen what is now on the page.
  function agree() {
    const seen = document.getElementById("seen")?.dataset.seen;
    if (!seen) return;
    document.querySelectorAll("main.desk input[name=seen]").forEach((field) => { field.value = seen; });
    const meanwhile = document.getElementById("meanwhile");
    if (meanwhile && Number(meanwhile.dataset.seen) < Number(seen)) meanwhile.dataset.seen = seen;
  }

  function say(words) {
    const said = document.getElementById("said");
    if (!said) return;
    const message = document.createElement("p");
    message.className = "message wrong";
    message.textContent = words;
    said.replaceChildren(message);
  }

  document.addEventListener("htmx:afterSettle", (event) => {
    if (!desk()) return;
    const form = event.target.closest?.("form.entry") ?? event.target.querySelector?.(".slot form.entry");
    const problem = form?.querySelector("[data-focus]");
    if (problem) return problem.focus();
    if (event.target.matches?.("section.part")) {
      agree();
      event.target.querySelector("h2")?.focus();
    } else if (event.target.matches?.(".slot")) {
      event.target.querySelector("textarea, select, input:not([type=hidden])")?.focus();
    }
  });

  // A draft that cannot be kept is said to be so; anything else that fails on the way, too.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!desk() || !event.detail.isError) return;
    const form = event.detail.xhr.getResponseHeader("HX-Retarget");
    if (!form) {
      event.detail.shouldSwap = false;
      say(SAID[event.detail.xhr.status] ?? "This could not be done just now. What you typed is still here: try again.");
    }
  });
  document.addEventListener("htmx:sendError", () => desk() && say("Daybook cannot be reached. What you typed is still here: try again."));
})();
