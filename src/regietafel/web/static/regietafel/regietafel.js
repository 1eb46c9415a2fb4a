/* SPDX-FileCopyrightText: 2026 Regietafel contributors
   SPDX-License-Identifier: EUPL-1.2 */

/* What a page does beyond links and forms. Every page works without it. */

(() => {
  "use strict";

  /* What is wrong with a form is read first. */
  document.querySelector("[data-faults]")?.focus();

  const typing = (target) => target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]");

  /* "/" searches, "?" shows the keys. */
  const showKeys = () => document.getElementById("toetsen")?.showModal();
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === "/") {
      event.preventDefault();
      document.getElementById("zoek")?.focus();
    } else if (event.key === "?") {
      event.preventDefault();
      showKeys();
    }
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-keys]")) {
      event.preventDefault();
      showKeys();
    }
  });

  /* Picture and table light up together. */
  const light = (code) => {
    for (const lit of document.querySelectorAll(".is-lit")) lit.classList.remove("is-lit");
    if (!code) return;
    for (const same of document.querySelectorAll(`[data-code="${CSS.escape(code)}"]`)) same.classList.add("is-lit");
  };
  const note = (tile) => {
    const map = tile?.closest("[data-tilemap]") ?? document.querySelector("[data-tilemap]");
    const line = map?.querySelector("[data-tilemap-note]");
    if (line) line.textContent = tile ? tile.dataset.said : line.dataset.initial;
  };
  const tileOf = (code) => document.querySelector(`[data-tilemap] [data-code="${CSS.escape(code)}"]`);
  const point = (event) => {
    const found = event.target.closest?.("[data-code]");
    if (!found) return;
    light(found.dataset.code);
    const tile = found.closest("[data-tilemap]") ? found : tileOf(found.dataset.code);
    if (tile) note(tile);
  };
  document.addEventListener("pointerover", point);
  document.addEventListener("focusin", point);
  document.addEventListener("pointerout", (event) => {
    if (event.target.closest?.("[data-code]") && !event.relatedTarget?.closest?.("[data-code]")) {
      light(null);
      note(null);
    }
  });

  /* A tap shows; a second tap on the same tile goes there. */
  let tapped = null;
  document.addEventListener("click", (event) => {
    const tile = event.target.closest?.("[data-tilemap] .tile");
    if (!tile || event.pointerType !== "touch" || tapped === tile) return;
    event.preventDefault();
    tapped = tile;
    light(tile.dataset.code);
    note(tile);
  });

  /* One stop for the tab key; arrow keys walk to the neighbour. */
  const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const neighbour = (tiles, from, [right, down]) => {
    const column = Number(from.dataset.column);
    const row = Number(from.dataset.row);
    let best = null;
    let least = Infinity;
    for (const tile of tiles) {
      const along = (Number(tile.dataset.column) - column) * right + (Number(tile.dataset.row) - row) * down;
      const aside = Math.abs((Number(tile.dataset.column) - column) * down) + Math.abs((Number(tile.dataset.row) - row) * right);
      if (along <= 0 || aside > along) continue;
      const far = along + 2 * aside;
      if (far < least) {
        least = far;
        best = tile;
      }
    }
    return best;
  };
  const rove = (root) => {
    for (const map of root.querySelectorAll("[data-tilemap]")) {
      const tiles = [...map.querySelectorAll(".tile")];
      tiles.forEach((tile, place) => tile.setAttribute("tabindex", place ? "-1" : "0"));
      map.addEventListener("keydown", (event) => {
        const step = STEPS[event.key];
        const from = event.target.closest?.(".tile");
        const to = step && from && neighbour(tiles, from, step);
        if (!to) return;
        event.preventDefault();
        from.setAttribute("tabindex", "-1");
        to.setAttribute("tabindex", "0");
        to.focus();
      });
    }
  };
  rove(document);
  document.addEventListener("htmx:afterSwap", () => rove(document));

  /* Who clicks twice sends once: what goes on record stays there. */
  const AGAIN_AFTER = 5000;
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "1";
    setTimeout(() => delete form.dataset.sent, AGAIN_AFTER);
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });

  /* Copying from a table gives clean, tab-separated values. */
  document.addEventListener("copy", (event) => {
    const selection = document.getSelection();
    const table = selection?.anchorNode?.parentElement?.closest(".grid");
    if (!table || selection.isCollapsed) return;
    const rows = [...table.rows].filter((row) => selection.containsNode(row, true));
    if (rows.length < 2) return;
    const text = (cell) => cell.dataset.value ?? cell.innerText.replace(/\s+/g, " ").trim();
    event.clipboardData.setData("text/plain", rows.map((row) => [...row.cells].map(text).join("\t")).join("\n"));
    event.preventDefault();
  });
})();
