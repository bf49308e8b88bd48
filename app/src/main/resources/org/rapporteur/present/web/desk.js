// Small comforts; everything on the desk can be read without them.
"use strict";

/** Takes a layer's class off the marks, or puts it back. */
function showLayer(layer, shown) {
  const from = shown ? `off-${layer}` : layer;
  const to = shown ? layer : `off-${layer}`;
  for (const mark of document.querySelectorAll(`.text .mark.${from}`)) {
    mark.classList.replace(from, to);
  }
}

for (const box of document.querySelectorAll("input[data-layer]")) {
  box.addEventListener("change", () => showLayer(box.dataset.layer, box.checked));
}

/** Says under the text what the mark that is pointed at, or has the focus, stands for. */
const explanation = document.querySelector(".explain");

function explain(mark) {
  if (explanation && mark) {
    explanation.textContent = `${mark.textContent.trim().slice(0, 80)}: ${mark.title || mark.getAttribute("aria-label") || ""}`;
  }
}

for (const kind of ["mouseover", "focusin"]) {
  document.addEventListener(kind, (event) => explain(event.target.closest?.(".text .mark")));
}

/** A button beside each citation that copies it. */
for (const text of navigator.clipboard ? document.querySelectorAll("pre.copied") : []) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text.textContent);
    button.textContent = "Copied";
  });
  text.after(button);
}

/** A list that can be wider than the screen is a stop for the keyboard only where it is. */
for (const list of document.querySelectorAll(".scroll[tabindex]")) {
  if (list.scrollWidth <= list.clientWidth) {
    list.removeAttribute("tabindex");
  }
}

/**
 * j and k walk the rows; / goes to the search field; ? tells what the mark with the focus stands for. Where something is to be
 * judged, y and n answer, u undoes what was judged last, and in the queue j and k go to the next and the one before.
 */
document.addEventListener("keydown", (event) => {
  if (event.target.matches("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === "/") {
    event.preventDefault();
    document.getElementById("q").focus();
    return;
  }
  if (event.key === "?") {
    explain(document.activeElement.closest(".mark"));
    return;
  }
  const answer = /^[jkynu]$/.test(event.key) && document.querySelector(`[data-key="${event.key}"]`);
  if (answer) {
    answer.click();
    return;
  }
  const step = { j: 1, k: -1 }[event.key];
  const marks = document.querySelectorAll(".text a.mark");
  const stops = [...(marks.length > 0 ? marks : document.querySelectorAll("main .words[href], .register .passage a, main .words a"))];
  if (!step || stops.length === 0) {
    return;
  }
  const here = stops.indexOf(document.activeElement);
  const next = stops[Math.min(stops.length - 1, Math.max(0, here + step))];
  next.focus();
  next.scrollIntoView({ block: "center" });
});

/** How far a running build is; when it has ended the page is loaded once more. */
const running = document.querySelector("[data-progress]");

async function follow() {
  const answer = await fetch(running.dataset.progress);
  const state = await answer.json();
  if (!state.words) {
    if (running.closest(".running")) {
      location.reload();
    } else {
      running.textContent = "The build has ended: load the page again to see what is new";
      running.removeAttribute("href");
    }
    return;
  }
  running.textContent = state.words;
  const bar = document.querySelector(".running progress");
  if (bar) {
    bar.max = state.files || 1;
    bar.value = state.done;
  }
  setTimeout(follow, 1000);
}

if (running) {
  setTimeout(follow, 1000);
}
