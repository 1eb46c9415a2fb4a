/* SPDX-FileCopyrightText: 2026 Regietafel contributors */
/* SPDX-License-Identifier: EUPL-1.2 */

/* What is typed in a form with data-keep stays in this browser until the server has it: a lost connection
   loses nothing. In a meeting "n" goes to the note of the next item, Ctrl+Enter puts it on record. */

(() => {
  "use strict";

  const store = window.localStorage;
  const PREFIX = "regietafel:";
  const fields = (form) => [...form.querySelectorAll("input[type=text], input:not([type]), textarea")].filter((each) => each.name);
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
    if (kept && form.hasAttribute("data-note")) {
      for (const field of fields(form)) if (kept[field.name] && !field.value) field.value = kept[field.name];
      form.closest("details")?.setAttribute("open", "");
      say(form, true);
    }
    form.addEventListener("input", () => {
      store.setItem(key, JSON.stringify(Object.fromEntries(fields(form).map((each) => [each.name, each.value]))));
      say(form, true);
    });
    if (!form.hasAttribute("data-note")) form.addEventListener("submit", () => store.removeItem(key));
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
