// Keeps what is typed into a form in this browser until it is sent, so that a closed tab loses nothing.
"use strict";

(() => {
  const form = document.querySelector("form.keeping[data-keep]");
  if (!form) return;
  const place = `daybook-form/${form.dataset.keep}`;
  const fields = () => [...form.elements].filter((field) => field.name && field.type !== "hidden" && field.type !== "submit");
  const version = () => form.elements.seen?.value;

  function read() {
    try {
      return JSON.parse(localStorage.getItem(place));
    } catch {
      return null;
    }
  }

  const before = read();
  const shownAgain = document.querySelector(".message.wrong");
  if (before && !shownAgain && before.version === version() && before.fields.length === fields().length) {
    fields().forEach((field, n) => {
      if (field.type === "checkbox" || field.type === "radio") field.checked = before.fields[n];
      else field.value = before.fields[n];
    });
    const said = document.createElement("p");
    said.className = "message";
    said.setAttribute("role", "status");
    said.textContent = "What you typed here earlier and did not save is in the form again.";
    form.before(said);
  }

  form.addEventListener("input", () => {
    const typed = fields().map((field) => (field.type === "checkbox" || field.type === "radio" ? field.checked : field.value));
    try {
      localStorage.setItem(place, JSON.stringify({ version: version(), fields: typed }));
    } catch {
      // A browser that keeps nothing still sends the form.
    }
  });

  // Once it is recorded the version differs, and what is kept counts no more.
  if (before && before.version !== version()) localStorage.removeItem(place);
})();
