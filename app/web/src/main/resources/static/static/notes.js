// The workspace of a meeting: keeps every text while it is typed. What Daybook has not kept yet stays in this browser, so that
// a closed tab, a lost connection and a sign-in that ended lose nothing.
"use strict";

(() => {
  const main = document.querySelector("main.notes");
  const form = main?.querySelector("form.notes");
  if (!form) return;
  const PAUSE = 600;
  const RETRY = 5000;

  const place = (noting) => `daybook-note/${main.dataset.account}/${main.dataset.meeting}/${noting.dataset.item}`;
  const box = (noting) => noting.querySelector("textarea");
  const version = (noting) => noting.querySelector("input.version");
  const say = (noting, words) => { noting.querySelector(".kept").textContent = words; };

  function remember(noting) {
    try {
      localStorage.setItem(place(noting), JSON.stringify({ text: box(noting).value, version: version(noting).value }));
    } catch {
      say(noting, "Not saved yet, and this browser keeps nothing. Do not close this page.");
    }
  }

  function remembered(noting) {
    try {
      return JSON.parse(localStorage.getItem(place(noting)));
    } catch {
      return null;
    }
  }

  function forget(noting, text) {
    if (remembered(noting)?.text === text) localStorage.removeItem(place(noting));
  }

  // Their text above, ours in the box: nobody's words are replaced unseen.
  function clash(noting, note) {
    noting.parentElement.querySelector(".clash")?.remove();
    const above = document.createElement("div");
    above.className = "clash";
    above.setAttribute("role", "alert");
    const said = document.createElement("p");
    said.textContent = `${note.post} has changed this minute since you saw it. Their text is below. Yours is in the box: `
      + "put the two together, then save.";
    const theirs = document.createElement("blockquote");
    theirs.className = "text";
    theirs.textContent = note.narrative;
    above.append(said, theirs);
    noting.before(above);
    noting.dataset.clashes = "yes";
    version(noting).value = note.version;
    say(noting, "Not saved: see above.");
  }

  async function renewed() {
    const answer = await fetch("/api/me", { headers: { Accept: "application/json" } });
    const now = answer.ok ? (await answer.json()).csrf?.token : null;
    if (!now || now === form.elements._csrf.value) return false;
    document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = now; });
    return true;
  }

  async function keep(noting) {
    if (noting.dataset.keeping) {
      noting.dataset.again = "yes";
      return;
    }
    noting.dataset.keeping = "yes";
    const text = box(noting).value;
    try {
      const answer = await fetch(`${form.action}/${noting.dataset.item}/kept`, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams({ _csrf: form.elements._csrf.value, version: version(noting).value, narrative: text }),
      });
      if (answer.ok) {
        version(noting).value = (await answer.json()).version;
        forget(noting, text);
        say(noting, "Saved, not on record yet");
      } else if (answer.status === 409) {
        clash(noting, await answer.json());
      } else if (answer.status === 403 && await renewed()) {
        noting.dataset.again = "yes";
      } else if (answer.status === 401 || answer.status === 403) {
        say(noting, "You have been signed out. What you type stays in this browser: sign in in another tab, then go on here.");
        later(noting);
      } else {
        say(noting, "Not saved just now. What you type stays in this browser.");
        later(noting);
      }
    } catch {
      say(noting, "Daybook cannot be reached. What you type stays in this browser.");
      later(noting);
    } finally {
      delete noting.dataset.keeping;
      if (noting.dataset.again) {
        delete noting.dataset.again;
        keep(noting);
      }
    }
  }

  function later(noting) {
    clearTimeout(noting.retrying);
    noting.retrying = setTimeout(() => keep(noting), RETRY);
  }

  main.querySelectorAll(".noting").forEach((noting) => {
    const before = remembered(noting);
    const kept = box(noting).value;
    if (before?.text === kept) {
      forget(noting, kept);
    } else if (before !== null && before.version === version(noting).value) {
      box(noting).value = before.text;
      say(noting, "Typed in this browser earlier and not saved yet");
      keep(noting);
    } else if (before !== null) {
      const now = version(noting).value;
      box(noting).value = before.text;
      clash(noting, { post: noting.dataset.post || "Somebody", narrative: kept, version: now });
    }
    box(noting).addEventListener("input", () => {
      remember(noting);
      say(noting, "…");
      clearTimeout(noting.waiting);
      // Once two texts stand side by side, only their author says when they are put together.
      if (!noting.dataset.clashes) noting.waiting = setTimeout(() => keep(noting), PAUSE);
    });
  });
})();
