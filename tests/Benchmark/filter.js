// Filters and sorts the matrix of the page in the frame, and sends home how many milliseconds pass from each choice until the
// table is painted.

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

/** Waits until frame after frame the table stays as it is. */
async function settled() {
  const table = page.document.querySelector(".matrix");
  for (let calm = 0, height = 0; calm < 30; calm++) {
    await nextFrame();
    if (table.offsetHeight !== height) {
      height = table.offsetHeight;
      calm = 0;
    }
  }
}

addEventListener("load", async () => {
  const { elements } = page.document.getElementById("matrix-filter");
  const measured = Object.fromEntries(STEPS.map(([name]) => [name, []]));
  for (let run = -1; run < Number(runs); run++) {
    for (const [name, control, value] of STEPS) {
      await settled();
      const start = performance.now();
      elements[control].value = value;
      elements[control].dispatchEvent(new page.Event("input", { bubbles: true }));
      await painted();
      // The first round warms up.
      if (run >= 0) {
        measured[name].push(performance.now() - start);
      }
    }
  }
  await fetch("/measured", { method: "POST", body: JSON.stringify(measured) });
});
