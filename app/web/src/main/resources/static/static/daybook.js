// What a page does beyond following links. Without it every page works as well: forms are sent, links are followed.
"use strict";

(() => {
  const PLAY_EVERY = 1200;
  let playing = 0;

  const replay = () => document.querySelector("[data-replay]");
  const button = (name) => replay()?.querySelector(`[data-step="${name}"]`);

  function stop() {
    clearInterval(playing);
    playing = 0;
    const play = button("play");
    if (play) play.textContent = "Play";
  }

  function step(name) {
    const to = button(name);
    if (!to || to.disabled) return false;
    to.click();
    return true;
  }

  function toggle() {
    if (playing) return stop();
    playing = setInterval(() => step("following") || stop(), PLAY_EVERY);
    button("play").textContent = "Pause";
  }

  function prepare() {
    const play = button("play");
    if (!play) return;
    play.hidden = false;
    play.textContent = playing ? "Pause" : "Play";
    play.addEventListener("click", toggle);
    const scrub = replay().querySelector("[data-scrub]");
    scrub.addEventListener("change", () => {
      stop();
      const form = scrub.form;
      const address = new URL(form.action, location.href);
      new FormData(form).forEach((value, name) => value && address.searchParams.set(name, value));
      address.searchParams.set("entry", scrub.value);
      htmx.ajax("GET", address.pathname + address.search,
        { target: "#step", select: "#step", selectOOB: "#marking-above,#marking-below", swap: "outerHTML" })
        .then(() => history.pushState(null, "", address));
    });
  }

  document.addEventListener("keydown", (event) => {
    if (!replay() || event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    const name = { ArrowLeft: "previous", ArrowRight: "following" }[event.key];
    if (name && step(name)) event.preventDefault();
  });

  // Where there is no room for all months, those that are nearest come first.
  document.addEventListener("DOMContentLoaded", () =>
    document.querySelectorAll("[data-newest]").forEach((box) => { box.scrollLeft = box.scrollWidth; }));
  document.addEventListener("DOMContentLoaded", prepare);
  document.addEventListener("htmx:afterSettle", prepare);

  // A second click would be answered as a second request: the key in the form makes it the same, and this spares it.
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-once]");
    if (!form) return;
    if (form.dataset.once === "sent") event.preventDefault();
    form.dataset.once = "sent";
  });
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-once]").forEach((form) => (form.dataset.once = "")));
})();
