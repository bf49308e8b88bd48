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

/** A long text goes on where its reader comes to the end of the part that is shown. */
const onward = document.querySelector(".onward");

async function goOn(observer) {
  const link = onward.querySelector("a");
  observer.disconnect();
  const answer = await fetch(link.href);
  if (!answer.ok) {
    return;
  }
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const block of next.querySelectorAll(".reading > .block")) {
    onward.before(document.adoptNode(block));
  }
  const more = next.querySelector(".onward a");
  if (more) {
    link.setAttribute("href", more.getAttribute("href"));
    observer.observe(onward);
  } else {
    onward.remove();
  }
}

if (onward && "IntersectionObserver" in window) {
  new IntersectionObserver((seen, observer) => {
    if (seen.some((entry) => entry.isIntersecting)) {
      goOn(observer);
    }
  }, { rootMargin: "800px" }).observe(onward);
}

/** Times that are known to the minute, in the reader's own zone. */
for (const time of document.querySelectorAll("time[datetime]")) {
  const at = new Date(time.dateTime);
  if (!Number.isNaN(at.getTime())) {
    const two = (number) => String(number).padStart(2, "0");
    const zone = new Intl.DateTimeFormat("en", { timeZoneName: "short" }).formatToParts(at).find((part) => part.type === "timeZoneName");
    time.title = `${time.textContent}; here in your own time`;
    time.textContent = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())} ${zone ? zone.value : ""}`.trim();
  }
}

/** A map or a network that is wider than the screen shows the place or the name of which most is told. */
const wide = document.querySelector(".drawing.map, .drawing.network");
const most = wide && [...wide.querySelectorAll("circle")].sort((one, other) => other.r.baseVal.value - one.r.baseVal.value)[0];

if (most && wide.scrollWidth > wide.clientWidth) {
  const box = most.getBoundingClientRect();
  wide.scrollLeft += box.left + box.width / 2 - wide.getBoundingClientRect().left - wide.clientWidth / 2;
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
  const judging = document.activeElement.closest("[data-judging]");
  const answer = /^[jkynu]$/.test(event.key) && [...(judging ?? document).querySelectorAll(`[data-key="${event.key}"]`)]
    .find((button) => button.closest("[data-judging]") === judging);
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
