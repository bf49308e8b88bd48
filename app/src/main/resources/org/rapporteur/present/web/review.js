// Keys of the review queue: j and k walk it, y and n answer, u undoes the last judgement. The forms do all of it without them.
"use strict";

document.addEventListener("keydown", (event) => {
  if (event.target.matches("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (/^[jkynu]$/.test(event.key)) {
    document.querySelector(`[data-key="${event.key}"]`)?.click();
  }
});
