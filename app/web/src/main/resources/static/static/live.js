// Keeps a page up to date while entries land, as long as it is in sight. Nothing that is being typed is touched.
"use strict";

(() => {
  let source = null;

  const place = () => document.getElementById("meanwhile");

  function listen() {
    const at = place();
    if (source || document.hidden || !at?.dataset.live) return;
    source = new EventSource(`${at.dataset.live}?seen=${at.dataset.seen}`);
    source.addEventListener("entry", (event) => landed(Number(event.data)));
    source.addEventListener("end", leave);
  }

  function leave() {
    source?.close();
    source = null;
  }

  // A page that is out of sight holds no connection: a browser has six for all its tabs.
  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : listen()));

  async function landed(version) {
    const at = place();
    if (version <= Number(at.dataset.seen) || version <= Number(at.dataset.told ?? 0)) return;
    await htmx.ajax("GET", `${at.dataset.landed}?after=${at.dataset.seen}`, { target: at, select: "#landed", swap: "innerHTML" });
    if (at.dataset.refresh) await htmx.ajax("GET", location.pathname + location.search,
      { target: at.dataset.refresh, select: at.dataset.refresh, swap: "outerHTML" });
    at.dataset.told = version;
  }

  document.addEventListener("DOMContentLoaded", listen);
})();
