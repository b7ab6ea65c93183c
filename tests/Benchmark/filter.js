// Filters and sorts the matrix of the page in the frame, and sends home how many milliseconds pass from each choice until the
// table is painted, and until it has all its rows.

const { runs } = document.currentScript.dataset;

// What is typed and chosen, in turn; each step starts from the state that the one before left.
const STEPS = [
  ["type one character", "text", "护"],
  ["type another", "text", "护理"],
  ["clear", "text", ""],
  ["choose a category", "category", "clinical"],
  ["choose all", "category", ""],
  ["type what no branch has", "text", "没有的"],
  ["clear again", "text", ""],
  ["sort by brand", "sort", "brand"],
  ["sort by hospital", "sort", ""],
];

const page = document.querySelector("iframe").contentWindow;

function nextFrame() {
  return new Promise(resolve => page.requestAnimationFrame(resolve));
}

/** A task that is posted while a frame is made runs when the frame has been painted. */
async function painted() {
  await nextFrame();
  const channel = new MessageChannel();
  await new Promise(resolve => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  });
}

/** Waits until frame after frame the table stays as it is, and returns when it changed last; 0 if it did not. */
async function settled() {
  const table = page.document.querySelector(".matrix");
  let changed = 0;
  for (let calm = 0, height = table.offsetHeight; calm < 30; calm++) {
    await nextFrame();
    if (table.offsetHeight !== height) {
      height = table.offsetHeight;
      changed = performance.now();
      calm = 0;
    }
  }
  return changed;
}

addEventListener("load", async () => {
  const { elements } = page.document.getElementById("matrix-filter");
  const measured = Object.fromEntries(STEPS.map(([name]) => [name, []]));
  await settled();
  for (let run = -1; run < Number(runs); run++) {
    for (const [name, control, value] of STEPS) {
      const start = performance.now();
      elements[control].value = value;
      elements[control].dispatchEvent(new page.Event("input", { bubbles: true }));
      await painted();
      const first = performance.now();
      const last = Math.max(first, await settled());
      // The first round warms up.
      if (run >= 0) {
        measured[name].push([first - start, last - start]);
      }
    }
  }
  await fetch("/measured", { method: "POST", body: JSON.stringify(measured) });
});
