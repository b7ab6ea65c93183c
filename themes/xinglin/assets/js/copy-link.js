// Copies the canonical address of the page, without the filters and anchors of this visit.

const button = document.querySelector(".copy-link");
const status = document.querySelector(".copy-status");
const address = document.querySelector("link[rel=canonical]")?.href ?? location.href;

async function copy(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return true;
  }
  // Sites of intranets have no https, and then no clipboard: there the old command works.
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  button.focus();
  return done;
}

button.addEventListener("click", async () => {
  const done = await copy(address).catch(() => false);
  status.textContent = done ? button.dataset.copied : button.dataset.failed.replace("{0}", address);
});
