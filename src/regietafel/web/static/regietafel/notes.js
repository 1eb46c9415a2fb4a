/* SPDX-FileCopyrightText: 2026 Regietafel contributors */
/* SPDX-License-Identifier: EUPL-1.2 */

/* What is typed in a form with data-keep stays in this browser until the server has it: a lost connection
   loses nothing. In a meeting "n" goes to the note of the next item, Ctrl+Enter puts it on record. */

(() => {
  "use strict";

  const store = window.localStorage;
  const PREFIX = "regietafel:";
  /* The version that a draft was read in is kept too: who comes back later must see what others saved since. */
  const KEPT = "input[type=text], input:not([type]), textarea, select, input[name=versie]";
  const fields = (form) => [...form.querySelectorAll(KEPT)].filter((each) => each.name);
  const isTyped = (form, kept) => fields(form).some((each) => each.tagName === "TEXTAREA" && kept[each.name] && kept[each.name] !== each.value);
  const say = (form, kept) => {
    const place = form.querySelector("[data-keep-said]");
    if (place) place.textContent = kept ? place.dataset.kept : "";
  };

  /* The server names in the address what it has put on record; that need not be kept any more. */
  const done = new URLSearchParams(window.location.search).get("bewaard");
  if (done) {
    store.removeItem(PREFIX + done);
    const bare = new URL(window.location.href);
    bare.searchParams.delete("bewaard");
    window.history.replaceState(null, "", bare);
  }

  for (const form of document.querySelectorAll("form[data-keep]")) {
    const key = PREFIX + form.dataset.keep;
    const kept = JSON.parse(store.getItem(key) ?? "null");
    if (kept && isTyped(form, kept)) {
      for (const field of fields(form)) if (kept[field.name]) field.value = kept[field.name];
      form.closest("details")?.setAttribute("open", "");
      say(form, true);
    }
    form.addEventListener("input", () => {
      store.setItem(key, JSON.stringify(Object.fromEntries(fields(form).map((each) => [each.name, each.value]))));
      say(form, true);
    });
    form.addEventListener("submit", (event) => {
      if (window.navigator.onLine) return;
      event.preventDefault();
      const place = form.querySelector("[data-keep-said]");
      if (place) place.textContent = place.dataset.offline;
    });
  }

  const typing = (target) => target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.target.closest?.("form[data-note]")?.requestSubmit();
      return;
    }
    if (event.key !== "n" || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const notes = [...document.querySelectorAll("form[data-note]")];
    const next = notes.find((form) => form.getBoundingClientRect().top > 0) ?? notes[0];
    if (!next) return;
    event.preventDefault();
    next.closest("details")?.setAttribute("open", "");
    next.querySelector("textarea")?.focus();
  });
})();
