// The workspace of a meeting: keeps every text while it is typed. What Daybook has not kept yet stays in this browser, so that
// a closed tab, a lost connection and a sign-in that ended lose nothing.
"use strict";

(() => {
  const main = document.querySelector("main.notes");
  if (!main) return;
  const PAUSE = 600;
  const RETRY = 5000;

  const place = (form) => `daybook-note/${main.dataset.account}/${main.dataset.meeting}/${form.dataset.item}`;
  const box = (form) => form.querySelector("textarea");
  const say = (form, words) => { form.querySelector(".kept").textContent = words; };

  function remember(form) {
    try {
      localStorage.setItem(place(form), JSON.stringify({ text: box(form).value, version: form.elements.version.value }));
    } catch {
      say(form, "Not saved yet, and this browser keeps nothing. Do not close this page.");
    }
  }

  function remembered(form) {
    try {
      return JSON.parse(localStorage.getItem(place(form)));
    } catch {
      return null;
    }
  }

  function forget(form, text) {
    if (remembered(form)?.text === text) localStorage.removeItem(place(form));
  }

  // Their text above, ours in the box: nobody's words are replaced unseen.
  function clash(form, note) {
    form.parentElement.querySelector(".clash")?.remove();
    const box = document.createElement("div");
    box.className = "clash";
    box.setAttribute("role", "alert");
    const said = document.createElement("p");
    said.textContent = `${note.post} has changed this minute since you saw it. Their text is below. Yours is in the box: `
      + "put the two together, then save.";
    const theirs = document.createElement("blockquote");
    theirs.className = "text";
    theirs.textContent = note.narrative;
    box.append(said, theirs);
    form.before(box);
    form.dataset.clashes = "yes";
    form.elements.version.value = note.version;
    say(form, "Not saved: see above.");
  }

  async function token(form) {
    const answer = await fetch("/api/me", { headers: { Accept: "application/json" } });
    const now = answer.ok ? (await answer.json()).csrf?.token : null;
    if (!now || now === form.elements._csrf.value) return false;
    document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = now; });
    return true;
  }

  async function keep(form) {
    if (form.dataset.keeping) {
      form.dataset.again = "yes";
      return;
    }
    form.dataset.keeping = "yes";
    const text = box(form).value;
    try {
      const answer = await fetch(`${form.action}/kept`, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      if (answer.ok) {
        form.elements.version.value = (await answer.json()).version;
        forget(form, text);
        say(form, "Saved, not on record yet");
      } else if (answer.status === 409) {
        clash(form, await answer.json());
      } else if (answer.status === 403 && await token(form)) {
        form.dataset.again = "yes";
      } else if (answer.status === 401 || answer.status === 403) {
        say(form, "You have been signed out. What you type stays in this browser: sign in in another tab, then go on here.");
        later(form);
      } else {
        say(form, "Not saved just now. What you type stays in this browser.");
        later(form);
      }
    } catch {
      say(form, "Daybook cannot be reached. What you type stays in this browser.");
      later(form);
    } finally {
      delete form.dataset.keeping;
      if (form.dataset.again) {
        delete form.dataset.again;
        keep(form);
      }
    }
  }

  function later(form) {
    clearTimeout(form.retrying);
    form.retrying = setTimeout(() => keep(form), RETRY);
  }

  main.querySelectorAll("form.noting").forEach((form) => {
    const before = remembered(form);
    const kept = box(form).value;
    if (before?.text === kept) {
      forget(form, kept);
    } else if (before !== null && before.version === form.elements.version.value) {
      box(form).value = before.text;
      say(form, "Typed in this browser earlier and not saved yet");
      keep(form);
    } else if (before !== null) {
      box(form).value = before.text;
      clash(form, { post: form.dataset.post || "Somebody", narrative: kept, version: form.elements.version.value });
    }
    form.addEventListener("input", () => {
      remember(form);
      say(form, "…");
      clearTimeout(form.waiting);
      // Once two texts stand side by side, only their author says when they are put together.
      if (!form.dataset.clashes) form.waiting = setTimeout(() => keep(form), PAUSE);
    });
  });
})();
