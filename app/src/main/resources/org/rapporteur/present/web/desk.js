// Small comforts for the reading view; everything on the desk can be read without them.
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

/** j and k walk the marked rows; / goes to the search field. */
document.addEventListener("keydown", (event) => {
  if (event.target.matches("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === "/") {
    event.preventDefault();
    document.getElementById("q").focus();
    return;
  }
  const step = { j: 1, k: -1 }[event.key];
  const stops = [...document.querySelectorAll(".notes a, .register .passage a, .brief a")];
  if (!step || stops.length === 0) {
    return;
  }
  const here = stops.indexOf(document.activeElement);
  const next = stops[Math.min(stops.length - 1, Math.max(0, here + step))];
  next.focus();
  next.scrollIntoView({ block: "center" });
});
