// The owner's desk without leaving the page: what was recorded is shown in place, what was refused keeps what was typed.
"use strict";

(() => {
  const SIGNED_OUT = "You have been signed out. Leave this page open, sign in in another tab, then press the button again: "
    + "as long as this page is open nothing that you typed is lost.";
  const SIGNED_IN_ANEW = "You have signed in anew since this page was loaded. Press the button once more.";
  const NOT_ALLOWED = "This was not allowed. What you typed is still here.";
  const FAILED = "This could not be done just now. What you typed is still here: try again.";

  const desk = () => document.querySelector("main.desk");

  // Whatever form is sent next was filled in by somebody who has seen what is now on the page.
  function agree() {
    const seen = document.getElementById("seen")?.dataset.seen;
    if (!seen) return;
    document.querySelectorAll("main.desk input[name=seen]").forEach((field) => { field.value = seen; });
    const meanwhile = document.getElementById("meanwhile");
    if (meanwhile && Number(meanwhile.dataset.seen) < Number(seen)) meanwhile.dataset.seen = seen;
  }

  // Where somebody is looking: at the top of the form that they sent.
  function say(words, form) {
    form.querySelector(":scope > .message")?.remove();
    const message = document.createElement("p");
    message.className = "message wrong";
    message.setAttribute("role", "alert");
    message.tabIndex = -1;
    message.textContent = words;
    form.prepend(message);
    message.focus();
  }

  // A session has a token of its own; forms of a page that was loaded under another one are given the present.
  async function turnedAway(form) {
    const answer = await fetch("/api/me", { headers: { Accept: "application/json" } });
    const token = answer.ok ? (await answer.json()).csrf?.token : null;
    const own = form.querySelector("input[name=_csrf]");
    if (!token) return say(SIGNED_OUT, form);
    if (own?.value === token) return say(NOT_ALLOWED, form);
    document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = token; });
    say(SIGNED_IN_ANEW, form);
  }

  document.addEventListener("htmx:afterSettle", (event) => {
    if (!desk() || event.target.closest?.(".kept, .date-reading")) return;
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

  // A date that was typed before the page listened is read as well.
  document.addEventListener("htmx:load", (event) => {
    if (!desk()) return;
    event.detail.elt.querySelectorAll?.("input[hx-post*='/forms/date']").forEach((field) => {
      if (field.value !== field.defaultValue) htmx.trigger(field, "reread");
    });
  });

  // A draft that cannot be kept is said to be so; anything else that fails on the way, too.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if (!desk() || !event.detail.isError) return;
    if (event.detail.xhr.getResponseHeader("HX-Retarget")) return;
    event.detail.shouldSwap = false;
    const form = event.detail.elt.closest("form.entry") ?? event.detail.requestConfig?.elt?.closest?.("form.entry");
    if (!form) return;
    const sent = event.detail.requestConfig?.elt === form;
    const status = event.detail.xhr.status;
    if (!sent && event.detail.requestConfig?.elt?.matches?.("input[type=text]")) return;
    if (!sent) notKept(form);
    else if (status === 401) say(SIGNED_OUT, form);
    else if (status === 403) turnedAway(form);
    else say(FAILED, form);
  });

  // While somebody types, nothing takes the focus from them: that it is not kept stands where it said that it was.
  function notKept(form) {
    const kept = form.querySelector(".kept");
    if (kept) kept.textContent = "What you type is not kept just now.";
  }

  document.addEventListener("htmx:sendError", (event) => {
    const form = desk() && event.detail.elt.closest("form.entry");
    if (!form) return;
    if (event.detail.requestConfig?.elt === form) say("Daybook cannot be reached. What you typed is still here: try again.", form);
    else if (!event.detail.requestConfig?.elt?.matches?.("input[type=text]")) notKept(form);
  });

  // What is on its way to the record is no draft any more: kept after it was recorded, it would be offered a second time. The
  // draft that waits for another is given up.
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form.entry");
    if (!form) return;
    form.dataset.sent = "true";
    // A form on a page of its own has no part of the desk to be put into: it is sent as without script.
    const target = form.getAttribute("hx-target");
    if (target && !document.querySelector(target)) event.stopImmediatePropagation();
  }, true);

  document.addEventListener("htmx:beforeRequest", (event) => {
    const form = event.detail.elt.closest("form.entry");
    if (form?.dataset.sent && event.detail.elt !== form) event.preventDefault();
  });

  // What was not recorded is typed on, and kept again.
  document.addEventListener("htmx:afterRequest", (event) => {
    if (event.detail.elt.matches("form.entry") && !event.detail.successful) delete event.detail.elt.dataset.sent;
  });

  // Somebody who goes back to a form that they sent types again.
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form.entry[data-sent]").forEach((form) => { delete form.dataset.sent; });
  });
})();
